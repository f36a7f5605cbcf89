//! Diagnostics as people read them on a terminal: with the text at fault, as rustc and cargo print theirs.

use annotate_snippets::{Annotation, AnnotationKind, Level, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, Severity};
use crate::source::{SourceMap, Span};
use crate::text::{is_hidden, visible};

/// No line of a rendered snippet is much wider than this; rows of tables often are.
const WIDTH: usize = 120;

/// The widest text that is marked as a whole. Of a wider one only the beginning is marked, so that
/// the text, its label and the place beside it fit into [`WIDTH`].
const WIDEST_MARK: usize = 72;

/// Whether there are colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Colours {
    /// None.
    None,
    /// By the escape codes of a terminal.
    Ansi,
}

/// The message, the text at fault with marks below it, and the help.
pub(super) fn human(
    diagnostic: &Diagnostic,
    sources: &SourceMap,
    path: impl Fn(Span) -> String,
    colours: Colours,
) -> String {
    let renderer = match colours {
        Colours::None => Renderer::plain(),
        Colours::Ansi => Renderer::styled(),
    };
    let level = match diagnostic.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let label = diagnostic.label.as_deref().map(visible);
    let related: Vec<_> = diagnostic.related.iter().map(|(span, label)| (span, visible(label))).collect();
    let mut excerpts = vec![Excerpt::new(sources, diagnostic.span, label.as_deref())];
    for (span, label) in &related {
        let first = &mut excerpts[0];
        if !first.take(sources, **span, label) {
            excerpts.push(Excerpt::related(sources, **span, label));
        }
    }
    let mut group = level
        .primary_title(visible(&diagnostic.message))
        .id(diagnostic.code.number())
        .elements(excerpts.iter().map(|excerpt| snippet(excerpt, sources, &path)));
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(visible(help)));
    }
    // The renderer shows the control characters of a source; colours are its own. A replacement is
    // as wide as what it replaces, so that the marks stay where they are.
    let rendered = renderer.term_width(WIDTH).render(&[group]);
    let is_ours = |c: char| matches!(c, '\n' | '\u{1B}') || !is_hidden(c);
    rendered.chars().map(|c| if is_ours(c) { c } else { char::REPLACEMENT_CHARACTER }).collect()
}

fn snippet<'a>(
    excerpt: &Excerpt<'a>,
    sources: &'a SourceMap,
    path: impl Fn(Span) -> String,
) -> Snippet<'a, Annotation<'a>> {
    Snippet::source(excerpt.text(sources))
        .path(visible(&path(excerpt.lines)))
        .line_start(sources.line(excerpt.lines))
        .annotations(excerpt.marks.iter().map(|mark| {
            let start = excerpt.lines.range().start;
            let range = mark.span.range();
            mark.kind.span(range.start - start..range.end - start).label(mark.label)
        }))
}

/// Whole lines of a source with marks close enough to each other to be shown in one window.
struct Excerpt<'a> {
    lines: Span,
    marks: Vec<Mark<'a>>,
}

/// A marked text.
struct Mark<'a> {
    span: Span,
    kind: AnnotationKind,
    label: Option<&'a str>,
}

impl<'a> Excerpt<'a> {
    fn new(sources: &SourceMap, span: Span, label: Option<&'a str>) -> Self {
        Self::around(sources, Mark { span: shorten(sources, span), kind: AnnotationKind::Primary, label })
    }

    fn related(sources: &SourceMap, span: Span, label: &'a str) -> Self {
        let kind = AnnotationKind::Context;
        Self::around(sources, Mark { span: shorten(sources, span), kind, label: Some(label) })
    }

    fn around(sources: &SourceMap, mark: Mark<'a>) -> Self {
        Self { lines: lines_around(sources, mark.span), marks: vec![mark] }
    }

    /// The lines, without blanks at the end but for those that a mark is under.
    fn text<'s>(&self, sources: &'s SourceMap) -> &'s str {
        let text = sources.text(self.lines);
        let marked = self.marks.iter().map(|mark| mark.span.end.saturating_sub(self.lines.start) as usize);
        let end = marked.fold(text.trim_end().len(), usize::max);
        &text[..end]
    }

    /// Adds a mark if the window stays narrow with it, and says whether it did. A window across
    /// two distant columns of a table would be as wide as the table.
    fn take(&mut self, sources: &SourceMap, span: Span, label: &'a str) -> bool {
        let span = shorten(sources, span);
        if span.source != self.lines.source {
            return false;
        }
        let columns = |span: Span| {
            let end = Span { start: span.end, ..span };
            (sources.line_column(span).column, sources.line_column(end).column)
        };
        let (start, end) = self
            .marks
            .iter()
            .map(|mark| columns(mark.span))
            .fold(columns(span), |wide, next| (wide.0.min(next.0), wide.1.max(next.1)));
        if end - start > WIDEST_MARK {
            return false;
        }
        let lines = lines_around(sources, span);
        self.lines.start = self.lines.start.min(lines.start);
        self.lines.end = self.lines.end.max(lines.end);
        self.marks.push(Mark { span, kind: AnnotationKind::Context, label: Some(label) });
        true
    }
}

/// Cuts a span to its first line and to [`WIDEST_MARK`] characters of it.
fn shorten(sources: &SourceMap, span: Span) -> Span {
    let text = sources.text(span);
    let line = text.lines().next().unwrap_or_default();
    let end = line.char_indices().nth(WIDEST_MARK).map_or(line.len(), |(offset, _)| offset);
    let start = span.range().start;
    Span::new(span.source, start, start + end)
}

fn lines_around(sources: &SourceMap, span: Span) -> Span {
    let text = &sources.get(span.source).text;
    let range = span.range();
    let start = text[..range.start].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[range.end..].find('\n').map_or(text.len(), |newline| range.end + newline);
    Span::new(span.source, start, end)
}
