//! Each rule of `sync`, on real folders.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

use super::*;

mod interrupted;
mod others;
mod updates;

/// An output folder inside a folder that nothing else may happen to.
struct Folder {
    outer: TempDir,
}

/// What a folder holds: files by path, folders with a `/` at the end.
type Listing = BTreeMap<String, String>;

impl Folder {
    fn new() -> Self {
        Self { outer: TempDir::new().unwrap() }
    }

    fn with(files: &[(&str, &str)]) -> Self {
        let folder = Self::new();
        folder.sync(&tree(files));
        folder
    }

    fn out(&self) -> PathBuf {
        self.outer.path().join("generated")
    }

    /// Where a file of the crate lies.
    fn at(&self, path: &str) -> PathBuf {
        self.out().join(inside(path))
    }

    fn write(&self, path: &str, text: &str) {
        let full = self.at(path);
        fs::create_dir_all(full.parent().unwrap()).unwrap();
        fs::write(full, written(text)).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.at(path)).unwrap()
    }

    fn sync(&self, tree: &FileTree) -> Changes {
        self.sync_with(tree, Edits::Keep)
    }

    fn sync_with(&self, tree: &FileTree, edits: Edits) -> Changes {
        let out = self.out();
        let plan = plan(tree, &out, edits).unwrap();
        plan.apply().unwrap();
        plan.into_changes()
    }

    fn error(&self, tree: &FileTree) -> Error {
        plan(tree, &self.out(), Edits::Keep).unwrap_err()
    }

    /// Everything but the manifest.
    fn listing(&self) -> Listing {
        let mut listing = Listing::new();
        list(self.outer.path(), &self.out(), &mut listing);
        let prefix = "generated/";
        let mut inside: Listing = listing
            .into_iter()
            .filter_map(|(path, text)| Some((path.strip_prefix(prefix)?.to_owned(), text)))
            .map(|(path, text)| (path.strip_prefix("src/").unwrap_or(&path).to_owned(), text))
            .collect();
        inside.remove(manifest::NAME);
        inside.remove("");
        inside
    }

    fn manifest(&self) -> String {
        fs::read_to_string(self.out().join(manifest::NAME)).unwrap()
    }
}

fn list(root: &Path, folder: &Path, listing: &mut Listing) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
        if path.is_dir() {
            listing.insert(format!("{name}/"), String::new());
            list(root, &path, listing);
        } else {
            listing.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
}

/// The files of these tests lie in `src` unless they are others'.
fn inside(path: &str) -> String {
    let first = path.split('/').next().unwrap();
    match first {
        "Cargo.toml" | "rustfmt.toml" | "Cargo.lock" | "target" | "src" | manifest::NAME => path.to_owned(),
        _ => format!("src/{path}"),
    }
}

/// A text that starts with a digit is the generator's, with its mark.
fn written(text: &str) -> String {
    let header = if text.starts_with(|c: char| c.is_ascii_digit()) { "// @generated\n" } else { "" };
    format!("{header}{text}")
}

fn tree(files: &[(&str, &str)]) -> FileTree {
    FileTree(files.iter().map(|(path, text)| (inside(path), written(text))).collect())
}

fn listing(files: &[(&str, &str)]) -> Listing {
    files.iter().map(|(path, text)| ((*path).to_owned(), written(text))).collect()
}

fn changed(changes: &Changes) -> Vec<(&str, Change)> {
    let plain = |path| str::strip_prefix(path, "src/").unwrap_or(path);
    changes.files.iter().map(|(path, change)| (plain(path.as_str()), *change)).collect()
}
