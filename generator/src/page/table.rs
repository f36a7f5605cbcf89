//! Tables as rows of cells with places.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::Cell;
use super::blocks::{Located, is_struck, plain_text};
use super::cx::Cx;
use super::pieces::cell;
use super::stitched::Stitched;
use crate::source::{SourceId, Span, Spanned};

/// A column of a model's table and whether every such table has it.
pub(super) type Column = (&'static str, bool);

/// A table: the cells of its heading and of its rows.
pub(super) struct Table<'a> {
    pub(super) heading: Row<'a>,
    pub(super) rows: Vec<Row<'a>>,
}

/// A row of a table.
pub(super) struct Row<'a> {
    pub(super) range: Range<usize>,
    pub(super) cells: Vec<RawCell<'a>>,
    /// How many cells the source has. The parser drops what is too much and adds what is missing.
    pub(super) written: usize,
}

/// A cell: its bytes without the padding, and its events.
#[derive(Clone)]
pub(super) struct RawCell<'a> {
    pub(super) range: Range<usize>,
    pub(super) events: Vec<Located<'a>>,
}

/// Reads a table from its events.
pub(super) fn table<'a>(text: &str, place: Range<usize>, events: &[Located<'a>]) -> Table<'a> {
    let mut rows: Vec<Row<'a>> = Vec::new();
    let mut in_cell = false;
    for (event, range) in events {
        match event {
            Event::Start(Tag::TableHead | Tag::TableRow) => rows.push(Row {
                written: written_cells(&text[range.clone()]),
                range: range.clone(),
                cells: Vec::new(),
            }),
            Event::Start(Tag::TableCell) => {
                in_cell = true;
                if let Some(row) = rows.last_mut() {
                    row.cells.push(RawCell { range: trim(text, range), events: Vec::new() });
                }
            }
            Event::End(TagEnd::TableCell) => in_cell = false,
            _ if in_cell => {
                if let Some(cell) = rows.last_mut().and_then(|row| row.cells.last_mut()) {
                    cell.events.push((event.clone(), range.clone()));
                }
            }
            _ => {}
        }
    }
    let heading = match rows.is_empty() {
        true => Row { range: place, cells: Vec::new(), written: 0 },
        false => rows.remove(0),
    };
    Table { heading, rows }
}

/// Reads lines of a page as rows of a table with so many columns, below a heading that stands at a place,
/// or below one made up. Every line begins with a pipe.
pub(super) fn rows_apart(
    text: &str,
    heading: Option<Range<usize>>,
    columns: usize,
    lines: impl IntoIterator<Item = Range<usize>>,
) -> Table<'static> {
    let mut stitched = Stitched::default();
    let place = heading.clone().unwrap_or(0..0);
    match heading {
        Some(heading) => stitched.line(text, heading),
        None => stitched.made(&format!("|{}", "a|".repeat(columns)), place.end),
    }
    stitched.made(&format!("|{}", "---|".repeat(columns)), place.end);
    lines.into_iter().for_each(|line| stitched.line(text, line));
    table(text, place, &stitched.events())
}

/// How many cells a row's source has: only a backslash keeps a pipe from ending a cell.
pub(super) fn written_cells(row: &str) -> usize {
    let row = row.trim_ascii().trim();
    let mut pipes = 0;
    let mut escaped = false;
    let mut ends_with_pipe = false;
    for byte in row.bytes() {
        ends_with_pipe = byte == b'|' && !escaped;
        pipes += usize::from(ends_with_pipe);
        escaped = byte == b'\\' && !escaped;
    }
    let outer = usize::from(row.starts_with('|')) + usize::from(ends_with_pipe && row.len() > 1);
    (pipes + 1).saturating_sub(outer)
}

/// The rows of tables that are not too many, their cells emptied where they are too long.
pub(super) fn bounded<'a>(cx: &mut Cx<'_>, rows: Vec<Row<'a>>, room: &mut usize) -> Vec<Row<'a>> {
    let count = rows.len();
    if let Some(first) = rows.get(*room) {
        let message = format!("the page has too many rows: {} from here on not read", count - *room);
        cx.too_large(&first.range.clone(), message, "rows");
    }
    let mut rows: Vec<Row<'a>> = rows.into_iter().take(*room).collect();
    *room -= rows.len();
    for cell in rows.iter_mut().flat_map(|row| &mut row.cells) {
        let limit = cx.limits.cell_bytes;
        if cell.range.len() > limit {
            let message =
                format!("the cell has {} bytes, more than the {limit} that are read", cell.range.len());
            cx.too_large(&cell.range, message, "cell-bytes");
            *cell = RawCell::empty(cell.range.start);
        }
    }
    rows
}

