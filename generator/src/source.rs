//! Takes a docs folder, gives the text of every page in it; never looks inside a page.
//!
//! Every later stage names places by [`Span`], which only a [`SourceMap`] can turn back into a
//! file, a line and a column.

use std::fmt;
use std::path::{Path, PathBuf};

use ignore::WalkBuilder;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};

/// A file of the docs folder, read into memory.
#[derive(Debug, Clone)]
pub struct Source {
    /// The path below the docs folder, with `/` between the segments on every system. A payload from
    /// another folder has the path by which the user named it.
    pub path: String,
    /// The text, without a byte order mark. Line ends are as they were in the file.
    pub text: String,
    /// What the file is for.
    pub kind: SourceKind,
}

impl Source {
    /// A markdown file.
    pub fn page(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into(), kind: SourceKind::Page }
    }

    /// Whether the path is below the docs folder.
    pub fn is_below_docs(&self) -> bool {
        !matches!(self.kind, SourceKind::Payload { is_own: false, .. })
    }
}

/// What a [`Source`] is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SourceKind {
    /// A markdown file.
    Page,
    /// `wire.toml`: the user's word on what the docs do not say.
    Config,
    /// A recorded payload, or the index of payloads.
    Payload {
        /// The path below the folder of payloads.
        name: String,
        /// Whether that folder is the one of the docs.
        is_own: bool,
    },
}

/// Which [`Source`] of a [`SourceMap`] is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(u32);

/// A range of bytes in one source. It lies inside the text and on character boundaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The source that the bytes belong to.
    pub source: SourceId,
    /// The first byte.
    pub start: u32,
    /// The byte after the last one.
    pub end: u32,
}

impl Span {
    /// The bytes from `start` up to, not including, `end`.
    pub fn new(source: SourceId, start: usize, end: usize) -> Self {
        let clamp = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self { source, start: clamp(start), end: clamp(end) }
    }

    /// The range of bytes inside the source's text.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A value together with the place it was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spanned<T> {
    /// What was read.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// Joins a value and its place.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

/// A place as people count it: both numbers start at 1, columns count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineColumn {
    /// The line.
    pub line: usize,
    /// The character within the line.
    pub column: usize,
}

impl fmt::Display for LineColumn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// Every source of a run, in the order of their paths.
#[derive(Debug, Clone, Default)]
pub struct SourceMap {
    sources: Vec<Source>,
}

impl SourceMap {
    /// Adds a source and gives its id.
    pub fn add(&mut self, source: Source) -> SourceId {
        let id = SourceId(u32::try_from(self.sources.len()).unwrap_or(u32::MAX));
        self.sources.push(source);
        id
    }

    /// The source with this id.
    pub fn get(&self, id: SourceId) -> &Source {
        &self.sources[id.0 as usize]
    }

    /// The markdown files with their ids.
    pub fn pages(&self) -> impl Iterator<Item = (SourceId, &Source)> {
        self.iter().filter(|(_, source)| source.kind == SourceKind::Page)
    }

    /// Every source with its id.
    pub fn iter(&self) -> impl Iterator<Item = (SourceId, &Source)> {
        (0u32..).map(SourceId).zip(&self.sources)
    }

    /// How many sources there are.
    pub fn len(&self) -> usize {
        self.sources.len()
    }

    /// Whether the folder held no page at all.
    pub fn is_empty(&self) -> bool {
        self.sources.is_empty()
    }

    /// The text a span covers.
    pub fn text(&self, span: Span) -> &str {
        &self.get(span.source).text[span.range()]
    }

