//! What a run leaves in the output folder for the next one, apart from the crate: a text, in a folder of
//! its own that git passes over. Whoever removes it loses time and nothing else.
//!
//! And the question that the text is good for: whether the crate on disk is still the one that was written.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::sync::{Mutex, OnceLock, PoisonError};

use rayon::prelude::*;

use super::cargo_manifest;
use super::disk::{self, Found, Reader};
use super::manifest::{self, Hash, Manifest};
use super::ours::Kind;
use crate::folder::Stamp;

/// The folder in the output folder.
pub(super) const FOLDER: &str = ".generated-cache";

/// The file in it.
const FILE: &str = "last-run.json";

/// What makes git pass over the folder, this file included.
const IGNORE: &str = "*\n";

/// The text that the last run has left.
pub fn recall(out: &Path) -> Option<String> {
    let path = format!("{FOLDER}/{FILE}");
    match Reader::new(out, [path.as_str()].into_iter()).ok()?.find(&path).ok()? {
        Found::File(bytes) => String::from_utf8(bytes).ok(),
        Found::Nothing | Found::Obstacle(_) => None,
    }
}

/// Leaves a text for the next run. Where that cannot be done, the next run has more to do, and that is all.
pub fn remember(out: &Path, text: &str) {
    let folder = out.join(FOLDER);
    // Nothing is written through a link.
    if !disk::is_missing_or_folder(&folder) {
        return;
    }
    for (name, text) in [(".gitignore", IGNORE), (FILE, text)] {
        if disk::leave(out, &folder.join(name), text).is_err() {
            return;
        }
    }
}

/// What stands for a text: the same for the same text, and for no other.
pub fn fingerprint(bytes: &[u8]) -> String {
    Hash::of(bytes).0
}

/// What stands for this very program; nothing, if it cannot be read. It is read once: a program may make many
/// crates, and be large.
pub fn program() -> Option<String> {
    static PROGRAM: OnceLock<Option<String>> = OnceLock::new();
    // A part at a time: to find the memory for all of it takes longer than the rest.
    let read = || {
        let mut program = fs::File::open(std::env::current_exe().ok()?).ok()?;
        // No program is written to while it runs.
        if let Some(stamp) = Stamp::of(&program.metadata().ok()?) {
            return Some(Hash::of(format!("{stamp:?}").as_bytes()));
        }
        let mut part = vec![0; 1 << 16];
        Hash::of_parts(|take| {
            loop {
                match program.read(&mut part)? {
                    0 => return Ok(()),
                    length => take(&part[..length]),
                }
            }
        })
    };
    PROGRAM.get_or_init(|| read().map(|hash| hash.0)).clone()
}

/// The crate in an output folder, as the last run has written it.
pub struct Written<'a> {
    manifest: Manifest,
    reader: Reader<'a>,
    kind: Kind,
    seen: Mutex<BTreeMap<String, Hash>>,
}

/// Files that were read and held what the last run has written, with their hashes: who takes their text for
/// that of the new crate need not look at them again.
#[derive(Debug, Default)]
pub struct Intact(pub(super) BTreeMap<String, Hash>);

impl<'a> Written<'a> {
    /// The crate, if a run has written it to the end.
    pub fn of(out: &'a Path, kind: Kind) -> Option<Self> {
        let Found::File(bytes) = Reader::new(out, std::iter::empty()).ok()?.find(manifest::NAME).ok()? else {
            return None;
        };
        let manifest = Manifest::parse(&String::from_utf8_lossy(&bytes), kind).ok()?;
        let is_done = !manifest.is_under_way() && disk::leftovers(out).ok()?.is_empty();
        let reader = Reader::new(out, manifest.paths()).ok()?;
        is_done.then_some(Self { manifest, reader, kind, seen: Mutex::default() })
    }

    /// What stands for the whole: the files, and what the user may have written beside them.
    pub fn fingerprint(&self) -> String {
        let cargo_toml = self.cargo_toml().unwrap_or_default();
        fingerprint(&[self.manifest.to_text().as_bytes(), &cargo_toml].concat())
    }

    /// How many files there are, if each of them is as it was written. The user's `Cargo.toml`, which may be
    /// anything, is one of a crate's.
    pub fn intact(&self) -> Option<usize> {
        let users = match self.kind {
            Kind::Crate => usize::from(self.cargo_toml().is_some()),
            Kind::Module => 0,
        };
        let paths: Vec<&str> = self.manifest.paths().collect();
        paths.par_iter().all(|path| self.bytes(path).is_some()).then_some(paths.len() + users)
    }

    /// What a file holds, if that is what was written.
    pub fn text(&self, path: &str) -> Option<String> {
        let bytes = self.bytes(path)?;
        let text = match super::unix_line_ends(&bytes) {
            Cow::Owned(unix) => unix,
            Cow::Borrowed(_) => {
                // Of the hashes that are listed once a run has ended there is one a file.
                let hash = self.manifest.hash(path)?.clone();
                self.seen.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned(), hash);
                bytes
            }
        };
        String::from_utf8(text).ok()
    }

    /// The files whose text was asked for and given, apart from those with other line ends.
    pub fn seen(&self) -> Intact {
        Intact(std::mem::take(&mut self.seen.lock().unwrap_or_else(PoisonError::into_inner)))
    }

    fn cargo_toml(&self) -> Option<Vec<u8>> {
        match self.reader.find(cargo_manifest::NAME).ok()? {
            Found::File(bytes) => Some(bytes),
            Found::Nothing | Found::Obstacle(_) => None,
        }
    }

    fn bytes(&self, path: &str) -> Option<Vec<u8>> {
        match self.reader.find(path).ok()? {
            Found::File(bytes) => self.manifest.wrote(path, &bytes).then_some(bytes),
            Found::Nothing | Found::Obstacle(_) => None,
        }
    }
}
