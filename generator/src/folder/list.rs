//! What lies in a folder, and what of it is read.

use std::path::{Path, PathBuf};

use super::Error;
use crate::diagnostic::Code;
use crate::source::SourceKind;
use crate::text::without_markdown;

/// The file in the docs folder that holds the user's word.
const CONFIG: &str = "wire.toml";

/// The folder in the docs folder that holds recorded payloads.
const PAYLOADS: &str = "payloads/";

/// What a folder holds.
pub(super) struct Listing {
    /// The files, in the order of their paths.
    pub(super) files: Vec<(String, PathBuf)>,
    /// What is not read by the way it lies there, in the order of the paths.
    pub(super) passed: Vec<(String, Passed)>,
}

/// Why a file or a folder is passed over before its ending is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Passed {
    Hidden,
    LinkToFolder,
    LinkOutside,
    BrokenLink,
}

impl Passed {
    pub(super) fn code(self) -> Code {
        match self {
            Self::Hidden | Self::LinkToFolder => Code::PassedOver,
            Self::LinkOutside | Self::BrokenLink => Code::UnreadLink,
        }
    }

    pub(super) fn message(self) -> &'static str {
        match self {
            Self::Hidden => "passed over: it is hidden",
            Self::LinkToFolder => {
                "passed over: it is a link to a folder of the docs, which is read where it lies"
            }
            Self::LinkOutside => "the link leads out of the docs folder, so it is not read",
            Self::BrokenLink => "the link leads nowhere",
        }
    }
}

pub(super) fn list(root: &Path) -> Result<Listing, Error> {
    if !root.is_dir() {
        return Err(Error::Missing(root.to_owned()));
    }
    let real_root =
        std::fs::canonicalize(root).map_err(|error| Error::Read { path: root.to_owned(), error })?;
    let mut listing = Listing { files: Vec::new(), passed: Vec::new() };
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        let error = |error| Error::List { path: folder.clone(), error };
        for entry in std::fs::read_dir(&folder).map_err(error)? {
            let entry = entry.map_err(error)?;
            let (kind, file) = (entry.file_type().map_err(error)?, entry.path());
            let path = relative(root, &file);
            let passed = match is_hidden(&file) {
                true => Some(Passed::Hidden),
                false if kind.is_symlink() => followed(&real_root, &file).err(),
                false => None,
            };
            match passed {
                Some(passed) => listing.passed.push((path, passed)),
                None if kind.is_dir() => folders.push(file),
                None if kind.is_file() || kind.is_symlink() => listing.files.push((path, file)),
                None => {}
            }
        }
    }
    listing.files.sort();
    listing.passed.sort();
    Ok(listing)
}

fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'))
}

/// Whether a link leads to a file of the folder, whose real path is given.
fn followed(real_root: &Path, link: &Path) -> Result<(), Passed> {
    let target = std::fs::canonicalize(link).map_err(|_| Passed::BrokenLink)?;
    match (target.starts_with(real_root), target.is_dir()) {
        (false, _) => Err(Passed::LinkOutside),
        (true, true) => Err(Passed::LinkToFolder),
        (true, false) => Ok(()),
    }
}

/// Whether a file of the docs folder, given by its path in it, is read.
pub(crate) fn is_read(path: &str) -> bool {
    kind(path).is_some()
}

/// What a file of the docs folder is for; nothing, for most that are no markdown.
pub(super) fn kind(path: &str) -> Option<SourceKind> {
    let (_, is_page) = without_markdown(path);
    match path.strip_prefix(PAYLOADS) {
        _ if is_page => Some(SourceKind::Page),
        Some(name) if is_payload(name) => Some(SourceKind::Payload { name: name.to_owned(), is_own: true }),
        _ => (path == CONFIG).then_some(SourceKind::Config),
    }
}

/// What follows the last dot of a file's name, in lower case.
pub(super) fn ending(path: &str) -> String {
    Path::new(path).extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default()
}

/// Whether a file of a folder of payloads is read.
pub(crate) fn is_payload(name: &str) -> bool {
    is_body(name) || Path::new(name).extension().is_some_and(|ending| ending == "tsv")
}

/// Whether a file of a folder of payloads is a recorded body by its name.
pub(crate) fn is_body(name: &str) -> bool {
    let ending = Path::new(name).extension().and_then(|ending| ending.to_str());
    ending.is_some_and(|ending| ["json", "jsonl", "ndjson", "sse", "http"].contains(&ending))
}

pub(super) fn order(kind: &SourceKind) -> u8 {
    match kind {
        SourceKind::Page => 0,
        SourceKind::Config | SourceKind::Wire | SourceKind::Settings(_) => 1,
        SourceKind::Lock | SourceKind::Payload { .. } | SourceKind::Unread { .. } => 2,
    }
}

fn relative(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).unwrap_or(path);
    let segments: Vec<_> = below.iter().map(|segment| segment.to_string_lossy()).collect();
    segments.join("/")
}
