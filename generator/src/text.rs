//! What several stages ask of a text.

use std::cell::Cell;

thread_local! {
    static LOOKED_AT: Cell<usize> = const { Cell::new(0) };
}

/// Whether a character is not to be seen as it stands, or changes how the text around it is seen:
/// control characters, the marks that turn the direction of writing, and what ends a line for some
/// programs and not for others.
pub(crate) fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// The text on one line, with what is hidden in it spelled out: `\n`, `\u{202e}`.
pub(crate) fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\n' | '\r' | '\t' => shown.extend(character.escape_default()),
            hidden if is_hidden(hidden) => shown.extend(hidden.escape_unicode()),
            plain => shown.push(plain),
        }
    }
    shown
}

/// JSON with what is hidden in its strings spelled out as JSON does, so that it means the same.
pub(crate) fn json(json: &str) -> String {
    let mut shown = String::with_capacity(json.len());
    for character in json.chars() {
        if is_hidden(character) {
            let mut units = [0; 2];
            shown.extend(character.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")));
        } else {
            shown.push(character);
        }
    }
    shown
}

/// Text as a code span of CommonMark on one line, delimited by more backticks than it has in a row.
pub(crate) fn code(text: &str) -> String {
    let text = visible(&text.replace('\t', "    "));
    let ticks = "`".repeat(longest_run(&text, '`') + 1);
    let padding = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{ticks}{padding}{text}{padding}{ticks}")
}

/// Counts the bytes of a text that were looked at, in tests only: they show that time is linear where
/// seconds would depend on the machine.
pub(crate) fn looked_at(bytes: usize) {
    if cfg!(test) {
        LOOKED_AT.with(|count| count.set(count.get() + bytes));
    }
}

/// Where a text has another one.
pub(crate) fn find(text: &str, wanted: &str) -> Option<usize> {
    let found = text.find(wanted);
    looked_at(found.map_or(text.len(), |at| at + wanted.len()));
    found
}

/// The endings of markdown files, in any case.
pub(crate) const MARKDOWN: &[&str] = &["md", "mdx", "markdown"];

/// A path without the ending of a markdown file, and whether it has one.
pub(crate) fn without_markdown(path: &str) -> (&str, bool) {
    let is_markdown = |ending: &str| MARKDOWN.iter().any(|known| ending.eq_ignore_ascii_case(known));
    match path.rsplit_once('.') {
        Some((stem, ending)) if is_markdown(ending) => (stem, true),
        _ => (path, false),
    }
}

/// The most times in a row that a character stands in a text: a fence or a code span around it
/// takes more.
pub(crate) fn longest_run(text: &str, wanted: char) -> usize {
    let mut longest = 0;
    let mut current = 0;
    for character in text.chars() {
        current = if character == wanted { current + 1 } else { 0 };
        longest = longest.max(current);
    }
    longest
}

/// A name reduced to its letters and digits, in lower case.
pub(crate) fn fold(name: &str) -> String {
    // Nearly all names are ASCII, and every field is asked for its own more than once.
    if name.is_ascii() {
        let mut folded = String::with_capacity(name.len());
        let letters = name.bytes().filter(u8::is_ascii_alphanumeric);
        folded.extend(letters.map(|byte| char::from(byte.to_ascii_lowercase())));
        return folded;
    }
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The words of a name in any naming convention: `library`, `Section`, `ID` of `librarySectionID`.
/// Digits belong to the word before them; a plural or a version at the end of an acronym to the
/// acronym (`IDs`, `IPv6`).
pub(crate) fn words(name: &str) -> Vec<&str> {
    let mut words = Vec::new();
    name.split(|c: char| !c.is_alphanumeric()).for_each(|part| humps(part, &mut words));
    words
}

fn humps<'n>(part: &'n str, words: &mut Vec<&'n str>) {
    let mut rest = part;
    while let Some(first) = rest.chars().next() {
        let inner = rest.char_indices().skip(1).map(|(at, _)| at).find(|&at| starts_word(rest, at));
        let (word, after) = rest.split_at(inner.unwrap_or(rest.len()).max(first.len_utf8()));
        words.push(word);
        rest = after;
    }
}

/// Whether the character at a place inside of a name begins a word.
fn starts_word(name: &str, at: usize) -> bool {
    let mut after = name[at..].chars();
    if !after.next().is_some_and(char::is_uppercase) {
        return false;
    }
    let follows_capital = name[..at].chars().next_back().is_some_and(char::is_uppercase);
    let mut tail = after.clone();
    let ends_acronym = match tail.next() {
        Some('s') => tail.next().is_none_or(char::is_uppercase),
        Some('v') => tail.next().is_some_and(char::is_numeric),
        _ => false,
    };
    !follows_capital || after.next().is_some_and(char::is_lowercase) && !ends_acronym
}

/// How many bytes some code looks at.
#[cfg(test)]
pub(crate) fn work(code: impl FnOnce()) -> usize {
    let before = LOOKED_AT.with(Cell::get);
    code();
    LOOKED_AT.with(Cell::get) - before
}

/// As `1 page` or `1,234 pages`.
pub(crate) fn amount(count: usize, singular: &str) -> String {
    format!("{} {singular}{}", thousands(count), if count == 1 { "" } else { "s" })
}

/// As `1,234`.
pub(crate) fn thousands(count: usize) -> String {
    let digits = count.to_string();
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_stays_hidden() {
        assert_eq!(visible("a\n\u{202E}b\u{1B}é"), r"a\n\u{202e}b\u{1b}é");
        assert_eq!(json("\"\u{202E}b\u{7F}é\""), r#""\u202eb\u007fé""#);
        assert_eq!(code("a``\nb`"), r"``` a``\nb` ```");
    }

    #[test]
    fn words_of_names() {
        let cases: &[(&str, &[&str])] = &[
            ("librarySectionID", &["library", "Section", "ID"]),
            ("UUID", &["UUID"]),
            ("APIKey", &["API", "Key"]),
            ("GroupIDs", &["Group", "IDs"]),
            ("URLsSeen", &["URLs", "Seen"]),
            ("IPv6", &["IPv6"]),
            ("B13aNumber", &["B13a", "Number"]),
            ("VideoOutputS3URI", &["Video", "Output", "S3", "URI"]),
            ("SHA256Sum", &["SHA256", "Sum"]),
            ("_created__at_", &["created", "at"]),
            ("x-foo", &["x", "foo"]),
            ("ÜberÄrger", &["Über", "Ärger"]),
            ("A", &["A"]),
            ("_", &[]),
        ];
        for (name, expected) in cases {
            assert_eq!(words(name).as_slice(), *expected, "{name}");
        }
    }

    #[test]
    fn numbers_are_grouped() {
        let grouped = [0, 999, 1000, 1_234_567].map(thousands);
        assert_eq!(grouped, ["0", "999", "1,000", "1,234,567"]);
    }
}
