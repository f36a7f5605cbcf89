//! APIMATIC's pages: the type's name in code under `## Structure`, `## Enumeration`, `## Class Name` (unions in
//! Java) or `## Data Type` (in PHP), rows under `## Fields` or `## Cases`, and an example of the whole as JSON.
//! Enums show constants and no values.

mod rows;

use std::ops::Range;

use super::Shape;
use super::parts::{Section, is_name, prose_between, rows_seen, sections, stem};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::page::cx::Cx;
use crate::page::habits::{Guard, Habits, Links};
use crate::page::lines::lines;
use crate::page::tally::hold;
use crate::page::{Body, Page, Reading, Rows, Skip, returns};
use crate::source::{Limits, Source, SourceId, Spanned};
use crate::text::words;

/// The link is around the whole type.
const HABITS: Habits = Habits {
    links: Links::OfType,
    swaps_dates: false,
    guards: &[Guard { prefix: "m", is_common: true }, Guard { prefix: "M", is_common: true }],
    names_accessors: true,
    flattens_unions: false,
    null_is_missing: true,
};

/// See the module.
pub(super) struct Apimatic;

/// What a page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Struct,
    Enum,
    Union,
}

impl Shape for Apimatic {
    fn read(&self, id: SourceId, source: &Source, limits: &Limits, diagnostics: &mut Diagnostics) -> Reading {
        let skip = |reason: &str, is_sound| {
            Reading::Skipped(Skip { source: id, reason: reason.to_owned(), is_sound })
        };
        let parsed = returns::as_blanks(&source.text);
        let sections = sections(&parsed);
        let Some((kind, first)) = kind(&sections) else {
            let methods = sections.iter().filter(|it| it.level == 2 && it.title == "Response Type").count();
            return match methods {
                0 if source.text.trim().is_empty() => skip("it is empty", false),
                0 => skip("it has no section Structure, Enumeration or Cases", false),
                1 => skip("it documents an operation of the API, not a type", true),
                count => skip(&format!("it documents {count} operations of the API, not a type"), true),
            };
        };
        let said = diagnostics.iter().count();
        let cx = Cx { id, text: &source.text, parsed: &parsed, limits, habits: &HABITS, diagnostics };
        let mut reader = Reader { path: &source.path, cx };
        let mut page = reader.page(kind, &sections, first);
        page.rows = tally(&page, &parsed, &sections, said, diagnostics);
        Reading::Model(Box::new(page))
    }
}

/// What a page is by its sections, and which of them says so.
fn kind(sections: &[Section<'_>]) -> Option<(Kind, usize)> {
    let has = |title: &str| sections.iter().any(|it| it.level == 2 && it.title == title);
    sections.iter().enumerate().filter(|(_, it)| it.level == 2).find_map(|(at, section)| {
        let kind = match section.title {
            "Structure" => Kind::Struct,
            "Enumeration" => Kind::Enum,
            "Class Name" | "Data Type" if has("Cases") => Kind::Union,
            _ => return None,
        };
        Some((kind, at))
    })
}

/// Whether a section has the rows of a type.
fn has_rows(section: &Section<'_>) -> bool {
    section.level == 2 && matches!(section.title, "Fields" | "Cases")
}

struct Reader<'a> {
    path: &'a str,
    cx: Cx<'a>,
}

