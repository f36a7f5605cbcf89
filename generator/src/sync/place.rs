//! Folders and files of others that a wrong argument would harm.

use std::fs;
use std::path::{Component, Path, PathBuf};

use super::error::Error;
use super::ours::{Kind, is_marked};
use super::{cache, lock, manifest};
use crate::folder;

/// Refuses an output folder that would mix the crate with its docs.
///
/// # Errors
///
/// When one of the two folders is, or holds, the other.
pub fn check_folders(docs: &Path, out: &Path) -> Result<(), Error> {
    let (real_docs, real_out) = (real(docs), real(out));
    let how = match () {
        () if real_docs == real_out => "is the folder of the docs",
        () if real_docs.starts_with(&real_out) => "holds the docs",
        () if real_out.starts_with(&real_docs) => "lies in the docs",
        () => return Ok(()),
    };
    Err(Error::Place { path: out.to_owned(), how, instead: "write the crate to a folder of its own" })
}

/// Refuses to save a graph where a run reads or writes something else.
///
/// # Errors
///
/// When the file is a page, a setting or a payload, or one of the crate's.
pub fn check_graph(graph: &Path, docs: &Path, payloads: &[PathBuf], out: &Path) -> Result<(), Error> {
    let file = real(graph);
    let below = |folder: &Path| {
        let inner = file.strip_prefix(real(folder)).ok()?;
        let segments: Vec<_> = inner.iter().map(|segment| segment.to_string_lossy()).collect();
        Some(segments.join("/"))
    };
    let first = |path: &str| path.split('/').next().unwrap_or_default().to_owned();
    let is_cargos = |path: &str| matches!(first(path).as_str(), "Cargo.toml" | "Cargo.lock" | "target");
    let is_ours = |path: &str| {
        matches!(first(path).as_str(), manifest::NAME | lock::NAME | cache::FOLDER)
            || [Kind::Crate, Kind::Module].iter().any(|kind| kind.can_hold(path))
    };
    let how = if below(docs).is_some_and(|path| folder::is_read(&path)) {
        "is read as part of the docs"
    } else if payloads.iter().filter_map(|folder| below(folder)).any(|name| folder::is_payload(&name)) {
        "is read as a payload"
    } else if below(out).is_some_and(|path| is_ours(&path) || is_cargos(&path)) {
        "belongs to the crate"
    } else {
        return Ok(());
    };
    Err(Error::Place { path: graph.to_owned(), how, instead: "save the graph elsewhere" })
}

/// Refuses a folder without a manifest that holds a crate, or a module, which the generator did not write.
pub(super) fn check_owner(out: &Path, kind: Kind) -> Result<(), Error> {
    let sources = match kind {
        Kind::Crate => out.join("src"),
        Kind::Module => out.to_owned(),
    };
    // The manifest of a crate is its user's, so the code says whose the crate is.
    let is_ours = |file: &Path| fs::read(file).is_ok_and(|text| is_marked("", &text));
    let mut files = match kind == Kind::Crate && is_ours(&sources.join("lib.rs")) {
        true => Vec::new(),
        false => vec![out.join("Cargo.toml")],
    };
    let entries = fs::read_dir(sources).into_iter().flatten().flatten();
    files.extend(
        entries.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|it| it == "rs")),
    );
    files.sort();
    for file in files.into_iter().filter(|file| file.is_file()) {
        let text = fs::read(&file).map_err(Error::io("read", &file))?;
        if !is_marked("", &text) {
            return Err(Error::Foreign { path: out.to_owned(), file });
        }
    }
    Ok(())
}

/// The path without links, dots and detours, as far as it exists.
fn real(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut real = PathBuf::new();
    for component in absolute.components() {
        match component {
            Component::ParentDir => {
                real.pop();
            }
            Component::CurDir => {}
            part => real.push(part),
        }
        if let Ok(resolved) = fs::canonicalize(&real) {
            real = resolved;
        }
    }
    real
}
