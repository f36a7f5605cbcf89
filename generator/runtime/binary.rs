//! Bytes, as a string in base64. Its two alphabets exclude each other, padding adds nothing, and
//! mail's lines are common: nothing is guessed by reading all of them.

use std::borrow::Cow;

use base64::Engine as _;
use base64::alphabet::{STANDARD as PLAIN, URL_SAFE};
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, STANDARD};
use base64::engine::DecodePaddingMode;
use bytes::Bytes;
use serde::Serializer;

use super::atom::{Atom, Atomic, Fit, Reading, atomic};

const LENIENT: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_padding_mode(DecodePaddingMode::Indifferent)
    .with_decode_allow_trailing_bits(true);
const EITHER: [GeneralPurpose; 2] = [GeneralPurpose::new(&PLAIN, LENIENT), GeneralPurpose::new(&URL_SAFE, LENIENT)];

impl Atomic for Bytes {
    const EXPECTED: &'static str = "bytes in base64";

    fn of(atom: &mut Atom<'_>) -> Reading<Self> {
        let Atom::String(text) = atom else { return Reading::Wrong };
        if let Ok(bytes) = STANDARD.decode(text.as_bytes()) {
            return Reading::Value(bytes.into(), Fit::Near);
        }
        let blank = |c: char| matches!(c, '\r' | '\n' | ' ' | '\t');
        let text = match text.contains(blank) {
            true => Cow::Owned(text.replace(blank, "")),
            false => Cow::Borrowed(text.as_ref()),
        };
        match EITHER.iter().find_map(|engine| engine.decode(text.as_bytes()).ok()) {
            Some(bytes) => Reading::Value(bytes.into(), Fit::Loose),
            None => Reading::Wrong,
        }
    }

    fn put<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&STANDARD.encode(self))
    }
}
atomic!(Bytes);
