//! Takes a docs folder, gives the text of every page in it; never looks inside a page.
//!
//! What is not read is said: a page that was passed over is a type that is missing.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{Limits, Source, SourceKind, SourceMap, Span};

/// Why a docs folder could not be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// There is no such folder.
    #[error("there is no folder `{}`", .0.display())]
    Missing(PathBuf),
    /// A folder could not be listed.
    #[error("cannot list `{}`: {error}", path.display())]
    List {
        /// The folder.
        path: PathBuf,
        /// Why.
        error: std::io::Error,
    },
    /// A page could not be read.
    #[error("cannot read `{}`: {error}", path.display())]
    Read {
        /// The page.
        path: PathBuf,
        /// Why.
        error: std::io::Error,
    },
}

/// The file in the docs folder that holds the user's word.
const CONFIG: &str = "wire.toml";

/// The folder in the docs folder that holds recorded payloads.
const PAYLOADS: &str = "payloads/";

/// The endings of markdown files, in any case.
const ENDINGS: &[&str] = &["md", "mdx", "markdown"];

/// Reads every markdown file below a folder, in the order of their paths, then `wire.toml` and what
/// lies in `payloads`. A link to a file is read if that file lies in the folder, too; links to folders
/// are not followed, hidden files and folders are left out. What is left out is a diagnostic.
///
/// # Errors
///
/// When the folder or a file cannot be read. A file that is no text is a diagnostic.
pub fn read(root: &Path, limits: &Limits, diagnostics: &mut Diagnostics) -> Result<SourceMap, Error> {
    let Listing { files: listed, passed } = list(root)?;
    let mut files = Vec::new();
    let mut others: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (path, file) in listed {
        match kind(&path) {
            Some(kind) => files.push(File { kind, path, file }),
            None => others.entry(ending(&path)).or_default().push(path),
        }
    }
    files.sort_by_key(|file| order(&file.kind));
    let mut sources = SourceMap::default();
    let pages = files.iter().filter(|file| file.kind == SourceKind::Page).count();
    if pages > limits.pages {
        let others = files.split_off(pages);
        let message = format!("the folder has {pages} pages, {} more than are read", pages - limits.pages);
        let mut over = files.split_off(limits.pages).into_iter();
        read_files(files, &mut sources, limits, diagnostics)?;
        if let Some(first) = over.next() {
            too_large(&mut sources, &first, message, "pages", diagnostics);
        }
        files = others;
    }
    read_files(files, &mut sources, limits, diagnostics)?;
    say_passed(&mut sources, passed, others, diagnostics);
    Ok(sources)
}

/// Adds the payloads of another folder.
///
/// # Errors
///
/// When the folder or a file cannot be read.
pub fn read_payloads(
    folder: &Path,
    sources: &mut SourceMap,
    limits: &Limits,
    diagnostics: &mut Diagnostics,
) -> Result<(), Error> {
    let payloads = list(folder)?.files.into_iter().filter(|(name, _)| is_payload(name));
    let files = payloads.map(|(name, file)| {
        let path = file.to_string_lossy().into_owned();
        File { kind: SourceKind::Payload { name, is_own: false }, path, file }
    });
    read_files(files.collect(), sources, limits, diagnostics)
}

/// Reads files side by side, and adds them in their order.
fn read_files(
    files: Vec<File>,
    sources: &mut SourceMap,
    limits: &Limits,
    diagnostics: &mut Diagnostics,
) -> Result<(), Error> {
    let contents: Vec<Result<Content, Error>> = files.par_iter().map(|file| file.read(limits)).collect();
    for (file, content) in files.into_iter().zip(contents) {
        match content? {
            Content::Text(text) => {
                sources.add(Source { path: file.path, text, kind: file.kind });
            }
            Content::NoText { shown, at } => {
                let id = sources.add(Source { path: file.path, text: shown, kind: file.kind });
                let replaced = Span::new(id, at, at + char::REPLACEMENT_CHARACTER.len_utf8());
                let message = "the file is not UTF-8 from here on";
                let diagnostic = Diagnostic::new(Code::NotUtf8, replaced, message);
                diagnostics.push(diagnostic.help("save the file as UTF-8"));
            }
            Content::TooLarge { bytes, limit: (name, limit) } => {
                let message = format!("the file has {bytes} bytes, more than the {limit} that are read");
                too_large(sources, &file, message, name, diagnostics);
            }
        }
    }
    Ok(())
}

