//! The tables of a section. For markdown a table ends at a blank line, a comment or a paragraph, and what
//! stands below is no row; but rows that stand where rows belong are rows, so they are read as such.

use std::ops::Range;

use super::rows::column_name;
use super::unclosed::{is_closed_fence, is_comment};
use crate::diagnostic::{Code, Diagnostic};
use crate::page::blocks::{Block, BlockKind};
use crate::page::cx::Cx;
use crate::page::lines::{is_rule, lines};
use crate::page::table::{Column, Row, Table, rows_apart, table, written_cells};

/// The tables of a section that have the columns of its kind, the rows apart from them included.
pub(super) fn tables<'a>(cx: &mut Cx<'_>, section: &[Block<'a>], columns: &[Column]) -> Vec<Table<'a>> {
    let text = cx.parsed;
    let mut gatherer = Gatherer { cx, text, columns, tables: Vec::new(), head: None, pending: Vec::new() };
    for block in section {
        match block.kind {
            BlockKind::Table => gatherer.table(block),
            BlockKind::Code if is_closed_fence(text, block) => {}
            BlockKind::Html if is_comment(text, block) => {
                let rows = rows_in(text, &block.range);
                gatherer.lose(rows, "the row is in a comment");
            }
            _ => gatherer.apart(rows_in(text, &block.range)),
        }
    }
    gatherer.read_pending();
    gatherer.tables
}

/// Says of each row of some blocks that it is not read.
pub(super) fn lose(cx: &mut Cx<'_>, section: &[Block<'_>], why: &str) {
    let text = cx.parsed;
    for block in section {
        let mut rows = rows_in(text, &block.range);
        if block.kind == BlockKind::Table {
            rows = rows.split_off(rows.len().min(2));
        }
        Gatherer { cx: &mut *cx, text, columns: &[], tables: Vec::new(), head: None, pending: Vec::new() }
            .lose(rows, why);
    }
}

/// Whether a heading has every column that such a table needs.
pub(super) fn has_columns(heading: &Row<'_>, columns: &[Column]) -> bool {
    let names: Vec<String> = heading.cells.iter().map(|cell| cell.text()).collect();
    columns.iter().all(|(column, always)| !always || names.iter().any(|name| column_name(name) == *column))
}

struct Gatherer<'c, 'd, 'a> {
    cx: &'c mut Cx<'d>,
    text: &'c str,
    columns: &'c [Column],
    tables: Vec<Table<'a>>,
    /// The heading that rows further down belong to.
    head: Option<Head>,
    /// Rows further down that are to be read below it. They are read all at once: each time costs as much
    /// as the heading is long.
    pending: Vec<Range<usize>>,
}

/// The heading of a table: its line, and how many columns it has.
struct Head {
    line: Range<usize>,
    /// The same without blanks, to know it again.
    text: String,
    columns: usize,
}

impl<'a> Gatherer<'_, '_, 'a> {
    fn table(&mut self, block: &Block<'a>) {
        let table = table(self.text, block.range.clone(), &block.events);
        let Some(head) = self.head.as_ref().map(|head| (head.line.clone(), head.columns)) else {
            return self.begin(table);
        };
        if has_columns(&table.heading, self.columns) {
            let message = "the section has a second table: its rows are read like those of the first";
            self.warn(Code::BrokenTable, &table.heading.range, message, &head.0);
            self.begin(table);
        } else if table.heading.written == head.1 {
            self.apart(rows_in(self.text, &block.range));
        } else {
            let rows = table.rows.iter().map(|row| row.range.clone()).collect();
            self.lose(rows, "the table has other columns than this section's");
        }
    }

    fn begin(&mut self, table: Table<'a>) {
        let line = lines(self.text, table.heading.range.clone()).next();
        let line = self.trimmed(line.unwrap_or(table.heading.range.clone()));
        let text = cells_of(&self.text[line.clone()]);
        self.read_pending();
        self.head = Some(Head { line, text, columns: table.heading.written });
        self.tables.push(table);
    }

    /// Rows that for markdown belong to no table.
    fn apart(&mut self, rows: Vec<Range<usize>>) {
        let Some(first) = rows.first().cloned() else { return };
        let Some(head) = &self.head else { return self.table_apart(&rows) };
        let is_row = |line: &Range<usize>| {
            let line = &self.text[line.clone()];
            !is_rule(line) && cells_of(line) != head.text
        };
        let rows: Vec<Range<usize>> = rows.into_iter().filter(is_row).collect();
        let more = match rows.len() {
            0 | 1 => "it is read".to_owned(),
            count => format!("it and the next {} are read", count - 1),
        };
        let message = format!("for markdown the table ends above this row; {more} all the same");
        self.warn(Code::BrokenTable, &first, &message, &head.line.clone());
        self.pending.extend(rows);
    }

    fn read_pending(&mut self) {
        let rows = std::mem::take(&mut self.pending);
        if let (Some(head), Some(table), false) = (&self.head, self.tables.last_mut(), rows.is_empty()) {
            table.rows.extend(rows_apart(self.text, Some(head.line.clone()), head.columns, rows).rows);
        }
    }

    /// A table without a rule below its heading, or with one that does not fit it.
    fn table_apart(&mut self, lines: &[Range<usize>]) {
        let Some((heading, rows)) = lines.split_first() else { return };
        let columns = written_cells(&self.text[heading.clone()]);
        let rows: Vec<Range<usize>> =
            rows.iter().filter(|line| !is_rule(&self.text[(*line).clone()])).cloned().collect();
        let read = rows_apart(self.text, Some(heading.clone()), columns, rows);
        if !has_columns(&read.heading, self.columns) {
            return self.lose(lines.to_vec(), "the row belongs to no table");
        }
        let span = self.cx.span(heading);
        let message = "for markdown this is no table; its rows are read all the same";
        self.cx.diagnostics.push(
            Diagnostic::new(Code::BrokenTable, span, message)
                .help("below the heading goes a line with `---` for each column"),
        );
        self.begin(read);
    }

    fn warn(&mut self, code: Code, place: &Range<usize>, message: &str, head: &Range<usize>) {
        let (span, heading) = (self.cx.span(place), self.cx.span(head));
        self.cx.diagnostics.push(
            Diagnostic::new(code, span, message)
                .related(heading, "the table")
                .help("remove what stands between the rows, blank lines too"),
        );
    }

    fn lose(&mut self, rows: Vec<Range<usize>>, why: &str) {
        for row in rows {
            if !is_rule(&self.text[row.clone()]) {
                let span = self.cx.span(&row);
                self.cx.diagnostics.push(Diagnostic::new(Code::LostRow, span, format!("{why}: not read")));
            }
        }
    }

    fn trimmed(&self, line: Range<usize>) -> Range<usize> {
        let text = &self.text[line.clone()];
        let start = line.start + text.len() - text.trim_start().len();
        start..start + text.trim().len()
    }
}

/// The lines of a range that look like rows, without the blanks around them.
fn rows_in(text: &str, range: &Range<usize>) -> Vec<Range<usize>> {
    // The first line of a block may be indented, which its range leaves out.
    let row = |line: Range<usize>| {
        let content = &text[line.clone()];
        let start = line.start + content.len() - content.trim_start().len();
        content.trim_start().starts_with('|').then(|| start..start + content.trim().len())
    };
    lines(text, range.clone()).filter_map(row).collect()
}

/// A row without the blanks in it, to be compared.
fn cells_of(row: &str) -> String {
    row.split_whitespace().collect()
}
