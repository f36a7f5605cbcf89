//! Service pages: a section for each operation, with what it takes, gives and throws in tables, and a
//! comment that says where it lies. Knows their shape and no language.

use std::collections::BTreeSet;
use std::ops::Range;

use super::rows::{self, ERROR_COLUMNS, PARAMETER_COLUMNS};
use super::snippet::{self, Snippet};
use super::tables::tables;
use super::{HABITS, Reader, inner_range};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::page::blocks::{Block, BlockKind, blocks, is_struck, items, plain_text};
use crate::page::cx::Cx;
use crate::page::pieces::cell;
use crate::page::{Cell, ErrorRow, FieldRow, Habits, returns};
use crate::source::{Limits, Source, SourceId, Spanned};

/// A page that documents operations.
#[derive(Debug, Clone, PartialEq)]
pub struct ServicePage {
    /// The file it was read from.
    pub source: SourceId,
    /// The operations, in the order of the page.
    pub methods: Vec<Method>,
    /// What the family of the docs does to types and names.
    pub habits: &'static Habits,
}

/// The section of an operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Method {
    /// What the SDK calls the operation.
    pub heading: Spanned<String>,
    /// The deprecation note; a struck-out heading without a note gives an empty one.
    pub deprecated: Option<String>,
    /// The prose, as safe CommonMark.
    pub description: String,
    /// The comments, one for each example.
    pub snippets: Vec<Snippet>,
    /// The rows of `### Parameters`.
    pub parameters: Vec<FieldRow>,
    /// What stands below `### Response`.
    pub response: Option<Cell>,
    /// The rows of `### Errors`.
    pub errors: Vec<ErrorRow>,
}

/// The parts of an operation's section.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Usage,
    Parameters,
    Response,
    Errors,
}

/// Reads a page that is no model's. Nothing, if it documents no operation.
pub(super) fn read_service(
    id: SourceId,
    source: &Source,
    limits: &Limits,
    diagnostics: &mut Diagnostics,
) -> Option<ServicePage> {
    if !snippet::is_in(&source.text) && !source.text.contains("\n### ") {
        return None;
    }
    let parsed = returns::as_blanks(&source.text);
    let blocks = blocks(&parsed, 0);
    let cx = Cx { id, text: &source.text, parsed: &parsed, limits, habits: &HABITS, diagnostics };
    let mut reader = Reader { path: &source.path, cx };
    let sections = sections(&blocks);
    let methods: Vec<Method> = sections.iter().map(|section| method(&mut reader, section)).collect();
    let read: BTreeSet<u32> = methods.iter().flat_map(|it| &it.snippets).map(|it| it.span.start).collect();
    for place in snippet::places(&source.text) {
        let span = reader.cx.span(&place);
        if !read.contains(&span.start) {
            let message = "the comment is in no operation's section, so the operation is not read";
            let lost = Diagnostic::new(Code::LostOperation, span, message);
            diagnostics_of(&mut reader)
                .push(lost.help("each operation needs a section `## name` of its own"));
        }
    }
    (!methods.is_empty()).then_some(ServicePage { source: id, methods, habits: &HABITS })
}

fn diagnostics_of<'r>(reader: &'r mut Reader<'_>) -> &'r mut Diagnostics {
    reader.cx.diagnostics
}

/// The blocks of each operation, its heading first. A heading that the page's list of operations does not
/// have is one of prose, unless a whole operation stands below it.
fn sections<'b, 'a>(blocks: &'b [Block<'a>]) -> Vec<&'b [Block<'a>]> {
    let listed = listed(blocks);
    let starts: Vec<usize> =
        (0..blocks.len()).filter(|&at| matches!(blocks[at].kind, BlockKind::Heading(1 | 2))).collect();
    let ends = starts.iter().skip(1).copied().chain([blocks.len()]);
    let mut found: Vec<Range<usize>> = Vec::new();
    for (start, end) in starts.iter().copied().zip(ends) {
        let own = &blocks[start..end];
        let is_listed = listed.contains(plain_text(&blocks[start].events).trim());
        let is_whole = is_operation(own);
        match found.last_mut() {
            // The heading has parted an operation from its tables.
            Some(last)
                if last.end == start
                    && !is_listed
                    && blocks[start].kind == BlockKind::Heading(2)
                    && (!is_whole || !is_operation(&blocks[last.clone()])) =>
            {
                last.end = end;
            }
            _ if blocks[start].kind == BlockKind::Heading(2) && (is_listed || is_whole) => {
                found.push(start..end);
            }
            _ => {}
        }
    }
    found.into_iter().map(|range| &blocks[range]).filter(|section| is_operation(section)).collect()
}

