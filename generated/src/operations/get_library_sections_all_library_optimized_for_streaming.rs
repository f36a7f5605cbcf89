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
    const MEMBERS: &'static [wire::Member<Self>] = &[
        wire::Member {
            name: "GetLibrarySectionsAllOptimizedForStreamingLibrary1",
            fit: <GetLibrarySectionsAllOptimizedForStreamingLibrary1 as wire::Wire>::fit,
            read: |value, cx| {
                wire::Wire::read(value, cx)
                    .map(Self::GetLibrarySectionsAllOptimizedForStreamingLibrary1)
            },
        },
        wire::Member {
            name: "Bool",
            fit: <bool as wire::Wire>::fit,
            read: |value, cx| wire::Wire::read(value, cx).map(Self::Bool),
        },
    ];

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
