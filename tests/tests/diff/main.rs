//! What changed between two versions of docs.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

mod doors;
mod kinds;

use std::fs;
use std::path::{Path, PathBuf};

use generator::diff::Diff;
use generator::{Options, Version};
use tempfile::TempDir;
use tests::versions::docs;
use tests::write_tree;

/// Writes docs in short below a folder.
fn write(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    fs::create_dir_all(&path).unwrap();
    write_tree(&path, &docs(text)).unwrap();
    path
}

/// What changed between docs in short.
fn diff(old: &str, new: &str) -> Diff {
    let folder = TempDir::new().unwrap();
    let (old, new) = (write(folder.path(), "old", old), write(folder.path(), "new", new));
    generator::diff(&Options::default(), &Version::Docs(old), &Version::Docs(new)).unwrap()
}
