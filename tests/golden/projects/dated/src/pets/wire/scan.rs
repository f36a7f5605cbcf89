// @generated from generator/runtime by `cargo run -p generator`: change the docs, not this file.

//! Goes through a text that is known to be JSON.

use super::buffer::{NO_JSON, TOO_LONG};

/// Goes through a JSON text. Commas part values that are parted without them, too.
pub(super) struct Scan<'a> {
    pub(super) json: &'a str,
    pub(super) at: usize,
}

impl<'a> Scan<'a> {
    fn peek(&self) -> Option<u8> {
        self.json.as_bytes().get(self.at).copied()
    }

    fn blanks(&mut self, also: &[u8]) {
        while self.peek().is_some_and(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r') || also.contains(&byte)) {
            self.at += 1;
        }
    }

    /// The next byte that means something. One that opens or closes is taken.
    pub(super) fn next(&mut self) -> Option<u8> {
        self.blanks(b",");
        let byte = self.peek()?;
        self.at += usize::from(matches!(byte, b'[' | b']' | b'{' | b'}' | b'"'));
        Some(byte)
    }

    pub(super) fn skip(&mut self, byte: u8) -> bool {
        let before = self.at;
        self.blanks(b"");
        let found = self.peek() == Some(byte);
        self.at = if found { self.at + 1 } else { before };
        found
    }

    /// The rest of a string, whose first quote has been taken: where it starts, what it is, and whether
    /// it says just that.
    pub(super) fn string(&mut self) -> Result<(u32, &'a str, bool), &'static str> {
        let start = self.at;
        let mut is_plain = true;
        loop {
            self.at += length_of_plain(self.json.as_bytes().get(self.at..).unwrap_or_default());
            match self.peek() {
                Some(b'"') => break,
                Some(_) => {
                    is_plain = false;
                    self.at += 2;
                }
                None => return Err(NO_JSON),
            }
        }
        let raw = self.json.get(start..self.at).ok_or(NO_JSON)?;
        self.at += 1;
        // The whole text fits, so its parts do.
        Ok((start as u32, raw, is_plain))
    }

    /// A number, or a value that is a word.
    pub(super) fn word(&mut self) -> (u32, &'a str) {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.')) {
            self.at += 1;
        }
        (u32::try_from(start).unwrap_or(u32::MAX), self.json.get(start..self.at).unwrap_or_default())
    }
}

/// How many bytes come before a quote or a backslash. Eight at a time: a byte is zero where the one looked
/// for is, and its highest bit is set where a zero borrows.
fn length_of_plain(bytes: &[u8]) -> usize {
    const LOW: u64 = u64::from_ne_bytes([1; 8]);
    const HIGH: u64 = u64::from_ne_bytes([0x80; 8]);
    let zeros = |word: u64| word.wrapping_sub(LOW) & !word & HIGH;
    let (words, _) = bytes.as_chunks::<8>();
    let mut length = 0;
    for word in words {
        let word = u64::from_le_bytes(*word);
        let found = zeros(word ^ (LOW * b'"' as u64)) | zeros(word ^ (LOW * b'\\' as u64));
        if found != 0 {
            return length + found.trailing_zeros() as usize / 8;
        }
        length += 8;
    }
    let rest = bytes.get(length..).unwrap_or_default();
    length + rest.iter().position(|byte| matches!(byte, b'"' | b'\\')).unwrap_or(rest.len())
}
