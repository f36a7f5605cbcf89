// @generated from Models/Operations/GetLibrarySectionsAllLibraryOptimizedForStreaming.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetLibrarySectionsAllOptimizedForStreamingLibrary1;
use crate::wire;

/// Documented in `Models/Operations/GetLibrarySectionsAllLibraryOptimizedForStreaming.md`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetLibrarySectionsAllLibraryOptimizedForStreaming {
    /// `GetLibrarySectionsAllOptimizedForStreamingLibrary1`
    GetLibrarySectionsAllOptimizedForStreamingLibrary1(
        GetLibrarySectionsAllOptimizedForStreamingLibrary1,
    ),

    /// `bool`
    Bool(bool),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl wire::Union for GetLibrarySectionsAllLibraryOptimizedForStreaming {
    const NAME: &'static str = "GetLibrarySectionsAllLibraryOptimizedForStreaming";
    const MEMBERS: &'static [(&'static str, wire::Shape)] = &[
        (
            "GetLibrarySectionsAllOptimizedForStreamingLibrary1",
            wire::shape::<GetLibrarySectionsAllOptimizedForStreamingLibrary1>(),
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
                    .map(Self::GetLibrarySectionsAllOptimizedForStreamingLibrary1)
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
            Self::GetLibrarySectionsAllOptimizedForStreamingLibrary1(value) => {
                wire::Wire::write(value, to)
            }
            Self::Bool(value) => wire::Wire::write(value, to),
            Self::Unknown(value) => wire::Wire::write(value, to),
        }
    }
}

wire::union!(GetLibrarySectionsAllLibraryOptimizedForStreaming);
