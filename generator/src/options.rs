//! What a run is asked to do, and why it may come to no result.

use std::path::{Path, PathBuf};

use crate::diagnostic::Deny;
use crate::page::Family;
use crate::source::{Limits, Part};
use crate::text::amount;
use crate::{advice, compare, folder, sync};

/// What a run is asked to do: made by [`Options::new`], and then by what else is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Options {
    /// The docs folder.
    pub docs: PathBuf,
    /// The output folder. It need not exist.
    pub out: PathBuf,
    /// The name of a new crate; that of its folder if not given. A crate that is there keeps the name that
    /// its `Cargo.toml` has.
    pub name: Option<String>,
    /// Where a module tree is wanted and no crate: the path by which the module is known in the crate that
    /// it is put into, as `crate::plex`.
    pub module: Option<String>,
    /// Patterns of the types that are wanted, with all that they lead to, as `[pages]` of `wire.toml` has
    /// them; none: every type.
    pub only: Vec<String>,
    /// Whether to write at all.
    pub mode: Mode,
    /// Findings that are errors, so that nothing is written: for CI, and for docs of one's own.
    pub deny: Vec<Deny>,
    /// Whether files edited by hand, and files in our way that are not ours, are replaced.
    pub force: bool,
    /// Where to save the graph of the types as JSON, besides.
    pub emit_graph: Option<PathBuf>,
    /// Where to save the types as JSON Schema, besides.
    pub emit_schema: Option<PathBuf>,
    /// Folders of recorded payloads besides the one in the docs folder.
    pub payloads: Vec<PathBuf>,
    /// Files with the user's word on what the docs do not say, besides `wire.toml` in the docs folder.
    pub wire: Vec<PathBuf>,
    /// The part of a file of settings that these options are from, which may hold the user's word, too.
    pub settings: Option<Part>,
    /// Where the docs folder is on the web, for links to its pages.
    pub docs_url: Option<String>,
    /// The SDK's `gen.lock`; the one beside the docs folder if not given.
    pub gen_lock: Option<PathBuf>,
    /// The name of the docs' dialect; recognised from the docs if not given.
    pub dialect: Option<String>,
    /// The family of the docs; recognised from them if not given.
    pub family: Option<Family>,
    /// How much of the docs is read at most.
    pub limits: Limits,
}

impl Options {
    /// A run from one folder to the other, with everything else as usual.
    ///
    /// ```
    /// use generator::{Mode, Options};
    ///
    /// let options = Options::new("docs", "generated").only(["PostUsersSignIn*"]).check();
    /// assert_eq!(options.mode, Mode::Check);
    /// ```
    pub fn new(docs: impl Into<PathBuf>, out: impl Into<PathBuf>) -> Self {
        Self { docs: docs.into(), out: out.into(), ..Self::default() }
    }

    /// Names a new crate.
    #[must_use]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self { name: Some(name.into()), ..self }
    }

    /// Wants a module tree in place of a crate, and says by which path it is known.
    #[must_use]
    pub fn module(self, path: impl Into<String>) -> Self {
        Self { module: Some(path.into()), ..self }
    }

    /// Wants only the types whose pages these patterns mean, and what they lead to.
    #[must_use]
    pub fn only<S: Into<String>>(self, patterns: impl IntoIterator<Item = S>) -> Self {
        Self { only: patterns.into_iter().map(Into::into).collect(), ..self }
    }

    /// Writes nothing, and finds what is out of date.
    #[must_use]
    pub fn check(self) -> Self {
        Self { mode: Mode::Check, ..self }
    }

    /// Makes errors of these findings.
    #[must_use]
    pub fn deny(self, findings: impl IntoIterator<Item = Deny>) -> Self {
        Self { deny: findings.into_iter().collect(), ..self }
    }

    /// Replaces files that were edited by hand, too.
    #[must_use]
    pub fn force(self) -> Self {
        Self { force: true, ..self }
    }

    /// Saves the graph of the types, too.
    #[must_use]
    pub fn emit_graph(self, file: impl Into<PathBuf>) -> Self {
        Self { emit_graph: Some(file.into()), ..self }
    }

    /// Saves the types as JSON Schema, too.
    #[must_use]
    pub fn emit_schema(self, file: impl Into<PathBuf>) -> Self {
        Self { emit_schema: Some(file.into()), ..self }
    }

    /// Adds a folder of recorded payloads.
    #[must_use]
    pub fn payloads(mut self, folder: impl Into<PathBuf>) -> Self {
        self.payloads.push(folder.into());
        self
    }

    /// Adds a file with the user's word on what the docs do not say.
    #[must_use]
    pub fn wire(mut self, file: impl Into<PathBuf>) -> Self {
        self.wire.push(file.into());
        self
    }

    /// Says where the docs folder is on the web, so that types link to their pages.
    #[must_use]
    pub fn docs_url(self, url: impl Into<String>) -> Self {
        Self { docs_url: Some(url.into()), ..self }
    }

    /// Names the docs' dialect.
    #[must_use]
    pub fn dialect(self, name: impl Into<String>) -> Self {
        Self { dialect: Some(name.into()), ..self }
    }

    /// Names the family of the docs, if it is not to be recognised.
    #[must_use]
    pub fn family(self, family: Family) -> Self {
        Self { family: Some(family), ..self }
    }

    /// Names the SDK's `gen.lock`, if it is not beside the docs folder.
    #[must_use]
    pub fn gen_lock(self, file: impl Into<PathBuf>) -> Self {
        Self { gen_lock: Some(file.into()), ..self }
    }

    /// Reads more or less of the docs than usual.
    #[must_use]
    pub fn limits(self, limits: Limits) -> Self {
        Self { limits, ..self }
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            docs: PathBuf::from("docs"),
            out: PathBuf::from("generated"),
            name: None,
            module: None,
            only: Vec::new(),
            mode: Mode::Write,
            deny: Vec::new(),
            force: false,
            emit_graph: None,
            emit_schema: None,
            payloads: Vec::new(),
            wire: Vec::new(),
            settings: None,
            docs_url: None,
            gen_lock: None,
            dialect: None,
            family: None,
            limits: Limits::default(),
        }
    }
}

