// @generated from Models/Operations/GetSearchAllLibrariesLibraryOptimizedForStreaming.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetSearchAllLibrariesOptimizedForStreamingLibrary1;
use crate::wire;

/// Documented in `Models/Operations/GetSearchAllLibrariesLibraryOptimizedForStreaming.md`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetSearchAllLibrariesLibraryOptimizedForStreaming {
    /// `GetSearchAllLibrariesOptimizedForStreamingLibrary1`
    GetSearchAllLibrariesOptimizedForStreamingLibrary1(
        GetSearchAllLibrariesOptimizedForStreamingLibrary1,
    ),

    /// `bool`
    Bool(bool),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl wire::Union for GetSearchAllLibrariesLibraryOptimizedForStreaming {
    const NAME: &'static str = "GetSearchAllLibrariesLibraryOptimizedForStreaming";
    const MEMBERS: &'static [wire::Member<Self>] = &[
        wire::Member {
            name: "GetSearchAllLibrariesOptimizedForStreamingLibrary1",
            fit: <GetSearchAllLibrariesOptimizedForStreamingLibrary1 as wire::Wire>::fit,
            read: |value, cx| {
                wire::Wire::read(value, cx)
                    .map(Self::GetSearchAllLibrariesOptimizedForStreamingLibrary1)
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
            Self::GetSearchAllLibrariesOptimizedForStreamingLibrary1(value) => {
                wire::Wire::write(value, to)
            }
            Self::Bool(value) => wire::Wire::write(value, to),
            Self::Unknown(value) => wire::Wire::write(value, to),
        }
    }
}

wire::union!(GetSearchAllLibrariesLibraryOptimizedForStreaming);
