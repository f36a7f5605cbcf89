//! What the shapes share whose pages no person wrote: headings, tables and titles, found line by line, so that
//! nothing in the prose above can swallow them. Only rows are given to the reader of markdown.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic};
use crate::page::cx::Cx;
use crate::page::lines::{is_rule, lines};
use crate::page::prose;
use crate::page::table::{RawCell, Row, Table, bounded, rows_apart, written_cells};
use crate::source::Spanned;

/// What stands between a heading and the next one.
pub(super) struct Section<'t> {
    /// How many hashes the heading has.
    pub(super) level: usize,
    /// Its text.
    pub(super) title: &'t str,
    pub(super) heading: Range<usize>,
    pub(super) body: Range<usize>,
}

/// Every section of a page, in its order.
pub(super) fn sections(text: &str) -> Vec<Section<'_>> {
    let mut sections: Vec<Section<'_>> = Vec::new();
    for line in lines(text, 0..text.len()) {
        let content = &text[line.clone()];
        let level = content.len() - content.trim_start_matches('#').len();
        if !(1..=6).contains(&level) || !content[level..].starts_with(' ') {
            continue;
        }
        if let Some(last) = sections.last_mut() {
            last.body.end = line.start;
        }
        let body = line.end..text.len();
        sections.push(Section { level, title: content[level..].trim(), heading: line, body });
    }
    sections
}

/// The name of a page's file, without its ending.
pub(super) fn stem(path: &str) -> &str {
    let file = path.rsplit('/').next().unwrap_or(path);
    file.rsplit_once('.').map_or(file, |(stem, _)| stem)
}

/// Whether a text can be the name of a type.
pub(super) fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || c == '_')
}

/// The prose between two places of a page, as safe CommonMark.
pub(super) fn prose_between(cx: &Cx<'_>, range: Range<usize>) -> String {
    prose::safe(&decoded(cx.text.get(range).unwrap_or_default()))
}

/// The lines of a section that have columns, without the blanks around them.
fn piped(text: &str, body: &Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let trimmed = |line: Range<usize>| {
        let content = &text[line.clone()];
        let start = line.start + content.len() - content.trim_start().len();
        start..start + content.trim().len()
    };
    lines(text, body.clone()).map(trimmed).filter(|line| text[line.clone()].contains('|'))
}

/// The rows of a section line by line: all below the rule under its table's heading.
pub(super) fn rows_seen(text: &str, body: &Range<usize>) -> Vec<Range<usize>> {
    let below = piped(text, body).skip_while(|line| !is_rule(&text[line.clone()]));
    below.filter(|line| !is_rule(&text[line.clone()])).collect()
}

/// The table of a section, if it has one: the first line with pipes is its heading, and whatever stands
/// between them, the lines below that begin as rows do are its rows. `room` is how many rows the page may
/// still have.
pub(super) fn table(
    cx: &mut Cx<'_>,
    body: &Range<usize>,
    room: &mut usize,
    is_row: fn(&str) -> bool,
) -> Option<Table<'static>> {
    let text = cx.parsed;
    let mut below = piped(text, body);
    let heading = below.next()?;
    let mut found = Vec::new();
    let mut lost = Vec::new();
    for line in below {
        let content = &text[line.clone()];
        match is_row(content) {
            _ if is_rule(content) => {}
            true => found.push(line),
            false => lost.push(line),
        }
    }
    for line in lost {
        let message = "the line is no row of the table above it: not read";
        cx.diagnostics.push(Diagnostic::new(Code::LostRow, cx.span(&line), message));
    }
    let columns = written_cells(&text[heading.clone()]);
    let mut table = rows_apart(text, Some(heading), columns, found);
    table.rows = bounded(cx, std::mem::take(&mut table.rows), room);
    Some(table)
}

/// The place of a column among the headings of a table.
pub(super) fn column(heading: &Row<'_>, name: &str) -> Option<usize> {
    heading.cells.iter().position(|cell| cell.text() == name)
}