/// Whether a run writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Bring the output folder up to date.
    Write,
    /// Write nothing, and find what is out of date.
    Check,
}

/// Why a run came to no result. What is wrong in the docs is a
/// [`Diagnostic`](crate::diagnostic::Diagnostic) of the [`Report`](crate::Report) instead.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The docs folder does not exist.
    #[error("there is no folder `{docs}` in `{looked_in}`{}", or_docs(.above.as_deref()))]
    NoDocs {
        /// The docs folder that was asked for.
        docs: PathBuf,
        /// The folder it was looked for in.
        looked_in: PathBuf,
        /// A folder of the same name further up.
        above: Option<PathBuf>,
    },
    /// The docs folder is a file.
    #[error("`{docs}` is a file, not a folder of docs{what}")]
    DocsNotAFolder {
        /// The path that was asked for.
        docs: PathBuf,
        /// What the file is, if that says what to do.
        what: String,
    },
    /// No page of the docs folder documents a type. Writing a crate without types would remove
    /// every type of the old one, and is not what anyone wants from a wrong `--docs`.
    #[error("`{docs}` has no page that documents a type ({}), so nothing was written: {why}", amount(*.pages, "page"))]
    NoModels {
        /// The docs folder.
        docs: PathBuf,
        /// How many pages it has.
        pages: usize,
        /// What speaks for its being the wrong folder, and what to do.
        why: String,
    },
    /// No dialect has the name that was given.
    #[error("no dialect is called `{name}`; there are {}", crate::dialect::names().join(", "))]
    NoSuchDialect {
        /// The name.
        name: String,
    },
    /// A module cannot be known by that path.
    #[error("`{path}` is no path of a module: it {reason}")]
    Module {
        /// The path.
        path: String,
        /// What is wrong with it.
        reason: String,
    },
    /// Docs cannot be at that address.
    #[error("`{url}` is no address of docs: it {reason}")]
    DocsUrl {
        /// The address.
        url: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A pattern of the types that are wanted is none, or there is no such type.
    #[error(transparent)]
    Only(#[from] crate::evidence::Unmatched),
    /// No page answers to the name given to `inspect`.
    #[error("no page of the docs is called `{name}`{}", or_list("; the nearest are ", .nearest))]
    NoSuchPage {
        /// The name.
        name: String,
        /// The paths of pages with names like it, the most similar first.
        nearest: Vec<String>,
    },
    /// Several pages answer to the name given to `inspect`.
    #[error("`{name}` could be any of several pages{}", or_list(": ", .pages))]
    SeveralPages {
        /// The name.
        name: String,
        /// Their paths.
        pages: Vec<String>,
    },
    /// The docs folder could not be read.
    #[error(transparent)]
    Source(#[from] folder::Error),
    /// The docs of a version have errors of their own.
    #[error("`{docs}` cannot be compared: {error}; run the generator on it to see all that is wrong")]
    BrokenDocs {
        /// The docs folder.
        docs: PathBuf,
        /// The first error.
        error: String,
    },
    /// No page fits a recorded body clearly better than others.
    #[error("no page fits `{file}` clearly best; {}", or_way_out(.pages, .way_out.as_deref()))]
    UnclearPage {
        /// The body.
        file: PathBuf,
        /// The pages that fit, the best first.
        pages: Vec<String>,
        /// What to do, if it is known what the body is instead.
        way_out: Option<String>,
    },
    /// A recorded body is no JSON.
    #[error("{file}:{line}:{column}: {message}; {help}", file = .file.display())]
    NoJson {
        /// The body.
        file: PathBuf,
        /// The line, from 1.
        line: usize,
        /// The column in characters, from 1.
        column: usize,
        /// What is wrong with it.
        message: String,
        /// What to do about it.
        help: String,
    },
    /// A revision of git could not be read.
    #[error(transparent)]
    Revision(#[from] crate::revision::Error),
    /// A file to be compared is no saved graph.
    #[error(transparent)]
    Compare(#[from] compare::Error),
    /// The output folder could not be read or written.
    #[error(transparent)]
    Sync(#[from] sync::Error),
}

fn or_docs(above: Option<&Path>) -> String {
    above.map_or_else(
        || "; name the folder with `--docs`".to_owned(),
        |above| format!("; there is `{0}`: run the command beside it, or pass `--docs {0}`", above.display()),
    )
}

/// What to do about a body whose page is not clear.
fn or_way_out(pages: &[String], way_out: Option<&str>) -> String {
    way_out.map_or_else(|| format!("name it with `--page`{}", or_list(": perhaps ", pages)), str::to_owned)
}

fn or_list(start: &str, names: &[String]) -> String {
    match names {
        [] => String::new(),
        names => format!("{start}`{}`", names.join("`, `")),
    }
}

/// Checks that the docs folder exists, and looks for it further up if it does not.
pub(crate) fn check_docs(docs: &Path) -> Result<(), Error> {
    if docs.is_dir() {
        return Ok(());
    }
    if docs.exists() {
        return Err(Error::DocsNotAFolder { docs: docs.to_owned(), what: advice::on_file(docs) });
    }
    let looked_in = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("."));
    let above = looked_in.ancestors().skip(1).map(|folder| folder.join(docs)).find(|folder| folder.is_dir());
    Err(Error::NoDocs { docs: docs.to_owned(), looked_in, above })
}