/// Adds a file of the user's word that lies outside of the docs folder.
///
/// # Errors
///
/// When it cannot be read.
pub fn read_word(
    file: &Path,
    kind: SourceKind,
    sources: &mut SourceMap,
    limits: &Limits,
    diagnostics: &mut Diagnostics,
) -> Result<(), Error> {
    let file = File { kind, path: file.to_string_lossy().into_owned(), file: file.to_owned() };
    read_files(vec![file], sources, limits, diagnostics)
}

/// Where SDKs have their `gen.lock`, seen from the folder that the docs lie in.
const LOCK: &str = ".speakeasy/gen.lock";

/// Adds the SDK's `gen.lock`: the file that is given, or the one beside the docs folder, if there is one.
///
/// # Errors
///
/// When the file that is given cannot be read.
pub fn read_lock(
    docs: &Path,
    given: Option<&Path>,
    sources: &mut SourceMap,
    limits: &Limits,
    diagnostics: &mut Diagnostics,
) -> Result<(), Error> {
    let beside = || {
        let parent = std::path::absolute(docs).ok()?.parent()?.join(LOCK);
        // A link might lead anywhere.
        std::fs::symlink_metadata(&parent).is_ok_and(|it| it.is_file()).then_some(parent)
    };
    let (file, path) = match given {
        Some(given) => (given.to_owned(), given.to_string_lossy().into_owned()),
        None => match beside() {
            Some(file) => (file, LOCK.to_owned()),
            None => return Ok(()),
        },
    };
    read_files(vec![File { kind: SourceKind::Lock, path, file }], sources, limits, diagnostics)
}

/// Reads a file that is no part of a docs folder.
///
/// # Errors
///
/// When it cannot be read, or is no UTF-8 text.
pub(crate) fn read_file(path: &Path) -> Result<String, Error> {
    std::fs::read_to_string(path).map_err(|error| Error::Read { path: path.to_owned(), error })
}

