//! Speakeasy's pages: a type each, under `## Fields` (Field, Type, Required, Description, Example),
//! `## Values` or `## Supported Types`. From blocks to a page: which section says what the type is, and
//! what stands around it.

mod deprecation;
mod examples;
mod members;
mod rows;
mod service;
mod snippet;
mod tables;
mod tally;
mod unclosed;

use super::Shape;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::page::blocks::{self, Block, BlockKind, Located, is_struck, plain_text};
use crate::page::cx::Cx;
use crate::page::habits::{Habits, Links};
use crate::page::table::{Column, Table, table};
use crate::page::{Body, Page, Reading, Rows, Skip, Values, prose, returns};
use crate::source::{Limits, Source, SourceId, Span, Spanned};
pub use service::{Method, ServicePage};
pub use snippet::Snippet;
pub(super) use snippet::places as operations;
use tables::{has_columns, lose, tables};
use tally::tally;
use unclosed::{Unclosed, page_blocks};

/// The sections that make a page a model page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Fields,
    Values,
    Members,
}

/// The sections of a model page that say nothing about the model.
const IGNORED: &[&str] = &["Example Usage", "Union Discrimination", "Consumption Patterns"];

/// See the module.
pub(super) struct Speakeasy;

/// A link is around each name, and means its page whatever its text says; two languages call a date what
/// the other calls a date with a time.
const HABITS: Habits = Habits {
    links: Links::OfName,
    swaps_dates: true,
    guards: &[],
    names_accessors: false,
    flattens_unions: false,
    null_is_missing: false,
};

impl Shape for Speakeasy {
    fn read(&self, id: SourceId, source: &Source, limits: &Limits, diagnostics: &mut Diagnostics) -> Reading {
        read(id, source, limits, diagnostics)
    }

    fn read_service(
        &self,
        id: SourceId,
        source: &Source,
        limits: &Limits,
        diagnostics: &mut Diagnostics,
    ) -> Option<ServicePage> {
        service::read_service(id, source, limits, diagnostics)
    }
}

fn read(id: SourceId, source: &Source, limits: &Limits, diagnostics: &mut Diagnostics) -> Reading {
    let parsed = returns::as_blanks(&source.text);
    let (blocks, unclosed) = page_blocks(&parsed);
    let said = diagnostics.iter().count();
    let cx = Cx { id, text: &source.text, parsed: &parsed, limits, habits: &HABITS, diagnostics };
    let mut reader = Reader { path: &source.path, cx };
    if let Some(unclosed) = unclosed {
        reader.unclosed(&unclosed);
    }
    match reader.page(&blocks) {
        Ok((mut page, section)) => {
            page.rows = tally(id, &parsed, &page.body, section, said, diagnostics);
            Reading::Model(Box::new(page))
        }
        Err(reason) => Reading::Skipped(Skip { source: id, reason: reason.to_owned(), is_sound: false }),
    }
}

/// What reads the parts of a page.
pub(super) struct Reader<'a> {
    pub(super) path: &'a str,
    pub(super) cx: Cx<'a>,
}

/// A page, or why it is none.
type Outcome<T> = Result<T, &'static str>;

/// The section that says what a type is.
struct Section<'b, 'a> {
    kind: Kind,
    /// Where it begins.
    at: usize,
    /// What stands below its heading.
    blocks: &'b [Block<'a>],
}

