//! The arguments of the command, and their help.

use std::error::Error;
use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;
use clap::{Parser, Subcommand, ValueEnum};
use generator::diagnostic::{Deny, Severity};
use generator::dialect::names;
use generator::source::Limits;
use generator::{Mode, Options, SETTINGS, SettingsError, Stage};

const EXAMPLES: &str = "\
Examples:
  docs-to-models                              read docs/, write generated/
  docs-to-models --check                      for CI: fail when generated/ is out of date
  docs-to-models --docs api --out crates/api  other folders
  docs-to-models inspect PetOwner             one page at every stage, from markdown to Rust
  docs-to-models compare a.json b.json        what differs between two saved graphs
  docs-to-models explain W0007                what a message means
  docs-to-models --deny warnings              for docs of your own: any warning is an error
  docs-to-models explain                      what wire.toml and recorded payloads changed, and where

Exit codes:
  0  generated/ is what docs/ gives
  1  it is not: there are errors (or what --deny makes one), files are out of date (--check), or files
     edited by hand were kept
  2  the arguments make no sense, or a file could not be read or written";

/// Turns the markdown docs of an SDK into a crate of Rust models.
///
/// Reads every page below the docs folder that documents a type and writes a crate with one file
/// for each. Only files that change are touched; files that the generator did not write, or that
/// were edited since, are kept.
#[derive(Debug, Parser)]
#[command(name = "docs-to-models", version, after_help = EXAMPLES, after_long_help = EXAMPLES)]
pub(super) struct Args {
    /// The docs folder. [default: docs]
    #[arg(long, value_name = "FOLDER", global = true)]
    docs: Option<PathBuf>,

    /// The folder of the crate; created if it is missing. Of several outputs in generator.toml it picks one.
    /// [default: generated]
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,

    /// A file of settings; generator.toml, if there is one. It may say what the flags say, which go before
    /// it, what wire.toml says, and that there are several outputs.
    #[arg(long, value_name = "FILE", global = true)]
    config: Option<PathBuf>,

    /// A file that says what the docs do not, as wire.toml in the docs folder does; may be given several
    /// times.
    #[arg(long, value_name = "FILE", global = true)]
    wire: Vec<PathBuf>,

    /// The name of a new crate, in place of its folder's; afterwards Cargo.toml has the name, and is yours.
    #[arg(long, value_name = "NAME", value_parser = name)]
    name: Option<String>,

    /// Write a module in place of a crate: the path by which the crate that it is put into knows it, as
    /// crate::plex for src/plex; --out names the folder.
    #[arg(long, value_name = "PATH")]
    module: Option<String>,

    /// Write only the types whose pages are meant, and what they lead to: a glob pattern of paths below the
    /// docs folder, or of names of files, without ending; may be given several times.
    #[arg(long, value_name = "GLOB")]
    only: Vec<String>,

    /// Write nothing; show what is out of date, and the command that mends it.
    #[arg(long)]
    check: bool,

    /// Replace files edited by hand too, and files in the way that are not the generator's.
    #[arg(long)]
    force: bool,

    /// Take warnings for errors: all of them, or those of a code, as W0007 or missing-page; may be
    /// given several times. With an error nothing is written.
    #[arg(long, value_name = "warnings|CODE")]
    deny: Vec<Deny>,

    /// Save the graph of the types as JSON, too.
    #[arg(long, value_name = "FILE")]
    emit_graph: Option<PathBuf>,

    /// A folder of recorded payloads, besides docs/payloads; may be given several times.
    #[arg(long, value_name = "FOLDER", global = true)]
    payloads: Vec<PathBuf>,

    /// The language that the docs are for, if it is not to be recognised from them.
    #[arg(long, value_name = "LANGUAGE", global = true, value_parser = PossibleValuesParser::new(names()))]
    dialect: Option<String>,

