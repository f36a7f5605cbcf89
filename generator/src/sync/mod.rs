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
//! `Cargo.toml` is the user's: `cargo_manifest` keeps in it what the code needs, and no more.
//!
//! # Why a run may be killed at any time
//!
//! Each file that is there changes by renaming a finished temporary file, so it holds its old text or its
//! new one. Before the first file changes, a manifest is written that lists the hashes of the old
//! texts and, apart from them, of the new ones; after the last file changed, the manifest of the
//! new texts only. Whatever a killed run leaves, the next run therefore finds each of our files
//! listed with the hash it has, and brings the rest up to date. A file of someone else never has
//! a listed hash: a path is listed with hashes of our texts only, and a file that was merely about
//! to be written does not become ours by that.
//!
//! A file where none was is written in its place: a temporary one for each and its renaming cost a run into a new
//! folder a tenth of its time. What a killed run leaves of it is what the next section is about.
//!
//! # And why the power may fail
//!
//! The manifests are on the disk before their names are. The other files are not waited for, which would
//! take minutes for a large crate: of one that did not make it to the disk, a part is left, or nothing,
//! or zeros. A listed file that holds only the beginning of what is written anyway holds nobody's work,
//! and is written again.

mod cache;
mod cargo_manifest;
mod changes;
mod diff;
mod disk;
mod error;
mod lock;
mod manifest;
mod neighbours;
mod ours;
mod place;

#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

pub use cache::{Intact, Written, fingerprint, program, recall, remember};
pub use changes::{Change, Changes};
pub use diff::{Differences, Stale};
pub use disk::Operation;
pub use error::Error;
pub use neighbours::{Unlisted, missing_dependencies, unlisted};
pub use ours::Kind;
pub use place::{check_folders, check_graph};
use rayon::prelude::*;

use crate::emit::FileTree;
use disk::{Found, Reader, Step, Writer};
use manifest::{Hash, Manifest};

/// What to do with files that are in our way and that we did not write, or not like this.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edits {
    /// Leave them as they are.
    Keep,
    /// Replace or remove them.
    Overwrite,
}

/// What is to be done to the output folder. Nothing is written before [`Plan::apply`].
#[derive(Debug)]
pub struct Plan<'a> {
    out: &'a Path,
    tree: &'a FileTree,
    changes: Changes,
    /// The text of the manifest that all was compared by.
    seen: Option<Vec<u8>>,
    /// What the files in `changes` hold now, as far as they exist.
    old: BTreeMap<String, String>,
    /// The user's `Cargo.toml` with what the code needs.
    cargo_toml: Option<String>,
    manifest: Manifest,
    new_manifest: Manifest,
    /// The folders that may be empty once the files that are no longer ours are gone. A killed run
    /// may have removed those files already.
    emptied: BTreeSet<String>,
    leftovers: Vec<String>,
}

/// Compares the output folder, which need not exist, with the crate it should hold.
pub fn plan<'a>(tree: &'a FileTree, out: &'a Path, edits: Edits) -> Result<Plan<'a>, Error> {
    plan_with(tree, out, edits, &Intact::default())
}

/// The same, where some of the files have been read and are as they should be.
pub fn plan_with<'a>(
    tree: &'a FileTree,
    out: &'a Path,
    edits: Edits,
    intact: &Intact,
) -> Result<Plan<'a>, Error> {
    let kind = Kind::of(tree);
    if let Some(path) = tree.0.keys().find(|path| !kind.can_hold(path)) {
        return Err(Error::Path { path: path.clone() });
    }
    disk::check_out(out)?;
    let seen = manifest_bytes(out)?;
    if seen.is_none() {
        place::check_owner(out, kind)?;
    }
    let (manifest, is_whole) = read_manifest(out, seen.as_deref(), edits, kind)?;
    let mut plan = Plan {
        seen,
        out,
        tree,
        changes: Changes::default(),
        old: BTreeMap::new(),
        cargo_toml: None,
        manifest: Manifest::default(),
        new_manifest: Manifest::default(),
        emptied: BTreeSet::new(),
        leftovers: disk::leftovers(out)?,
    };
    if let Some(text) = tree.0.get(cargo_manifest::NAME) {
        plan.keep_cargo_toml(&manifest, text, find(out, cargo_manifest::NAME)?)?;
    }
    for wanted in wanted(tree, out, intact)? {
        plan.compare(&manifest, wanted, edits)?;
    }
    let gone = || manifest.paths().filter(|&path| path != cargo_manifest::NAME && !tree.0.contains_key(path));
    let reader = Reader::new(out, gone())?;
    for path in gone() {
        plan.compare_gone(&manifest, path, reader.find(path)?, edits);
    }
    plan.changes.manifest = !is_whole || plan.new_manifest != manifest;
    plan.manifest = manifest;
    Ok(plan)
}

/// A file of the crate, and what stands in its place.
struct Wanted<'a> {
    path: &'a str,
    text: &'a str,
    hash: Hash,
    /// Nothing, if it is this very text.
    found: Option<Found>,
}

