//! Bytes as text: UTF-8, or UTF-16, as some shells write what they are given. That has a mark, or begins with two
//! characters of ASCII, as all JSON does but for a lone digit.

use std::string::FromUtf8Error;

use crate::source::LineColumn;

/// Why bytes are no text.
#[derive(Debug, thiserror::Error)]
pub(super) enum NoText {
    #[error("the file is packed with gzip")]
    Packed,
    #[error("the file is not UTF-8 from here on")]
    Utf8(FromUtf8Error),
}

impl NoText {
    pub(super) const UNPACK: &'static str = "unpack it with `gzip -d`; `curl --compressed` does so at once";

    /// What it is with its place, and what to do.
    pub(super) fn with_place(&self) -> String {
        match self {
            Self::Packed => format!("{self}; {}", Self::UNPACK),
            Self::Utf8(error) => {
                let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
                let before = String::from_utf8_lossy(before);
                let LineColumn { line, column } = LineColumn::of(&before, before.len());
                format!("it is not UTF-8 from line {line}, column {column} on; save it as UTF-8")
            }
        }
    }
}

/// The text of a file without its byte order mark.
pub(super) fn text(bytes: Vec<u8>) -> Result<String, NoText> {
    let utf16 = match bytes.as_slice() {
        [0xFF, 0xFE, rest @ ..] => in_pairs(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => in_pairs(rest, u16::from_be_bytes),
        [first, 0, second, 0, ..] if is_ascii(*first, *second) => in_pairs(&bytes, u16::from_le_bytes),
        [0, first, 0, second, ..] if is_ascii(*first, *second) => in_pairs(&bytes, u16::from_be_bytes),
        [0x1F, 0x8B, ..] => return Err(NoText::Packed),
        _ => None,
    };
    if let Some(text) = utf16 {
        return Ok(text);
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").map(<[u8]>::to_vec).unwrap_or(bytes);
    String::from_utf8(bytes).map_err(NoText::Utf8)
}

fn is_ascii(first: u8, second: u8) -> bool {
    [first, second].iter().all(|byte| byte.is_ascii() && *byte != 0)
}

fn in_pairs(bytes: &[u8], pair: fn([u8; 2]) -> u16) -> Option<String> {
    let (pairs, rest) = bytes.as_chunks();
    let units: Vec<u16> = pairs.iter().map(|it| pair(*it)).collect();
    String::from_utf16(&units).ok().filter(|_| rest.is_empty())
}
