//! Folds long lines of safe CommonMark, so that a doc comment reads well in the source too. What a
//! line means is not changed: code and tables stay as they are, and no word that would start a
//! block comes to stand first in a line.

use crate::text::looked_at;

/// The columns that a doc comment may take, its slashes and indent left out.
const WIDTH: usize = 90;

/// The lines of a text, folded.
pub(super) fn wrap(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut fence: Option<&str> = None;
    for line in text.lines() {
        let content = line.trim_start_matches([' ', '>']);
        let ticks = &content[..content.len() - content.trim_start_matches('`').len()];
        let is_fence = ticks.len() >= 3 && !content[ticks.len()..].contains('`');
        let verbatim = is_fence || fence.is_some() || content.starts_with('|');
        match fence {
            None if is_fence => fence = Some(ticks),
            Some(open) if is_fence && ticks.len() >= open.len() => fence = None,
            _ => {}
        }
        if verbatim {
            lines.push(line.trim_end().to_owned());
        } else {
            fold(line, &mut lines);
        }
    }
    lines
}

/// Folds one line of prose. Lines that go on are indented as what the line belongs to.
fn fold(line: &str, lines: &mut Vec<String>) {
    let rest = text_of(line);
    let mut current = line[..line.len() - rest.len()].to_owned();
    let indent: String = current.chars().map(|c| if c == '>' { '>' } else { ' ' }).collect();
    let mut empty = true;
    // Counted along the way: a line of words that may not start one has no bound.
    let mut width = count(&current);
    for word in words(rest) {
        let length = width + 1 + count(word);
        if !empty && length > WIDTH && may_start_line(word) {
            lines.push(current.trim_end().to_owned());
            current = indent.clone();
            width = count(&current);
            empty = true;
        }
        if !empty {
            current.push(' ');
            width += 1;
        }
        current.push_str(word);
        width += count(word);
        empty = false;
    }
    lines.push(current.trim_end().to_owned());
}

fn count(text: &str) -> usize {
    looked_at(text.len());
    text.chars().count()
}

/// What stands behind a line's blanks, quote marks and list marker.
fn text_of(line: &str) -> &str {
    let content = line.trim_start_matches([' ', '>']);
    let digits = content.len() - content.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let marker = match &content[digits..] {
        rest if digits > 0 && rest.starts_with(". ") => digits + 2,
        rest if digits == 0 && rest.starts_with("- ") => 2,
        _ => 0,
    };
    &content[marker..]
}

/// The words of a line; blanks inside code spans and links do not part words.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    let mut span: Option<usize> = None;
    let mut at = 0;
    let bytes = text.as_bytes();
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 1,
            b'`' => {
                let run = bytes[at..].iter().take_while(|&&byte| byte == b'`').count();
                span = match span {
                    None => Some(run),
                    Some(open) if open == run => None,
                    open => open,
                };
                at += run - 1;
            }
            b' ' if span.is_none() => {
                words.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
        at += 1;
    }
    words.push(&text[start.min(text.len())..]);
    words.retain(|word| !word.is_empty());
    words
}

fn may_start_line(word: &str) -> bool {
    let digits = word.len() - word.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let numbered = digits > 0 && word[digits..].starts_with(['.', ')']);
    !numbered && !word.starts_with(['-', '+', '*', '#', '>', '=', '|', '~', '`', ':', '<'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twice_the_words_are_twice_the_work() {
        for word in ["word ", "<http://a> ", "`a b` ", "- "] {
            let work_of = |count| crate::text::work(|| assert!(!wrap(&word.repeat(count)).is_empty()));
            let (once, twice) = (work_of(2_000), work_of(4_000));
            assert!(once > 0 && twice <= once * 5 / 2, "{word:?}: {once} bytes looked at, then {twice}");
        }
    }

    #[test]
    fn long_lines_are_folded_where_a_word_may_start_a_line() {
        let long = "word ".repeat(17) + "- 1. `a code span` end";
        let folded = wrap(&long);
        assert_eq!(folded.len(), 2);
        assert_eq!(folded[1], "end");
    }

    #[test]
    fn items_and_quotes_go_on_under_their_text() {
        let folded = wrap(&format!("- {0}\n  > {0}", "words ".repeat(20).trim()));
        let starts: Vec<&str> = folded.iter().map(|line| &line[..8]).collect();
        assert_eq!(starts, ["- words ", "  words ", "  > word", "  > word"]);
    }

    #[test]
    fn code_and_tables_stay() {
        let text = format!("```text\n{0}\n```\n| {0} |", "x ".repeat(90).trim());
        assert_eq!(wrap(&text).join("\n"), text);
    }
}
