//! Text in which nothing is markup by accident.

use crate::text::{find, looked_at};

/// Escapes what would be markup, and makes bare addresses autolinks where `links` is true.
pub(super) fn text(text: &str, links: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((at, end)) = next_address(rest) {
        let (before, address) = rest.split_at(at);
        escape_plain(before, out.chars().last(), &mut out);
        let (address, after) = address.split_at(end);
        if links {
            out.push_str(&format!("<{address}>"));
        } else {
            escape_plain(address, out.chars().last(), &mut out);
        }
        rest = after;
    }
    escape_plain(rest, out.chars().last(), &mut out);
    out
}

/// Where the next address begins, and how long it is.
fn next_address(text: &str) -> Option<(usize, usize)> {
    let mut from = 0;
    while let Some(at) = find(&text[from..], "http") {
        let address = &text[from + at..];
        let start = ["http://", "https://"].into_iter().find(|start| address.starts_with(start));
        if let Some(start) = start {
            let end = address_end(address);
            if end > start.len() {
                return Some((from + at, end));
            }
        }
        from += at + "http".len();
    }
    None
}

/// How far an address goes: to the first character that ends one, without the punctuation of the
/// sentence around it.
fn address_end(text: &str) -> usize {
    let ends = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '<' | '>' | '"' | '`' | '[' | ']' | '(' | ')' | '|' | '\\')
    };
    let end = text.find(ends).unwrap_or(text.len());
    looked_at(end);
    text[..end].trim_end_matches(['.', ',', ':', ';', '!', '?', '\'', '*', '_', '~']).len()
}

fn escape_plain(text: &str, before: Option<char>, out: &mut String) {
    let mut previous = before;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let next = rest.peek().copied();
        let in_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let escaped = match c {
            '\\' | '`' | '*' | '[' | ']' | '<' | '~' => true,
            '_' => !(in_word(previous) && in_word(next)),
            '&' => next.is_some_and(|next| next.is_alphanumeric() || next == '#'),
            _ => false,
        };
        if escaped {
            out.push('\\');
        }
        out.push(if c.is_whitespace() { ' ' } else { c });
        previous = Some(c);
    }
}

/// A line of a paragraph whose first character cannot start another block.
pub(super) fn line_start(line: &str) -> String {
    let line = line.trim();
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    match line.as_bytes().get(digits) {
        Some(b'.' | b')') if digits > 0 => format!("{}\\{}", &line[..digits], &line[digits..]),
        _ if line.starts_with(['#', '>', '+', '-', '=', '|']) => format!("\\{line}"),
        _ => line.to_owned(),
    }
}
