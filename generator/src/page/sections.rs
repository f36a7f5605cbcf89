//! From blocks to a page: which section says what the type is, and what stands around it.

use super::blocks::{self, Block, BlockKind, Located, blocks, is_struck, plain_text};
use super::pieces::cell;
use super::rows::{self, Heading};
use super::table::table;
use super::{Body, Member, Page, Reading, Skip, Values, deprecation, prose};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{Source, SourceId, Span, Spanned};

/// The sections that make a page a model page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Fields,
    Values,
    Members,
}

/// The sections of a model page that say nothing about the model.
const IGNORED: &[&str] = &["Example Usage", "Union Discrimination"];

/// Reads one page.
pub fn read(id: SourceId, source: &Source, diagnostics: &mut Diagnostics) -> Reading {
    let blocks = blocks(&source.text);
    let mut reader = Reader { id, text: &source.text, diagnostics };
    match reader.page(&blocks) {
        Ok(page) => Reading::Model(page),
        Err(reason) => Reading::Skipped(Skip { source: id, reason: reason.to_owned() }),
    }
}

struct Reader<'a> {
    id: SourceId,
    text: &'a str,
    diagnostics: &'a mut Diagnostics,
}

/// A page, or why it is none.
type Outcome<T> = Result<T, &'static str>;

