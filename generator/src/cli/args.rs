//! The arguments of the command, and their help.

use std::error::Error;
use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;
use clap::{CommandFactory as _, FromArgMatches as _, Parser, Subcommand, ValueEnum};
use generator::diagnostic::{Deny, Severity};
use generator::dialect::names;
use generator::diff::{Rating, Semver};
use generator::page::Family;
use generator::source::Limits;
use generator::{Mode, Options, SETTINGS, SettingsError, Stage};

/// How the command is called where it is installed.
pub(super) const NAME: &str = "docs-to-models";

/// Turns the markdown docs of an SDK into a crate of Rust models.
///
/// Reads every page below the docs folder that documents a type and writes a crate with one file
/// for each. Only files that change are touched; files that the generator did not write, or that
/// were edited since, are kept.
#[derive(Debug, Parser)]
#[command(name = NAME, version)]
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

    /// Save the types as JSON Schema (2020-12), too.
    #[arg(long, value_name = "FILE")]
    emit_schema: Option<PathBuf>,

    /// A folder of recorded payloads, besides docs/payloads; may be given several times.
    #[arg(long, value_name = "FOLDER", global = true)]
    payloads: Vec<PathBuf>,

    /// The SDK's gen.lock, if it does not lie in .speakeasy beside the docs.
    #[arg(long, value_name = "FILE", global = true)]
    gen_lock: Option<PathBuf>,

    /// Where the docs folder is on the web: each type links to its page below that.
    #[arg(long, value_name = "URL")]
    docs_url: Option<String>,

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

    /// How to print what is wrong in the docs; json goes to standard output, one object a line, and the last
    /// one sums up.
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub(super) message_format: MessageFormat,

    /// Whether to print in colours.
    #[arg(long, value_name = "WHEN", default_value = "auto", global = true)]
    pub(super) color: Color,

    /// Print errors only.
    #[arg(short, long, conflicts_with = "verbose")]
    pub(super) quiet: bool,

    /// Print the notes too, which ask for nothing: which pages were skipped and why, which names are others in
    /// Rust, and everything that wire.toml and payloads say otherwise than the pages.
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
        /// The stage to show; all of them but the diagram if not given.
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
    /// Say what changed between two versions of the docs, and what it does to code and to JSON.
    ///
    /// A version is a docs folder, a graph saved by --emit-graph, or a git revision of the docs folder
    /// (v1.2, or v1.2:sdk/docs where it lay elsewhere then). Code is rated by cargo's rules of semantic
    /// versions, for the crate that is written: major breaks some code, minor adds, patch does neither. JSON is
    /// wider where the new docs have all that the old ones had and more, narrower where they have less, other
    /// where neither has all of the other.
    /// Exit code 0: done; 1: something is as --fail-on says.
    Diff {
        /// The version that was.
        #[arg(default_value = "HEAD")]
        old: String,
        /// The version that is; the docs folder if not given.
        new: Option<String>,
        /// How to print it.
        #[arg(long, value_name = "FORMAT", default_value = "text")]
        format: DiffFormat,
        /// Fail if code is rated so, or worse.
        #[arg(long, value_name = "RATING")]
        fail_on: Option<RatingName>,
        /// The version of the crate before the change, to say which comes next; that in the Cargo.toml of
        /// the crate if not given.
        #[arg(long, value_name = "VERSION")]
        current: Option<Semver>,
    },
    /// Say what of recorded bodies deviates from the docs, as the written crate would, without compiling it.
    ///
    /// Exit code 0: nothing does; 1: something does.
    Validate {
        /// Files of JSON.
        #[arg(required = true)]
        bodies: Vec<PathBuf>,
        /// The page that describes them; the one that each fits best, if that is clear and none is given.
        #[arg(long)]
        page: Option<String>,
        /// How to print the deviations.
        #[arg(long, value_name = "FORMAT", default_value = "text")]
        format: BodyFormat,
    },
    /// Put recorded bodies among the payloads, so that the crate knows what they show.
    ///
    /// They go into the first folder that --payloads or generator.toml names, else into docs/payloads. Shows the pages that each fits, and what it shows otherwise than the pages. Deviations that were
    /// written down as JSON lines (as `validate --format json` does) become lines for wire.toml, which are
    /// printed. Exit code 0: all are there; 1: the page of one is not clear.
    Learn {
        /// Files of JSON.
        #[arg(required = true)]
        bodies: Vec<PathBuf>,
        /// The page that describes them; the one that each fits best, if that is clear and none is given.
        #[arg(long)]
        page: Option<String>,
    },
    /// Print a script that completes the command's words in a shell.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
    /// Print a page for man.
    Man {
        /// The command that it is of, as diff; docs-to-models itself if not given.
        of: Option<String>,
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

/// How a diff is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum DiffFormat {
    /// A line a change, below its type.
    Text,
    /// For a change log or a pull request.
    Markdown,
    /// For programs.
    Json,
}

/// How the deviations of bodies are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum BodyFormat {
    /// A line a deviation.
    Text,
    /// An object a line.
    Json,
}

/// The ratings by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum RatingName {
    /// Any change at all.
    Patch,
    /// What adds something or deprecates it.
    Minor,
    /// What breaks code.
    Major,
}

impl From<RatingName> for Rating {
    fn from(name: RatingName) -> Self {
        match name {
            RatingName::Patch => Self::Patch,
            RatingName::Minor => Self::Minor,
            RatingName::Major => Self::Major,
        }
    }
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
    /// The type among those around it, as a mermaid diagram.
    Diagram,
}

impl From<StageName> for Stage {
    fn from(name: StageName) -> Self {
        match name {
            StageName::Page => Self::Page,
            StageName::Types => Self::Types,
            StageName::Graph => Self::Graph,
            StageName::Rust => Self::Rust,
            StageName::Code => Self::Code,
            StageName::Diagram => Self::Diagram,
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
        options.docs_url = self.docs_url.clone().or(options.docs_url);
        options.dialect = self.dialect.clone().or(options.dialect);
        options.emit_graph = self.emit_graph.clone().or(options.emit_graph);
        options.emit_schema = self.emit_schema.clone().or(options.emit_schema);
        if !self.only.is_empty() {
            options.only.clone_from(&self.only);
        }
        options.gen_lock = self.gen_lock.clone().or(options.gen_lock);
        if let Some(family) = self.family.as_deref().and_then(Family::named) {
            options.family = Some(family);
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
        super::command_line::command_line(options, &self.usual)
    }

    /// The command with one of its own, for the same docs, to be pasted into a shell.
    pub(super) fn sub_command(&self, name: &str) -> String {
        super::command_line::sub_command(&self.options, &self.usual, name)
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

/// Reads the arguments. The help names the command as it was called.
pub(super) fn parse() -> Args {
    let command = command(&super::command_line::program());
    Args::from_arg_matches(&command.get_matches()).unwrap_or_else(|error| error.exit())
}

/// The command, called by a name in its help.
pub(super) fn command(name: &str) -> clap::Command {
    let help = super::help::after(name);
    Args::command().bin_name(name).after_help(help.clone()).after_long_help(help)
}

#[cfg(test)]
mod tests {
    use generator::diagnostic::Code;

    use super::super::command_line::{command_line, quote};
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