/// Reads a file to its end. Where the size is what it was said to be, that takes one call of the system.
pub(crate) fn read_whole(file: &mut std::fs::File, size: u64) -> std::io::Result<Vec<u8>> {
    use std::io::Read as _;
    let size = usize::try_from(size).map_err(|_| std::io::ErrorKind::FileTooLarge)?;
    // There is space for more, so that what fills it up to there has been all.
    let mut bytes = Vec::new();
    bytes.try_reserve_exact(size.saturating_add(1))?;
    bytes.resize(size.saturating_add(1), 0);
    let read = file.read(&mut bytes)?;
    bytes.truncate(read);
    if read != size {
        file.read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

/// Whether there is nothing in a folder.
pub(crate) fn is_empty(folder: &Path) -> bool {
    std::fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none())
}

/// How many bytes of a file show what it is.
const HEAD: u64 = 4096;

/// Whether a file is a description of an API in OpenAPI.
pub(crate) fn is_openapi(file: &Path) -> bool {
    use std::io::Read as _;
    let ending = ending(&file.to_string_lossy());
    if !["yaml", "yml", "json"].contains(&ending.as_str()) {
        return false;
    }
    let mut head = Vec::new();
    let is_read = std::fs::File::open(file).and_then(|file| file.take(HEAD).read_to_end(&mut head)).is_ok();
    let head = String::from_utf8_lossy(&head);
    let mut lines = head.split(['\n', '{', ',']).map(|line| line.trim_start().trim_start_matches('"'));
    is_read
        && lines.any(|line| {
            ["openapi", "swagger"].iter().any(|word| {
                line.strip_prefix(word)
                    .is_some_and(|rest| rest.trim_start_matches('"').trim_start().starts_with(':'))
            })
        })
}

/// The first file of a folder that is a description of an API in OpenAPI.
pub(crate) fn openapi_in(folder: &Path) -> Option<PathBuf> {
    let files = list(folder).ok()?.files;
    files.into_iter().map(|(_, file)| file).find(|file| is_openapi(file))
}

/// A file that is to be read.
struct File {
    kind: SourceKind,
    path: String,
    file: PathBuf,
}

/// What a file holds.
enum Content {
    Text(String),
    /// Something that is no UTF-8 from a place on, as it can be shown.
    NoText {
        shown: String,
        at: usize,
    },
    /// More than is read.
    TooLarge {
        bytes: u64,
        limit: (&'static str, usize),
    },
}

impl File {
    fn read(&self, limits: &Limits) -> Result<Content, Error> {
        let error = |error| Error::Read { path: self.file.clone(), error };
        let (name, limit) = match self.kind {
            SourceKind::Payload { .. } | SourceKind::Lock => ("payload-bytes", limits.payload_bytes),
            _ => ("page-bytes", limits.page_bytes),
        };
        let mut file = std::fs::File::open(&self.file).map_err(error)?;
        let length = file.metadata().map_err(error)?.len();
        if length > limit as u64 {
            return Ok(Content::TooLarge { bytes: length, limit: (name, limit) });
        }
        Ok(Content::of(read_whole(&mut file, length).map_err(error)?))
    }
}

impl Content {
    fn of(bytes: Vec<u8>) -> Self {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").map(<[u8]>::to_vec).unwrap_or(bytes);
        String::from_utf8(bytes).map(Self::Text).unwrap_or_else(|error| Self::NoText {
            at: error.utf8_error().valid_up_to(),
            shown: String::from_utf8_lossy(error.as_bytes()).into_owned(),
        })
    }
}

fn too_large(
    sources: &mut SourceMap,
    file: &File,
    message: String,
    limit: &str,
    diagnostics: &mut Diagnostics,
) {
    let is_own = !matches!(file.kind, SourceKind::Payload { is_own: false, .. } | SourceKind::Lock);
    let diagnostic = unread(sources, file.path.clone(), is_own, Code::TooLarge, message);
    diagnostics.push(diagnostic.help(format!("split it, or read more with `--limit {limit}=NUMBER`")));
}

/// What is said of a file that is not read.
fn unread(sources: &mut SourceMap, path: String, is_own: bool, code: Code, message: String) -> Diagnostic {
    let id = sources.add(Source { path, text: String::new(), kind: SourceKind::Unread { is_own } });
    Diagnostic::new(code, Span::new(id, 0, 0), message)
}

/// What a folder holds.
struct Listing {
    /// The files, in the order of their paths.
    files: Vec<(String, PathBuf)>,
    /// What is not read by the way it lies there, in the order of the paths.
    passed: Vec<(String, Passed)>,
}

/// Why a file or a folder is passed over before its ending is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Passed {
    Hidden,
    LinkToFolder,
    LinkOutside,
    BrokenLink,
}

impl Passed {
    fn code(self) -> Code {
        match self {
            Self::Hidden | Self::LinkToFolder => Code::PassedOver,
            Self::LinkOutside | Self::BrokenLink => Code::UnreadLink,
        }
    }

    fn message(self) -> &'static str {
        match self {
            Self::Hidden => "passed over: it is hidden",
            Self::LinkToFolder => {
                "passed over: it is a link to a folder of the docs, which is read where it lies"
            }
            Self::LinkOutside => "the link leads out of the docs folder, so it is not read",
            Self::BrokenLink => "the link leads nowhere",
        }
    }
}

