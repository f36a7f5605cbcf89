//! Takes a [`FileTree`], makes the output folder hold it; the only stage that writes.
//!
//! The output folder may hold files of other people: edited ones of ours, Cargo's, anybody's. So a
//! file is replaced or removed only when we know that we wrote what is in it, from a manifest of
//! hashes in the folder. Everything else is kept and reported, unless the user says `--force`.
//!
//! A file is compared to the letter, except that a copy with the line ends of Windows counts as
//! the same: git writes such copies on checkout (`core.autocrlf`), and neither calling them edited
//! nor writing them anew would help anyone.
//!
//! # Why a run may be killed at any time
//!
//! Each file changes by renaming a finished temporary file, so it holds its old text or its new
//! one. Before the first file changes, a manifest is written that lists the hashes of the old
//! texts and, apart from them, of the new ones; after the last file changed, the manifest of the
//! new texts only. Whatever a killed run leaves, the next run therefore finds each of our files
//! listed with the hash it has, and brings the rest up to date. A file of someone else never has
//! a listed hash: a path is listed with hashes of our texts only, and a file that was merely about
//! to be written does not become ours by that.

mod diff;
mod disk;
mod error;
mod manifest;

#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

pub use diff::{Differences, Stale};
pub use error::Error;

use crate::emit::FileTree;
use disk::{Found, Reader, Step};
use manifest::{Hash, Manifest};

/// What to do with files that are in our way and that we did not write, or not like this.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edits {
    /// Leave them as they are.
    Keep,
    /// Replace or remove them.
    Overwrite,
}

/// What a file of the output folder needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// It does not exist and is written.
    Create,
    /// It is out of date and is written anew.
    Update,
    /// Its page is gone, so it is removed.
    Remove,
    /// We wrote it and someone edited it since. It is kept.
    KeepEdited,
    /// The crate needs a file of this name, and the one that is there was never ours. It is kept.
    KeepForeign,
}

impl Change {
    /// Whether the file stays although the docs say otherwise.
    pub fn is_kept(self) -> bool {
        matches!(self, Self::KeepEdited | Self::KeepForeign)
    }

    /// What is wrong with the file, as a clause that reads after its path.
    pub fn reason(self) -> &'static str {
        match self {
            Self::Create => "is missing",
            Self::Update => "is out of date",
            Self::Remove => "is left over from a page that is gone",
            Self::KeepEdited => "was edited by hand",
            Self::KeepForeign => "is in the way of a file of the crate, and the generator did not write it",
        }
    }
}

/// How the output folder and the docs differ.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// The files that differ, by their paths below the output folder.
    pub files: BTreeMap<String, Change>,
    /// How many files are as they should be.
    pub unchanged: usize,
    /// Whether the manifest has to be brought up to date.
    pub manifest: bool,
}

impl Changes {
    /// Whether the folder is what the docs give.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty() && !self.manifest
    }

    /// How many files need this.
    pub fn count(&self, change: Change) -> usize {
        self.files.values().filter(|&&other| other == change).count()
    }

    /// The files that are kept although the docs say otherwise.
    pub fn kept(&self) -> impl Iterator<Item = (&str, Change)> {
        self.files
            .iter()
            .filter(|(_, change)| change.is_kept())
            .map(|(path, change)| (path.as_str(), *change))
    }
}

/// What is to be done to the output folder. Nothing is written before [`Plan::apply`].
#[derive(Debug)]
pub struct Plan<'a> {
    out: &'a Path,
    tree: &'a FileTree,
    changes: Changes,
    /// What the files in `changes` hold now, as far as they exist.
    old: BTreeMap<String, String>,
    manifest: Manifest,
    new_manifest: Manifest,
    /// The folders that may be empty once the files that are no longer ours are gone. A killed run
    /// may have removed those files already.
    emptied: BTreeSet<String>,
    leftovers: Vec<String>,
}

/// Compares the output folder, which need not exist, with the crate it should hold.
pub fn plan<'a>(tree: &'a FileTree, out: &'a Path, edits: Edits) -> Result<Plan<'a>, Error> {
    if let Some(path) = tree.0.keys().find(|path| !is_safe(path)) {
        return Err(Error::Path { path: path.clone() });
    }
    disk::check_out(out)?;
    let (manifest, intact) = read_manifest(out, edits)?;
    let mut plan = Plan {
        out,
        tree,
        changes: Changes::default(),
        old: BTreeMap::new(),
        manifest: Manifest::default(),
        new_manifest: Manifest::default(),
        emptied: BTreeSet::new(),
        leftovers: disk::leftovers(out)?,
    };
    let mut reader = Reader::new(out);
    for (path, text) in &tree.0 {
        plan.compare(&manifest, path, text, reader.find(path)?, edits)?;
    }
    let mut reader = Reader::new(out);
    for path in manifest.paths().filter(|&path| !tree.0.contains_key(path)) {
        plan.compare_gone(&manifest, path, reader.find(path)?, edits);
    }
    plan.changes.manifest = !intact || plan.new_manifest != manifest;
    plan.manifest = manifest;
    Ok(plan)
}

impl<'a> Plan<'a> {
    /// How the folder and the docs differ.
    pub fn changes(&self) -> &Changes {
        &self.changes
    }

    /// The files of pages that are gone, with what they hold.
    pub fn gone(&self) -> impl Iterator<Item = (&str, &str)> {
        let gone = self.changes.files.keys().filter(|&path| !self.tree.0.contains_key(path));
        gone.filter_map(|path| Some((path.as_str(), self.old.get(path)?.as_str())))
    }

    /// The changes, when the plan itself is no longer needed.
    pub fn into_changes(self) -> Changes {
        self.changes
    }

    /// Shows how the folder and the docs differ.
    pub fn differences(&self) -> Differences {
        diff::differences(&self.changes, &self.old, self.tree)
    }

