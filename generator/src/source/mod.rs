//! The texts of a run, and places in them.
//!
//! Every stage names places by [`Span`], which only a [`SourceMap`] can turn back into a file, a line
//! and a column. Where the texts come from is the business of `folder`.

mod limits;
mod lines;

use std::fmt;
use std::sync::OnceLock;

pub use limits::Limits;
use lines::Lines;
use serde::{Deserialize, Serialize};

/// A file of the docs folder, read into memory.
#[derive(Debug, Clone, Hash)]
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
        !matches!(
            self.kind,
            SourceKind::Payload { is_own: false, .. }
                | SourceKind::Unread { is_own: false }
                | SourceKind::Wire
                | SourceKind::Settings(_)
                | SourceKind::Lock
        )
    }
}

/// What a [`Source`] is for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SourceKind {
    /// A markdown file.
    Page,
    /// `wire.toml`: the user's word on what the docs do not say.
    Config,
    /// The same in a file that lies elsewhere.
    Wire,
    /// The same in a file of settings: what stands at the top of it, or the output of this index.
    Settings(Option<usize>),
    /// The SDK's `gen.lock`, which lies outside the docs folder.
    Lock,
    /// A recorded payload, or the index of payloads.
    Payload {
        /// The path below the folder of payloads.
        name: String,
        /// Whether that folder is the one of the docs.
        is_own: bool,
    },
    /// A file that was passed over: its text is empty, and what is said of it points there.
    Unread {
        /// Whether it lies below the docs folder.
        is_own: bool,
    },
}

/// A part of a file of settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The file.
    pub file: std::path::PathBuf,
    /// Which of its outputs is meant, besides what is for all.
    pub output: Option<usize>,
}

/// Which [`Source`] of a [`SourceMap`] is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SourceId(u32);

impl SourceId {
    /// The place of the source among all.
    pub(crate) fn index(self) -> usize {
        self.0 as usize
    }
}

/// A range of bytes in one source. It lies inside the text and on character boundaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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

impl LineColumn {
    /// The place of a byte of a text that is no source.
    pub(crate) fn of(text: &str, at: usize) -> Self {
        Lines::of(text).find(text, at)
    }
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
    /// Where the lines of each begin, once somebody asks.
    lines: Vec<OnceLock<Lines>>,
}

impl SourceMap {
    /// Adds a source and gives its id.
    pub fn add(&mut self, source: Source) -> SourceId {
        let id = SourceId(u32::try_from(self.sources.len()).unwrap_or(u32::MAX));
        self.lines.push(OnceLock::new());
        self.sources.push(source);
        id
    }

    /// The source with this id.
    pub fn get(&self, id: SourceId) -> &Source {
        &self.sources[id.0 as usize]
    }

    /// The source with this id, which may be that of another run.
    pub(crate) fn find(&self, id: SourceId) -> Option<&Source> {
        self.sources.get(id.index())
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

    /// The line in which a span begins, from 1.
    pub fn line(&self, span: Span) -> usize {
        self.lines_of(span.source).line(span.start as usize).0
    }

    /// Finds out where the lines of a source begin, for those who are going to ask.
    pub(crate) fn find_lines(&self, id: SourceId) {
        self.lines_of(id);
    }

    fn lines_of(&self, id: SourceId) -> &Lines {
        self.lines[id.index()].get_or_init(|| Lines::of(&self.get(id).text))
    }

    /// The line and column at which a span begins.
    pub fn line_column(&self, span: Span) -> LineColumn {
        let text = &self.get(span.source).text;
        self.lines_of(span.source).find(text, span.start as usize)
    }
}