fn list(root: &Path) -> Result<Listing, Error> {
    if !root.is_dir() {
        return Err(Error::Missing(root.to_owned()));
    }
    let real_root =
        std::fs::canonicalize(root).map_err(|error| Error::Read { path: root.to_owned(), error })?;
    let mut listing = Listing { files: Vec::new(), passed: Vec::new() };
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        let error = |error| Error::List { path: folder.clone(), error };
        for entry in std::fs::read_dir(&folder).map_err(error)? {
            let entry = entry.map_err(error)?;
            let (kind, file) = (entry.file_type().map_err(error)?, entry.path());
            let path = relative(root, &file);
            let passed = match is_hidden(&file) {
                true => Some(Passed::Hidden),
                false if kind.is_symlink() => followed(&real_root, &file).err(),
                false => None,
            };
            match passed {
                Some(passed) => listing.passed.push((path, passed)),
                None if kind.is_dir() => folders.push(file),
                None if kind.is_file() || kind.is_symlink() => listing.files.push((path, file)),
                None => {}
            }
        }
    }
    listing.files.sort();
    listing.passed.sort();
    Ok(listing)
}

fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'))
}

/// Whether a link leads to a file of the folder, whose real path is given.
fn followed(real_root: &Path, link: &Path) -> Result<(), Passed> {
    let target = std::fs::canonicalize(link).map_err(|_| Passed::BrokenLink)?;
    match (target.starts_with(real_root), target.is_dir()) {
        (false, _) => Err(Passed::LinkOutside),
        (true, true) => Err(Passed::LinkToFolder),
        (true, false) => Ok(()),
    }
}

/// Whether a file of the docs folder, given by its path in it, is read.
pub(crate) fn is_read(path: &str) -> bool {
    kind(path).is_some()
}

/// What a file of the docs folder is for; nothing, for most that are no markdown.
fn kind(path: &str) -> Option<SourceKind> {
    let is_page = ENDINGS.contains(&ending(path).as_str());
    match path.strip_prefix(PAYLOADS) {
        _ if is_page => Some(SourceKind::Page),
        Some(name) if is_payload(name) => Some(SourceKind::Payload { name: name.to_owned(), is_own: true }),
        _ => (path == CONFIG).then_some(SourceKind::Config),
    }
}

/// What follows the last dot of a file's name, in lower case.
fn ending(path: &str) -> String {
    Path::new(path).extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default()
}

/// Whether a file of a folder of payloads is read.
pub(crate) fn is_payload(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|ending| ending == "json" || ending == "tsv")
}

fn order(kind: &SourceKind) -> u8 {
    match kind {
        SourceKind::Page => 0,
        SourceKind::Config | SourceKind::Wire | SourceKind::Settings(_) => 1,
        SourceKind::Lock | SourceKind::Payload { .. } | SourceKind::Unread { .. } => 2,
    }
}

/// Says what was passed over: links and hidden files one by one, of other files one for each ending.
fn say_passed(
    sources: &mut SourceMap,
    passed: Vec<(String, Passed)>,
    others: BTreeMap<String, Vec<String>>,
    diagnostics: &mut Diagnostics,
) {
    for (path, why) in passed {
        let help = match why {
            Passed::LinkOutside => Some("put a copy of the page there"),
            Passed::BrokenLink => Some("mend the link or remove it"),
            Passed::Hidden | Passed::LinkToFolder => None,
        };
        let mut diagnostic = unread(sources, path, true, why.code(), why.message().to_owned());
        diagnostic.help = help.map(str::to_owned);
        diagnostics.push(diagnostic);
    }
    for (ending, paths) in others {
        let what = if ending.is_empty() { "no ending".to_owned() } else { format!("the ending `{ending}`") };
        let more = match paths.len() {
            1 => String::new(),
            2 => ", and so is another file like it".to_owned(),
            count => format!(", and so are {} other files like it", count - 1),
        };
        let message = format!("passed over: a file with {what} is no page{more}");
        if let Some(first) = paths.into_iter().next() {
            diagnostics.push(unread(sources, first, true, Code::PassedOver, message));
        }
    }
}

fn relative(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).unwrap_or(path);
    let segments: Vec<_> = below.iter().map(|segment| segment.to_string_lossy()).collect();
    segments.join("/")
}