    /// Brings the folder up to date. When nothing changes, nothing is touched.
    pub fn apply(&self) -> Result<(), Error> {
        self.steps().iter().try_for_each(|step| step.run(self.out))
    }

    /// What [`Plan::apply`] does. A run that is killed after any of the steps is mended by the next.
    fn steps(&self) -> Vec<Step<'a>> {
        let mut work = Vec::new();
        for (path, change) in &self.changes.files {
            match change {
                Change::Create | Change::Update => {
                    let (path, text) =
                        self.tree.0.get_key_value(path).expect("only files of the tree are written");
                    work.push(Step::Write { path, text });
                }
                Change::Remove => work.push(Step::Remove(path.clone())),
                Change::KeepEdited | Change::KeepForeign => {}
            }
        }
        let mut steps: Vec<Step> = self.leftovers.iter().cloned().map(Step::Remove).collect();
        let under_way = self.manifest.under_way_to(&self.new_manifest);
        if !work.is_empty() && under_way != self.manifest {
            steps.push(Step::Manifest(under_way.to_text()));
        }
        steps.append(&mut work);
        // Inner folders come after the outer ones they are in.
        steps.extend(self.emptied.iter().rev().cloned().map(Step::RemoveFolder));
        if self.changes.manifest {
            steps.push(Step::Manifest(self.new_manifest.to_text()));
        }
        steps
    }

    fn compare(
        &mut self,
        manifest: &Manifest,
        path: &str,
        text: &str,
        found: Found,
        edits: Edits,
    ) -> Result<(), Error> {
        let change = match found {
            Found::Obstacle(error) => return Err(error),
            Found::Nothing => Change::Create,
            Found::File(bytes) => {
                if bytes == text.as_bytes() || *unix_line_ends(&bytes) == *text.as_bytes() {
                    self.changes.unchanged += 1;
                    self.new_manifest.add(path, Hash::of(text.as_bytes()));
                    return Ok(());
                }
                self.remember(path, &bytes);
                if edits == Edits::Overwrite || manifest.wrote(path, &bytes) {
                    Change::Update
                } else if manifest.lists(path) {
                    Change::KeepEdited
                } else {
                    Change::KeepForeign
                }
            }
        };
        // What is kept stays listed with the hash of what we wrote, if we did, so that the next run
        // finds it edited again.
        if change.is_kept() {
            self.new_manifest.copy(path, manifest);
        } else {
            self.new_manifest.add(path, Hash::of(text.as_bytes()));
        }
        self.changes.files.insert(path.to_owned(), change);
        Ok(())
    }

    /// Decides about a file that we wrote once and the docs no longer give. Where it has made way
    /// for something that cannot be ours, there is nothing to remove.
    fn compare_gone(&mut self, manifest: &Manifest, path: &str, found: Found, edits: Edits) {
        if !matches!(found, Found::Obstacle(_)) {
            self.emptied.extend(path.match_indices('/').map(|(end, _)| path[..end].to_owned()));
        }
        let Found::File(bytes) = found else { return };
        let wrote = manifest.wrote(path, &bytes);
        if !wrote && !manifest.lists(path) {
            return;
        }
        let change = if wrote || edits == Edits::Overwrite {
            Change::Remove
        } else {
            self.new_manifest.copy(path, manifest);
            Change::KeepEdited
        };
        self.remember(path, &bytes);
        self.changes.files.insert(path.to_owned(), change);
    }

    fn remember(&mut self, path: &str, bytes: &[u8]) {
        let text = String::from_utf8_lossy(&unix_line_ends(bytes)).into_owned();
        self.old.insert(path.to_owned(), text);
    }
}

/// Writes a file that is no part of the crate, as a whole, and only if its text changes.
pub fn write_file(path: &Path, text: &str) -> Result<(), Error> {
    disk::write_file(path, text)
}

/// Reads the manifest, and says whether it is what we write.
fn read_manifest(out: &Path, edits: Edits) -> Result<(Manifest, bool), Error> {
    let bytes = match Reader::new(out).find(manifest::NAME)? {
        Found::Nothing => return Ok((Manifest::default(), true)),
        Found::Obstacle(error) => return Err(error),
        Found::File(bytes) => bytes,
    };
    let text = String::from_utf8_lossy(&bytes);
    match (Manifest::parse(&text), edits) {
        (Ok(manifest), _) => Ok((manifest, true)),
        (Err(_), Edits::Overwrite) => Ok((Manifest::salvage(&text), false)),
        (Err(corrupt), Edits::Keep) => {
            let path = out.join(manifest::NAME);
            Err(Error::Manifest { path, line: corrupt.line, reason: corrupt.reason })
        }
    }
}

/// Whether a path names a file below the output folder on every system, and one that neither Cargo
/// nor `sync` keeps there for itself.
fn is_safe(path: &str) -> bool {
    let first = path.split('/').next().unwrap_or_default();
    let plain = |segment: &str| {
        !matches!(segment, "" | "." | "..")
            && !segment.contains(|c: char| c.is_control() || matches!(c, '\\' | ':'))
    };
    path.split('/').all(plain) && !matches!(first, "target" | "Cargo.lock" | manifest::NAME)
}

/// Turns the line ends of Windows into those of everything else.
fn unix_line_ends(bytes: &[u8]) -> Cow<'_, [u8]> {
    if !bytes.contains(&b'\r') {
        return Cow::Borrowed(bytes);
    }
    let mut unix = Vec::with_capacity(bytes.len());
    for (index, &byte) in bytes.iter().enumerate() {
        if byte != b'\r' || bytes.get(index + 1) != Some(&b'\n') {
            unix.push(byte);
        }
    }
    Cow::Owned(unix)
}