/// All the cells of a row that its table has no column for.
pub(super) fn cells_apart(cx: &Cx<'_>, row: &Row<'_>) -> Vec<RawCell<'static>> {
    // Without the end of the line: it is no part of a row.
    let line = row.range.start..row.range.start + cx.parsed[row.range.clone()].trim_end().len();
    let rows = rows_apart(cx.parsed, None, row.written, [line]).rows;
    rows.into_iter().next().map(|row| row.cells).unwrap_or_default()
}

/// The place of what is in a cell. Columns are padded to the width of their longest cell, mostly by hundreds of plain blanks.
fn trim(text: &str, range: &Range<usize>) -> Range<usize> {
    let cell = &text[range.clone()];
    let inner = cell.trim_ascii_start().trim_start();
    let start = range.start + (cell.len() - inner.len());
    start..start + inner.trim_ascii_end().trim_end().len()
}

impl RawCell<'_> {
    /// A cell that holds nothing.
    pub(super) fn empty(at: usize) -> Self {
        Self { range: at..at, events: Vec::new() }
    }

    /// Cells in a row as the one that they were before its pipes split it: a code span may have been split,
    /// so they are read again as a whole.
    pub(super) fn joined(text: &str, cells: &[Self]) -> Option<Self> {
        let range = cells.first()?.range.start..cells.last()?.range.end;
        let mut stitched = Stitched::default();
        stitched.line(text, range.clone());
        let is_inline = |(event, _): &Located<'_>| {
            !matches!(event, Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph))
        };
        let events = stitched.events().into_iter().filter(is_inline).collect();
        Some(Self { range, events })
    }

    /// The place of the content.
    pub(super) fn span(&self, source: SourceId) -> Span {
        Span::new(source, self.range.start, self.range.end)
    }

    /// The content without markup, and its place without backticks and strike-through marks.
    pub(super) fn name(&self, source: SourceId) -> Spanned<String> {
        let inner = |(event, _): &&Located<'_>| matches!(event, Event::Text(_) | Event::Code(_));
        let ranges: Vec<&Range<usize>> = self.events.iter().filter(inner).map(|(_, range)| range).collect();
        let span = match (ranges.first(), ranges.last()) {
            (Some(first), Some(last)) => Span::new(source, first.start, last.end),
            _ => self.span(source),
        };
        Spanned::new(self.text(), span)
    }

    /// The content without markup.
    pub(super) fn text(&self) -> String {
        plain_text(&self.events).trim().to_owned()
    }

    /// Whether the content is struck out.
    pub(super) fn is_struck(&self) -> bool {
        is_struck(&self.events)
    }

    /// The content as a type's spelling.
    pub(super) fn cell(&self, cx: &Cx<'_>) -> Cell {
        cell(cx, self.range.clone(), &self.events)
    }
}

/// The text of a cell to the letter: the escapes of table syntax undone, `<br/>` read as a line
/// end.
pub(super) fn literal(source: &str) -> String {
    let unescaped = source.replace("\\|", "|");
    let mut text = String::with_capacity(unescaped.len());
    let mut rest = unescaped.as_str();
    while let Some(at) = rest.find("<br") {
        let (before, tag) = rest.split_at(at);
        text.push_str(before);
        let inside = tag["<br".len()..].trim_start();
        let inside = inside.strip_prefix('/').unwrap_or(inside);
        match inside.strip_prefix('>') {
            Some(after) => {
                text.push('\n');
                rest = after;
            }
            None => {
                text.push_str("<br");
                rest = &tag["<br".len()..];
            }
        }
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_counted_as_written() {
        assert_eq!(written_cells("| a | b |"), 2);
        assert_eq!(written_cells(r"| a \| x | b |"), 2);
        assert_eq!(written_cells("a | b"), 2);
        assert_eq!(written_cells("| a | b | | \n"), 3);
        assert_eq!(written_cells(r"| a | `b \\| c` |"), 3);
    }

    #[test]
    fn every_spelling_of_a_line_break() {
        assert_eq!(literal(r"a<br/>b<br>c<br />d\|e <broken>"), "a\nb\nc\nd|e <broken>");
    }
}
