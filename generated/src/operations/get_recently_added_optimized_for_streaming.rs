// @generated from Models/Operations/GetRecentlyAddedOptimizedForStreaming.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetRecentlyAddedOptimizedForStreaming1;
use crate::wire;

/// Documented in `Models/Operations/GetRecentlyAddedOptimizedForStreaming.md`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetRecentlyAddedOptimizedForStreaming {
    /// `GetRecentlyAddedOptimizedForStreaming1`
    GetRecentlyAddedOptimizedForStreaming1(GetRecentlyAddedOptimizedForStreaming1),

    /// `bool`
    Bool(bool),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl wire::Union for GetRecentlyAddedOptimizedForStreaming {
    const NAME: &'static str = "GetRecentlyAddedOptimizedForStreaming";
    const MEMBERS: &'static [(&'static str, wire::Shape)] = &[
        (
            "GetRecentlyAddedOptimizedForStreaming1",
            wire::shape::<GetRecentlyAddedOptimizedForStreaming1>(),
        ),
        ("Bool", wire::BOOLEAN),
    ];

    fn read<'de, D: serde::Deserializer<'de>>(
        member: usize,
        from: D,
        cx: &mut wire::Context,
    ) -> Result<Self, D::Error> {
        match member {
            0 => {
                wire::unions::member(from, cx)
                    .map(Self::GetRecentlyAddedOptimizedForStreaming1)
            }
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
            Self::GetRecentlyAddedOptimizedForStreaming1(value) => {
                wire::Wire::write(value, to)
            }
            Self::Bool(value) => wire::Wire::write(value, to),
            Self::Unknown(value) => wire::Wire::write(value, to),
        }
    }
}

wire::union!(GetRecentlyAddedOptimizedForStreaming);
