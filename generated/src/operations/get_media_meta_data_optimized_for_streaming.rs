// @generated from Models/Operations/GetMediaMetaDataOptimizedForStreaming.md: change the docs, not this file.

use crate::operations::GetMediaMetaDataOptimizedForStreaming1;
use crate::wire;

/// Documented in `Models/Operations/GetMediaMetaDataOptimizedForStreaming.md`.
#[derive(Clone)]
pub enum GetMediaMetaDataOptimizedForStreaming {
    /// `GetMediaMetaDataOptimizedForStreaming1`
    GetMediaMetaDataOptimizedForStreaming1(GetMediaMetaDataOptimizedForStreaming1),

    /// `bool`
    Bool(bool),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl wire::Union for GetMediaMetaDataOptimizedForStreaming {
    const CHOICE: wire::Choice = wire::Choice::of(
        "GetMediaMetaDataOptimizedForStreaming",
        &[
            (
                "GetMediaMetaDataOptimizedForStreaming1",
                wire::shape::<GetMediaMetaDataOptimizedForStreaming1>(),
            ),
            ("Bool", wire::BOOLEAN),
        ],
        &[],
    );

    fn read<'de, D: serde::Deserializer<'de>>(
        member: usize,
        from: D,
        cx: &mut wire::Context,
    ) -> Result<Self, D::Error> {
        match member {
            0 => {
                wire::unions::member(from, cx)
                    .map(Self::GetMediaMetaDataOptimizedForStreaming1)
            }
            1 => wire::unions::member(from, cx).map(Self::Bool),
            _ => wire::unions::member(from, cx).map(Self::Unknown),
        }
    }

    fn visit<V: wire::Visit>(&self, to: V) -> V::Out {
        match self {
            Self::GetMediaMetaDataOptimizedForStreaming1(value) => to.member(0, value),
            Self::Bool(value) => to.member(1, value),
            Self::Unknown(value) => to.member(2, value),
        }
    }
}

wire::union!(GetMediaMetaDataOptimizedForStreaming);
