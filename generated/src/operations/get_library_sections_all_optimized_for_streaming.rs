// @generated from Models/Operations/GetLibrarySectionsAllOptimizedForStreaming.md: change the docs, not this file.

use crate::operations::GetLibrarySectionsAllOptimizedForStreaming1;
use crate::wire;

/// Documented in `Models/Operations/GetLibrarySectionsAllOptimizedForStreaming.md`.
#[derive(Clone)]
pub enum GetLibrarySectionsAllOptimizedForStreaming {
    /// `GetLibrarySectionsAllOptimizedForStreaming1`
    GetLibrarySectionsAllOptimizedForStreaming1(
        GetLibrarySectionsAllOptimizedForStreaming1,
    ),

    /// `bool`
    Bool(bool),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl wire::Union for GetLibrarySectionsAllOptimizedForStreaming {
    const CHOICE: wire::Choice = wire::Choice::of(
        "GetLibrarySectionsAllOptimizedForStreaming",
        &[
            (
                "GetLibrarySectionsAllOptimizedForStreaming1",
                wire::shape::<GetLibrarySectionsAllOptimizedForStreaming1>(),
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
                    .map(Self::GetLibrarySectionsAllOptimizedForStreaming1)
            }
            1 => wire::unions::member(from, cx).map(Self::Bool),
            _ => wire::unions::member(from, cx).map(Self::Unknown),
        }
    }

    fn visit<V: wire::Visit>(&self, to: V) -> V::Out {
        match self {
            Self::GetLibrarySectionsAllOptimizedForStreaming1(value) => {
                to.member(0, value)
            }
            Self::Bool(value) => to.member(1, value),
            Self::Unknown(value) => to.member(2, value),
        }
    }
}

wire::union!(GetLibrarySectionsAllOptimizedForStreaming);
