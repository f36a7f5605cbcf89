//! A page as a row of top-level blocks, each with its place and its events: what the rest of the
//! stage interprets.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::text::looked_at;

/// An event and the bytes it came from.
pub(super) type Located<'a> = (Event<'a>, Range<usize>);

/// A top-level block of a page.
pub(super) struct Block<'a> {
    pub(super) kind: BlockKind,
    pub(super) range: Range<usize>,
    /// The events inside the block, its own start and end left out.
    pub(super) events: Vec<Located<'a>>,
}

/// The kinds of block that matter to a model page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BlockKind {
    Heading(u8),
    Table,
    /// A fence. Code by its indent alone is [`BlockKind::Other`]: only prose has it.
    Code,
    Html,
    Quote,
    List,
    /// The settings in front of an `.mdx` page.
    FrontMatter,
    Other,
}

/// The extensions of markdown that the docs use.
const OPTIONS: Options = Options::ENABLE_TABLES.union(Options::ENABLE_STRIKETHROUGH);

/// The events of a text.
pub(super) fn events(text: &str) -> impl Iterator<Item = Located<'_>> {
    looked_at(text.len());
    Parser::new_ext(text, OPTIONS).into_offset_iter()
}

/// Splits the part of a page from a byte on into its top-level blocks. Settings in front of a page are
/// a block only there: elsewhere two rules would swallow what stands between them.
pub(super) fn blocks(page: &str, from: usize) -> Vec<Block<'_>> {
    let text = &page[from..];
    looked_at(text.len());
    let settings = from == 0 && text.starts_with("---");
    let options = if settings { OPTIONS | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS } else { OPTIONS };
    let mut blocks: Vec<Block<'_>> = Vec::new();
    let mut depth = 0usize;
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        let range = range.start + from..range.end + from;
        match &event {
            Event::Start(tag) => {
                depth += 1;
                if depth == 1 {
                    blocks.push(Block { kind: kind(tag), range, events: Vec::new() });
                    continue;
                }
            }
            Event::End(_) => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    continue;
                }
            }
            _ if depth == 0 => {
                blocks.push(Block { kind: BlockKind::Other, range: range.clone(), events: Vec::new() });
            }
            _ => {}
        }
        if let Some(block) = blocks.last_mut() {
            block.events.push((event, range));
        }
    }
    blocks
}

fn kind(tag: &Tag<'_>) -> BlockKind {
    match tag {
        Tag::Heading { level, .. } => BlockKind::Heading(match level {
            HeadingLevel::H1 => 1,
            HeadingLevel::H2 => 2,
            HeadingLevel::H3 => 3,
            HeadingLevel::H4 => 4,
            HeadingLevel::H5 => 5,
            HeadingLevel::H6 => 6,
        }),
        Tag::Table(_) => BlockKind::Table,
        Tag::CodeBlock(CodeBlockKind::Fenced(_)) => BlockKind::Code,
        Tag::HtmlBlock => BlockKind::Html,
        Tag::BlockQuote(_) => BlockKind::Quote,
        Tag::List(_) => BlockKind::List,
        Tag::MetadataBlock(_) => BlockKind::FrontMatter,
        _ => BlockKind::Other,
    }
}

/// The text of some events, markup left out.
pub(super) fn plain_text(events: &[Located<'_>]) -> String {
    let mut text = String::new();
    for (event, _) in events {
        match event {
            Event::Text(part) | Event::Code(part) | Event::InlineHtml(part) | Event::Html(part) => {
                text.push_str(part);
            }
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            _ => {}
        }
    }
    text
}

/// Whether some of the text is struck out.
pub(super) fn is_struck(events: &[Located<'_>]) -> bool {
    events.iter().any(|(event, _)| matches!(event, Event::Start(Tag::Strikethrough)))
}

/// The items of a list: the range and the events of each.
pub(super) fn items<'a, 'e>(block: &'e Block<'a>) -> Vec<&'e [Located<'a>]> {
    let mut items = Vec::new();
    let mut depth = 0usize;
    let mut start = 0;
    for (index, (event, _)) in block.events.iter().enumerate() {
        match event {
            Event::Start(Tag::Item) => {
                if depth == 0 {
                    start = index + 1;
                }
                depth += 1;
            }
            Event::End(TagEnd::Item) => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    items.push(&block.events[start..index]);
                }
            }
            _ => {}
        }
    }
    items
}