impl Reader<'_> {
    fn page(&mut self, blocks: &[Block<'_>]) -> Outcome<Page> {
        let (title, struck, rest) = self.title(blocks)?;
        let (before, section) = match self.model_section(rest) {
            Some((kind, at)) => (&rest[..at], Some((kind, &rest[at..]))),
            None => (rest, None),
        };
        let body = match section {
            Some((kind, blocks)) => self.body(kind, blocks)?,
            None => empty_body(&title.value, rest)?,
        };
        if title.value.is_empty() {
            let message = "the page has an empty title";
            self.diagnostics.push(Diagnostic::new(Code::EmptyName, title.span, message));
        }
        let (note, description) = self.description(before);
        let deprecated = note.or(struck.then(String::new));
        Ok(Page { source: self.id, title, deprecated, description, body })
    }

    /// The H1, or the title in front of an `.mdx` page; whether it is struck out; what follows.
    fn title<'b, 'e>(&self, blocks: &'b [Block<'e>]) -> Outcome<(Spanned<String>, bool, &'b [Block<'e>])> {
        let named = |block: &Block<'_>, name: &str| {
            Spanned::new(name.trim().to_owned(), self.span(inner_range(block)))
        };
        let mut rest = blocks;
        let mut front = None;
        if let Some((first, after)) = blocks.split_first()
            && first.kind == BlockKind::FrontMatter
        {
            front = front_title(&plain_text(&first.events)).map(|title| named(first, &title));
            rest = after;
        }
        match rest.split_first() {
            Some((heading, after)) if heading.kind == BlockKind::Heading(1) => {
                let struck = is_struck(&heading.events);
                Ok((named(heading, &plain_text(&heading.events)), struck, after))
            }
            _ => front.map(|title| (title, false, rest)).ok_or("it has no title"),
        }
    }

    /// The first section that says what the type is. A second one is an error.
    fn model_section(&mut self, blocks: &[Block<'_>]) -> Option<(Kind, usize)> {
        let mut found: Option<(Kind, usize)> = None;
        for (at, block) in blocks.iter().enumerate() {
            let Some(kind) = section_kind(block) else { continue };
            match found {
                None => found = Some((kind, at)),
                Some((_, first)) => self.diagnostics.push(
                    Diagnostic::new(
                        Code::DuplicateSection,
                        self.span(inner_range(block)),
                        "the page has a second section that says what the type is",
                    )
                    .related(self.span(inner_range(&blocks[first])), "the first one")
                    .help("document one type a page"),
                ),
            }
        }
        found
    }

    fn body(&mut self, kind: Kind, blocks: &[Block<'_>]) -> Outcome<Body> {
        let heading = self.span(inner_range(&blocks[0]));
        let end = blocks[1..]
            .iter()
            .position(|block| matches!(block.kind, BlockKind::Heading(1 | 2)))
            .map_or(blocks.len(), |at| at + 1);
        let section = &blocks[1..end];
        match kind {
            Kind::Fields => self.fields(section, heading),
            Kind::Values => Ok(Body::Values(self.values(section))),
            Kind::Members => Ok(Body::Members(self.members(section))),
        }
    }

    fn fields(&mut self, section: &[Block<'_>], heading: Span) -> Outcome<Body> {
        let Some(block) = section.iter().find(|block| block.kind == BlockKind::Table) else {
            let message = "there is no table under this heading";
            self.diagnostics.push(Diagnostic::new(Code::MissingColumn, heading, message));
            return Ok(Body::Fields(Vec::new()));
        };
        let table = table(self.text, block);
        let first = table.heading.cells.first().map(|cell| plain_text(&cell.events));
        if first.as_deref() == Some("Name") {
            return Err("its table lists options, not the fields of a model");
        }
        let mut cx = rows::Cx { id: self.id, text: self.text, diagnostics: self.diagnostics };
        let heading = Heading::read(&mut cx, &table.heading, rows::FIELD_COLUMNS);
        Ok(Body::Fields(rows::fields(&mut cx, &heading, &table)))
    }

    fn values(&mut self, section: &[Block<'_>]) -> Values {
        let mut values = Values::default();
        for block in section {
            match block.kind {
                BlockKind::Table => {
                    let table = table(self.text, block);
                    let mut cx = rows::Cx { id: self.id, text: self.text, diagnostics: self.diagnostics };
                    let heading = Heading::read(&mut cx, &table.heading, rows::VALUE_COLUMNS);
                    values.rows.extend(rows::values(&mut cx, &heading, &table));
                }
                BlockKind::List => values.items.extend(self.items(block)),
                BlockKind::Code => values.code = Some(self.code(block)),
                // What is said there is about the SDK: that its enum is open.
                _ => {}
            }
        }
        values
    }

    fn items(&self, block: &Block<'_>) -> Vec<Spanned<String>> {
        let item = |events: &&[Located<'_>]| {
            let (_, range) = events.first()?;
            let end = events.last().map_or(range.end, |(_, last)| last.end);
            Some(Spanned::new(plain_text(events), self.span(range.start..end.max(range.start))))
        };
        blocks::items(block).iter().filter_map(item).collect()
    }

    fn code(&self, block: &Block<'_>) -> Spanned<String> {
        Spanned::new(plain_text(&block.events), self.span(inner_range(block)))
    }

    fn members(&mut self, section: &[Block<'_>]) -> Vec<Member> {
        let mut members: Vec<Member> = Vec::new();
        for block in section {
            match (block.kind, members.last_mut()) {
                (BlockKind::Heading(3), _) => {
                    let heading = cell(self.text, self.id, inner_range(block), &block.events);
                    members.push(Member { heading, code: None });
                }
                (BlockKind::Code, Some(member)) if member.code.is_none() => {
                    member.code = Some(self.code(block));
                }
                _ => {}
            }
        }
        members
    }

    /// The deprecation note and the prose between the title and the model's section. Sections of
    /// the prose's own stay, those about usage go.
    fn description(&self, blocks: &[Block<'_>]) -> (Option<String>, String) {
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
        let before = &self.text[..block.range.start];
        let indent = before.len() - before.trim_end_matches([' ', '\t']).len();
        &self.text[block.range.start - indent..block.range.end]
    }

    fn span(&self, range: std::ops::Range<usize>) -> Span {
        Span::new(self.id, range.start, range.end)
    }
}

/// The content of a block that has any: a heading without its marks.
fn inner_range(block: &Block<'_>) -> std::ops::Range<usize> {
    match (block.events.first(), block.events.last()) {
        (Some((_, first)), Some((_, last))) => first.start..last.end.max(first.end),
        _ => block.range.start..block.range.start,
    }
}

fn section_kind(block: &Block<'_>) -> Option<Kind> {
    if block.kind != BlockKind::Heading(2) {
        return None;
    }
    match plain_text(&block.events).trim() {
        "Fields" => Some(Kind::Fields),
        "Values" => Some(Kind::Values),
        "Supported Types" => Some(Kind::Members),
        _ => None,
    }
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
