//! The rows of a model's table: every one becomes a field, a value or a diagnostic.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::ops::Range;

use super::deprecation;
use super::examples::examples;
use crate::diagnostic::{Code, Diagnostic};
use crate::page::cx::Cx;
use crate::page::table::{Column, RawCell, Row, Table, bounded, cells_apart, literal};
use crate::page::{ErrorRow, FieldRow, ValueRow, prose};
use crate::source::{Span, Spanned};

/// The columns under `## Fields`.
pub(super) const FIELD_COLUMNS: &[Column] =
    &[("Field", true), ("Type", true), ("Required", true), ("Description", false), ("Example", false)];

/// The columns under `### Parameters` of an operation.
pub(super) const PARAMETER_COLUMNS: &[Column] =
    &[("Parameter", true), ("Type", true), ("Required", true), ("Description", false), ("Example", false)];

/// The columns under `### Errors` of an operation.
pub(super) const ERROR_COLUMNS: &[Column] =
    &[("Error Type", true), ("Status Code", true), ("Content Type", true)];

/// The columns under `## Values`.
pub(super) const VALUE_COLUMNS: &[Column] = &[("Name", true), ("Value", true)];

/// What a column is called elsewhere. Java's docs may have two types of a field: that of its getter tells what
/// may be missing and what may be null.
pub(super) fn column_name(written: &str) -> &str {
    match written {
        "Getter Type" => "Type",
        written => written,
    }
}

/// A column that says less than another.
const PASSED_OVER: &str = "Setter Type";

/// Which cell of a row belongs to which known column.
pub(super) struct Heading {
    columns: BTreeMap<&'static str, usize>,
    known: &'static [Column],
    width: usize,
    span: Span,
}