    /// Read more or less of the docs than usual: page-bytes, pages, rows (of a page), cell-bytes,
    /// nesting (of a type), payload-bytes; may be given several times.
    #[arg(long = "limit", value_name = "NAME=NUMBER", global = true, value_parser = limit)]
    limits: Vec<(&'static str, usize)>,

    /// How to print what is wrong in the docs; json goes to standard output, one object a line.
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub(super) message_format: MessageFormat,

    /// Whether to print in colours.
    #[arg(long, value_name = "WHEN", default_value = "auto", global = true)]
    pub(super) color: Color,

    /// Print errors only.
    #[arg(short, long, conflicts_with = "verbose")]
    pub(super) quiet: bool,

    /// Print notes too, such as which pages were skipped and why.
    #[arg(short, long)]
    pub(super) verbose: bool,

    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

/// What else the command can do.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Show what one page is at each stage, from markdown to Rust.
    Inspect {
        /// The page: its path with or without `.md`, or its title.
        page: String,
        /// The stage to show; all of them if not given.
        #[arg(long)]
        stage: Option<StageName>,
    },
    /// Compare two graphs saved by --emit-graph: what differs, and why it may.
    ///
    /// The same API documented for two languages is the same graph, but for what the docs of a language
    /// cannot say; the rules that explain such differences are listed with how many each explains.
    /// Exit code 0: nothing is unexplained; 1: something is.
    Compare {
        /// A saved graph.
        first: PathBuf,
        /// Another.
        second: PathBuf,
        /// List the explained differences too, each below its rule.
        #[arg(long)]
        explain: bool,
    },
    /// Say what a message means and what to do about it, or what evidence changed.
    Explain {
        /// The message's code, as `W0007` or `missing-page`. Without one: all codes, and all
        /// that wire.toml and recorded payloads say otherwise than the docs.
        code: Option<String>,
    },
}

/// How diagnostics are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum MessageFormat {
    /// With the text at fault.
    Human,
    /// On one line.
    Short,
    /// For programs.
    Json,
}

/// When to print in colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Color {
    /// On a terminal, unless NO_COLOR is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The stages by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum StageName {
    /// What was read from the markdown.
    Page,
    /// The types that the cells spell.
    Types,
    /// The type with its references followed.
    Graph,
    /// What was decided about the type in Rust.
    Rust,
    /// The file that is written.
    Code,
}

impl From<StageName> for Stage {
    fn from(name: StageName) -> Self {
        match name {
            StageName::Page => Self::Page,
            StageName::Types => Self::Types,
            StageName::Graph => Self::Graph,
            StageName::Rust => Self::Rust,
            StageName::Code => Self::Code,
        }
    }
}

impl From<Color> for anstream::ColorChoice {
    fn from(color: Color) -> Self {
        match color {
            Color::Auto => Self::Auto,
            Color::Always => Self::Always,
            Color::Never => Self::Never,
        }
    }
}

impl Args {
    /// What the settings ask for, a run for each output; what is usual, where there are none.
    fn settings(&self) -> Result<Vec<Options>, SettingsError> {
        match &self.config {
            Some(file) => generator::settings(file),
            None if Path::new(SETTINGS).is_file() => generator::settings(Path::new(SETTINGS)),
            None => Ok(vec![Options::default()]),
        }
    }

    /// What the library is asked to do: the runs, each with what it would be without the flags.
    pub(super) fn runs(&self) -> Result<Vec<Run>, Box<dyn Error>> {
        let mut all = self.settings()?;
        if all.len() > 1
            && let Some(out) = &self.out
        {
            let outs: Vec<String> = all.iter().map(|run| run.out.display().to_string()).collect();
            all.retain(|run| run.out == *out);
            if all.is_empty() {
                let (out, outs) = (out.display(), outs.join("`, `"));
                return Err(format!("no output of the settings is `{out}`; there are `{outs}`").into());
            }
        }
        Ok(all.into_iter().map(|usual| Run { options: self.apply(usual.clone()), usual }).collect())
    }

