//! The rows under `## Fields` and `## Cases`: every one becomes a field, a constant, a member or a
//! diagnostic.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::page::cx::Cx;
use crate::page::shape::parts::{Section, column, misfit, named, table};
use crate::page::table::{RawCell, Row, Table, literal};
use crate::page::{FieldRow, Member, ValueRow, Values, prose};
use crate::source::{Span, Spanned};

/// Reads the table of a section, which must have some columns, and gives their places.
fn read<const N: usize>(
    cx: &mut Cx<'_>,
    section: &Section<'_>,
    room: &mut usize,
    columns: [&str; N],
) -> Option<(Table<'static>, [usize; N])> {
    let Some(table) = table(cx, &section.body, room, |line| line.starts_with('|')) else {
        let place = cx.span(&section.heading);
        let message = "there is no table under this heading";
        cx.diagnostics.push(Diagnostic::new(Code::MissingColumn, place, message));
        return None;
    };
    let mut places = [0; N];
    for (place, name) in places.iter_mut().zip(columns) {
        let Some(at) = column(&table.heading, name) else {
            let span = cx.span(&table.heading.range);
            let message = format!("the table has no column `{name}`");
            let help = format!("the columns are {}", columns.join(", "));
            cx.diagnostics.push(Diagnostic::new(Code::MissingColumn, span, message).help(help));
            return None;
        };
        *place = at;
    }
    let width = table.heading.cells.len();
    for row in table.rows.iter().filter(|row| row.written != width) {
        misfit(cx, row, width);
    }
    Some((table, places))
}

/// The fields of a struct.
pub(super) fn fields(cx: &mut Cx<'_>, section: &Section<'_>, room: &mut usize) -> Vec<FieldRow> {
    let Some((table, [name, ty, tags])) = read(cx, section, room, ["Name", "Type", "Tags"]) else {
        return Vec::new();
    };
    let description = column(&table.heading, "Description");
    let mut seen: BTreeMap<String, Span> = BTreeMap::new();
    let mut fields = Vec::new();
    for row in &table.rows {
        let cells = [row.cells.get(name), row.cells.get(ty), row.cells.get(tags)];
        let [Some(name), Some(ty), Some(tags)] = cells else { continue };
        let Some(name) = named(cx, name, "the field") else { continue };
        if let Some(&first) = seen.get(&name.value) {
            let message = format!("the field `{}` is documented twice", name.value);
            cx.diagnostics.push(
                Diagnostic::new(Code::DuplicateField, name.span, message)
                    .related(first, "the first one")
                    .label("left out"),
            );
            continue;
        }
        seen.insert(name.value.clone(), name.span);
        fields.push(field(cx, row, name, (ty, tags), description));
    }
    fields
}

fn field(
    cx: &mut Cx<'_>,
    row: &Row<'_>,
    name: Spanned<String>,
    (ty, tags): (&RawCell<'_>, &RawCell<'_>),
    description: Option<usize>,
) -> FieldRow {
    let words = tags.text();
    let tag = |wanted: &str| words.split(',').any(|word| word.trim() == wanted);
    let required = tag("Required");
    if !required && !tag("Optional") {
        let message = format!("`{words}` says neither `Required` nor `Optional`");
        cx.diagnostics.push(
            Diagnostic::new(Code::RequiredMark, tags.span(cx.id), message)
                .label("read as what may be missing")
                .help("write `Required` or `Optional`"),
        );
    }
    let cell = description.and_then(|at| row.cells.get(at));
    let text = cell.map(|cell| literal(&cx.text[cell.range.clone()])).unwrap_or_default();
    let constant = tag("Constant").then(|| constant(&text)).flatten();
    let mut description = if text == "-" { String::new() } else { prose::safe(&text) };
    if tag("Read-only") {
        description.push_str(if description.is_empty() { "Read-only." } else { "\n\nRead-only." });
    }
    FieldRow {
        span: cx.span(&row.range),
        ty: ty.cell(cx),
        constant: constant.zip(cell).map(|(value, cell)| Spanned::new(value, cell.span(cx.id))),
        name,
        deprecated: None,
        required,
        stands_for_rest: false,
        description,
        examples: Vec::new(),
    }
}

/// The value of a constant, which its description ends with: ``**Value**: `"a"` ``.
fn constant(description: &str) -> Option<String> {
    let (_, after) = description.rsplit_once("**Value**: `")?;
    let value = after.split('`').next()?;
    let inner = ['"', '\''].into_iter().find_map(|quote| value.strip_prefix(quote)?.strip_suffix(quote));
    inner.map(str::to_owned)
}

/// The constants of an enum, each in the place of the value that the docs do not show.
pub(super) fn constants(cx: &mut Cx<'_>, section: &Section<'_>, room: &mut usize) -> Values {
    let mut values = Values { are_constants: true, ..Values::default() };
    let Some((table, [name])) = read(cx, section, room, ["Name"]) else { return values };
    for row in &table.rows {
        let Some(name) = row.cells.get(name) else { continue };
        let Some(name) = named(cx, name, "the enum's constant") else { continue };
        values.rows.push(ValueRow { value: name.clone(), name, quoted: false });
    }
    values
}

/// The members of a union.
pub(super) fn members(cx: &mut Cx<'_>, section: &Section<'_>, room: &mut usize) -> Vec<Member> {
    let Some((table, [ty])) = read(cx, section, room, ["Type"]) else { return Vec::new() };
    let cells = table.rows.iter().filter_map(|row| row.cells.get(ty));
    cells.map(|cell| Member { heading: cell.cell(cx), code: None, told_by: None }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_constant_is_what_its_description_ends_with() {
        let value = |text: &str| constant(text);
        assert_eq!(value("Type.\n\n**Value**: `\"a b\"`").as_deref(), Some("a b"));
        assert_eq!(value("**Value**: `'not_null'`").as_deref(), Some("not_null"));
        assert_eq!(value("**Default**: `'x'`"), None);
        assert_eq!(value("**Value**: `7`"), None);
    }
}
