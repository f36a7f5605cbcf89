//! The pages of OpenAPI Generator and swagger-codegen: a struct under `## Properties` (Name, Type,
//! Description, Notes), an enum as bullets under `## Enum`, and enums under `## Enum: Name` of a struct's page, as
//! tables (Java) or bullets (JavaScript). Ruby documents the members of a union; in all other languages a union is
//! one flat table of what its members have, which nothing tells from a struct.

mod enums;
mod notes;
mod properties;

use std::ops::Range;

use super::Shape;
use super::parts::{Section, decoded, is_name, prose_between, rows_seen, sections, stem};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::page::cx::Cx;
use crate::page::habits::{Guard, Habits, Links};
use crate::page::tally::hold;
use crate::page::{
    Body, Cell, FieldRow, Member, Nested, Page, Piece, PieceKind, Reading, Rows, Skip, Values, returns,
};
use crate::source::{Limits, Source, SourceId, Spanned};

/// The link is around the whole type. What would be a word of the language is guarded by one of these.
pub(super) const HABITS: Habits = Habits {
    links: Links::OfType,
    swaps_dates: false,
    guards: &[
        Guard { prefix: "var_", is_common: false },
        Guard { prefix: "Var", is_common: false },
        Guard { prefix: "property", is_common: true },
        Guard { prefix: "_", is_common: true },
    ],
    names_accessors: false,
    flattens_unions: true,
    null_is_missing: false,
};

/// See the module.
pub(super) struct OpenApi {
    /// Whether any page of the folder shows the values of an enum. Where none does, an enum's page is an
    /// empty table, like that of an object without properties.
    shows_enums: bool,
    /// Whether required rows are marked in their names, as some templates have it, and not by what is missing
    /// in their notes.
    marks_names: bool,
    /// Whether objects have a row for all keys without one (older Python).
    has_rest: bool,
}

/// The mark of a required row's name.
const REQUIRED: &str = "<sup>_required_</sup>";

/// The heading above how a type's package is imported, which is about no type (Dart).
const IMPORT: &str = "Load the model package";

impl OpenApi {
    /// The shape of a folder of pages with these texts.
    pub(super) fn of<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        let mut shape = Self { shows_enums: false, marks_names: false, has_rest: false };
        for text in texts {
            shape.shows_enums = shape.shows_enums || text.contains("\n## Enum");
            shape.marks_names = shape.marks_names || text.contains(REQUIRED);
            shape.has_rest = shape.has_rest || text.contains(properties::REST);
        }
        shape
    }
}

impl Shape for OpenApi {
    fn read(&self, id: SourceId, source: &Source, limits: &Limits, diagnostics: &mut Diagnostics) -> Reading {
        let skip = |reason: &str, is_sound| {
            Reading::Skipped(Skip { source: id, reason: reason.to_owned(), is_sound })
        };
        if is_operations(&source.text) {
            return skip(&operations(&source.text), true);
        }
        let parsed = returns::as_blanks(&source.text);
        let sections = sections(&parsed);
        let Some(first) = sections.iter().position(|it| kind(it).is_some()) else {
            return match source.text.trim().is_empty() {
                true => skip("it is empty", false),
                false => skip("it has no section Properties or Enum", false),
            };
        };
        let said = diagnostics.iter().count();
        let cx = Cx { id, text: &source.text, parsed: &parsed, limits, habits: &HABITS, diagnostics };
        let mut reader = Reader { shape: self, path: &source.path, cx };
        let mut page = reader.page(&sections, first);
        page.rows = tally(&page, &parsed, &sections, said, diagnostics);
        Reading::Model(Box::new(page))
    }
}

/// Whether a page documents the operations of an API.
fn is_operations(text: &str) -> bool {
    text.lines().take(40).any(|line| line.starts_with("All URIs are relative to "))
}

/// What a page of operations is, as a reason to skip it.
fn operations(text: &str) -> String {
    let is_row = |line: &&str| {
        ["**GET**", "**POST**", "**PUT**", "**PATCH**", "**DELETE**", "**HEAD**"]
            .iter()
            .any(|method| line.contains(method))
    };
    match text.lines().filter(is_row).count() {
        1 => "it documents an operation of the API, not a type".to_owned(),
        count => format!("it documents {count} operations of the API, not a type"),
    }
}

/// What a section says of a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Properties,
    Enum,
    /// A table of an enum's values, or of a union's members (Rust).
    Variants,
    Nested,
    Members,
}