impl Reader<'_> {
    fn unclosed(&mut self, unclosed: &Unclosed) {
        let (opening, heading) = (self.cx.span(&unclosed.opening), self.cx.span(&unclosed.heading));
        let message = "what is opened here is not closed before the section that says what the type is";
        self.cx.diagnostics.push(
            Diagnostic::new(Code::UnclosedBlock, opening, message)
                .related(heading, "read all the same")
                .help("close the block"),
        );
    }

    /// The page, and where the section begins that says what it is.
    fn page(&mut self, blocks: &[Block<'_>]) -> Outcome<(Page, Option<usize>)> {
        if blocks.is_empty() {
            return Err("it is empty");
        }
        let section = self.model_section(blocks);
        let before = &blocks[..section.as_ref().map_or(blocks.len(), |section| section.at)];
        let (title, struck, prose) = self.title(before, section.is_some())?;
        let at = section.as_ref().map(|section| blocks[section.at].range.start);
        let body = match section {
            Some(section) => self.body(&section, blocks)?,
            None => empty_body(&title.value, &blocks[prose..])?,
        };
        let (note, description) = self.description(&before[prose..]);
        let deprecated = note.or(struck.then(String::new));
        let rows = Rows::default();
        let page = Page {
            source: self.cx.id,
            title,
            deprecated,
            description,
            body,
            nested: Vec::new(),
            examples: Vec::new(),
            rows,
            habits: &HABITS,
        };
        Ok((page, at))
    }

    /// The H1, or the title in front of an `.mdx` page; whether it is struck out; where the prose after
    /// it begins. A page with a section of a model is one without a title, too: it is called as its file.
    fn title(&mut self, before: &[Block<'_>], is_model: bool) -> Outcome<(Spanned<String>, bool, usize)> {
        let named = |block: &Block<'_>, name: &str| {
            Spanned::new(name.trim().to_owned(), self.cx.span(&inner_range(block)))
        };
        let mut start = 0;
        let mut front = None;
        if let Some(first) = before.first()
            && first.kind == BlockKind::FrontMatter
        {
            front = front_title(&plain_text(&first.events)).map(|title| named(first, &title));
            start = 1;
        }
        let is_title = |block: &Block<'_>| block.kind == BlockKind::Heading(1);
        let at = match is_model && front.is_none() {
            true => before.iter().position(is_title),
            false => before.get(start).filter(|block| is_title(block)).map(|_| start),
        };
        let (title, struck, prose) = match (at, front) {
            (Some(at), _) => {
                let title = named(&before[at], &plain_text(&before[at].events));
                (title, is_struck(&before[at].events), at + 1)
            }
            (None, Some(front)) => (front, false, start),
            (None, None) if is_model => (Spanned::new(String::new(), self.cx.span(&(0..0))), false, start),
            (None, None) => return Err("it has no title"),
        };
        if !title.value.is_empty() || !is_model {
            return Ok((title, struck, prose));
        }
        let file = self.path.rsplit('/').next().unwrap_or(self.path);
        let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
        let message = format!("the page has no title: it is called `{stem}`, as its file");
        self.cx.diagnostics.push(Diagnostic::new(Code::EmptyName, title.span, message));
        Ok((Spanned::new(stem.to_owned(), title.span), struck, prose))
    }

    /// The first section that says what the type is, or what is most like one.
    fn model_section<'b, 'a>(&mut self, blocks: &'b [Block<'a>]) -> Option<Section<'b, 'a>> {
        let exact = blocks.iter().enumerate().find_map(|(at, block)| Some((section_kind(block)?, at)));
        if let Some((kind, at)) = exact {
            return Some(Section { kind, at, blocks: below(blocks, at + 1) });
        }
        let near = nearly_section(&self.cx, blocks)?;
        let block = &blocks[near.at];
        let name = near.kind.name();
        let (place, message) = match block.kind {
            BlockKind::Heading(_) => {
                let heading = plain_text(&block.events);
                (inner_range(block), format!("the section `{}` is read as `{name}`", heading.trim()))
            }
            _ => (
                block.range.start..block.range.start,
                format!("this table is read as that of a section `{name}`"),
            ),
        };
        let diagnostic = Diagnostic::new(Code::NearHeading, self.cx.span(&place), message);
        self.cx.diagnostics.push(diagnostic.help(format!("write `## {name}` above it")));
        Some(near)
    }

    /// Reads the section, and others of its kind with it.
    fn body(&mut self, section: &Section<'_, '_>, blocks: &[Block<'_>]) -> Outcome<Body> {
        let heading = self.cx.span(&inner_range(&blocks[section.at]));
        let mut parts = vec![section.blocks];
        for (at, block) in blocks.iter().enumerate().skip(section.at + 1) {
            let Some(kind) = section_kind(block) else { continue };
            let is_same = kind == section.kind;
            let again = self.cx.span(&inner_range(block));
            let message = "the page has a second section that says what the type is";
            self.cx.diagnostics.push(
                Diagnostic::new(Code::DuplicateSection, again, message)
                    .related(heading, "the first one")
                    .label(if is_same { "read with the first" } else { "not read" })
                    .help("document one type a page"),
            );
            match is_same {
                true => parts.push(below(blocks, at + 1)),
                false => {
                    lose(&mut self.cx, below(blocks, at + 1), "the row is in a section of another kind");
                }
            }
        }
        match section.kind {
            Kind::Fields => self.fields(&parts, heading),
            Kind::Values => Ok(Body::Values(self.values(&parts))),
            Kind::Members => Ok(Body::Members(
                parts.iter().flat_map(|part| members::members(&mut self.cx, part)).collect(),
            )),
        }
    }

    fn fields(&mut self, parts: &[&[Block<'_>]], heading: Span) -> Outcome<Body> {
        let tables = self.tables(parts, rows::FIELD_COLUMNS);
        let Some(first) = tables.first() else {
            let message = "there is no table under this heading";
            self.cx.diagnostics.push(Diagnostic::new(Code::MissingColumn, heading, message));
            return Ok(Body::Fields(Vec::new()));
        };
        if first.heading.cells.first().is_some_and(|cell| cell.text() == "Name") {
            return Err("its table lists options, not the fields of a model");
        }
        Ok(Body::Fields(rows::fields(&mut self.cx, tables, rows::FIELD_COLUMNS)))
    }

    fn values(&mut self, parts: &[&[Block<'_>]]) -> Values {
        let tables = self.tables(parts, rows::VALUE_COLUMNS);
        let mut values = Values::default();
        for block in parts.iter().copied().flatten() {
            match block.kind {
                // Below a table, bullets are prose.
                BlockKind::List if tables.is_empty() => values.items.extend(self.items(block)),
                BlockKind::Code => values.code = Some(self.code(block)),
                // What is said there is about the SDK: that its enum is open.
                _ => {}
            }
        }
        values.rows = rows::values(&mut self.cx, tables);
        values
    }

    fn tables<'a>(&mut self, parts: &[&[Block<'a>]], columns: &[Column]) -> Vec<Table<'a>> {
        parts.iter().flat_map(|part| tables(&mut self.cx, part, columns)).collect()
    }

    fn items(&self, block: &Block<'_>) -> Vec<Spanned<String>> {
        let item = |events: &&[Located<'_>]| {
            let (_, range) = events.first()?;
            let end = events.last().map_or(range.end, |(_, last)| last.end);
            Some(Spanned::new(plain_text(events), self.cx.span(&(range.start..end.max(range.start)))))
        };
        blocks::items(block).iter().filter_map(item).collect()
    }

    fn code(&self, block: &Block<'_>) -> Spanned<String> {
        Spanned::new(plain_text(&block.events), self.cx.span(&inner_range(block)))
    }

    /// The deprecation note and the prose between the title and the model's section. Sections of
    /// the prose's own stay, those about usage go.
    pub(super) fn description(&self, blocks: &[Block<'_>]) -> (Option<String>, String) {
        let mut note = None;
        let mut text = String::new();
        let mut ignored = false;
        for block in blocks {
            if let BlockKind::Heading(1 | 2) = block.kind {
                ignored = IGNORED.contains(&plain_text(&block.events).trim());
            }
            if ignored {
                continue;
            }
            let raw = self.raw(block);
            if block.kind == BlockKind::Quote && note.is_none() {
                let unquoted = unquote(raw);
                if let (Some(found), rest) = deprecation::split(&unquoted) {
                    note = Some(found);
                    text.push_str(rest);
                    text.push_str("\n\n");
                    continue;
                }
            }
            text.push_str(raw);
            text.push_str("\n\n");
        }
        (note, prose::safe(&text))
    }

    /// A block as it stands in the file, with the indent of its first line: that is what makes
    /// indented code what it is.
    fn raw(&self, block: &Block<'_>) -> &str {
        let before = &self.cx.text[..block.range.start];
        let indent = before.len() - before.trim_end_matches([' ', '\t']).len();
        &self.cx.text[block.range.start - indent..block.range.end]
    }
}

/// The content of a block that has any: a heading without its marks.
pub(super) fn inner_range(block: &Block<'_>) -> std::ops::Range<usize> {
    match (block.events.first(), block.events.last()) {
        (Some((_, first)), Some((_, last))) => first.start..last.end.max(first.end),
        _ => block.range.start..block.range.start,
    }
}

impl Kind {
    const ALL: &'static [Self] = &[Self::Fields, Self::Values, Self::Members];

    fn name(self) -> &'static str {
        match self {
            Self::Fields => "Fields",
            Self::Values => "Values",
            Self::Members => "Supported Types",
        }
    }
}

