// @generated as it comes with the generator: changes to this file are lost.

//! Goes through a text that is known to be JSON.

use std::ops::Range;

use super::keys::is_equal;

/// Strings up to this length are no long ones.
const SHORT: usize = 32;

/// Goes through a JSON text. Commas part values that are parted without them, too.
pub(super) struct Scan<'a> {
    json: &'a [u8],
    at: usize,
}

impl<'a> Scan<'a> {
    pub(super) fn new(json: &'a str) -> Self {
        Self { json: json.as_bytes(), at: 0 }
    }

    #[inline]
    fn peek(&self) -> Option<u8> {
        self.json.get(self.at).copied()
    }

    /// Takes the next byte that means something.
    #[inline]
    pub(super) fn next(&mut self) -> Option<u8> {
        let byte = self.ahead()?;
        self.at += 1;
        Some(byte)
    }

    /// The next byte that means something, which stays where it is.
    #[inline]
    pub(super) fn ahead(&mut self) -> Option<u8> {
        loop {
            let byte = self.peek()?;
            if !matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b',') {
                return Some(byte);
            }
            self.at += 1;
        }
    }

    /// Passes over a value, and says from where to where it lies.
    pub(super) fn value(&mut self) -> Option<Range<usize>> {
        self.ahead()?;
        let start = self.at;
        self.skip()?;
        Some(start..self.at)
    }

    /// Takes a colon, if one comes next.
    #[inline]
    pub(super) fn colon(&mut self) -> bool {
        let mut at = self.at;
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.json.get(at) {
            at += 1;
        }
        let found = self.json.get(at) == Some(&b':');
        if found {
            self.at = at + 1;
        }
        found
    }

    /// Takes these bytes, if they come next.
    #[inline]
    pub(super) fn rest(&mut self, bytes: &[u8]) -> bool {
        let found = self.json.get(self.at..).is_some_and(|rest| rest.starts_with(bytes));
        self.at += if found { bytes.len() } else { 0 };
        found
    }

    /// Passes over a value, however deep it nests.
    fn skip(&mut self) -> Option<()> {
        let mut depth = 0_usize;
        loop {
            match self.next()? {
                b'"' => {
                    self.string()?;
                    if self.colon() {
                        continue;
                    }
                }
                b'[' | b'{' => depth += 1,
                b']' | b'}' => depth = depth.checked_sub(1)?,
                _ => while self.peek().is_some_and(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'z' | b'+' | b'-' | b'.' | b'E')) {
                    self.at += 1;
                },
            }
            if depth == 0 {
                return Some(());
            }
        }
    }

    /// Takes a string, whose first quote has been taken: from where to where what is between the quotes
    /// lies, and whether it says just that. Nothing, if there is no other quote.
    #[inline]
    pub(super) fn string(&mut self) -> Option<(Range<usize>, bool)> {
        let start = self.at;
        let mut is_plain = true;
        loop {
            self.plain();
            if self.peek()? == b'"' {
                break;
            }
            is_plain = false;
            self.at += 2;
        }
        let end = self.at;
        self.at += 1;
        Some((start..end, is_plain))
    }

    /// Takes a string, whose first quote comes next, if it has no escapes: from where to where what is between the quotes
    /// lies.
    #[inline]
    pub(super) fn plain_string(&mut self) -> Option<Range<usize>> {
        let before = self.at;
        self.at += 1;
        let start = self.at;
        self.plain();
        let end = self.at;
        let is_plain = self.peek() == Some(b'"');
        self.at = if is_plain { end + 1 } else { before };
        is_plain.then_some(start..end)
    }

    /// Takes what comes before a quote or a backslash. Eight bytes at a time: a byte is zero where the one looked
    /// for is, and its highest bit is set where a zero borrows.
    #[inline]
    fn plain(&mut self) {
        const LOW: u64 = u64::from_ne_bytes([1; 8]);
        const HIGH: u64 = u64::from_ne_bytes([0x80; 8]);
        let zeros = |word: u64| word.wrapping_sub(LOW) & !word & HIGH;
        let start = self.at;
        while let Some(word) = self.json.get(self.at..).and_then(<[u8]>::first_chunk) {
            let word = u64::from_le_bytes(*word);
            let found = zeros(word ^ (LOW * b'"' as u64)) | zeros(word ^ (LOW * b'\\' as u64));
            if found != 0 {
                self.at += found.trailing_zeros() as usize / 8;
                return;
            }
            self.at += 8;
            if self.at - start == SHORT {
                self.long();
            }
        }
        while self.peek().is_some_and(|byte| !matches!(byte, b'"' | b'\\')) {
            self.at += 1;
        }
    }

    /// Takes the most of a long string. Bytes that are all looked at, whatever is found, are looked at many in one step.
    #[inline(never)]
    fn long(&mut self) {
        while let Some(bytes) = self.json.get(self.at..).and_then(<[u8]>::first_chunk::<SHORT>) {
            if bytes.iter().fold(0, |found, byte| found | u8::from(*byte == b'"') | u8::from(*byte == b'\\')) != 0 {
                return;
            }
            self.at += SHORT;
        }
    }

    /// Takes a number, whose first byte has been taken.
    #[inline]
    pub(super) fn number(&mut self) -> Range<usize> {
        let start = self.at - 1;
        while self.peek().is_some_and(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E')) {
            self.at += 1;
        }
        start..self.at
    }
}

/// The text under a key of an object, where both are spelled without escapes. If the key comes again, it is the first.
pub(super) fn text_under<'a>(json: &'a str, name: &str) -> Option<&'a str> {
    let mut scan = Scan::new(json);
    if scan.next()? != b'{' {
        return None;
    }
    while scan.next()? == b'"' {
        let (key, true) = scan.string()? else { return None };
        if !scan.colon() {
            return None;
        }
        if !is_equal(json.get(key)?, name) {
            scan.skip()?;
            continue;
        }
        if scan.next()? != b'"' {
            return None;
        }
        let (text, true) = scan.string()? else { return None };
        return json.get(text);
    }
    None
}