/// The names below `Available Operations`.
fn listed(blocks: &[Block<'_>]) -> BTreeSet<String> {
    let is_heading = |block: &Block<'_>| {
        matches!(block.kind, BlockKind::Heading(_))
            && plain_text(&block.events).trim().eq_ignore_ascii_case("available operations")
    };
    let below = blocks.iter().skip_while(|block| !is_heading(block)).skip(1);
    let lists = below.take_while(|block| !matches!(block.kind, BlockKind::Heading(_)));
    let names = lists.filter(|block| block.kind == BlockKind::List).flat_map(|block| {
        items(block).into_iter().map(|item| snippet::link_text(item).trim().to_owned()).collect::<Vec<_>>()
    });
    names.filter(|name| !name.is_empty()).collect()
}

fn is_operation(section: &[Block<'_>]) -> bool {
    let has = |part| section.iter().any(|block| part_of(block) == Some(part));
    section.iter().any(|block| block.kind != BlockKind::Code && snippet::is_in_block(block))
        || has(Part::Usage) && (has(Part::Response) || has(Part::Parameters))
}

fn part_of(block: &Block<'_>) -> Option<Part> {
    if !matches!(block.kind, BlockKind::Heading(3)) {
        return None;
    }
    let text = plain_text(&block.events);
    let text = text.trim();
    match text {
        "Parameters" => Some(Part::Parameters),
        "Response" => Some(Part::Response),
        "Errors" => Some(Part::Errors),
        _ if text.starts_with("Example Usage") || text == "Standalone function" => Some(Part::Usage),
        _ => None,
    }
}

fn method(reader: &mut Reader<'_>, section: &[Block<'_>]) -> Method {
    let heading = &section[0];
    let name = plain_text(&heading.events).trim().to_owned();
    let first = section.iter().position(|block| part_of(block).is_some() || snippet::is_in_block(block));
    let prose = &section[1..first.unwrap_or(section.len()).max(1)];
    let (note, description) = reader.description(prose);
    let struck = is_struck(&heading.events).then(String::new);
    let heading = Spanned::new(name, reader.cx.span(&inner_range(heading)));
    let mut method = Method {
        heading,
        deprecated: note.or(struck),
        description,
        snippets: Vec::new(),
        parameters: Vec::new(),
        response: None,
        errors: Vec::new(),
    };
    for block in section.iter().filter(|block| block.kind != BlockKind::Code) {
        method.snippets.extend(snippet::read(&mut reader.cx, &block.range));
    }
    let mut rest = &section[first.unwrap_or(section.len())..];
    while let Some((block, below)) = rest.split_first() {
        let end = below.iter().position(|block| matches!(block.kind, BlockKind::Heading(_)));
        let (own, after) = below.split_at(end.unwrap_or(below.len()));
        match part_of(block) {
            Some(Part::Parameters) => {
                let tables = tables(&mut reader.cx, own, PARAMETER_COLUMNS);
                method.parameters.extend(rows::fields(&mut reader.cx, tables, PARAMETER_COLUMNS));
            }
            Some(Part::Errors) => {
                let tables = tables(&mut reader.cx, own, ERROR_COLUMNS);
                method.errors.extend(rows::errors(&mut reader.cx, tables));
            }
            Some(Part::Response) => {
                let said = own.iter().find(|block| block.kind == BlockKind::Other);
                method.response = said.map(|said| cell(&reader.cx, inner_range(said), &said.events));
            }
            Some(Part::Usage) | None => {}
        }
        rest = after;
    }
    method
}