/// Looks for each file of the crate that is not the user's, side by side.
fn wanted<'a>(tree: &'a FileTree, out: &'a Path, intact: &Intact) -> Result<Vec<Wanted<'a>>, Error> {
    let reader = Reader::new(out, tree.0.keys().map(String::as_str))?;
    let is_same =
        |bytes: &[u8], text: &str| bytes == text.as_bytes() || *unix_line_ends(bytes) == *text.as_bytes();
    let look = |(path, text): (&'a String, &'a String)| {
        if let Some(hash) = intact.0.get(path) {
            return Ok(Wanted { path, text, hash: hash.clone(), found: None });
        }
        let found = match reader.find(path)? {
            Found::File(bytes) if is_same(&bytes, text) => None,
            found => Some(found),
        };
        Ok(Wanted { path, text, hash: Hash::of(text.as_bytes()), found })
    };
    tree.0.par_iter().filter(|(path, _)| *path != cargo_manifest::NAME).map(look).collect()
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

    /// The files that are written or removed, each with what it holds and what it will hold.
    pub fn texts(&self) -> impl Iterator<Item = (&str, Option<&str>, Option<&str>)> {
        let changed = self.changes.files.iter().filter(|(_, change)| !change.is_kept());
        changed.map(|(path, change)| {
            let new = self.tree.0.get(path).filter(|_| *change != Change::Remove);
            (path.as_str(), self.old.get(path).map(String::as_str), new.map(String::as_str))
        })
    }

    /// The changes, when the plan itself is no longer needed.
    pub fn into_changes(self) -> Changes {
        self.changes
    }

    /// Shows how the folder and the docs differ.
    pub fn differences(&self) -> Differences {
        diff::differences(&self.changes, &self.old, |path| self.new_text(path))
    }

    /// Brings the folder up to date. When nothing changes, nothing is touched.
    ///
    /// # Errors
    ///
    /// When another run writes to the folder, or the system refuses something.
    pub fn apply(&self) -> Result<(), Error> {
        self.apply_observed(&mut |_| ())
    }

    /// The same, and tells of each change to the disk before it is made.
    ///
    /// # Errors
    ///
    /// As [`Plan::apply`].
    pub fn apply_observed(&self, observer: &mut dyn FnMut(Operation<'_>)) -> Result<(), Error> {
        let steps = self.steps();
        if steps.is_empty() {
            return Ok(());
        }
        let mut writer = Writer::new(self.out, observer);
        writer.create_folder(self.out)?;
        let lock = writer.lock()?;
        // Whoever wrote meanwhile left another manifest.
        if manifest_bytes(self.out)? != self.seen {
            return Err(Error::Overtaken { out: self.out.to_owned() });
        }
        let done = steps.iter().try_for_each(|step| writer.run(step));
        writer.unlock(lock);
        done
    }

    /// What [`Plan::apply`] does. A run that is killed after any of the steps is mended by the next.
    fn steps(&self) -> Vec<Step<'_>> {
        let mut work = Vec::new();
        for (path, change) in &self.changes.files {
            match change {
                Change::Create | Change::Update => {
                    let text = self.new_text(path).expect("only files of the tree are written");
                    // What is in the user's file cannot be written again.
                    let is_new = *change == Change::Create && path != cargo_manifest::NAME;
                    work.push(if is_new { Step::Create { path, text } } else { Step::Write { path, text } });
                }
                Change::Remove => work.push(Step::Remove(path.clone())),
                Change::KeepEdited | Change::KeepForeign => {}
            }
        }
        // The lock is taken over, and removed in the end.
        let leftovers = self.leftovers.iter().filter(|name| *name != lock::NAME);
        let mut steps: Vec<Step> = leftovers.cloned().map(Step::Remove).collect();
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

    /// What a file of the crate should hold.
    fn new_text(&self, path: &str) -> Option<&str> {
        let users = self.cargo_toml.as_ref().filter(|_| path == cargo_manifest::NAME);
        users.or_else(|| self.tree.0.get(path)).map(String::as_str)
    }

    /// Sees to it that the user's `Cargo.toml` has what the code needs.
    fn keep_cargo_toml(&mut self, manifest: &Manifest, new: &str, found: Found) -> Result<(), Error> {
        let path = self.out.join(cargo_manifest::NAME);
        let unreadable = |error| Error::unreadable(&path, error);
        let bytes = match found {
            Found::Obstacle(error) => return Err(error),
            Found::Nothing => {
                self.new_manifest.set_cargo_toml(cargo_manifest::entries(new).map_err(unreadable)?);
                self.changes.files.insert(cargo_manifest::NAME.to_owned(), Change::Create);
                return Ok(());
            }
            Found::File(bytes) => bytes,
        };
        let old = String::from_utf8_lossy(&unix_line_ends(&bytes)).into_owned();
        let kept = if is_ours(manifest, cargo_manifest::NAME, &bytes) {
            // From the time when the whole file was the generator's.
            let ours = cargo_manifest::entries(new).map_err(unreadable)?;
            cargo_manifest::Kept { text: new.to_owned(), ours }
        } else {
            cargo_manifest::keep(&old, new, manifest.cargo_toml()).map_err(unreadable)?
        };
        self.new_manifest.set_cargo_toml(kept.ours);
        if kept.text == old {
            self.changes.unchanged += 1;
            return Ok(());
        }
        let windows = bytes.len() > old.len();
        self.cargo_toml = Some(if windows { kept.text.replace('\n', "\r\n") } else { kept.text });
        self.old.insert(cargo_manifest::NAME.to_owned(), old);
        self.changes.files.insert(cargo_manifest::NAME.to_owned(), Change::Update);
        Ok(())
    }

    fn compare(&mut self, manifest: &Manifest, wanted: Wanted<'_>, edits: Edits) -> Result<(), Error> {
        let Wanted { path, text, hash, found } = wanted;
        let change = match found {
            None => {
                self.changes.unchanged += 1;
                self.new_manifest.add(path, hash);
                return Ok(());
            }
            Some(Found::Obstacle(error)) => return Err(error),
            Some(Found::Nothing) => Change::Create,
            Some(Found::File(bytes)) => {
                self.remember(path, &bytes);
                let ours = is_ours(manifest, path, &bytes) || is_torn(manifest, path, &bytes, text);
                if edits == Edits::Overwrite || ours {
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
            self.new_manifest.add(path, hash);
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
        let ours = is_ours(manifest, path, &bytes) || is_torn(manifest, path, &bytes, "");
        if !ours && !manifest.lists(path) {
            return;
        }
        let change = match edits {
            _ if ours => Change::Remove,
            Edits::Overwrite if ours::is_marked(path, &bytes) => Change::Remove,
            // Nothing says that we wrote it but a line of the manifest. So it stops being ours.
            Edits::Overwrite => return,
            Edits::Keep => {
                self.new_manifest.copy(path, manifest);
                Change::KeepEdited
            }
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

/// The name by which code refers to the crate that is in the output folder, if one is: that of its
/// `Cargo.toml`.
///
/// # Errors
///
/// When there is a `Cargo.toml` that cannot be read.
pub fn crate_name(out: &Path) -> Result<Option<String>, Error> {
    let Found::File(bytes) = find(out, cargo_manifest::NAME)? else { return Ok(None) };
    let unreadable = |error| Error::unreadable(&out.join(cargo_manifest::NAME), error);
    cargo_manifest::crate_name(&String::from_utf8_lossy(&bytes)).map_err(unreadable)
}

/// Makes a folder that is no part of the crate, unless it is there.
pub fn create_folder(path: &Path) -> Result<(), Error> {
    std::fs::create_dir_all(path).map_err(Error::io("create", path))
}

/// Whether we wrote these bytes, as far as anybody can know: the manifest lists them, and they say so.
fn is_ours(manifest: &Manifest, path: &str, bytes: &[u8]) -> bool {
    manifest.wrote(path, bytes) && ours::is_marked(path, bytes)
}

/// Whether a listed file is the beginning of what belongs there, and then perhaps zeros: what is left of
/// it where the power failed.
fn is_torn(manifest: &Manifest, path: &str, bytes: &[u8], text: &str) -> bool {
    let zeros = bytes.iter().rev().take_while(|&&byte| byte == 0).count();
    text.as_bytes().starts_with(&bytes[..bytes.len() - zeros]) && manifest.mentions(path)
}

/// Looks for a file that lies in the output folder itself.
fn find(out: &Path, name: &str) -> Result<Found, Error> {
    Reader::new(out, std::iter::empty())?.find(name)
}

/// The text of the manifest, if there is one.
fn manifest_bytes(out: &Path) -> Result<Option<Vec<u8>>, Error> {
    match find(out, manifest::NAME)? {
        Found::Nothing => Ok(None),
        Found::Obstacle(error) => Err(error),
        Found::File(bytes) => Ok(Some(bytes)),
    }
}

/// Understands the manifest, and says whether it is what we write.
fn read_manifest(
    out: &Path,
    bytes: Option<&[u8]>,
    edits: Edits,
    kind: Kind,
) -> Result<(Manifest, bool), Error> {
    let Some(bytes) = bytes else { return Ok((Manifest::default(), true)) };
    let text = String::from_utf8_lossy(bytes);
    match (Manifest::parse(&text, kind), edits) {
        (Ok(manifest), _) => Ok((manifest, true)),
        (Err(_), Edits::Overwrite) => Ok((Manifest::salvage(&text, kind), false)),
        (Err(corrupt), Edits::Keep) => {
            let path = out.join(manifest::NAME);
            Err(Error::Manifest { path, line: corrupt.line, reason: corrupt.reason })
        }
    }
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