impl Heading {
    /// Reads the heading of a table. Unknown and missing columns are diagnostics.
    pub(super) fn read(cx: &mut Cx<'_>, row: &Row<'_>, known: &'static [Column]) -> Self {
        let mut columns = BTreeMap::new();
        let expected = known.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
        for (at, cell) in row.cells.iter().enumerate() {
            let name = cell.name(cx.id);
            match known.iter().find(|(column, _)| *column == column_name(&name.value)) {
                Some((column, _)) => {
                    columns.entry(*column).or_insert(at);
                }
                None if name.value == PASSED_OVER => {}
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
        Self { columns, known, width: row.cells.len(), span }
    }

    fn cell<'r, 'e>(&self, row: &'r Row<'e>, column: &str) -> Option<&'r RawCell<'e>> {
        row.cells.get(*self.columns.get(column)?)
    }

    /// Says that a row has not the cells of its table.
    fn misfit(&self, cx: &mut Cx<'_>, row: &Row<'_>) {
        let message = format!("the row has {} cells, its table has {} columns", row.written, self.width);
        let span = cx.span(&row.range);
        cx.diagnostics.push(
            Diagnostic::new(Code::CellCount, span, message)
                .related(self.span, "the heading")
                .help("write a pipe inside a cell as `\\|`"),
        );
    }
}

/// The cells of a field's row, told apart.
struct Cells<'r, 'e> {
    name: Cow<'r, RawCell<'e>>,
    ty: Option<Cow<'r, RawCell<'e>>>,
    required: Option<Cow<'r, RawCell<'e>>>,
    /// The place of the description.
    description: Option<Range<usize>>,
    example: Option<Cow<'r, RawCell<'e>>>,
}

/// The rows of tables under `## Fields`, or of others that have fields, the first column of which names
/// them.
pub(super) fn fields(cx: &mut Cx<'_>, tables: Vec<Table<'_>>, columns: &'static [Column]) -> Vec<FieldRow> {
    let mut seen: BTreeMap<String, Span> = BTreeMap::new();
    let mut fields = Vec::new();
    let mut room = cx.limits.rows;
    for table in tables {
        let heading = Heading::read(cx, &table.heading, columns);
        for row in &bounded(cx, table.rows, &mut room) {
            let Some(field) = field(cx, &heading, row) else { continue };
            if let Some(&first) = seen.get(&field.name.value) {
                let message = format!("the field `{}` is documented twice", field.name.value);
                cx.diagnostics.push(
                    Diagnostic::new(Code::DuplicateField, field.name.span, message)
                        .related(first, "the first one")
                        .label("left out")
                        .help("JSON can carry only one of them: remove a row"),
                );
                continue;
            }
            seen.insert(field.name.value.clone(), field.name.span);
            fields.push(field);
        }
    }
    fields
}

fn field<'r, 'e>(cx: &mut Cx<'_>, heading: &Heading, row: &'r Row<'e>) -> Option<FieldRow> {
    let cells: Cells<'r, 'e> = if row.written == heading.width {
        // A missing column has been said of the heading.
        Cells {
            name: Cow::Borrowed(heading.cell(row, heading.known.first()?.0)?),
            ty: heading.cell(row, "Type").map(Cow::Borrowed),
            required: heading.cell(row, "Required").map(Cow::Borrowed),
            description: heading.cell(row, "Description").map(|cell| cell.range.clone()),
            example: heading.cell(row, "Example").map(Cow::Borrowed),
        }
    } else {
        heading.misfit(cx, row);
        told_apart(cx, heading, row)?
    };
    let name = named(cx, &cells.name, "the field")?;
    let required = cells.required.is_some_and(|cell| is_required(cx, &cell));
    let text = cells.description.map(|range| literal(&cx.text[range]));
    let (note, description) = deprecation::split(text.as_deref().unwrap_or_default());
    let description = prose::safe(description);
    let ty = cells.ty.map_or(RawCell::empty(cells.name.range.end), Cow::into_owned).cell(cx);
    Some(FieldRow {
        span: cx.span(&row.range),
        deprecated: note.or(cells.name.is_struck().then(String::new)),
        name,
        ty,
        required,
        stands_for_rest: false,
        constant: None,
        description: if description == "N/A" { String::new() } else { description },
        examples: cells.example.map(|cell| examples(cx, &cell)).unwrap_or_default(),
    })
}

/// The cells of a row that has more or fewer than its table: only a Required cell is a mark, so what is
/// before it is the type, and what is after it the description.
fn told_apart<'r, 'e>(cx: &Cx<'_>, heading: &Heading, row: &Row<'_>) -> Option<Cells<'r, 'e>> {
    let order: Vec<usize> =
        heading.known.iter().filter_map(|(name, _)| heading.columns.get(name).copied()).collect();
    let first = order.get(1).copied()?;
    if !order.iter().copied().eq(std::iter::once(0).chain(first..first + order.len() - 1)) {
        return None;
    }
    let cells = cells_apart(cx, row);
    let name = cells.first()?.clone();
    let mark = cells.iter().position(|cell| mark(&cx.text[cell.range.clone()]).is_some());
    let Some(mark) = mark else {
        return Some(Cells {
            name: Cow::Owned(name),
            ty: None,
            required: None,
            description: None,
            example: None,
        });
    };
    let after = &cells[mark + 1..];
    let has_both = heading.columns.contains_key("Example") && after.len() == 2;
    let description = if has_both { &after[..1] } else { after };
    Some(Cells {
        name: Cow::Owned(name),
        ty: RawCell::joined(cx.parsed, cells.get(first..mark).unwrap_or_default()).map(Cow::Owned),
        required: Some(Cow::Owned(cells[mark].clone())),
        description: RawCell::joined(cx.parsed, description).map(|cell| cell.range),
        example: after.get(1).filter(|_| has_both).cloned().map(Cow::Owned),
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

/// What the mark of a Required cell says: the name of a sign, or in docs for a site the sign itself.
fn mark(text: &str) -> Option<bool> {
    match text {
        ":heavy_check_mark:" => Some(true),
        ":heavy_minus_sign:" => Some(false),
        // Underscores may be escaped, and a sign may say that it is to be drawn as text or as a picture.
        _ => match text.replace('\\', "").trim_end_matches(['\u{FE0E}', '\u{FE0F}']) {
            ":heavy_check_mark:" | ":white_check_mark:" | "✔" | "✅" => Some(true),
            ":heavy_minus_sign:" | "➖" => Some(false),
            _ => None,
        },
    }
}

fn is_required(cx: &mut Cx<'_>, cell: &RawCell<'_>) -> bool {
    let found = &cx.text[cell.range.clone()];
    mark(found).unwrap_or_else(|| {
        let message = format!("`{found}` is no mark of a Required column");
        cx.diagnostics.push(
            Diagnostic::new(Code::RequiredMark, cell.span(cx.id), message)
                .label("read as what may be missing")
                .help("write `:heavy_check_mark:` or `:heavy_minus_sign:`"),
        );
        false
    })
}

/// The rows of tables under `## Values`.
pub(super) fn values(cx: &mut Cx<'_>, tables: Vec<Table<'_>>) -> Vec<ValueRow> {
    let mut values = Vec::new();
    let mut room = cx.limits.rows;
    for table in tables {
        let heading = Heading::read(cx, &table.heading, VALUE_COLUMNS);
        for row in &bounded(cx, table.rows, &mut room) {
            if row.written != heading.width {
                heading.misfit(cx, row);
            }
            let (Some(name), Some(value)) = (heading.cell(row, "Name"), heading.cell(row, "Value")) else {
                continue;
            };
            let value = match row.written.cmp(&heading.width) {
                Ordering::Less => continue,
                Ordering::Equal => Some(Cow::Borrowed(value)),
                // Only a pipe of the value's own can have made more cells.
                Ordering::Greater => {
                    RawCell::joined(cx.parsed, cells_apart(cx, row).get(1..).unwrap_or_default())
                        .map(Cow::Owned)
                }
            };
            let Some(value) = value else { continue };
            let Some(name) = named(cx, name, "the enum's constant") else { continue };
            let text = literal(&cx.text[value.range.clone()]);
            values.push(ValueRow { name, value: Spanned::new(text, value.span(cx.id)), quoted: false });
        }
    }
    values
}

/// The rows of tables under `### Errors`.
pub(super) fn errors(cx: &mut Cx<'_>, tables: Vec<Table<'_>>) -> Vec<ErrorRow> {
    let mut errors = Vec::new();
    let mut room = cx.limits.rows;
    for table in tables {
        let heading = Heading::read(cx, &table.heading, ERROR_COLUMNS);
        for row in &bounded(cx, table.rows, &mut room) {
            if row.written != heading.width {
                heading.misfit(cx, row);
                continue;
            }
            let (Some(ty), Some(status)) =
                (heading.cell(row, "Error Type"), heading.cell(row, "Status Code"))
            else {
                continue;
            };
            let media = heading.cell(row, "Content Type").map(|cell| cell.name(cx.id));
            errors.push(ErrorRow {
                span: cx.span(&row.range),
                ty: ty.cell(cx),
                status: status.name(cx.id),
                media: media.unwrap_or_else(|| Spanned::new(String::new(), cx.span(&row.range))),
            });
        }
    }
    errors
}
