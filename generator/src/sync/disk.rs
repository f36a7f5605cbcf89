//! What `sync` does to the disk, one step at a time.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::cargo_manifest;
use super::error::Error;
use super::lock::{self, Lock};
use super::manifest;
use crate::folder;

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
    /// Of each folder that was asked for and cannot hold anything of ours, why.
    closed: BTreeMap<String, Closed>,
}

/// Why nothing of ours is in a folder.
#[derive(Debug)]
enum Closed {
    Missing,
    /// Something else stands in its place, or in the place of one further out.
    Taken(PathBuf, fs::FileType),
}

impl<'a> Reader<'a> {
    /// A reader for these paths: it knows the folders they are in.
    pub(super) fn new<'p>(out: &'a Path, paths: impl Iterator<Item = &'p str>) -> Result<Self, Error> {
        let mut seen = BTreeSet::new();
        let mut closed = BTreeMap::new();
        for path in paths {
            // Files of one folder come one after the other.
            let Some((inner, _)) = path.rsplit_once('/').filter(|(inner, _)| !seen.contains(inner)) else {
                continue;
            };
            for end in inner.match_indices('/').map(|(end, _)| end).chain([inner.len()]) {
                let folder = &inner[..end];
                if seen.insert(folder)
                    && let Some(why) = Self::is_closed(out, folder)?
                {
                    closed.insert(folder.to_owned(), why);
                }
                // What lies within it is not looked at.
                if closed.contains_key(folder) {
                    break;
                }
            }
        }
        Ok(Self { out, closed })
    }

    fn is_closed(out: &Path, folder: &str) -> Result<Option<Closed>, Error> {
        let full = out.join(folder);
        Ok(match kind(&full)? {
            None => Some(Closed::Missing),
            Some(kind) if kind.is_dir() => None,
            Some(kind) => Some(Closed::Taken(full, kind)),
        })
    }

    pub(super) fn find(&self, path: &str) -> Result<Found, Error> {
        let mut folders = path.match_indices('/').map(|(end, _)| &path[..end]);
        match folders.find_map(|folder| self.closed.get(folder)) {
            Some(Closed::Missing) => return Ok(Found::Nothing),
            Some(Closed::Taken(full, kind)) => {
                return Ok(Found::Obstacle(obstacle(full.clone(), *kind, "a folder")));
            }
            None => {}
        }
        let full = self.out.join(path);
        match metadata(&full)? {
            None => Ok(Found::Nothing),
            Some(metadata) if metadata.is_file() => {
                let read = |mut file| folder::read_whole(&mut file, metadata.len());
                fs::File::open(&full).and_then(read).map(Found::File).map_err(Error::io("read", &full))
            }
            Some(metadata) => Ok(Found::Obstacle(obstacle(full, metadata.file_type(), "a file"))),
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
    Ok(metadata(path)?.map(|metadata| metadata.file_type()))
}

fn metadata(path: &Path) -> Result<Option<fs::Metadata>, Error> {
    match fs::symlink_metadata(path) {
        Ok(metadata) => Ok(Some(metadata)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::io("look at", path)(error)),
    }
}

/// Whether a folder is there, or nothing at all.
pub(super) fn is_missing_or_folder(path: &Path) -> bool {
    kind(path).is_ok_and(|kind| kind.is_none_or(|kind| kind.is_dir()))
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

/// The temporary files, and the lock, that a killed run has left in the output folder.
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
        let is_ours = name == lock::NAME || name.starts_with(start) && name.ends_with(end);
        if kind.is_file() && is_ours {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// Something `sync` does that either happens as a whole or not at all; of a new file, a part may be left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step<'a> {
    /// Replaces the manifest.
    Manifest(String),
    /// Writes a file where none is, and makes the folders it needs.
    Create { path: &'a str, text: &'a str },
    /// Writes a file, replacing what was there, and makes the folders it needs.
    Write { path: &'a str, text: &'a str },
    /// Removes a file.
    Remove(String),
    /// Removes a folder if it is empty.
    RemoveFolder(String),
}

/// A single change to the disk, about to be made: what is done, as a verb, to which file or folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Operation<'a> {
    /// As `create`, `write`, `rename`, `remove`.
    pub action: &'static str,
    /// The file or folder that changes.
    pub path: &'a Path,
}

/// Makes the changes, and tells of each before it is made.
pub(super) struct Writer<'a> {
    out: &'a Path,
    /// The folders that are there.
    folders: BTreeSet<PathBuf>,
    observer: &'a mut dyn FnMut(Operation<'_>),
}