    fn apply(&self, mut options: Options) -> Options {
        for (name, number) in &self.limits {
            if let Some(limit) = options.limits.get_mut(name) {
                *limit = *number;
            }
        }
        let or = |given: &Option<PathBuf>, usual: PathBuf| given.clone().unwrap_or(usual);
        options.docs = or(&self.docs, options.docs);
        options.out = or(&self.out, options.out);
        options.name = self.name.clone().or(options.name);
        options.module = self.module.clone().or(options.module);
        options.dialect = self.dialect.clone().or(options.dialect);
        options.emit_graph = self.emit_graph.clone().or(options.emit_graph);
        if !self.only.is_empty() {
            options.only.clone_from(&self.only);
        }
        options.payloads.extend(self.payloads.iter().cloned());
        options.wire.extend(self.wire.iter().cloned());
        options.deny.extend(self.deny.iter().copied());
        options.mode = if self.check { Mode::Check } else { Mode::Write };
        options.force = self.force;
        options
    }

    /// The least severe finding that is printed.
    pub(super) fn least_severity(&self) -> Severity {
        match (self.quiet, self.verbose) {
            (true, _) => Severity::Error,
            (false, false) => Severity::Warning,
            (false, true) => Severity::Note,
        }
    }
}

/// A run of the library.
#[derive(Debug, Clone)]
pub(super) struct Run {
    pub(super) options: Options,
    /// What is wanted without any flag.
    usual: Options,
}

impl Run {
    /// The command that does it, to be pasted into a shell.
    pub(super) fn command_line(&self, options: &Options) -> String {
        command_line(options, &self.usual)
    }
}

/// A name that a crate can have.
fn name(text: &str) -> Result<String, String> {
    match generator::plan::package_name(text) {
        name if name == text => Ok(name),
        name => Err(format!("no crate can be called so; `{name}` would do")),
    }
}

/// A limit by its name.
fn limit(text: &str) -> Result<(&'static str, usize), String> {
    let (name, number) = text.split_once('=').ok_or("write a name, `=` and a number")?;
    let name = Limits::NAMES.iter().find(|known| **known == name);
    let name = name.ok_or_else(|| format!("the limits are {}", Limits::NAMES.join(", ")))?;
    let number = number.parse().map_err(|_| format!("`{number}` is no whole number"))?;
    Ok((name, number))
}

/// The command that does what the options say, where something else is usual.
fn command_line(options: &Options, default: &Options) -> String {
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
    // Under `cargo run` that is how the command is called, and it stands on no search path.
    let cargo = std::env::var_os("CARGO").is_some();
    let start: &[&str] = match (cargo, words.is_empty()) {
        (false, _) => &["docs-to-models"],
        (true, true) => &["cargo run -p generator"],
        (true, false) => &["cargo run -p generator --"],
    };
    words.splice(0..0, start.iter().map(|&word| word.to_owned()));
    words.join(" ")
}

fn quote(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '/' | '\\' | '.' | '-' | '_' | ':');
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;
    use generator::diagnostic::Code;

    use super::*;

    #[test]
    fn arguments_are_consistent() {
        Args::command().debug_assert();
    }

    #[test]
    fn paths_are_quoted() {
        assert_eq!(quote("../docs"), "../docs");
        assert_eq!(quote("my docs"), "'my docs'");
        assert_eq!(quote("it's"), r"'it'\''s'");
    }

    #[test]
    fn limits_are_numbers_by_name() {
        assert_eq!(limit("rows=7"), Ok(("rows", 7)));
        for wrong in ["rows", "row=7", "rows=-1", "rows=many"] {
            assert!(limit(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn commands_can_be_pasted() {
        let deny = vec![Deny::Warnings, Deny::Code(Code::Renamed)];
        let options = Options::new("my docs", "generated").force().deny(deny);
        let command = command_line(&options, &Options::default());
        let expected = " --docs 'my docs' --deny warnings --deny renamed --force";
        assert!(command.ends_with(expected), "{command}");
        assert!(!command_line(&Options::default(), &Options::default()).contains("--"));
        let limits = Limits { rows: 7, ..Limits::default() };
        let options = Options::default().limits(limits);
        assert!(command_line(&options, &Options::default()).ends_with(" --limit rows=7"));
        assert!(!command_line(&options, &options).contains("--"));
    }
}
