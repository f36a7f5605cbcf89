//! The table under `## Properties`: every row becomes a field or a diagnostic.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::enums;
use super::notes::{self, Notes};
use crate::diagnostic::{Code, Diagnostic};
use crate::page::cx::Cx;
use crate::page::shape::parts::{Section, column, decoded, misfit, named, plain, table};
use crate::page::table::{RawCell, Row, cells_apart, literal};
use crate::page::{FieldRow, Nested, Values, prose};
use crate::source::{Span, Spanned};

/// The name of the row that stands for properties of any name.
pub(super) const REST: &str = "any string name";

/// Reads the table. Of what is required, the row has no notes, or its name has a mark. The values that notes list
/// become an enum beside the type.
pub(super) fn read(
    cx: &mut Cx<'_>,
    section: &Section<'_>,
    room: &mut usize,
    mark: Option<&str>,
    nested: &mut Vec<Nested>,
) -> Vec<FieldRow> {
    let Some(table) = table(cx, &section.body, room, is_row) else {
        let place = cx.span(&section.heading);
        let message = "there is no table under this heading";
        cx.diagnostics.push(Diagnostic::new(Code::MissingColumn, place, message));
        return Vec::new();
    };
    let Some(columns) = Columns::of(cx, &table.heading) else { return Vec::new() };
    let mut seen: BTreeMap<String, Span> = BTreeMap::new();
    let mut fields = Vec::new();
    for row in &table.rows {
        let Some((field, values)) = field(cx, &columns, row, mark) else { continue };
        if let Some(&first) = seen.get(&field.name.value) {
            let message = format!("the field `{}` is documented twice", field.name.value);
            cx.diagnostics.push(
                Diagnostic::new(Code::DuplicateField, field.name.span, message)
                    .related(first, "the first one")
                    .label("left out"),
            );
            continue;
        }
        seen.insert(field.name.value.clone(), field.name.span);
        if !values.is_empty() {
            let rows = values.iter().map(|value| enums::value_row(value, field.span)).collect();
            let name = Spanned::new(format!("{}Enum", field.name.value), field.name.span);
            nested.push(Nested { name, values: Values { rows, ..Values::default() } });
        }
        fields.push(field);
    }
    fields
}

/// Whether a line begins as rows do: the name is bold or code.
fn is_row(line: &str) -> bool {
    let cell = line.trim_start_matches(['|', ' ']);
    (cell.starts_with("**") || cell.starts_with('`')) && !line.starts_with("```")
}

/// The places of the columns.
struct Columns {
    width: usize,
    name: usize,
    ty: usize,
    description: Option<usize>,
    notes: Option<usize>,
    /// In templates of their own, which have words for what notes say.
    required: Option<usize>,
}

impl Columns {
    fn of(cx: &mut Cx<'_>, heading: &Row<'_>) -> Option<Self> {
        let found = (column(heading, "Name"), column(heading, "Type"));
        let (Some(name), Some(ty)) = found else {
            let place = cx.span(&heading.range);
            let message = "the table lacks one of the columns `Name` and `Type`";
            let help = "the columns are Name, Type, Description, Notes";
            cx.diagnostics.push(Diagnostic::new(Code::MissingColumn, place, message).help(help));
            return None;
        };
        Some(Self {
            width: heading.cells.len(),
            name,
            ty,
            description: column(heading, "Description"),
            notes: column(heading, "Notes"),
            required: column(heading, "Required"),
        })
    }
}

/// The cells of a row, told apart.
struct Cells<'r> {
    name: Cow<'r, RawCell<'static>>,
    ty: Cow<'r, RawCell<'static>>,
    description: String,
    /// What the notes say; nothing, where the table has none.
    notes: Option<Notes>,
    /// Whether the column of that name says so; nothing, where the table has none.
    required: Option<bool>,
}

