// @generated from Models/Unions/Tagged.md by `cargo run -p generator`: change the docs, not this file.

use crate::enums::{TaggedOnly, TaggedOther};
use crate::wire;

/// Documented in `Models/Unions/Tagged.md`.
#[derive(Debug, Clone, PartialEq)]
pub enum Tagged {
    /// `TaggedOnly`
    TaggedOnly(TaggedOnly),

    /// `TaggedOther`
    TaggedOther(TaggedOther),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl wire::Union for Tagged {
    const NAME: &'static str = "Tagged";
    const MEMBERS: &'static [wire::Member<Self>] = &[
        wire::Member {
            name: "TaggedOnly",
            fit: <TaggedOnly as wire::Wire>::fit,
            read: |value, cx| wire::Wire::read(value, cx).map(Self::TaggedOnly),
        },
        wire::Member {
            name: "TaggedOther",
            fit: <TaggedOther as wire::Wire>::fit,
            read: |value, cx| wire::Wire::read(value, cx).map(Self::TaggedOther),
        },
    ];

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::TaggedOnly(value) => wire::Wire::write(value, to),
            Self::TaggedOther(value) => wire::Wire::write(value, to),
            Self::Unknown(value) => wire::Wire::write(value, to),
        }
    }
}

wire::union!(Tagged);
