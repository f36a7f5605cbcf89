//! What `sync` does to the disk, one step at a time.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::error::Error;
use super::manifest;

/// What the names of our temporary files start and end with. They stand in the output folder
/// itself, so that those of a killed run are easy to find.
const TEMPORARY: (&str, &str) = (".generated-", ".tmp");

/// What is in a place where a file of ours is, was or will be.
#[derive(Debug)]
pub(super) enum Found {
    Nothing,
    File(Vec<u8>),
    /// A link, a folder or something stranger: a place that cannot hold a file of ours.
    Obstacle(Error),
}

/// Looks at places in the output folder, never through links.
pub(super) struct Reader<'a> {
    out: &'a Path,
    /// The folders that are known to be real ones.
    folders: BTreeSet<&'a str>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(out: &'a Path) -> Self {
        Self { out, folders: BTreeSet::new() }
    }

    pub(super) fn find(&mut self, path: &'a str) -> Result<Found, Error> {
        for (end, _) in path.match_indices('/') {
            let folder = &path[..end];
            if self.folders.contains(folder) {
                continue;
            }
            let full = self.out.join(folder);
            match kind(&full)? {
                None => return Ok(Found::Nothing),
                Some(kind) if kind.is_dir() => self.folders.insert(folder),
                Some(kind) => return Ok(Found::Obstacle(obstacle(full, kind, "a folder"))),
            };
        }
        let full = self.out.join(path);
        match kind(&full)? {
            None => Ok(Found::Nothing),
            Some(kind) if kind.is_file() => {
                fs::read(&full).map(Found::File).map_err(Error::io("read", &full))
            }
            Some(kind) => Ok(Found::Obstacle(obstacle(full, kind, "a file"))),
        }
    }
}

fn obstacle(path: PathBuf, kind: fs::FileType, needed: &'static str) -> Error {
    if kind.is_symlink() {
        return Error::Symlink { path };
    }
    let found = match kind.is_dir() {
        true => "a folder",
        false if kind.is_file() => "a file",
        false => "neither a file nor a folder",
    };
    Error::InTheWay { path, found, needed }
}

/// What kind of thing stands at a path, without following links.
fn kind(path: &Path) -> Result<Option<fs::FileType>, Error> {
    match fs::symlink_metadata(path) {
        Ok(metadata) => Ok(Some(metadata.file_type())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::io("look at", path)(error)),
    }
}

/// Checks that the output folder is a folder, or can become one.
pub(super) fn check_out(out: &Path) -> Result<(), Error> {
    match fs::metadata(out) {
        Ok(metadata) if metadata.is_dir() => Ok(()),
        Ok(_) => Err(Error::InTheWay { path: out.to_owned(), found: "a file", needed: "a folder" }),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(Error::io("look at", out)(error)),
    }
}

/// The temporary files that a killed run has left in the output folder.
pub(super) fn leftovers(out: &Path) -> Result<Vec<String>, Error> {
    let entries = match fs::read_dir(out) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(Error::io("list", out)(error)),
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(Error::io("list", out))?;
        let Ok(name) = entry.file_name().into_string() else { continue };
        let (start, end) = TEMPORARY;
        let kind = entry.file_type().map_err(Error::io("look at", &entry.path()))?;
        if kind.is_file() && name.starts_with(start) && name.ends_with(end) {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// Something `sync` does that either happens as a whole or not at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step<'a> {
    /// Replaces the manifest.
    Manifest(String),
    /// Writes a file, replacing what was there, and makes the folders it needs.
    Write { path: &'a str, text: &'a str },
    /// Removes a file.
    Remove(String),
    /// Removes a folder if it is empty.
    RemoveFolder(String),
}

impl Step<'_> {
    pub(super) fn run(&self, out: &Path) -> Result<(), Error> {
        match self {
            Self::Manifest(text) => replace(out, manifest::NAME, text),
            Self::Write { path, text } => replace(out, path, text),
            Self::Remove(path) => {
                let full = out.join(path);
                or_gone(fs::remove_file(&full)).map_err(Error::io("remove", &full))
            }
            Self::RemoveFolder(path) => match fs::remove_dir(out.join(path)) {
                Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => Ok(()),
                // A place that is no folder any more was not emptied by us.
                Err(error) if error.kind() == io::ErrorKind::NotADirectory => Ok(()),
                result => or_gone(result).map_err(Error::io("remove", &out.join(path))),
            },
        }
    }
}

/// It is no error that what was to be removed is gone already.
fn or_gone(result: io::Result<()>) -> io::Result<()> {
    result.or_else(|error| if error.kind() == io::ErrorKind::NotFound { Ok(()) } else { Err(error) })
}

/// Puts a text into a file of the output folder, as a whole or not at all.
fn replace(out: &Path, path: &str, text: &str) -> Result<(), Error> {
    write_whole(out, &out.join(path), text)
}

/// Writes a file by way of a temporary one in `beside`, which must be on the same disk.
fn write_whole(beside: &Path, full: &Path, text: &str) -> Result<(), Error> {
    for folder in [Some(beside), full.parent()].into_iter().flatten() {
        fs::create_dir_all(folder).map_err(Error::io("create", folder))?;
    }
    let mut temporary = temporary(beside).map_err(Error::io("create a temporary file in", beside))?;
    temporary.write_all(text.as_bytes()).map_err(Error::io("write", temporary.path()))?;
    temporary.persist(full).map_err(|error| Error::io("write", full)(error.error))?;
    Ok(())
}

fn temporary(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(TEMPORARY.0).suffix(TEMPORARY.1);
    // A temporary file is readable by its owner alone unless asked otherwise; this one is going to
    // be an ordinary file, so the user's umask decides.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder)
}

/// Writes a single file that is no part of the crate, unless it holds this text already.
pub(super) fn write_file(path: &Path, text: &str) -> Result<(), Error> {
    match kind(path)? {
        Some(kind) if !kind.is_file() => {
            // A link or a device, as `/dev/stdout`, is written to and not replaced.
            return fs::write(path, text).map_err(Error::io("write", path));
        }
        Some(_) if fs::read(path).is_ok_and(|old| old == text.as_bytes()) => return Ok(()),
        _ => {}
    }
    let folder = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    write_whole(folder, path, text)
}