/// Says that a row has not the cells of its table.
pub(super) fn misfit(cx: &mut Cx<'_>, row: &Row<'_>, width: usize) {
    let message = format!("the row has {} cells, its table has {width} columns", row.written);
    let place = cx.span(&row.range);
    let help = "write a pipe inside a cell as `\\|`";
    cx.diagnostics.push(Diagnostic::new(Code::CellCount, place, message).help(help));
}

/// The name in a cell to the letter, without the marks around it: what is an underscore there is no mark of
/// emphasis. Without a name there is a diagnostic.
pub(super) fn named(cx: &mut Cx<'_>, cell: &RawCell<'_>, what: &str) -> Option<Spanned<String>> {
    let raw = &cx.text[cell.range.clone()];
    let marked = ["**", "`"].into_iter().find_map(|mark| {
        let inner = raw.strip_prefix(mark)?;
        let end = inner.find(mark)?;
        Some((mark.len(), &inner[..end]))
    });
    let name = match marked {
        Some((mark, inner)) => {
            let start = cell.range.start + mark;
            let span = cx.span(&(start..start + inner.len()));
            Spanned::new(decoded(&inner.replace(['\\', '`'], "")).trim().to_owned(), span)
        }
        None => cell.name(cx.id),
    };
    if name.value.is_empty() {
        let message = format!("{what} has no name");
        cx.diagnostics.push(Diagnostic::new(Code::EmptyName, cell.span(cx.id), message));
        return None;
    }
    Some(name)
}

/// A text without the entities that its generator made of signs that HTML or markdown know. Those of angle
/// brackets and of `&` stay outside of code, where markdown reads them itself.
pub(super) fn decoded(text: &str) -> String {
    let signs = entities(&text.replace("\\&#", "&#"), |code| !matches!(code, "lt" | "gt" | "amp"));
    if !signs.contains('&') || !signs.contains('`') {
        return signs;
    }
    let part = |(at, part): (usize, &str)| match at % 2 {
        0 => part.to_owned(),
        _ => entities(part, |_| true),
    };
    signs.split('`').enumerate().map(part).collect::<Vec<_>>().join("`")
}

/// A text without any entity.
pub(super) fn plain(text: &str) -> String {
    entities(&text.replace("\\&#", "&#"), |_| true)
}

/// The longest entity's name: `#x1F600`.
const LONGEST: usize = 8;

fn entities(text: &str, is_wanted: impl Fn(&str) -> bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        let code =
            after.char_indices().take(LONGEST + 1).find(|(_, c)| *c == ';').map(|(end, _)| &after[..end]);
        match code.filter(|code| is_wanted(code)).and_then(|code| Some((code, sign(code)?))) {
            Some((code, sign)) => {
                out.push(sign);
                rest = &after[code.len() + 1..];
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

fn sign(code: &str) -> Option<char> {
    let number = |code: &str| match code.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok(),
        None => code.parse().ok(),
    };
    match code {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some(' '),
        _ => char::from_u32(number(code.strip_prefix('#')?)?).filter(|c| !c.is_control()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_decoded() {
        assert_eq!(decoded("it&#39;s \\&#39;so\\&#39; &#x60;a_b&#x60;"), "it's 'so' `a_b`");
        assert_eq!(decoded("&lt;b&gt; &#x60;List&lt;X&gt;&#x60;"), "&lt;b&gt; `List<X>`");
        assert_eq!(decoded("a & b &unknown; &#0; &"), "a & b &unknown; &#0; &");
        assert_eq!(plain("&quot;a&amp;b&quot;"), "\"a&b\"");
    }

    #[test]
    fn sections_end_where_the_next_begins() {
        let text = "# A\n\nx\n## B\n#no\ny\n### C";
        let found: Vec<_> =
            sections(text).iter().map(|it| (it.level, it.title, &text[it.body.clone()])).collect();
        assert_eq!(found, [(1, "A", "\n\nx\n"), (2, "B", "\n#no\ny\n"), (3, "C", "")]);
    }
}
