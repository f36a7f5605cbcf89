//! The rows of a model's table: every one becomes a field, a value or a diagnostic.

use std::collections::BTreeMap;

use super::table::{RawCell, Row, Table, literal};
use super::{FieldRow, ValueRow, deprecation, prose};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{SourceId, Span, Spanned};

/// A column of a model's table and whether every such table has it.
pub(super) type Column = (&'static str, bool);

/// The columns under `## Fields`.
pub(super) const FIELD_COLUMNS: &[Column] =
    &[("Field", true), ("Type", true), ("Required", true), ("Description", false), ("Example", false)];

/// The columns under `## Values`.
pub(super) const VALUE_COLUMNS: &[Column] = &[("Name", true), ("Value", true)];

/// What the readers of rows share.
pub(super) struct Cx<'a> {
    pub(super) id: SourceId,
    pub(super) text: &'a str,
    pub(super) diagnostics: &'a mut Diagnostics,
}

impl Cx<'_> {
    fn span(&self, range: &std::ops::Range<usize>) -> Span {
        Span::new(self.id, range.start, range.end)
    }
}

/// Which cell of a row belongs to which known column.
pub(super) struct Heading {
    columns: BTreeMap<&'static str, usize>,
    width: usize,
    span: Span,
}

impl Heading {
    /// Reads the heading of a table. Unknown and missing columns are diagnostics.
    pub(super) fn read(cx: &mut Cx<'_>, row: &Row<'_>, known: &[Column]) -> Self {
        let mut columns = BTreeMap::new();
        let expected = known.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
        for (at, cell) in row.cells.iter().enumerate() {
            let name = cell.name(cx.id);
            match known.iter().find(|(column, _)| *column == name.value) {
                Some((column, _)) => {
                    columns.entry(*column).or_insert(at);
                }
                None => cx.diagnostics.push(
                    Diagnostic::new(
                        Code::UnknownColumn,
                        name.span,
                        format!("the table has an unknown column `{}`", name.value),
                    )
                    .help(format!("the columns are {expected}")),
                ),
            }
        }
        let span = cx.span(&row.range);
        for (column, always) in known {
            if *always && !columns.contains_key(column) {
                let message = format!("the table has no column `{column}`");
                let diagnostic = Diagnostic::new(Code::MissingColumn, span, message);
                cx.diagnostics.push(diagnostic.help(format!("the columns are {expected}")));
            }
        }
        Self { columns, width: row.cells.len(), span }
    }

    fn cell<'r, 'e>(&self, row: &'r Row<'e>, column: &str) -> Option<&'r RawCell<'e>> {
        row.cells.get(*self.columns.get(column)?)
    }

    /// The row, if its cells can be told apart.
    fn check(&self, cx: &mut Cx<'_>, row: &Row<'_>) -> bool {
        if row.written == self.width {
            return true;
        }
        let message = format!("the row has {} cells, its table has {} columns", row.written, self.width);
        let span = cx.span(&row.range);
        cx.diagnostics.push(
            Diagnostic::new(Code::CellCount, span, message)
                .related(self.span, "the heading")
                .help("write a pipe inside a cell as `\\|`"),
        );
        false
    }
}

/// The rows of a `## Fields` table.
pub(super) fn fields(cx: &mut Cx<'_>, heading: &Heading, table: &Table<'_>) -> Vec<FieldRow> {
    let mut seen: BTreeMap<String, Span> = BTreeMap::new();
    let mut fields = Vec::new();
    for row in &table.rows {
        let Some(field) = field(cx, heading, row) else { continue };
        if let Some(&first) = seen.get(&field.name.value) {
            let message = format!("the field `{}` is documented twice", field.name.value);
            cx.diagnostics.push(
                Diagnostic::new(Code::DuplicateField, field.name.span, message)
                    .related(first, "the first one")
                    .help("JSON can carry only one of them: remove a row"),
            );
            continue;
        }
        seen.insert(field.name.value.clone(), field.name.span);
        fields.push(field);
    }
    fields
}

fn field(cx: &mut Cx<'_>, heading: &Heading, row: &Row<'_>) -> Option<FieldRow> {
    if !heading.check(cx, row) {
        return None;
    }
    // A missing column has been said of the heading; without it no row can be read.
    let name_cell = heading.cell(row, "Field")?;
    let (ty, required) = (heading.cell(row, "Type")?, heading.cell(row, "Required")?);
    let name = named(cx, name_cell, "the field")?;
    let required = is_required(cx, required)?;
    let text = heading.cell(row, "Description").map(|cell| literal(&cx.text[cell.range.clone()]));
    let (note, description) = deprecation::split(text.as_deref().unwrap_or_default());
    let description = prose::safe(description);
    Some(FieldRow {
        span: cx.span(&row.range),
        deprecated: note.or(name_cell.is_struck().then(String::new)),
        name,
        ty: ty.cell(cx.text, cx.id),
        required,
        description: if description == "N/A" { String::new() } else { description },
        example: heading.cell(row, "Example").and_then(|cell| example(cx, cell)),
    })
}

fn named(cx: &mut Cx<'_>, cell: &RawCell<'_>, what: &str) -> Option<Spanned<String>> {
    let name = cell.name(cx.id);
    if name.value.is_empty() {
        let message = format!("{what} has no name");
        cx.diagnostics.push(Diagnostic::new(Code::EmptyName, name.span, message));
        return None;
    }
    Some(name)
}

fn is_required(cx: &mut Cx<'_>, cell: &RawCell<'_>) -> Option<bool> {
    match &cx.text[cell.range.clone()] {
        ":heavy_check_mark:" => Some(true),
        ":heavy_minus_sign:" => Some(false),
        found => {
            let message = format!("`{found}` is no mark of a Required column");
            cx.diagnostics.push(
                Diagnostic::new(Code::RequiredMark, cell.span(cx.id), message)
                    .help("write `:heavy_check_mark:` or `:heavy_minus_sign:`"),
            );
            None
        }
    }
}

/// The Example cell as plain text. Newer docs escape braces and angle brackets against MDX.
fn example(cx: &Cx<'_>, cell: &RawCell<'_>) -> Option<Spanned<String>> {
    let mut text = literal(&cx.text[cell.range.clone()]);
    for escaped in ["\\{", "\\}", "\\<", "\\>"] {
        text = text.replace(escaped, &escaped[1..]);
    }
    (!text.is_empty()).then(|| Spanned::new(text, cell.span(cx.id)))
}

/// The rows of a `## Values` table.
pub(super) fn values(cx: &mut Cx<'_>, heading: &Heading, table: &Table<'_>) -> Vec<ValueRow> {
    let mut values = Vec::new();
    for row in &table.rows {
        if !heading.check(cx, row) {
            continue;
        }
        let (Some(name), Some(value)) = (heading.cell(row, "Name"), heading.cell(row, "Value")) else {
            continue;
        };
        let Some(name) = named(cx, name, "the enum's constant") else { continue };
        let text = literal(&cx.text[value.range.clone()]);
        values.push(ValueRow { name, value: Spanned::new(text, value.span(cx.id)) });
    }
    values
}
