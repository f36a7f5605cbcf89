// @generated from Models/Unions/Same.md: change the docs, not this file.

use crate::shapes::Pair;
use crate::unions::Small;
use crate::wire;

/// Documented in `Models/Unions/Same.md`.
#[derive(Clone)]
pub enum Same {
    /// `Small`
    Small(Small),

    /// `Pair`
    Pair(Pair),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl wire::Union for Same {
    const CHOICE: wire::Choice = wire::Choice::of(
        "Same",
        &[("Small", wire::shape::<Small>()), ("Pair", wire::shape::<Pair>())],
        &[],
    );

    fn read<'de, D: serde::Deserializer<'de>>(
        member: usize,
        from: D,
        cx: &mut wire::Context,
    ) -> Result<Self, D::Error> {
        match member {
            0 => wire::unions::member(from, cx).map(Self::Small),
            1 => wire::unions::member(from, cx).map(Self::Pair),
            _ => wire::unions::member(from, cx).map(Self::Unknown),
        }
    }

    fn visit<V: wire::Visit>(&self, to: V) -> V::Out {
        match self {
            Self::Small(value) => to.member(0, value),
            Self::Pair(value) => to.member(1, value),
            Self::Unknown(value) => to.member(2, value),
        }
    }
}

wire::union!(Same);
