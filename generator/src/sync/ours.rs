//! Which files can be the generator's: by their paths, and by what they say.

use crate::emit::FileTree;

/// What is written: a crate, or a module of somebody's crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `Cargo.toml` and `src`.
    Crate,
    /// `mod.rs` and what it names.
    Module,
}

/// The folders of a crate in which the generator writes.
const FOLDERS: &[&str] = &["src", "tests"];

/// The files that it writes beside them.
const FILES: &[&str] = &["Cargo.toml", "rustfmt.toml"];

/// The mark of every file that it writes.
const MARK: &str = "@generated";

/// How those files begin that have no such mark.
const UNMARKED: &[(&str, &str)] = &[("rustfmt.toml", "# The generator lays the files out;")];

/// The file that a module has and a crate does not.
const ROOT_OF_A_MODULE: &str = "mod.rs";

impl Kind {
    /// What a tree is.
    pub(super) fn of(tree: &FileTree) -> Self {
        if tree.0.contains_key(ROOT_OF_A_MODULE) { Self::Module } else { Self::Crate }
    }

    /// Whether a path, given below the output folder, is one that a file can have: on every system a file
    /// inside of the folder, where the generator writes, and nobody else's.
    pub(super) fn can_hold(self, path: &str) -> bool {
        let plain = |segment: &str| {
            !matches!(segment, "" | "." | "..")
                && !segment.contains(|c: char| c.is_control() || matches!(c, '\\' | ':'))
        };
        path.split('/').all(plain)
            && match (self, path.split_once('/')) {
                (Self::Crate, Some((folder, _))) => FOLDERS.contains(&folder),
                (Self::Crate, None) => FILES.contains(&path),
                (Self::Module, _) => path.ends_with(".rs"),
            }
    }
}

/// Whether the text of a file says that the generator wrote it.
pub(super) fn is_marked(path: &str, text: &[u8]) -> bool {
    let first = text.split(|&byte| byte == b'\n').next().unwrap_or_default();
    let has = |mark: &str| first.windows(mark.len()).any(|window| window == mark.as_bytes());
    has(MARK) || UNMARKED.iter().any(|(name, start)| *name == path && first.starts_with(start.as_bytes()))
}
