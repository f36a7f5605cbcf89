// @generated from Models/Unions/Tagged.md: change the docs, not this file.

use crate::enums::{TaggedOnly, TaggedOther};
use crate::wire;

/// Documented in `Models/Unions/Tagged.md`.
#[derive(Clone)]
pub enum Tagged {
    /// `TaggedOnly`
    TaggedOnly(TaggedOnly),

    /// `TaggedOther`
    TaggedOther(TaggedOther),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl wire::Union for Tagged {
    const CHOICE: wire::Choice = wire::Choice::of(
        "Tagged",
        &[
            ("TaggedOnly", wire::shape::<TaggedOnly>()),
            ("TaggedOther", wire::shape::<TaggedOther>()),
        ],
        &[wire::Key::Decides("type")],
    );

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

    fn visit<V: wire::Visit>(&self, to: V) -> V::Out {
        match self {
            Self::TaggedOnly(value) => to.member(0, value),
            Self::TaggedOther(value) => to.member(1, value),
            Self::Unknown(value) => to.member(2, value),
        }
    }
}

wire::union!(Tagged);
