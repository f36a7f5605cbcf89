//! The list of the files that are ours: their paths, each with the hash of what we wrote.
//!
//! A file on disk is ours to replace or remove only when its hash is listed for its path, its path is
//! one that a crate's files have, and it says itself that it was generated: a manifest is a file of the
//! folder like others, and a wrong one must not cost anybody a file. While a run is under way, the manifest
//! lists what we wrote before and, apart from that, what we are about to write, so a path may have several
//! hashes.
//!
//! `Cargo.toml` is the user's, so of that the dependencies and features are listed that we wrote into it.
//!
//! But for the lines that start with `#` the format is that of `sha256sum`, which can check it.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::cargo_manifest::Ours;
use super::ours::Kind;
use sha2::{Digest as _, Sha256};

/// The manifest's name in the output folder.
pub(super) const NAME: &str = ".generated-manifest";

/// The first line, which names the format.
const HEADER: &str = "# generated-manifest 1: the files that the generator wrote, and their SHA-256";

/// What [`HEADER`] starts with in every version of the format.
const HEADER_START: &str = "# generated-manifest ";

/// The line between the files that we wrote and those that we are about to write.
const UNDER_WAY: &str = "# under way: a run that was stopped may have written these";

/// How the line of a dependency starts.
const DEPENDENCY: &str = "# dependency ";

/// How the line of a feature starts.
const FEATURE: &str = "# feature ";

/// The SHA-256 of a file, in hexadecimal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Hash(pub(super) String);

impl Hash {
    pub(super) fn of(bytes: &[u8]) -> Self {
        Self::spelled(&Sha256::digest(bytes))
    }

    /// The hash of what is given in parts; none, if that fails.
    pub(super) fn of_parts(give: impl FnOnce(&mut dyn FnMut(&[u8])) -> std::io::Result<()>) -> Option<Self> {
        let mut hash = Sha256::new();
        give(&mut |part| hash.update(part)).ok()?;
        Some(Self::spelled(&hash.finalize()))
    }

    fn spelled(digest: &[u8]) -> Self {
        const DIGITS: [char; 16] =
            ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
        let digits = |byte: u8| [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]];
        Self(digest.iter().flat_map(|&byte| digits(byte)).collect())
    }

    fn parse(hex: &str) -> Option<Self> {
        let valid = hex.len() == 64 && hex.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        valid.then(|| Self(hex.to_owned()))
    }
}

/// Which files are ours.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    written: Entries,
    /// What a run under way may or may not have written. A file with another hash than these was
    /// not touched by that run.
    intended: Entries,
    /// What we wrote into `Cargo.toml`.
    cargo_toml: Ours,
}

type Entries = BTreeMap<String, BTreeSet<Hash>>;

/// Why a manifest cannot be understood.
#[derive(Debug)]
pub(super) struct Corrupt {
    pub(super) line: usize,
    pub(super) reason: String,
}

impl Manifest {
    /// Reads a manifest. Every line has to make sense.
    pub(super) fn parse(text: &str, kind: Kind) -> Result<Self, Corrupt> {
        let corrupt = |line, reason: &str| Corrupt { line, reason: reason.to_owned() };
        let mut lines = text.lines().zip(1..);
        match lines.next() {
            Some((HEADER, _)) => {}
            Some((header, line)) if header.starts_with(HEADER_START) => {
                return Err(corrupt(line, "another version of the generator wrote this format"));
            }
            _ => return Err(corrupt(1, "the first line of a manifest is missing")),
        }
        let mut manifest = Self::default();
        let mut under_way = false;
        for (text, line) in lines {
            if text == UNDER_WAY {
                under_way = true;
                continue;
            }
            if manifest.take_ours(text) {
                continue;
            }
            let (path, hash) =
                parse_entry(text).ok_or_else(|| corrupt(line, "this is no hash followed by a path"))?;
            if !kind.can_hold(path) {
                return Err(corrupt(line, &format!("the generator writes no file `{path}`")));
            }
            let entries = if under_way { &mut manifest.intended } else { &mut manifest.written };
            entries.entry(path.to_owned()).or_default().insert(hash);
        }
        Ok(manifest)
    }

