//! Counts the rows of a page line by line, without the markdown parser: what it counts and what was read
//! must be the same, or a row was lost.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::diagnostic::Diagnostics;
use crate::page::lines::{is_rule, lines};
use crate::page::tally::hold;
use crate::page::{Body, Rows};
use crate::source::SourceId;

/// The sections whose tables have a row for each field or value.
const SECTIONS: &[&str] = &["## Fields", "## Values"];

/// Compares a page's rows with what was read of them. What has been said from the `said`th diagnostic on
/// is about this page. `extra` is where a section begins whose heading is another.
pub(super) fn tally(
    id: SourceId,
    text: &str,
    body: &Body,
    extra: Option<usize>,
    said: usize,
    diagnostics: &mut Diagnostics,
) -> Rows {
    let read: Vec<usize> = match body {
        Body::Fields(rows) => rows.iter().map(|row| row.name.span.range().start).collect(),
        Body::Values(values) => values.rows.iter().map(|row| row.name.span.range().start).collect(),
        Body::Members(members) => {
            let told = members.iter().filter_map(|member| member.told_by.as_ref());
            let places = told.flat_map(|told| &told.values).map(|value| value.span.range().start);
            // A type with two values has two headings, too.
            places.collect::<BTreeSet<usize>>().into_iter().collect()
        }
        Body::Empty => Vec::new(),
    };
    hold(id, &rows(text, extra), &read, said, diagnostics)
}

/// The lines that are rows.
fn rows(text: &str, extra: Option<usize>) -> Vec<Range<usize>> {
    let mut rows: Vec<Range<usize>> = Vec::new();
    let mut in_section = false;
    let mut fences = Fences::of(text);
    for place in lines(text, 0..text.len()) {
        let line = text[place.clone()].trim_end();
        let begins = SECTIONS.contains(&line) || extra == Some(place.start);
        if begins {
            in_section = true;
            fences.leave();
        } else if fences.pass(line, place.start) {
            continue;
        } else if line.starts_with("# ") || line.starts_with("## ") {
            in_section = false;
        }
        let line = line.trim_start();
        if in_section && line.starts_with('|') {
            if is_rule(line) {
                // The line above it is the table's heading.
                rows.pop();
            } else {
                rows.push(place);
            }
        }
    }
    rows
}

/// The fences that are closed: what is in them is no row.
struct Fences {
    /// The longest mark that closes a fence, of backticks and of tildes, from each such line on; the
    /// last line first.
    ahead: Vec<(usize, [usize; 2])>,
    open: Option<(usize, usize)>,
}

impl Fences {
    fn of(text: &str) -> Self {
        let mut longest = [0, 0];
        let mut ahead = Vec::new();
        let all: Vec<Range<usize>> = lines(text, 0..text.len()).collect();
        for place in all.into_iter().rev() {
            if let Some((mark, length, "")) = fence(&text[place.clone()]) {
                ahead.push((place.start, longest));
                longest[mark] = longest[mark].max(length);
            } else if fence(&text[place.clone()]).is_some() {
                ahead.push((place.start, longest));
            }
        }
        Self { ahead, open: None }
    }

    fn leave(&mut self) {
        self.open = None;
    }

    /// Goes on to a line, and says whether it is a fence or in one.
    fn pass(&mut self, line: &str, start: usize) -> bool {
        while self.ahead.last().is_some_and(|(at, _)| *at < start) {
            self.ahead.pop();
        }
        let found = fence(line);
        match (self.open, found) {
            (Some((mark, length)), Some((other, closing, ""))) if mark == other && closing >= length => {
                self.open = None;
                true
            }
            (Some(_), _) => true,
            (None, Some((mark, length, _))) => {
                let closes = self.ahead.last().is_some_and(|(_, longest)| longest[mark] >= length);
                self.open = closes.then_some((mark, length));
                closes
            }
            (None, None) => false,
        }
    }
}

/// The mark of a fence, how long it is, and what follows it.
fn fence(line: &str) -> Option<(usize, usize, &str)> {
    let line = line.trim_start();
    // Nearly all lines are rows.
    if !line.starts_with(['`', '~']) {
        return None;
    }
    let line = line.trim_end();
    ['`', '~'].iter().enumerate().find_map(|(mark, &character)| {
        let rest = line.trim_start_matches(character);
        let length = line.len() - rest.len();
        let opens = length >= 3 && !(character == '`' && rest.contains('`'));
        opens.then_some((mark, length, rest))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> = rows(text, None).into_iter().map(|place| &text[place]).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn rows_are_lines_below_a_heading_and_a_rule() {
        check(
            "# A\n\n| x |\n|---|\n| y |\n\n## Fields\n\n| F |\n|---|\n| a |\n\n| b |\n## More\n| c |\n",
            &["| a |", "| b |"],
        );
    }

    #[test]
    fn fences_hold_no_rows_if_they_are_closed() {
        check("## Values\n\n```ts\n| a\n```\n| b |\n", &["| b |"]);
        check("```\n\n## Values\n\n| N |\n| --- |\n| b |\n```ts\n| c |\n", &["| b |", "| c |"]);
        check("## Fields\n~~~\n| a |\n```\n| b |\n~~~\n| c |\n", &["| c |"]);
    }
}