fn section_kind(block: &Block<'_>) -> Option<Kind> {
    if block.kind != BlockKind::Heading(2) {
        return None;
    }
    let text = plain_text(&block.events);
    Kind::ALL.iter().copied().find(|kind| kind.name() == text.trim())
}

/// The blocks of a section, up to the next one.
fn below<'b, 'a>(blocks: &'b [Block<'a>], from: usize) -> &'b [Block<'a>] {
    let rest = &blocks[from..];
    let end = rest.iter().position(|block| matches!(block.kind, BlockKind::Heading(1 | 2)));
    &rest[..end.unwrap_or(rest.len())]
}

/// A section whose heading is missing or not quite right, but whose content is that of a model: a table of
/// fields under whatever heading, values or members under one of much the same name.
fn nearly_section<'b, 'a>(cx: &Cx<'_>, blocks: &'b [Block<'a>]) -> Option<Section<'b, 'a>> {
    let mut heading: Option<usize> = None;
    for (at, block) in blocks.iter().enumerate() {
        if let BlockKind::Heading(level) = block.kind {
            let is_title = level == 1 && heading.is_none();
            heading = Some(at);
            let next = blocks.get(at + 1).map(|block| block.kind);
            let has_members = matches!(next, Some(BlockKind::Heading(3..)));
            if !is_title && has_members && is_like(block, Kind::Members) {
                return Some(Section { kind: Kind::Members, at, blocks: below(blocks, at + 1) });
            }
            let has_values = matches!(next, Some(BlockKind::List | BlockKind::Code));
            if !is_title && has_values && is_like(block, Kind::Values) {
                return Some(Section { kind: Kind::Values, at, blocks: below(blocks, at + 1) });
            }
        }
        if block.kind != BlockKind::Table {
            continue;
        }
        let columns = table(cx.parsed, block.range.clone(), &block.events).heading;
        let above = heading.map(|at| &blocks[at]);
        let kind = if has_columns(&columns, rows::FIELD_COLUMNS) {
            Kind::Fields
        } else if has_columns(&columns, rows::VALUE_COLUMNS)
            && columns.cells.len() == 2
            && above.is_some_and(|above| is_like(above, Kind::Values))
        {
            Kind::Values
        } else {
            continue;
        };
        // The title heads no section, nor does a heading of prose between the two.
        let own =
            heading.filter(|&at| blocks[at].kind != BlockKind::Heading(1) || is_like(&blocks[at], kind));
        return Some(match own {
            Some(own) => Section { kind, at: own, blocks: below(blocks, own + 1) },
            None => Section { kind, at, blocks: below(blocks, at) },
        });
    }
    None
}

/// Whether a heading is the one of a section but for a letter or two, its case and its signs.
fn is_like(block: &Block<'_>, kind: Kind) -> bool {
    let letters =
        |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    let (found, wanted) = (letters(&plain_text(&block.events)), letters(kind.name()));
    found.len() < 2 * wanted.len() && strsim::damerau_levenshtein(&found, &wanted) <= 2
}

/// A title and nothing but prose: a type that the docs do not show. Any heading means a page about
/// something else: a method, a group of methods, a utility.
fn empty_body(title: &str, rest: &[Block<'_>]) -> Outcome<Body> {
    let heading = |block: &Block<'_>| match block.kind {
        BlockKind::Heading(2) => !IGNORED.contains(&plain_text(&block.events).trim()),
        BlockKind::Heading(_) => true,
        _ => false,
    };
    let is_name = !title.is_empty() && title.chars().all(|c| c.is_alphanumeric() || c == '_');
    match (rest.iter().any(heading), is_name) {
        (true, _) => Err("it has no section Fields, Values or Supported Types"),
        (_, false) => Err("its title is no type's name"),
        _ => Ok(Body::Empty),
    }
}

/// `title: "X"` of an `.mdx` page's front matter.
fn front_title(text: &str) -> Option<String> {
    let value = text.lines().find_map(|line| line.trim().strip_prefix("title:"))?;
    Some(value.trim().trim_matches(['"', '\'']).to_owned())
}

/// A block quote's content.
fn unquote(raw: &str) -> String {
    let line = |line: &str| {
        let line = line.trim_start();
        let inner = line.strip_prefix('>').unwrap_or(line);
        inner.strip_prefix(' ').unwrap_or(inner).to_owned() + "\n"
    };
    raw.lines().map(line).collect()
}