/// The field of a row, and the values that its notes list.
fn field(
    cx: &mut Cx<'_>,
    columns: &Columns,
    row: &Row<'static>,
    mark: Option<&str>,
) -> Option<(FieldRow, Vec<String>)> {
    let Cells { name, ty, description, notes, required } = match row.written > columns.width {
        true => told_apart(cx, columns, row)?,
        false => cells(cx, columns, row)?,
    };
    let required = match (mark, required, &notes) {
        (Some(mark), ..) => cx.text[name.range.clone()].contains(mark),
        (None, Some(required), _) => required,
        (None, None, Some(notes)) => !notes.is_optional,
        (None, None, None) => false,
    };
    let name = named(cx, &name, "the field")?;
    let mut description = prose::safe(&decoded(&description));
    let mut add = |text: String| {
        let space = if description.is_empty() { "" } else { "\n\n" };
        description.push_str(&format!("{space}{text}"));
    };
    let notes = notes.unwrap_or_default();
    if let Some(default) = &notes.default {
        add(format!("Default: {}.", crate::text::code(default)));
    }
    if notes.is_read_only {
        add("Read-only.".to_owned());
    }
    let field = FieldRow {
        span: cx.span(&row.range),
        ty: ty.cell(cx),
        stands_for_rest: name.value == REST,
        name,
        deprecated: None,
        required,
        constant: None,
        description,
        examples: Vec::new(),
    };
    Some((field, notes.values))
}

/// The cells of a row that has as many as its table, or lacks the notes: without pipes around the row, the
/// one before an empty last cell closes it.
fn cells<'r>(cx: &mut Cx<'_>, columns: &Columns, row: &'r Row<'static>) -> Option<Cells<'r>> {
    if row.written + 1 < columns.width {
        misfit(cx, row, columns.width);
    }
    let text = |column: Option<usize>| {
        let cell = column.and_then(|at| row.cells.get(at));
        cell.map(|cell| &cx.text[cell.range.clone()])
    };
    let description = literal(text(columns.description).unwrap_or_default());
    let found = columns.notes.map(|at| notes_of(cx, row.cells.get(at)));
    Some(Cells {
        name: Cow::Borrowed(row.cells.get(columns.name)?),
        ty: Cow::Borrowed(row.cells.get(columns.ty)?),
        description,
        // What is no note is said, and the row read as one without: a field that is always there.
        notes: found.map(|found| {
            found.unwrap_or_else(|| {
                misfit(cx, row, columns.width);
                Notes::default()
            })
        }),
        required: columns.required.and_then(|at| row.cells.get(at)).map(|cell| is_required(&cell.text())),
    })
}

/// What a word in a column of its own says.
fn is_required(word: &str) -> bool {
    ["required", "yes", "true"].iter().any(|it| word.eq_ignore_ascii_case(it))
}

fn notes_of(cx: &Cx<'_>, cell: Option<&RawCell<'_>>) -> Option<Notes> {
    notes::read(&cell.map(|cell| plain(&cx.text[cell.range.clone()])).unwrap_or_default())
}

/// The cells of a row with a pipe in its description: those before it are right, and the last one is the notes,
/// if it has any.
fn told_apart(cx: &mut Cx<'_>, columns: &Columns, row: &Row<'static>) -> Option<Cells<'static>> {
    misfit(cx, row, columns.width);
    let mut cells = cells_apart(cx, row);
    let notes = columns.notes.map(|_| match notes_of(cx, cells.last()) {
        Some(notes) => {
            cells.pop();
            notes
        }
        None => Notes::default(),
    });
    let is_third = columns.required == Some(2) && cells.len() > 2;
    let required = is_third.then(|| is_required(&cells.remove(2).text()));
    let description = RawCell::joined(cx.parsed, cells.get(2..).unwrap_or_default());
    Some(Cells {
        name: Cow::Owned(cells.first()?.clone()),
        ty: Cow::Owned(cells.get(1)?.clone()),
        description: description.map(|cell| literal(&cx.text[cell.range])).unwrap_or_default(),
        notes,
        required,
    })
}