    /// Reads the lines that make sense, as what we may have written: a file is ours only if its
    /// hash is right, so that a wrong line does no harm.
    pub(super) fn salvage(text: &str, kind: Kind) -> Self {
        let mut manifest = Self::default();
        let entries = text.lines().filter_map(parse_entry);
        for (path, hash) in entries.filter(|(path, _)| kind.can_hold(path)) {
            manifest.intended.entry(path.to_owned()).or_default().insert(hash);
        }
        text.lines().for_each(|line| {
            manifest.take_ours(line);
        });
        manifest
    }

    /// Lists what we wrote into `Cargo.toml`, if a line is of that.
    fn take_ours(&mut self, line: &str) -> bool {
        let ours = &mut self.cargo_toml;
        for (start, entries) in [(DEPENDENCY, &mut ours.dependencies), (FEATURE, &mut ours.features)] {
            if let Some((name, value)) = line.strip_prefix(start).and_then(|entry| entry.split_once(" = ")) {
                entries.insert(name.to_owned(), value.to_owned());
                return true;
            }
        }
        false
    }

    /// The text that [`Manifest::parse`] reads back.
    pub(super) fn to_text(&self) -> String {
        let mut text = format!("{HEADER}\n");
        let ours = &self.cargo_toml;
        for (start, entries) in [(DEPENDENCY, &ours.dependencies), (FEATURE, &ours.features)] {
            for (name, value) in entries {
                writeln!(text, "{start}{name} = {value}").expect("writing to a string does not fail");
            }
        }
        print_entries(&mut text, &self.written);
        if !self.intended.is_empty() {
            text.push_str(UNDER_WAY);
            text.push('\n');
            print_entries(&mut text, &self.intended);
        }
        text
    }

    /// Lists a file that we wrote.
    pub(super) fn add(&mut self, path: &str, hash: Hash) {
        self.written.entry(path.to_owned()).or_default().insert(hash);
    }

    /// Copies what another manifest says that we wrote to a path.
    pub(super) fn copy(&mut self, path: &str, from: &Self) {
        if let Some(hashes) = from.written.get(path) {
            self.written.insert(path.to_owned(), hashes.clone());
        }
    }

    /// This manifest, while a run is under way that ends with the other one.
    pub(super) fn under_way_to(&self, end: &Self) -> Self {
        let mut both = self.clone();
        for (path, hashes) in &end.written {
            let written = both.written.get(path);
            for hash in hashes.iter().filter(|&hash| !written.is_some_and(|written| written.contains(hash))) {
                both.intended.entry(path.clone()).or_default().insert(hash.clone());
            }
        }
        // One that is there as it is about to be written was the user's before, or is ours by then: the
        // run that comes after a killed one finds it needed in either case.
        let (ours, end) = (&mut both.cargo_toml, &end.cargo_toml);
        for (ours, end) in [(&mut ours.dependencies, &end.dependencies), (&mut ours.features, &end.features)]
        {
            for (name, value) in end {
                ours.entry(name.clone()).or_insert_with(|| value.clone());
            }
        }
        both
    }

    /// Whether a run was stopped, so that nobody knows what it has written.
    pub(super) fn is_under_way(&self) -> bool {
        !self.intended.is_empty()
    }

    /// Lists what we wrote into `Cargo.toml`.
    pub(super) fn set_cargo_toml(&mut self, ours: Ours) {
        self.cargo_toml = ours;
    }

    /// What we wrote into `Cargo.toml`.
    pub(super) fn cargo_toml(&self) -> &Ours {
        &self.cargo_toml
    }

