//! Which files can be the generator's: by their paths, and by what they say.

/// The folders of a crate in which the generator writes.
const FOLDERS: &[&str] = &["src", "tests"];

/// The files that it writes beside them.
const FILES: &[&str] = &["Cargo.toml", "rustfmt.toml"];

/// The mark of every file that it writes.
const MARK: &str = "@generated";

/// How those files begin that have no such mark.
const UNMARKED: &[(&str, &str)] = &[("rustfmt.toml", "# The generator lays the files out;")];

/// Whether a path, given below the output folder, is one that a file of the crate can have: on every
/// system a file inside of the folder, where the generator writes, and nobody else's.
pub(super) fn is_of_a_crate(path: &str) -> bool {
    let plain = |segment: &str| {
        !matches!(segment, "" | "." | "..")
            && !segment.contains(|c: char| c.is_control() || matches!(c, '\\' | ':'))
    };
    path.split('/').all(plain)
        && match path.split_once('/') {
            Some((folder, _)) => FOLDERS.contains(&folder),
            None => FILES.contains(&path),
        }
}

/// Whether the text of a file says that the generator wrote it.
pub(super) fn is_marked(path: &str, text: &[u8]) -> bool {
    let first = text.split(|&byte| byte == b'\n').next().unwrap_or_default();
    let has = |mark: &str| first.windows(mark.len()).any(|window| window == mark.as_bytes());
    has(MARK) || UNMARKED.iter().any(|(name, start)| *name == path && first.starts_with(start.as_bytes()))
}
