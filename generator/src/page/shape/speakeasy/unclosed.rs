//! Blocks that prose leaves open. For markdown a fence, a `<pre>` or a comment goes on to the end of the
//! page and swallows the model's section; but that section was written by a machine after whatever a
//! person wrote above it, so its heading ends them.

use std::ops::Range;

use crate::page::blocks::{Block, BlockKind, blocks};
use crate::page::lines::lines;

/// The headings of the sections that say what a type is, as they stand in a page.
const HEADINGS: &[&str] = &["## Fields", "## Values", "## Supported Types"];

/// The beginnings of HTML that goes on over blank lines, and what ends it.
const LONG_HTML: &[(&str, &[&str])] = &[
    ("<!--", &["-->"]),
    ("<pre", &["</pre>", "</script>", "</style>", "</textarea>"]),
    ("<script", &["</pre>", "</script>", "</style>", "</textarea>"]),
    ("<style", &["</pre>", "</script>", "</style>", "</textarea>"]),
    ("<textarea", &["</pre>", "</script>", "</style>", "</textarea>"]),
    ("<![cdata[", &["]]>"]),
    ("<?", &["?>"]),
    ("<!", &[">"]),
];

/// A block that is not closed before the section's heading.
pub(super) struct Unclosed {
    /// Its first line.
    pub(super) opening: Range<usize>,
    /// The heading.
    pub(super) heading: Range<usize>,
}

/// The blocks of a page, the first one that was left open ended where the section begins.
pub(super) fn page_blocks(text: &str) -> (Vec<Block<'_>>, Option<Unclosed>) {
    let all = blocks(text, 0);
    let swallowed = |block: &Block<'_>| {
        let inside = matches!(block.kind, BlockKind::Code | BlockKind::Html);
        let heading = inside.then(|| heading_inside(text, &block.range)).flatten()?;
        Some((block.range.clone(), heading))
    };
    let Some((block, heading)) = all.iter().find_map(swallowed) else { return (all, None) };
    let mut below = blocks(text, heading.start);
    if !is_left_open(text, &block, &below) {
        return (all, None);
    }
    // What is above is parsed as a text of its own, which ends the block.
    let mut ended = blocks(&text[..heading.start], 0);
    ended.append(&mut below);
    (ended, Some(Unclosed { opening: first_line(text, &block), heading }))
}

/// The heading of a section within a block.
fn heading_inside(text: &str, block: &Range<usize>) -> Option<Range<usize>> {
    lines(text, block.clone()).skip(1).find(|line| HEADINGS.contains(&text[line.clone()].trim_end()))
}

/// Whether a block that holds a section's heading was left open, rather than showing a page on purpose.
fn is_left_open(text: &str, block: &Range<usize>, below: &[Block<'_>]) -> bool {
    let opening = text[first_line(text, block)].trim_start().to_lowercase();
    if !opening.starts_with('<') {
        // If the fence closes, then what closes it opens another one that does not.
        let opens = |block: &Block<'_>| block.kind == BlockKind::Code && !is_closed_fence(text, block);
        return !below.iter().any(opens);
    }
    let Some((_, ends)) = LONG_HTML.iter().find(|(start, _)| opening.starts_with(start)) else { return true };
    let last = lines(text, block.clone()).last().map(|line| text[line].to_lowercase()).unwrap_or_default();
    // An arrow in a cell ends no comment.
    last.trim_start().starts_with('|') || !ends.iter().any(|end| last.contains(end))
}

/// Whether the last line of a fence is the one that closes it.
pub(super) fn is_closed_fence(text: &str, block: &Block<'_>) -> bool {
    let opening = text[first_line(text, &block.range)].trim_start();
    let Some(mark) = opening.chars().next() else { return false };
    let length = opening.len() - opening.trim_start_matches(mark).len();
    let last = lines(text, block.range.clone()).skip(1).filter(|line| !line.is_empty()).last();
    last.is_some_and(|line| {
        let line = text[line].trim();
        line.len() >= length && line.chars().all(|c| c == mark)
    })
}

/// Whether a block of HTML is a comment that is closed: what it hides is hidden on purpose.
pub(super) fn is_comment(text: &str, block: &Block<'_>) -> bool {
    let html = &text[block.range.clone()];
    block.kind == BlockKind::Html && html.trim_start().starts_with("<!--") && html.contains("-->")
}

fn first_line(text: &str, block: &Range<usize>) -> Range<usize> {
    lines(text, block.clone()).next().unwrap_or(block.start..block.start)
}
