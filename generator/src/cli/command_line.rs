//! Commands to be pasted into a shell: the one that does what a run did, and others for the same docs.

use std::path::{Path, PathBuf};

use generator::source::Limits;
use generator::{Options, SETTINGS};

/// The command that does what the options say, where something else is usual, to be pasted into a shell.
pub(super) fn command_line(options: &Options, default: &Options) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut flag = |flag: &str, value: &str| words.extend([flag.to_owned(), quote(value)]);
    if let Some(part) = options.settings.as_ref().filter(|part| part.file != Path::new(SETTINGS)) {
        flag("--config", &part.file.to_string_lossy());
    }
    let folders = [("--docs", &options.docs, &default.docs), ("--out", &options.out, &default.out)];
    for (name, path, _) in folders.into_iter().filter(|(_, path, usual)| path != usual) {
        flag(name, &path.to_string_lossy());
    }
    let texts = [
        ("--name", &options.name, &default.name),
        ("--module", &options.module, &default.module),
        ("--docs-url", &options.docs_url, &default.docs_url),
        ("--dialect", &options.dialect, &default.dialect),
    ];
    for (name, text, usual) in texts {
        if let Some(text) = text.as_ref().filter(|_| text != usual) {
            flag(name, text);
        }
    }
    if options.only != default.only {
        options.only.iter().for_each(|only| flag("--only", only));
    }
    if let Some(schema) = options.emit_schema.as_ref().filter(|_| options.emit_schema != default.emit_schema)
    {
        flag("--emit-schema", &schema.to_string_lossy());
    }
    if let Some(lock) = options.gen_lock.as_ref().filter(|_| options.gen_lock != default.gen_lock) {
        flag("--gen-lock", &lock.to_string_lossy());
    }
    if let Some(family) = options.family.filter(|_| options.family != default.family) {
        flag("--family", family.as_str());
    }
    if let Some(graph) = options.emit_graph.as_ref().filter(|_| options.emit_graph != default.emit_graph) {
        flag("--emit-graph", &graph.to_string_lossy());
    }
    for (name, files, usual) in
        [("--payloads", &options.payloads, &default.payloads), ("--wire", &options.wire, &default.wire)]
    {
        files.iter().skip(usual.len()).for_each(|file| flag(name, &file.to_string_lossy()));
    }
    for deny in options.deny.iter().skip(default.deny.len()) {
        words.extend(["--deny".to_owned(), deny.to_string()]);
    }
    let (mut limits, mut usual) = (options.limits, default.limits);
    for name in Limits::NAMES {
        if let (Some(limit), Some(usual)) = (limits.get_mut(name), usual.get_mut(name))
            && limit != usual
        {
            words.extend(["--limit".to_owned(), format!("{name}={limit}")]);
        }
    }
    words.extend(options.force.then(|| "--force".to_owned()));
    match words.is_empty() {
        true => program().trim_end_matches(" --").to_owned(),
        false => format!("{} {}", program(), words.join(" ")),
    }
}

/// How the command is called, to be pasted into a shell: under `cargo run` it stands on no search path.
pub(super) fn program() -> String {
    if std::env::var_os("CARGO").is_some() {
        return "cargo run -p generator --".to_owned();
    }
    let called = std::env::args_os().next().map(PathBuf::from);
    let name = called.as_deref().and_then(Path::file_stem).map(|name| name.to_string_lossy().into_owned());
    name.unwrap_or_else(|| "docs-to-models".to_owned())
}

/// The command with one of its own, for the same docs and the same crate, where these are not usual.
pub(super) fn sub_command(options: &Options, usual: &Options, name: &str) -> String {
    let mut words = vec![program()];
    for (flag, path, usual) in [("--docs", &options.docs, &usual.docs), ("--out", &options.out, &usual.out)] {
        if path != usual {
            words.extend([flag.to_owned(), quote(&path.to_string_lossy())]);
        }
    }
    words.push(name.to_owned());
    words.join(" ")
}

pub(super) fn quote(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '/' | '\\' | '.' | '-' | '_' | ':');
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}
