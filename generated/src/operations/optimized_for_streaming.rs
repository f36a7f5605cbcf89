// @generated from Models/Operations/OptimizedForStreaming.md: change the docs, not this file.

use crate::operations::One;
use crate::wire;

/// Documented in `Models/Operations/OptimizedForStreaming.md`.
#[derive(Clone)]
pub enum OptimizedForStreaming {
    /// `One`
    One(One),

    /// `bool`
    Bool(bool),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl wire::Union for OptimizedForStreaming {
    const CHOICE: wire::Choice = wire::Choice::of(
        "OptimizedForStreaming",
        &[("One", wire::shape::<One>()), ("Bool", wire::BOOLEAN)],
        &[],
    );

    fn read<'de, D: serde::Deserializer<'de>>(
        member: usize,
        from: D,
        cx: &mut wire::Context,
    ) -> Result<Self, D::Error> {
        match member {
            0 => wire::unions::member(from, cx).map(Self::One),
            1 => wire::unions::member(from, cx).map(Self::Bool),
            _ => wire::unions::member(from, cx).map(Self::Unknown),
        }
    }

    fn visit<V: wire::Visit>(&self, to: V) -> V::Out {
        match self {
            Self::One(value) => to.member(0, value),
            Self::Bool(value) => to.member(1, value),
            Self::Unknown(value) => to.member(2, value),
        }
    }
}

wire::union!(OptimizedForStreaming);
