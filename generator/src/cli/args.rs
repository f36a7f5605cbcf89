//! The arguments of the command, and their help.

use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;
use clap::{Parser, Subcommand, ValueEnum};
use generator::diagnostic::{Deny, Severity};
use generator::dialect::names;
use generator::page::Family;
use generator::source::Limits;
use generator::{Mode, Options, Stage};

const EXAMPLES: &str = "\
Examples:
  generator                              read docs/, write generated/
  generator --check                      for CI: fail when generated/ is out of date
  generator --docs api --out crates/api  other folders
  generator inspect PetOwner             one page at every stage, from markdown to Rust
  generator compare a.json b.json        what differs between two saved graphs
  generator explain W0007                what a message means
  generator --deny warnings              for docs of your own: any warning is an error
  generator explain                      what wire.toml and recorded payloads changed, and where

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
#[command(name = "generator", version, after_help = EXAMPLES, after_long_help = EXAMPLES)]
pub(super) struct Args {
    /// The docs folder.
    #[arg(long, value_name = "FOLDER", default_value = "docs", global = true)]
    docs: PathBuf,

    /// The folder of the crate; created if it is missing.
    #[arg(long, value_name = "FOLDER", default_value = "generated")]
    out: PathBuf,

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

    /// The SDK's gen.lock, if it does not lie in .speakeasy beside the docs.
    #[arg(long, value_name = "FILE", global = true)]
    gen_lock: Option<PathBuf>,

    /// The language that the docs are for, if it is not to be recognised from them.
    #[arg(long, value_name = "LANGUAGE", global = true, value_parser = PossibleValuesParser::new(names()))]
    dialect: Option<String>,

    /// What generated the docs, if it is not to be recognised from them.
    #[arg(long, value_name = "FAMILY", global = true, value_parser = PossibleValuesParser::new(Family::names()))]
    family: Option<String>,

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
    /// What the library is asked to do.
    pub(super) fn options(&self) -> Options {
        let mut limits = Limits::default();
        for (name, number) in &self.limits {
            if let Some(limit) = limits.get_mut(name) {
                *limit = *number;
            }
        }
        Options {
            limits,
            docs: self.docs.clone(),
            out: self.out.clone(),
            mode: if self.check { Mode::Check } else { Mode::Write },
            deny: self.deny.clone(),
            force: self.force,
            emit_graph: self.emit_graph.clone(),
            payloads: self.payloads.clone(),
            gen_lock: self.gen_lock.clone(),
            dialect: self.dialect.clone(),
            family: self.family.as_deref().and_then(Family::named),
        }
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

/// A limit by its name.
fn limit(text: &str) -> Result<(&'static str, usize), String> {
    let (name, number) = text.split_once('=').ok_or("write a name, `=` and a number")?;
    let name = Limits::NAMES.iter().find(|known| **known == name);
    let name = name.ok_or_else(|| format!("the limits are {}", Limits::NAMES.join(", ")))?;
    let number = number.parse().map_err(|_| format!("`{number}` is no whole number"))?;
    Ok((name, number))
}

/// The command that does what the options say, to be pasted into a shell.
pub(super) fn command_line(options: &Options) -> String {
    let default = Options::default();
    let mut words: Vec<String> = Vec::new();
    let mut folder = |flag: &str, path: &Path, usual: &Path| {
        if path != usual {
            words.extend([flag.to_owned(), quote(&path.to_string_lossy())]);
        }
    };
    folder("--docs", &options.docs, &default.docs);
    folder("--out", &options.out, &default.out);
    if let Some(graph) = &options.emit_graph {
        folder("--emit-graph", graph, Path::new(""));
    }
    for payloads in &options.payloads {
        words.extend(["--payloads".to_owned(), quote(&payloads.to_string_lossy())]);
    }
    if let Some(lock) = &options.gen_lock {
        words.extend(["--gen-lock".to_owned(), quote(&lock.to_string_lossy())]);
    }
    if let Some(dialect) = &options.dialect {
        words.extend(["--dialect".to_owned(), dialect.clone()]);
    }
    if let Some(family) = options.family {
        words.extend(["--family".to_owned(), family.as_str().to_owned()]);
    }
    for deny in &options.deny {
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
        (false, _) => &["generator"],
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
        let options = Options { docs: "my docs".into(), force: true, deny, ..Options::default() };
        let command = command_line(&options);
        let expected = " --docs 'my docs' --deny warnings --deny renamed --force";
        assert!(command.ends_with(expected), "{command}");
        assert!(!command_line(&Options::default()).contains("--"));
        let limits = Limits { rows: 7, ..Limits::default() };
        assert!(command_line(&Options { limits, ..Options::default() }).ends_with(" --limit rows=7"));
    }
}