impl Reader<'_> {
    /// The page, of which the section with an index says what it is.
    fn page(&mut self, kind: Kind, sections: &[Section<'_>], first: usize) -> Page {
        let heading = sections[..first].iter().find(|it| it.level == 1).map(|it| it.heading.clone());
        let start = heading.as_ref().map_or(0, |heading| heading.end);
        let title = self.title(&sections[first], heading);
        let description = prose_between(&self.cx, start..sections[first].heading.start);
        let mut room = self.cx.limits.rows;
        let mut tables = sections[first..].iter().filter(|it| has_rows(it));
        let table = tables.next();
        for section in tables {
            let place = self.cx.span(&section.heading);
            let message = "the page has a second section that says what the type is";
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
        let body = match (kind, table) {
            (Kind::Struct, Some(table)) => Body::Fields(rows::fields(&mut self.cx, table, &mut room)),
            (Kind::Enum, Some(table)) => Body::Values(rows::constants(&mut self.cx, table, &mut room)),
            (Kind::Union, Some(table)) => Body::Members(rows::members(&mut self.cx, table, &mut room)),
            // Docs of an object without properties have no table.
            (Kind::Struct, None) => Body::Fields(Vec::new()),
            (_, None) => Body::Empty,
        };
        Page {
            source: self.cx.id,
            title,
            deprecated: None,
            description,
            body,
            nested: Vec::new(),
            examples: self.examples(kind, sections),
            rows: Rows::default(),
            habits: &HABITS,
        }
    }

    /// The name of the type: the code below the heading that says what the page is. Where that is a type
    /// written out, the file's name.
    fn title(&mut self, section: &Section<'_>, heading: Option<Range<usize>>) -> Spanned<String> {
        let text = self.cx.text;
        let code = lines(text, section.body.clone()).find_map(|line| {
            let name = text[line.clone()].trim().strip_prefix('`')?.strip_suffix('`')?;
            let start = line.start + text[line.clone()].find('`')? + 1;
            Some((name, start..start + name.len()))
        });
        if let Some((name, place)) = code.filter(|(name, _)| is_name(name)) {
            return Spanned::new(name.to_owned(), self.cx.span(&place));
        }
        let span = self.cx.span(&heading.unwrap_or(section.heading.clone()));
        Spanned::new(words(stem(self.path)).into_iter().map(capitalised).collect(), span)
    }

    /// The examples of the whole type. That of an enum is the bare value.
    fn examples(&mut self, kind: Kind, sections: &[Section<'_>]) -> Vec<Spanned<String>> {
        let text = self.cx.text;
        let mut examples = Vec::new();
        for section in sections.iter().filter(|it| it.level == 2 && it.title.starts_with("Example")) {
            let Some(place) = fenced(text, &section.body) else { continue };
            if place.len() > self.cx.limits.payload_bytes {
                continue;
            }
            let content = text[place.clone()].trim();
            let json = match kind {
                _ if content.is_empty() => continue,
                Kind::Enum if !content.starts_with('"') => serde_json::Value::from(content).to_string(),
                _ => content.to_owned(),
            };
            examples.push(Spanned::new(json, self.cx.span(&place)));
        }
        examples
    }
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// What stands in the first fence of a section, if that is JSON or says nothing of what it is.
fn fenced(text: &str, body: &Range<usize>) -> Option<Range<usize>> {
    let mut below = lines(text, body.clone()).skip_while(|line| !text[line.clone()].starts_with("```"));
    let opening = below.next()?;
    if !matches!(text[opening.clone()].trim_start_matches('`').trim(), "" | "json") {
        return None;
    }
    let closing = below.find(|line| text[line.clone()].trim_end() == "```")?;
    Some((opening.end + 1).min(closing.start)..closing.start)
}

/// Counts the rows of a page's sections line by line and holds them against what was read.
fn tally(
    page: &Page,
    text: &str,
    sections: &[Section<'_>],
    said: usize,
    diagnostics: &mut Diagnostics,
) -> Rows {
    let seen: Vec<Range<usize>> =
        sections.iter().filter(|it| has_rows(it)).flat_map(|it| rows_seen(text, &it.body)).collect();
    let read: Vec<usize> = match &page.body {
        Body::Fields(rows) => rows.iter().map(|row| row.name.span.range().start).collect(),
        Body::Values(values) => values.rows.iter().map(|row| row.name.span.range().start).collect(),
        Body::Members(members) => members.iter().map(|it| it.heading.span.range().start).collect(),
        Body::Empty => Vec::new(),
    };
    hold(page.source, &seen, &read, said, diagnostics)
}
