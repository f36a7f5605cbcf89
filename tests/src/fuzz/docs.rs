//! A docs folder through every stage but `sync`, in memory, and what must hold of the outcome.

use std::path::Path;

use generator::diagnostic::{Style, render};
use generator::emit;
use generator::source::{Source, SourceKind, SourceMap};
use generator::sync::{self, Edits};

use super::Input;
use crate::stages;

/// How many messages are rendered: a page can have thousands.
const MESSAGES: usize = 40;

/// The longest folder that is tried: time is for many inputs, not for large ones.
const LONGEST: usize = 400_000;

/// The longest path that is tried. Each folder of it is a file of the crate.
const LONGEST_PATH: usize = 1_000;

/// Runs the folder, looks at every message and every file.
///
/// # Errors
///
/// When a file of the crate is no Rust, holds what cannot be seen, or has a path that it must not have.
pub(super) fn execute(input: &Input) -> Result<(), String> {
    let length: usize = input.files.iter().map(|(_, text)| text.len()).sum();
    if length > LONGEST || input.files.iter().any(|(path, _)| path.len() > LONGEST_PATH) {
        return Ok(());
    }
    let sources = sources(&input.files);
    let (model, diagnostics) = stages::whole(&sources, "fuzzed");
    for diagnostic in diagnostics.iter().take(MESSAGES) {
        for style in [Style::Plain, Style::Coloured, Style::Short, Style::Json] {
            render(diagnostic, &sources, "docs", style);
        }
    }
    if diagnostics.has_errors() {
        return Ok(());
    }
    let tree = emit::emit(&model);
    for (path, text) in
        tree.0.iter().filter(|(path, _)| path.ends_with(".rs") && !path.starts_with("src/wire/"))
    {
        check_file(path, text)?;
    }
    // The folder is not there, so nothing is read; the paths are looked at.
    let nowhere = Path::new("target/no such folder");
    sync::plan(&tree, nowhere, Edits::Keep).map(drop).map_err(|error| error.to_string())
}

/// The folder as `folder` reads it: pages in the order of their paths, then settings and payloads.
fn sources(files: &[(String, String)]) -> SourceMap {
    let kind = |path: &str| match path.strip_prefix("payloads/") {
        Some(name) => SourceKind::Payload { name: name.to_owned(), is_own: true },
        None if path == "wire.toml" => SourceKind::Config,
        None => SourceKind::Page,
    };
    let mut files: Vec<Source> = files
        .iter()
        .map(|(path, text)| Source { kind: kind(path), path: path.clone(), text: text.clone() })
        .collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files.dedup_by(|a, b| a.path == b.path);
    files.sort_by_key(|source| match source.kind {
        SourceKind::Page => 0,
        SourceKind::Config | SourceKind::Wire | SourceKind::Settings(_) | SourceKind::Lock => 1,
        SourceKind::Payload { .. } | SourceKind::Unread { .. } => 2,
    });
    let mut sources = SourceMap::default();
    files.into_iter().for_each(|source| {
        sources.add(source);
    });
    sources
}

fn check_file(path: &str, text: &str) -> Result<(), String> {
    if let Err(error) = syn::parse_file(text) {
        return Err(format!("`{path}` is no Rust: {error}\n{text}"));
    }
    if text.contains("compile_error!") {
        return Err(format!("`{path}` does not compile\n{text}"));
    }
    match text.chars().find(|&c| c != '\n' && is_hidden(c)) {
        Some(hidden) => Err(format!("`{path}` holds {hidden:?}\n{text}")),
        None => Ok(()),
    }
}

/// What must not stand in a source as it is. A list of its own: one that is taken from the generator
/// would forget what the generator forgets.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}
