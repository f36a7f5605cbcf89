//! What a run is asked to do, and why it may come to no result.

use std::path::{Path, PathBuf};

use crate::diagnostic::Deny;
use crate::page::Family;
use crate::source::Limits;
use crate::{compare, folder, sync};

/// What a run is asked to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The docs folder.
    pub docs: PathBuf,
    /// The output folder. It need not exist.
    pub out: PathBuf,
    /// Whether to write at all.
    pub mode: Mode,
    /// Findings that are errors, so that nothing is written: for CI, and for docs of one's own.
    pub deny: Vec<Deny>,
    /// Whether files edited by hand, and files in our way that are not ours, are replaced.
    pub force: bool,
    /// Where to save the graph of the types as JSON, besides.
    pub emit_graph: Option<PathBuf>,
    /// Folders of recorded payloads besides the one in the docs folder.
    pub payloads: Vec<PathBuf>,
    /// The SDK's `gen.lock`; the one beside the docs folder if not given.
    pub gen_lock: Option<PathBuf>,
    /// The name of the docs' dialect; recognised from the docs if not given.
    pub dialect: Option<String>,
    /// The family of the docs; recognised from them if not given.
    pub family: Option<Family>,
    /// How much of the docs is read at most.
    pub limits: Limits,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            docs: PathBuf::from("docs"),
            out: PathBuf::from("generated"),
            mode: Mode::Write,
            deny: Vec::new(),
            force: false,
            emit_graph: None,
            payloads: Vec::new(),
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
pub enum Error {
    /// The docs folder does not exist.
    #[error("there is no folder `{docs}` in `{looked_in}`{}", advice(.above.as_deref()))]
    NoDocs {
        /// The docs folder that was asked for.
        docs: PathBuf,
        /// The folder it was looked for in.
        looked_in: PathBuf,
        /// A folder of the same name further up.
        above: Option<PathBuf>,
    },
    /// The docs folder is a file.
    #[error("`{docs}` is a file, not a folder of docs")]
    DocsNotAFolder {
        /// The path that was asked for.
        docs: PathBuf,
    },
    /// No page of the docs folder documents a type. Writing a crate without types would remove
    /// every type of the old one, and is not what anyone wants from a wrong `--docs`.
    #[error("`{docs}` has no page that documents a type ({pages} pages read), so nothing was written")]
    NoModels {
        /// The docs folder.
        docs: PathBuf,
        /// How many pages it has.
        pages: usize,
    },
    /// No dialect has the name that was given.
    #[error("no dialect is called `{name}`; there are {}", crate::dialect::names().join(", "))]
    NoSuchDialect {
        /// The name.
        name: String,
    },
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
    /// A file to be compared is no saved graph.
    #[error(transparent)]
    Compare(#[from] compare::Error),
    /// The output folder could not be read or written.
    #[error(transparent)]
    Sync(#[from] sync::Error),
}

fn advice(above: Option<&Path>) -> String {
    above.map_or_else(
        || "; name the folder with `--docs`".to_owned(),
        |above| format!("; there is `{0}`: run the command beside it, or pass `--docs {0}`", above.display()),
    )
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
        return Err(Error::DocsNotAFolder { docs: docs.to_owned() });
    }
    let looked_in = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("."));
    let above = looked_in.ancestors().skip(1).map(|folder| folder.join(docs)).find(|folder| folder.is_dir());
    Err(Error::NoDocs { docs: docs.to_owned(), looked_in, above })
}
