//! Takes a docs folder, gives the text of every page in it; never looks inside a page.
//!
//! What is not read is said: a page that was passed over is a type that is missing.

mod inputs;
mod list;
mod stamp;
mod text;

use std::path::{Path, PathBuf};

pub use inputs::{Inputs, find};
pub(crate) use list::{is_body, is_payload, is_read};
pub(crate) use stamp::Stamp;
use text::{NoText, text};

use crate::diagnostic::Diagnostics;
use crate::source::{Limits, SourceMap};

/// Why a docs folder could not be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// There is no such folder.
    #[error("there is no folder `{}`", .0.display())]
    Missing(PathBuf),
    /// A folder could not be listed.
    #[error("cannot list `{}`: {error}", path.display())]
    List {
        /// The folder.
        path: PathBuf,
        /// Why.
        error: std::io::Error,
    },
    /// A page could not be read.
    #[error("cannot read `{}`: {error}", path.display())]
    Read {
        /// The page.
        path: PathBuf,
        /// Why.
        error: std::io::Error,
    },
    /// A file holds no text.
    #[error("cannot read `{}`: {why}", path.display())]
    NoText {
        /// The file.
        path: PathBuf,
        /// What it holds, where, and what to do.
        why: String,
    },
}

/// Reads every markdown file below a folder, in the order of their paths, then `wire.toml` and what
/// lies in `payloads`. A link to a file is read if that file lies in the folder, too; links to folders
/// are not followed, hidden files and folders are left out. What is left out is a diagnostic.
///
/// # Errors
///
/// When the folder or a file cannot be read. A file that is no text is a diagnostic.
pub fn read(root: &Path, limits: &Limits, diagnostics: &mut Diagnostics) -> Result<SourceMap, Error> {
    find(root, limits)?.read(limits, diagnostics)
}

/// Reads a file that is no part of a docs folder.
///
/// # Errors
///
/// When it cannot be read, or is no UTF-8 text.
pub(crate) fn read_file(path: &Path) -> Result<String, Error> {
    std::fs::read_to_string(path).map_err(|error| Error::Read { path: path.to_owned(), error })
}

/// The same of what somebody else has made: with a byte order mark, or in UTF-16 with one.
///
/// # Errors
///
/// When it cannot be read, or is no text.
pub(crate) fn read_text(path: &Path) -> Result<String, Error> {
    let bytes = std::fs::read(path).map_err(|error| Error::Read { path: path.to_owned(), error })?;
    text(bytes).map_err(|error| Error::NoText { path: path.to_owned(), why: error.with_place() })
}

/// Reads a file to its end. Where the size is what it was said to be, that takes one call of the system.
pub(crate) fn read_whole(file: &mut std::fs::File, size: u64) -> std::io::Result<Vec<u8>> {
    use std::io::Read as _;
    let size = usize::try_from(size).map_err(|_| std::io::ErrorKind::FileTooLarge)?;
    // There is space for more, so that what fills it up to there has been all.
    let mut bytes = Vec::new();
    bytes.try_reserve_exact(size.saturating_add(1))?;
    bytes.resize(size.saturating_add(1), 0);
    let read = file.read(&mut bytes)?;
    bytes.truncate(read);
    if read != size {
        file.read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

/// Whether there is nothing in a folder.
pub(crate) fn is_empty(folder: &Path) -> bool {
    std::fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none())
}

/// How many bytes of a file show what it is.
const HEAD: u64 = 4096;

/// Whether a file is a description of an API in OpenAPI.
pub(crate) fn is_openapi(file: &Path) -> bool {
    use std::io::Read as _;
    let ending = list::ending(&file.to_string_lossy());
    if !["yaml", "yml", "json"].contains(&ending.as_str()) {
        return false;
    }
    let mut head = Vec::new();
    let is_read = std::fs::File::open(file).and_then(|file| file.take(HEAD).read_to_end(&mut head)).is_ok();
    let head = String::from_utf8_lossy(&head);
    let mut lines = head.split(['\n', '{', ',']).map(|line| line.trim_start().trim_start_matches('"'));
    is_read
        && lines.any(|line| {
            ["openapi", "swagger"].iter().any(|word| {
                line.strip_prefix(word)
                    .is_some_and(|rest| rest.trim_start_matches('"').trim_start().starts_with(':'))
            })
        })
}

/// The first file of a folder that is a description of an API in OpenAPI.
pub(crate) fn openapi_in(folder: &Path) -> Option<PathBuf> {
    let files = list::list(folder).ok()?.files;
    files.into_iter().map(|(_, file)| file).find(|file| is_openapi(file))
}