    /// The line and column at which a span begins.
    pub fn line_column(&self, span: Span) -> LineColumn {
        let before = &self.get(span.source).text[..span.start as usize];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        LineColumn {
            line: before.bytes().filter(|&byte| byte == b'\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }
}

/// Why a docs folder could not be read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such folder.
    #[error("there is no folder `{}`", .0.display())]
    Missing(PathBuf),
    /// The folder could not be listed.
    #[error("cannot list the docs folder: {0}")]
    Walk(#[from] ignore::Error),
    /// A page could not be read.
    #[error("cannot read `{}`: {error}", path.display())]
    Read {
        /// The page.
        path: PathBuf,
        /// Why.
        error: std::io::Error,
    },
}

/// The largest file that can be a page. The largest known page has a quarter of a megabyte.
const MAX_BYTES: u64 = 16 * 1024 * 1024;

/// The file in the docs folder that holds the user's word.
const CONFIG: &str = "wire.toml";

/// The folder in the docs folder that holds recorded payloads.
const PAYLOADS: &str = "payloads/";

/// Reads every `.md` and `.mdx` file below a folder, in the order of their paths, then `wire.toml`
/// and what lies in `payloads`. Links to folders are not followed, hidden files and folders are left
/// out.
///
/// # Errors
///
/// When the folder or a file cannot be read. A file that is no text is a diagnostic.
pub fn read(root: &Path, diagnostics: &mut Diagnostics) -> Result<SourceMap, Error> {
    let mut files = Vec::new();
    for (path, file) in list(root)? {
        files.extend(kind(&path).map(|kind| File { kind, path, file }));
    }
    files.sort_by_key(|file| order(&file.kind));
    let mut sources = SourceMap::default();
    files.into_iter().try_for_each(|file| file.read(&mut sources, diagnostics))?;
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
    diagnostics: &mut Diagnostics,
) -> Result<(), Error> {
    for (name, file) in list(folder)?.into_iter().filter(|(name, _)| is_payload(name)) {
        let path = file.to_string_lossy().into_owned();
        File { kind: SourceKind::Payload { name, is_own: false }, path, file }.read(sources, diagnostics)?;
    }
    Ok(())
}

/// A file that is to be read.
struct File {
    kind: SourceKind,
    path: String,
    file: PathBuf,
}

impl File {
    fn read(self, sources: &mut SourceMap, diagnostics: &mut Diagnostics) -> Result<(), Error> {
        let error = |error| Error::Read { path: self.file.clone(), error };
        let too_large = self.file.metadata().map_err(error)?.len() > MAX_BYTES;
        let bytes = if too_large { Vec::new() } else { std::fs::read(&self.file).map_err(error)? };
        add(sources, self.kind, self.path, bytes, diagnostics);
        if too_large && let Some((id, _)) = sources.iter().last() {
            let message = format!("the file has more than {MAX_BYTES} bytes");
            diagnostics.push(Diagnostic::new(Code::TooLarge, Span::new(id, 0, 0), message));
        }
        Ok(())
    }
}

/// Reads a file that is no part of a docs folder.
///
/// # Errors
///
/// When it cannot be read, or is no UTF-8 text.
pub(crate) fn read_file(path: &Path) -> Result<String, Error> {
    std::fs::read_to_string(path).map_err(|error| Error::Read { path: path.to_owned(), error })
}

/// The files below a folder, in the order of their paths.
fn list(root: &Path) -> Result<Vec<(String, PathBuf)>, Error> {
    if !root.is_dir() {
        return Err(Error::Missing(root.to_owned()));
    }
    let mut files = Vec::new();
    for entry in WalkBuilder::new(root).standard_filters(false).hidden(true).build() {
        let entry = entry?;
        if entry.file_type().is_some_and(|kind| kind.is_file()) {
            files.push((relative(root, entry.path()), entry.into_path()));
        }
    }
    files.sort();
    Ok(files)
}

/// Whether a file of the docs folder, given by its path in it, is read.
pub(crate) fn is_read(path: &str) -> bool {
    kind(path).is_some()
}

/// What a file of the docs folder is for; nothing, for most that are no markdown.
fn kind(path: &str) -> Option<SourceKind> {
    let is_page = Path::new(path).extension().is_some_and(|ending| ending == "md" || ending == "mdx");
    match path.strip_prefix(PAYLOADS) {
        _ if is_page => Some(SourceKind::Page),
        Some(name) if is_payload(name) => Some(SourceKind::Payload { name: name.to_owned(), is_own: true }),
        _ => (path == CONFIG).then_some(SourceKind::Config),
    }
}

/// Whether a file of a folder of payloads is read.
pub(crate) fn is_payload(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|ending| ending == "json" || ending == "tsv")
}

fn order(kind: &SourceKind) -> u8 {
    match kind {
        SourceKind::Page => 0,
        SourceKind::Config => 1,
        SourceKind::Payload { .. } => 2,
    }
}

fn add(
    sources: &mut SourceMap,
    kind: SourceKind,
    path: String,
    bytes: Vec<u8>,
    diagnostics: &mut Diagnostics,
) {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").map(<[u8]>::to_vec).unwrap_or(bytes);
    match String::from_utf8(bytes) {
        Ok(text) => {
            sources.add(Source { path, text, kind });
        }
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let id = sources.add(Source { path, text, kind });
            let replaced = Span::new(id, at, at + char::REPLACEMENT_CHARACTER.len_utf8());
            let diagnostic = Diagnostic::new(Code::NotUtf8, replaced, "the file is not UTF-8 from here on");
            diagnostics.push(diagnostic.help("save the file as UTF-8"));
        }
    }
}

fn relative(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).unwrap_or(path);
    let segments: Vec<_> = below.iter().map(|segment| segment.to_string_lossy()).collect();
    segments.join("/")
}