    /// Every path that is listed, perhaps twice.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.written.keys().chain(self.intended.keys()).map(String::as_str)
    }

    /// Whether we wrote a file of this name, or were about to.
    pub(super) fn mentions(&self, path: &str) -> bool {
        self.written.contains_key(path) || self.intended.contains_key(path)
    }

    /// Whether we once wrote a file of this name for sure.
    pub(super) fn lists(&self, path: &str) -> bool {
        self.written.contains_key(path)
    }

    /// The hash that is listed for a path, if there is one and no other.
    pub(super) fn hash(&self, path: &str) -> Option<&Hash> {
        let mut hashes = self.written.get(path)?.iter();
        hashes.next().filter(|_| hashes.next().is_none())
    }

    /// Whether we wrote these bytes to this path. Line ends of Windows are no difference: git may
    /// have put them there.
    pub(super) fn wrote(&self, path: &str, bytes: &[u8]) -> bool {
        let listed = |hash: &Hash| {
            let entries = [&self.written, &self.intended].into_iter();
            entries.filter_map(|entries| entries.get(path)).any(|listed| listed.contains(hash))
        };
        match super::unix_line_ends(bytes) {
            Cow::Borrowed(bytes) => listed(&Hash::of(bytes)),
            Cow::Owned(unix) => listed(&Hash::of(bytes)) || listed(&Hash::of(&unix)),
        }
    }
}

fn print_entries(text: &mut String, entries: &Entries) {
    for (path, hashes) in entries {
        for Hash(hash) in hashes {
            writeln!(text, "{hash}  {path}").expect("writing to a string does not fail");
        }
    }
}

fn parse_entry(line: &str) -> Option<(&str, Hash)> {
    let (hash, path) = line.split_once("  ")?;
    Some((path, Hash::parse(hash)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_sha256() {
        let Hash(hex) = Hash::of(b"abc");
        assert_eq!(hex, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        let parts = Hash::of_parts(|take| {
            take(b"a");
            take(b"bc");
            Ok(())
        });
        assert_eq!(parts, Some(Hash(hex)));
    }

    #[test]
    fn text_is_read_back() {
        let mut manifest = Manifest::default();
        manifest.add("src/lib.rs", Hash::of(b"new"));
        manifest.add("rustfmt.toml", Hash::of(b"a"));
        manifest.add("src/lib.rs", Hash::of(b"old"));
        let one = |name: &str, value: &str| [(name.to_owned(), value.to_owned())].into();
        let (dependencies, features) = (one("a", "{ version = \"1\" }"), one("b", "[\"dep:a\"]"));
        manifest.set_cargo_toml(Ours { dependencies, features });
        let mut end = Manifest::default();
        end.add("src/lib.rs", Hash::of(b"newer"));
        let manifest = manifest.under_way_to(&end);
        let text = manifest.to_text();
        assert!(text.contains(UNDER_WAY));
        assert_eq!(Manifest::parse(&text, Kind::Crate).ok(), Some(manifest.clone()));
        assert_eq!(Manifest::parse(&text.replace('\n', "\r\n"), Kind::Crate).ok(), Some(manifest));
    }

    #[test]
    fn nonsense_is_refused_with_its_line() {
        let hash = "0".repeat(64);
        let check = |text: &str, line: usize| {
            let corrupt = Manifest::parse(text, Kind::Crate).expect_err("the manifest is corrupt");
            assert_eq!(corrupt.line, line, "{text:?}: {}", corrupt.reason);
        };
        check("", 1);
        check("[manifest]\n", 1);
        check("# generated-manifest 2\n", 1);
        check(&format!("{HEADER}\n<<<<<<< HEAD\n{hash}  src/a\n"), 2);
        check(&format!("{HEADER}\n{hash}  src/a\nabc  src/b\n"), 3);
        for path in
            ["../a", "/a", "Cargo.lock", "README.md", ".git/config", "src/../a", "src", "benches/a.rs"]
        {
            check(&format!("{HEADER}\n{hash}  {path}\n"), 2);
        }
    }

    #[test]
    fn salvage_keeps_both_sides_of_a_merge() {
        let (ours, theirs) = ("1".repeat(64), "2".repeat(64));
        let text = format!(
            "{HEADER}\n<<<<<<< a\n{ours}  src/f\n=======\n{theirs}  src/f\n>>>>>>> b\n{ours}  ../g\n"
        );
        let manifest = Manifest::salvage(&text, Kind::Crate);
        assert_eq!(manifest.to_text(), format!("{HEADER}\n{UNDER_WAY}\n{ours}  src/f\n{theirs}  src/f\n"));
    }
}
