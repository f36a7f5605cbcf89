//! Takes a git revision, gives a folder with the docs as they were then. Only `git` itself is asked, and only
//! what it has is written, into a folder of ours.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Component, Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// Why a revision could not be read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Git could not be run.
    #[error("git could not be run: {0}")]
    Git(#[source] io::Error),
    /// Git knows no such revision, or that one has no such folder.
    #[error("`{revision}` is no docs folder, no saved graph and no git revision of `{docs}`{}", detail(.said))]
    Unknown {
        /// The revision.
        revision: String,
        /// The docs folder.
        docs: PathBuf,
        /// What git said.
        said: String,
    },
    /// The revision has no file below the folder.
    #[error("`{revision}` of git has no file in `{docs}`")]
    Empty {
        /// The revision.
        revision: String,
        /// The docs folder.
        docs: PathBuf,
    },
    /// A file could not be written to the folder of temporary files.
    #[error("the docs of `{revision}` could not be unpacked: {error}")]
    Unpack {
        /// The revision.
        revision: String,
        /// Why.
        error: io::Error,
    },
}

fn detail(said: &str) -> String {
    let first = said.lines().next().unwrap_or_default().trim_start_matches("fatal: ");
    if first.is_empty() { String::new() } else { format!(" (git: {first})") }
}

/// Unpacks the docs folder as it was at a revision: `v1.2`, or `v1.2:sdk/docs` where it lay elsewhere.
///
/// # Errors
///
/// When git or the system refuses something.
pub(crate) fn checkout(revision: &str, docs: &Path) -> Result<TempDir, Error> {
    let unknown = |said: &[u8]| Error::Unknown {
        revision: revision.to_owned(),
        docs: docs.to_owned(),
        said: String::from_utf8_lossy(said).into_owned(),
    };
    // Git would take it for an option.
    if revision.starts_with('-') || revision.is_empty() {
        return Err(unknown(b""));
    }
    let place = nearest_folder(docs);
    let tree = match revision.split_once(':') {
        Some(_) => revision.to_owned(),
        None => {
            let below = docs.strip_prefix(&place).unwrap_or(Path::new(""));
            let below = below.components().map(|it| it.as_os_str().to_string_lossy()).collect::<Vec<_>>();
            format!("{revision}:./{}", below.join("/"))
        }
    };
    let listed = git(&place).args(["ls-tree", "-r", "-z", "--full-tree", &tree]).output();
    let listed = listed.map_err(Error::Git)?;
    if !listed.status.success() {
        return Err(unknown(&listed.stderr));
    }
    let files: Vec<(String, PathBuf)> = listed.stdout.split(|&byte| byte == 0).filter_map(entry).collect();
    if files.is_empty() {
        return Err(Error::Empty { revision: revision.to_owned(), docs: docs.to_owned() });
    }
    unpack(&place, &files).map_err(|error| Error::Unpack { revision: revision.to_owned(), error })
}

/// The docs folder, or the first above it that there is: it may be gone by now.
fn nearest_folder(docs: &Path) -> PathBuf {
    let found = docs.ancestors().find(|folder| folder.is_dir());
    found.filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new(".")).to_owned()
}

fn git(place: &Path) -> Command {
    let mut git = Command::new("git");
    git.arg("-C").arg(place).stdin(Stdio::null());
    git
}

/// A file of a tree: its hash and its path. Links and other repositories are none.
fn entry(line: &[u8]) -> Option<(String, PathBuf)> {
    let line = String::from_utf8_lossy(line);
    let (head, path) = line.split_once('\t')?;
    let mut words = head.split(' ');
    let (mode, hash) = (words.next()?, words.nth(1)?);
    let path = Path::new(path);
    let stays_below = path.components().all(|it| matches!(it, Component::Normal(_)));
    (mode.starts_with("100") && stays_below).then(|| (hash.to_owned(), path.to_owned()))
}

/// Writes the files of a tree: one `git` hands all of them over.
fn unpack(place: &Path, files: &[(String, PathBuf)]) -> io::Result<TempDir> {
    let folder = TempDir::new()?;
    let mut git = git(place);
    let mut git = git.args(["cat-file", "--batch"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
    let missing = || io::Error::other("git has no pipes");
    let mut asked = git.stdin.take().ok_or_else(missing)?;
    let mut answers = BufReader::new(git.stdout.take().ok_or_else(missing)?);
    for (hash, path) in files {
        writeln!(asked, "{hash}")?;
        asked.flush()?;
        let mut header = String::new();
        answers.read_line(&mut header)?;
        let size = header.split_whitespace().nth(2).and_then(|it| it.parse::<u64>().ok());
        let size = size.ok_or_else(|| io::Error::other(format!("git says {header:?} of {hash}")))?;
        let target = folder.path().join(path);
        if let Some(parent) = target.parent() {
            std::fs::create_dir_all(parent)?;
        }
        io::copy(&mut answers.by_ref().take(size), &mut std::fs::File::create(target)?)?;
        // A line ends each answer.
        answers.read_exact(&mut [0])?;
    }
    drop(asked);
    git.wait()?;
    Ok(folder)
}
