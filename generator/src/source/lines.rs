//! Where the lines of a text begin, so that finding a line and a column costs the same wherever in
//! the text they are, and however long the line is.

use std::sync::OnceLock;

use super::LineColumn;
use crate::text::looked_at;

/// How far apart the places are at which the characters before are known.
const BLOCK: usize = 256;

/// See the module.
#[derive(Debug, Clone)]
pub(super) struct Lines {
    starts: Vec<u32>,
    /// How many characters stand before each block of [`BLOCK`] bytes, once a column is asked for: the line is known
    /// of every field, the column only where there is something to say.
    characters: OnceLock<Vec<u32>>,
}

impl Lines {
    pub(super) fn of(text: &str) -> Self {
        let mut starts = vec![0];
        starts
            .extend((1u32..).zip(text.as_bytes()).filter(|(_, byte)| **byte == b'\n').map(|(next, _)| next));
        Self { starts, characters: OnceLock::new() }
    }

    /// The line of a byte of the text, and where it begins.
    pub(super) fn line(&self, offset: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|&start| start as usize <= offset);
        (line, self.starts[line.saturating_sub(1)] as usize)
    }

    /// The place of a byte of the text.
    pub(super) fn find(&self, text: &str, offset: usize) -> LineColumn {
        let offset = offset.min(text.len());
        let (line, start) = self.line(offset);
        LineColumn { line, column: self.before(text, offset) - self.before(text, start) + 1 }
    }

    /// How many characters stand before a byte.
    fn before(&self, text: &str, offset: usize) -> usize {
        let characters = self.characters.get_or_init(|| characters_before(text));
        let block = (offset / BLOCK).min(characters.len().saturating_sub(1));
        let known = characters.get(block).map_or(0, |&count| count as usize);
        let rest = &text.as_bytes()[block * BLOCK..offset];
        looked_at(rest.len());
        known + rest.iter().filter(|&&byte| begins_character(byte)).count()
    }
}

fn characters_before(text: &str) -> Vec<u32> {
    let mut count = 0;
    let before = |block: &[u8]| {
        let before = count;
        count += block.iter().map(|&byte| u32::from(begins_character(byte))).sum::<u32>();
        before
    };
    text.as_bytes().chunks(BLOCK).map(before).collect()
}

fn begins_character(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::work;

    /// The same by the definition: from the start of the text.
    fn counted(text: &str, offset: usize) -> LineColumn {
        let before = &text[..offset];
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        LineColumn { line: before.matches('\n').count() + 1, column: before[start..].chars().count() + 1 }
    }

    #[test]
    fn places_are_those_that_people_count() {
        let wide = "日本語\u{301} größer\r\n".repeat(60);
        for text in ["", "a", "\n", "a\nb", "\n\n", &wide, &"ü".repeat(700), &"x".repeat(BLOCK * 2)] {
            let lines = Lines::of(text);
            for offset in (0..=text.len()).filter(|&offset| text.is_char_boundary(offset)) {
                assert_eq!(lines.find(text, offset), counted(text, offset), "{offset} of {text:?}");
            }
        }
    }

    /// The places of every row of a table, and of every cell of one endless row.
    #[test]
    fn twice_the_rows_are_twice_the_work() {
        let work_of = |text: &str| {
            let lines = Lines::of(text);
            work(|| text.match_indices('|').for_each(|(at, _)| assert!(lines.find(text, at).line > 0)))
        };
        for row in ["| `größe` | *string* |\n", "| `größe` "] {
            let (once, twice) = (work_of(&row.repeat(5_000)), work_of(&row.repeat(10_000)));
            assert!(once > 0 && twice <= once * 5 / 2, "{once} bytes looked at, then {twice}");
        }
    }
}
