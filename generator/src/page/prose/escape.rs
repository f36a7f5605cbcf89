//! Text in which nothing is markup by accident.

/// Escapes what would be markup, and makes bare addresses autolinks where `links` is true.
pub(super) fn text(text: &str, links: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = next_address(rest) {
        let (before, address) = rest.split_at(at);
        let end = address_end(address);
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

fn next_address(text: &str) -> Option<usize> {
    let starts = ["http://", "https://"];
    let found = |start: &&str| {
        text.match_indices(start).map(|(at, _)| at).find(|&at| address_end(&text[at..]) > start.len())
    };
    starts.iter().filter_map(found).min()
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
