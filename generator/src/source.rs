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
    /// The path below the docs folder, with `/` between the segments on every system.
    pub path: String,
    /// The text, without a byte order mark. Line ends are as they were in the file.
    pub text: String,
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
    #[error("there is no docs folder `{}`", .0.display())]
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

/// Reads every `.md` and `.mdx` file below a folder, in the order of their paths. Links to folders
/// are not followed, hidden files and folders are left out.
///
/// # Errors
///
/// When the folder or a file cannot be read. A file that is no text is a diagnostic.
pub fn read(root: &Path, diagnostics: &mut Diagnostics) -> Result<SourceMap, Error> {
    if !root.is_dir() {
        return Err(Error::Missing(root.to_owned()));
    }
    let mut files = Vec::new();
    for entry in WalkBuilder::new(root).standard_filters(false).hidden(true).build() {
        let entry = entry?;
        let is_page = entry.path().extension().is_some_and(|ending| ending == "md" || ending == "mdx");
        if is_page && entry.file_type().is_some_and(|kind| kind.is_file()) {
            files.push((relative(root, entry.path()), entry.into_path()));
        }
    }
    files.sort();
    let mut sources = SourceMap::default();
    for (path, file) in files {
        let error = |error| Error::Read { path: file.clone(), error };
        let too_large = file.metadata().map_err(error)?.len() > MAX_BYTES;
        let bytes = if too_large { Vec::new() } else { std::fs::read(&file).map_err(error)? };
        add(&mut sources, path, bytes, diagnostics);
        if too_large && let Some((id, _)) = sources.iter().last() {
            let message = format!("the page has more than {MAX_BYTES} bytes");
            diagnostics.push(Diagnostic::new(Code::TooLarge, Span::new(id, 0, 0), message));
        }
    }
    Ok(sources)
}

fn add(sources: &mut SourceMap, path: String, bytes: Vec<u8>, diagnostics: &mut Diagnostics) {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").map(<[u8]>::to_vec).unwrap_or(bytes);
    match String::from_utf8(bytes) {
        Ok(text) => {
            sources.add(Source { path, text });
        }
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let id = sources.add(Source { path, text });
            let replaced = Span::new(id, at, at + char::REPLACEMENT_CHARACTER.len_utf8());
            let diagnostic = Diagnostic::new(Code::NotUtf8, replaced, "the page is not UTF-8 from here on");
            diagnostics.push(diagnostic.help("save the file as UTF-8"));
        }
    }
}

fn relative(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).unwrap_or(path);
    let segments: Vec<_> = below.iter().map(|segment| segment.to_string_lossy()).collect();
    segments.join("/")
}
