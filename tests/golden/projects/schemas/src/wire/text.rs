// @generated as it comes with the generator: changes to this file are lost.

//! The texts of JSON: strings without their escapes, values cut to a length that a log line bears.

use std::borrow::Cow;
use std::fmt::{self, Write};

/// The name by which serde_json is asked for the text of a value, and by which it answers.
pub(super) const RAW: &str = "$serde_json::private::RawValue";

/// The key by which serde_json hands a number over with all its digits, where some crate of the build
/// switched that on.
pub(super) const NUMBER: &str = "$serde_json::private::Number";

/// What a JSON string says, given without its quotes, and whether something in it is no text: half of a
/// surrogate pair, in whose place stands U+FFFD.
pub(super) fn unescape(raw: &str) -> (Cow<'_, str>, bool) {
    let Some(first) = raw.find('\\') else { return (Cow::Borrowed(raw), false) };
    let mut text = String::with_capacity(raw.len());
    let mut broken = false;
    text.push_str(&raw[..first]);
    let mut rest = &raw[first..];
    while let Some(at) = rest.find('\\') {
        text.push_str(&rest[..at]);
        let (c, length, whole) = escape(&rest[at..]);
        text.push(c);
        broken |= !whole;
        rest = &rest[at + length..];
    }
    text.push_str(rest);
    (Cow::Owned(text), broken)
}

/// The character that an escape stands for, how long it is, and whether it stands for one.
fn escape(text: &str) -> (char, usize, bool) {
    let simple = match text.as_bytes().get(1) {
        Some(b'n') => '\n',
        Some(b't') => '\t',
        Some(b'r') => '\r',
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(b'u') => return unicode(text),
        Some(byte) if byte.is_ascii() => char::from(*byte),
        _ => return (char::REPLACEMENT_CHARACTER, 1, false),
    };
    (simple, 2, true)
}

fn unicode(text: &str) -> (char, usize, bool) {
    const LENGTH: usize = "\\u0000".len();
    let unit = |at: usize| {
        let escape = text.get(at..at + LENGTH)?;
        u16::from_str_radix(escape.strip_prefix("\\u")?, 16).ok()
    };
    let Some(first) = unit(0) else { return (char::REPLACEMENT_CHARACTER, 2, false) };
    let mut pair = char::decode_utf16([first].into_iter().chain(unit(LENGTH)));
    match pair.next() {
        Some(Ok(c)) if c.len_utf16() == 2 => (c, 2 * LENGTH, true),
        Some(Ok(c)) => (c, LENGTH, true),
        _ => (char::REPLACEMENT_CHARACTER, LENGTH, false),
    }
}

/// The longest text of a found value.
const MAX_FOUND: usize = 60;

/// The longest text of what was expected.
const MAX_EXPECTED: usize = 240;

/// The longest text of a key in a path.
const MAX_KEY: usize = 120;

/// A text, cut where it gets too long for a log line. What lies beyond is never put together.
fn cut(value: &dyn fmt::Display, most: usize) -> String {
    struct Cut {
        text: String,
        left: usize,
    }
    impl Write for Cut {
        fn write_str(&mut self, part: &str) -> fmt::Result {
            for c in part.chars() {
                let Some(left) = self.left.checked_sub(1) else {
                    self.text.push('…');
                    return Err(fmt::Error);
                };
                self.left = left;
                self.text.push(c);
            }
            Ok(())
        }
    }
    let mut cut = Cut { text: String::new(), left: most };
    // An error here is the sign to stop.
    let _ = write!(cut, "{value}");
    cut.text
}

/// A found value, in a length that a log line bears.
pub(super) fn found(value: &dyn fmt::Display) -> String {
    cut(value, MAX_FOUND)
}

/// What was expected, in a length that a log line bears.
pub(super) fn expected(value: &dyn fmt::Display) -> String {
    cut(value, MAX_EXPECTED)
}

/// A key, in a length that a path bears.
pub(super) fn key(key: &str) -> String {
    cut(&key, MAX_KEY)
}

/// An error's text with the value in it cut short: serde puts it in quotes or backticks before the
/// word that introduces what was expected.
pub(super) fn message(message: &str) -> String {
    let is_serde = message.starts_with("invalid type: ") || message.starts_with("invalid value: ");
    match message.split_once(", expected ").filter(|_| is_serde) {
        Some((found, expected)) => {
            let found = cut(&found, MAX_FOUND + "invalid value: string ".len());
            format!("{found}, expected {expected}")
        }
        None => cut(&message, 4 * MAX_EXPECTED),
    }
}