fn kind(section: &Section<'_>) -> Option<Kind> {
    match (section.level, section.title) {
        (2, "Properties") => Some(Kind::Properties),
        (2, "Enum") => Some(Kind::Enum),
        (2, "Enum Variants") => Some(Kind::Variants),
        (2, title) if title.starts_with("Enum: ") => Some(Kind::Nested),
        (2, "Class instance methods") => Some(Kind::Members),
        _ => None,
    }
}

struct Reader<'a> {
    shape: &'a OpenApi,
    path: &'a str,
    cx: Cx<'a>,
}

impl Reader<'_> {
    /// The page, of which the section with an index is the first that says something of a type.
    fn page(&mut self, sections: &[Section<'_>], first: usize) -> Page {
        let title = self.title(&sections[..first]);
        let start = sections[..first].first().map_or(0, |title| title.heading.end);
        let end = sections[..first].iter().find(|it| it.title == IMPORT).unwrap_or(&sections[first]);
        let description = prose_between(&self.cx, start..end.heading.start);
        let mut room = self.cx.limits.rows;
        let mut body: Option<(Kind, Body)> = None;
        let mut nested = Vec::new();
        for (at, section) in sections.iter().enumerate().skip(first) {
            let Some(kind) = kind(section) else { continue };
            if kind == Kind::Nested {
                nested.push(self.nested(section, &mut room));
                continue;
            }
            if let Some((known, _)) = &body {
                self.second(section, *known == kind);
                continue;
            }
            body = Some((kind, self.body(kind, &sections[at..], &mut room, &mut nested)));
        }
        let body = body.map_or(Body::Empty, |(_, body)| body);
        Page {
            source: self.cx.id,
            title,
            deprecated: None,
            description,
            body,
            nested,
            examples: Vec::new(),
            rows: Rows::default(),
            habits: &HABITS,
        }
    }

    /// The name of the type: the end of the title, before which the SDK's namespace may stand.
    fn title(&mut self, before: &[Section<'_>]) -> Spanned<String> {
        let heading = before.iter().find(|section| section.level == 1);
        let place = heading.map_or(0..0, |section| section.heading.clone());
        let text = heading.map_or("", |section| section.title.trim_start_matches(['#', ' ']));
        let plain = decoded(text).replace('\\', "/");
        let name = plain.rsplit([':', '.', '/']).next().unwrap_or_default().trim();
        if is_name(name) {
            return Spanned::new(name.to_owned(), self.cx.span(&place));
        }
        let stem = stem(self.path);
        let span = self.cx.span(&place);
        let message = format!("the title is no name of a type: the page is called `{stem}`, as its file");
        self.cx.diagnostics.push(Diagnostic::new(Code::EmptyName, span, message));
        Spanned::new(stem.to_owned(), span)
    }

    fn second(&mut self, section: &Section<'_>, is_same: bool) {
        let place = self.cx.span(&section.heading);
        let what = if is_same { "a second section" } else { "a section of another kind" };
        let message = format!("the page has {what} that says what the type is");
        self.cx.diagnostics.push(
            Diagnostic::new(Code::DuplicateSection, place, message)
                .label("not read")
                .help("document one type a page"),
        );
        for row in rows_seen(self.cx.parsed, &section.body) {
            let message = "the row is in a section that is not read";
            self.cx.diagnostics.push(Diagnostic::new(Code::LostRow, self.cx.span(&row), message));
        }
    }

    fn body(
        &mut self,
        kind: Kind,
        sections: &[Section<'_>],
        room: &mut usize,
        nested: &mut Vec<Nested>,
    ) -> Body {
        let section = &sections[0];
        match kind {
            Kind::Properties => {
                let marks = self.shape.marks_names.then_some(REQUIRED);
                match properties::read(&mut self.cx, section, room, marks, nested) {
                    fields if fields.is_empty() && !self.shape.shows_enums => Body::Empty,
                    fields if is_class_of_value(&fields) && nested.len() == 1 => {
                        nested.pop().map_or(Body::Empty, |listed| Body::Values(listed.values))
                    }
                    fields if self.shape.has_rest && fields.len() == 1 && is_class_of_value(&fields) => {
                        let ty = fields.into_iter().map(|field| field.ty);
                        Body::Members(
                            ty.map(|heading| Member { heading, code: None, told_by: None }).collect(),
                        )
                    }
                    fields => Body::Fields(fields),
                }
            }
            Kind::Enum => Body::Values(enums::bullets(&mut self.cx, &section.body)),
            Kind::Variants => {
                let is_documented = |name: &str| sections.iter().any(|it| it.level == 2 && it.title == name);
                enums::variants(&mut self.cx, &section.body, room, is_documented)
            }
            Kind::Members => self.members(sections),
            Kind::Nested => Body::Empty,
        }
    }

    fn nested(&mut self, section: &Section<'_>, room: &mut usize) -> Nested {
        let name = section.title.trim_start_matches("Enum:").trim();
        let start = section.heading.end - name.len();
        // Of a list, the heading is the whole type: `[StatusEnum]`.
        let name = name.trim_start_matches('[').trim_end_matches(']');
        let name = Spanned::new(name.to_owned(), self.cx.span(&(start..section.heading.end)));
        if enums::is_list(self.cx.text, &section.body) {
            return Nested { name, values: enums::bullets(&mut self.cx, &section.body) };
        }
        let rows = enums::table(&mut self.cx, &section.body, room, &name.value);
        Nested { name, values: Values { rows, ..Values::default() } }
    }

    /// The members of a union, which are the bullets of what its `build` returns.
    fn members(&mut self, sections: &[Section<'_>]) -> Body {
        let is_union = |it: &Section<'_>| matches!(it.title, "`openapi_one_of`" | "`openapi_any_of`");
        let returned = sections.iter().find(|it| it.level == 4 && it.title == "Return type");
        let Some(returned) = returned.filter(|_| sections.iter().any(is_union)) else { return Body::Empty };
        let member = |bullet: enums::Bullet<'_>| {
            let (text, place) = bullet.code?;
            let span = self.cx.span(&place);
            let piece = Piece { span, kind: PieceKind::Text(decoded(text)) };
            let heading =
                Cell { span, pieces: vec![piece], nesting: self.cx.limits.nesting, habits: &HABITS };
            (text != "nil").then_some(Member { heading, code: None, told_by: None })
        };
        Body::Members(enums::each_bullet(self.cx.text, &returned.body).filter_map(member).collect())
    }
}

/// Whether a page may be that of a value: older Python has a class for each, with the value as its only property. It is
/// one of an enum, if the notes list values, and one of another type, if objects have a row more.
fn is_class_of_value(fields: &[FieldRow]) -> bool {
    let mut fields = fields.iter().filter(|field| !field.stands_for_rest);
    let is_value = |field: &FieldRow| field.name.value == "value" && field.required;
    fields.next().is_some_and(is_value) && fields.next().is_none()
}

/// Counts the rows of a page's sections line by line and holds them against what was read.
fn tally(
    page: &Page,
    text: &str,
    sections: &[Section<'_>],
    said: usize,
    diagnostics: &mut Diagnostics,
) -> Rows {
    let mut seen: Vec<Range<usize>> = Vec::new();
    for section in sections {
        match kind(section) {
            Some(Kind::Nested) if enums::is_list(text, &section.body) => {
                seen.extend(enums::each_bullet(text, &section.body).map(|it| it.line));
            }
            // The row of all other keys says nothing of an enum.
            Some(Kind::Properties) if matches!(page.body, Body::Values(_)) => {
                seen.extend(rows_seen(text, &section.body).into_iter().take(1));
            }
            Some(Kind::Properties | Kind::Variants | Kind::Nested) => {
                seen.extend(rows_seen(text, &section.body))
            }
            Some(Kind::Enum) => seen.extend(enums::each_bullet(text, &section.body).map(|it| it.line)),
            Some(Kind::Members) | None => {}
        }
    }
    let mut read: Vec<usize> = match &page.body {
        Body::Fields(rows) => rows.iter().map(|row| row.name.span.range().start).collect(),
        Body::Values(values) => values.rows.iter().map(|row| row.name.span.range().start).collect(),
        Body::Members(members) => members.iter().map(|it| it.heading.span.range().start).collect(),
        Body::Empty => Vec::new(),
    };
    let nested = page.nested.iter().flat_map(|it| &it.values.rows);
    read.extend(nested.map(|row| row.name.span.range().start));
    let row = |at: &usize| seen[..seen.partition_point(|line| line.start <= *at)].last();
    // A row may hold several values, and Ruby's members stand in no table.
    read.retain(|at| row(at).is_some_and(|line| *at <= line.end));
    read.sort_unstable();
    read.dedup_by_key(|at| row(at));
    hold(page.source, &seen, &read, said, diagnostics)
}
