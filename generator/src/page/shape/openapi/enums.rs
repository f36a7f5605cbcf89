//! Enums: bullets with constant and value, or a table of names and values.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic};
use crate::page::cx::Cx;
use crate::page::lines::lines;
use crate::page::shape::parts::{self, column, misfit, named, plain};
use crate::page::table::Table;
use crate::page::{Body, Member, ValueRow, Values};
use crate::source::{Span, Spanned};
use crate::text::fold;

/// A line that is an item of a list.
pub(super) struct Bullet<'t> {
    pub(super) line: Range<usize>,
    /// The first code span in it, and its place.
    pub(super) code: Option<(&'t str, Range<usize>)>,
}

/// The bullets of a part of a text.
pub(super) fn each_bullet<'t>(text: &'t str, body: &Range<usize>) -> impl Iterator<Item = Bullet<'t>> {
    lines(text, body.clone()).filter_map(move |line| {
        let content = &text[line.clone()];
        let item = content.trim_start().strip_prefix(['*', '-'])?.strip_prefix(' ')?;
        let start = line.end - item.len();
        let code = item.find('`').and_then(|open| {
            let inner = &item[open + 1..];
            let end = inner.find('`')?;
            let place = start + open + 1..start + open + 1 + end;
            Some((&inner[..end], place))
        });
        Some(Bullet { line, code })
    })
}

/// Whether what is below a heading is a list, and no table.
pub(super) fn is_list(text: &str, body: &Range<usize>) -> bool {
    each_bullet(text, body).any(|bullet| bullet.code.is_some()) && parts::rows_seen(text, body).is_empty()
}

/// The values of ``* `NAME` (value: `'x'`)``. A bullet without a value has its name for one.
pub(super) fn bullets(cx: &mut Cx<'_>, body: &Range<usize>) -> Values {
    let mut values = Values::default();
    let mut bare = 0;
    for Bullet { line, code } in each_bullet(cx.text, body) {
        let Some((name, place)) = code else {
            let message = "the item is no value: not read";
            cx.diagnostics.push(Diagnostic::new(Code::LostRow, cx.span(&line), message));
            continue;
        };
        if values.rows.len() >= cx.limits.rows {
            cx.too_large(&line, "the page has too many values: not read from here on".to_owned(), "rows");
            break;
        }
        let span = cx.span(&place);
        if is_of_generator(name) {
            let message = format!("`{name}` is no value of the API: what its SDK has for all others");
            cx.diagnostics.push(Diagnostic::new(Code::ValueOfSdk, span, message));
            continue;
        }
        let spelled = value(cx.text, place.end..line.end);
        bare += usize::from(spelled.is_none());
        let (text, place) = spelled.unwrap_or((name, place));
        let (value, quoted) = unquoted(&plain(text));
        values.rows.push(ValueRow {
            name: Spanned::new(name.to_owned(), span),
            value: Spanned::new(value, cx.span(&place)),
            quoted,
        });
    }
    values.are_constants = bare > 0 && bare == values.rows.len();
    values
}

/// Whether a constant is what OpenAPI Generator adds to any enum, if told so, for values it does not know.
fn is_of_generator(name: &str) -> bool {
    let letters = name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase);
    letters.collect::<String>() == "unknowndefaultopenapi"
}

/// What stands in the code span after `(value:`.
fn value(text: &str, rest: Range<usize>) -> Option<(&str, Range<usize>)> {
    let after = &text[rest.clone()];
    let start = after.find("(value: `")? + "(value: `".len();
    let end = start + after[start..].rfind('`')?;
    Some((&after[start..end], rest.start + start..rest.start + end))
}

/// A value without its quotes, and whether it had any.
fn unquoted(text: &str) -> (String, bool) {
    let inner = ['"', '\''].into_iter().find_map(|quote| text.strip_prefix(quote)?.strip_suffix(quote));
    (inner.unwrap_or(text).to_owned(), inner.is_some())
}

/// A value of a list, which is its own name.
pub(super) fn value_row(text: &str, span: Span) -> ValueRow {
    let (value, quoted) = unquoted(text);
    let value = Spanned::new(value, span);
    ValueRow { name: value.clone(), value, quoted }
}

/// The rows of a table of names and values. Where the row has the name of the enum itself, its values stand in
/// one cell (Kotlin).
pub(super) fn table(cx: &mut Cx<'_>, body: &Range<usize>, room: &mut usize, title: &str) -> Vec<ValueRow> {
    parts::table(cx, body, room, |_| true).map(|table| values(cx, &table, Some(title))).unwrap_or_default()
}

fn values(cx: &mut Cx<'_>, table: &Table<'_>, title: Option<&str>) -> Vec<ValueRow> {
    let columns = (column(&table.heading, "Name"), column(&table.heading, "Value"));
    let (Some(name), Some(value)) = columns else {
        let place = cx.span(&table.heading.range);
        let message = "the table lacks one of the columns `Name` and `Value`";
        cx.diagnostics.push(Diagnostic::new(Code::MissingColumn, place, message));
        return Vec::new();
    };
    let mut rows = Vec::new();
    for row in &table.rows {
        let width = table.heading.cells.len();
        if row.written != width {
            misfit(cx, row, width);
        }
        let (Some(name), Some(value)) = (row.cells.get(name), row.cells.get(value)) else { continue };
        let Some(name) = named(cx, name, "the enum's constant") else { continue };
        if title.is_some_and(|title| fold(title) == fold(&name.value)) {
            rows.extend(together(cx, &value.range));
            continue;
        }
        if is_of_generator(&name.value) {
            let message = format!("`{}` is no value of the API: what its SDK has for all others", name.value);
            cx.diagnostics.push(Diagnostic::new(Code::ValueOfSdk, name.span, message));
            continue;
        }
        let (text, quoted) = unquoted(&plain(&cx.text[value.range.clone()]));
        rows.push(ValueRow { name, value: Spanned::new(text, value.span(cx.id)), quoted });
    }
    rows
}

/// The values of a cell that has all of them, with commas between. Each is its own name.
fn together(cx: &Cx<'_>, cell: &Range<usize>) -> Vec<ValueRow> {
    let text = &cx.text[cell.clone()];
    let mut start = cell.start;
    let parts = text.split(", ").map(|part| {
        let place = start..start + part.len();
        start = place.end + ", ".len();
        let value = Spanned::new(plain(part).trim().to_owned(), cx.span(&place));
        ValueRow { name: value.clone(), value, quoted: false }
    });
    parts.filter(|row| !row.value.value.is_empty() && !is_of_generator(&row.value.value)).collect()
}

/// The table under `## Enum Variants`: the values of an enum, or the members of a union, of which each has a
/// description, or a section of its own behind the table.
pub(super) fn variants(
    cx: &mut Cx<'_>,
    body: &Range<usize>,
    room: &mut usize,
    is_documented: impl Fn(&str) -> bool,
) -> Body {
    let Some(table) = parts::table(cx, body, room, |_| true) else { return Body::Empty };
    let name = column(&table.heading, "Name");
    let has_values = column(&table.heading, "Value").is_some();
    let cells: Vec<_> =
        name.iter().flat_map(|&at| table.rows.iter().filter_map(move |row| row.cells.get(at))).collect();
    if has_values && !cells.iter().any(|cell| is_documented(&cell.text())) {
        return Body::Values(Values { rows: values(cx, &table, None), ..Values::default() });
    }
    Body::Members(
        cells.iter().map(|cell| Member { heading: cell.cell(cx), code: None, told_by: None }).collect(),
    )
}