impl<'a> Writer<'a> {
    pub(super) fn new(out: &'a Path, observer: &'a mut dyn FnMut(Operation<'_>)) -> Self {
        Self { out, folders: BTreeSet::new(), observer }
    }

    pub(super) fn lock(&mut self) -> Result<Lock, Error> {
        (self.observer)(Operation { action: "create", path: &self.out.join(lock::NAME) });
        Lock::take(self.out)
    }

    pub(super) fn unlock(&mut self, lock: Lock) {
        (self.observer)(Operation { action: "remove", path: &self.out.join(lock::NAME) });
        drop(lock);
    }

    pub(super) fn run(&mut self, step: &Step<'_>) -> Result<(), Error> {
        match step {
            Step::Manifest(text) => {
                let full = self.out.join(manifest::NAME);
                self.replace(self.out, &full, text, Keeping::OnDisk)
            }
            Step::Create { path, text } => self.create(&self.out.join(path), text),
            Step::Write { path, text } => {
                // What is in the user's file cannot be written again.
                let keeping = if *path == cargo_manifest::NAME { Keeping::OnDisk } else { Keeping::InTime };
                self.replace(self.out, &self.out.join(path), text, keeping)
            }
            Step::Remove(path) => {
                let full = self.out.join(path);
                self.change("remove", &full, |path| or_gone(fs::remove_file(path)))
            }
            Step::RemoveFolder(path) => {
                let full = self.out.join(path);
                self.change("remove", &full, |path| match fs::remove_dir(path) {
                    Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => Ok(()),
                    // A place that is no folder any more was not emptied by us.
                    Err(error) if error.kind() == io::ErrorKind::NotADirectory => Ok(()),
                    result => or_gone(result),
                })
            }
        }
    }

    pub(super) fn create_folder(&mut self, path: &Path) -> Result<(), Error> {
        if self.folders.contains(path) {
            return Ok(());
        }
        if !path.is_dir() {
            self.change("create", path, |path| fs::create_dir_all(path))?;
        }
        self.folders.insert(path.to_owned());
        Ok(())
    }

    /// Puts a text into a new file. What has got there since somebody looked is not ours to replace.
    fn create(&mut self, full: &Path, text: &str) -> Result<(), Error> {
        if let Some(folder) = full.parent() {
            self.create_folder(folder)?;
        }
        let mut file = self.change("create", full, |full| fs::File::create_new(full))?;
        self.change("write", full, |full| {
            file.write_all(text.as_bytes()).inspect_err(|_| drop(fs::remove_file(full)))
        })
    }

    /// Puts a text into a file, as a whole or not at all, by way of a temporary one in `beside`, which
    /// must be on the same disk.
    fn replace(&mut self, beside: &Path, full: &Path, text: &str, keeping: Keeping) -> Result<(), Error> {
        for folder in [Some(beside), full.parent()].into_iter().flatten() {
            self.create_folder(folder)?;
        }
        (self.observer)(Operation { action: "create", path: beside });
        let mut temporary = temporary(beside).map_err(Error::io("create a temporary file in", beside))?;
        let path = temporary.path().to_owned();
        self.change("write", &path, |_| temporary.write_all(text.as_bytes()))?;
        if keeping == Keeping::OnDisk {
            self.change("sync", &path, |_| temporary.as_file().sync_all())?;
        }
        self.change("rename", full, |full| temporary.persist(full).map(drop).map_err(|error| error.error))?;
        match keeping {
            Keeping::OnDisk => self.sync_folder(beside),
            Keeping::InTime => Ok(()),
        }
    }

    /// Puts the new name of a file onto the disk, where the system lets a folder be opened.
    fn sync_folder(&mut self, folder: &Path) -> Result<(), Error> {
        match fs::File::open(folder) {
            Ok(opened) if cfg!(unix) => self.change("sync", folder, |_| opened.sync_all()),
            _ => Ok(()),
        }
    }

    fn change<T>(
        &mut self,
        action: &'static str,
        path: &Path,
        make: impl FnOnce(&Path) -> io::Result<T>,
    ) -> Result<T, Error> {
        (self.observer)(Operation { action, path });
        make(path).map_err(Error::io(action, path))
    }
}

/// How long a text may take to reach the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Keeping {
    /// It is there before its name is: what the names of other files depend on.
    OnDisk,
    /// Whenever the system likes. Where the power fails before, the next run finds a part of it and
    /// writes it again.
    InTime,
}

/// It is no error that what was to be removed is gone already.
fn or_gone(result: io::Result<()>) -> io::Result<()> {
    result.or_else(|error| if error.kind() == io::ErrorKind::NotFound { Ok(()) } else { Err(error) })
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
    Writer::new(folder, &mut |_| ()).replace(folder, path, text, Keeping::OnDisk)
}

/// Writes a file that may be lost, by way of a temporary one in the output folder.
pub(super) fn leave(out: &Path, path: &Path, text: &str) -> Result<(), Error> {
    Writer::new(out, &mut |_| ()).replace(out, path, text, Keeping::InTime)
}
