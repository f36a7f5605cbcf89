// @generated from Models/Operations/OptimizedForStreaming.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::One;
use crate::wire;

/// Documented in `Models/Operations/OptimizedForStreaming.md`.
#[derive(Debug, Clone, PartialEq)]
pub enum OptimizedForStreaming {
    /// `One`
    One(One),

    /// `bool`
    Bool(bool),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl wire::Union for OptimizedForStreaming {
    const NAME: &'static str = "OptimizedForStreaming";
    const MEMBERS: &'static [(&'static str, wire::Shape)] = &[
        ("One", wire::shape::<One>()),
        ("Bool", wire::BOOLEAN),
    ];

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

    #[inline]
    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::One(value) => wire::Wire::write(value, to),
            Self::Bool(value) => wire::Wire::write(value, to),
            Self::Unknown(value) => wire::Wire::write(value, to),
        }
    }
}

wire::union!(OptimizedForStreaming);
