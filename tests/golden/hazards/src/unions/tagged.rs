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
    const MEMBERS: &'static [(&'static str, wire::Shape)] = &[
        ("TaggedOnly", wire::shape::<TaggedOnly>()),
        ("TaggedOther", wire::shape::<TaggedOther>()),
    ];

    const KEYS: &'static [wire::Key] = &[wire::Key::Decides("type")];

    fn read<'de, D: serde::Deserializer<'de>>(
        member: usize,
        from: D,
        cx: &mut wire::Context,
    ) -> Result<Self, D::Error> {
        match member {
            0 => wire::unions::member(from, cx).map(Self::TaggedOnly),
            1 => wire::unions::member(from, cx).map(Self::TaggedOther),
            _ => wire::unions::member(from, cx).map(Self::Unknown),
        }
    }

    #[inline]
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
