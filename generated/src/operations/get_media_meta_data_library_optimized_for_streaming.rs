// @generated from Models/Operations/GetMediaMetaDataLibraryOptimizedForStreaming.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetMediaMetaDataOptimizedForStreamingLibrary1;
use crate::wire;

/// Documented in `Models/Operations/GetMediaMetaDataLibraryOptimizedForStreaming.md`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetMediaMetaDataLibraryOptimizedForStreaming {
    /// `GetMediaMetaDataOptimizedForStreamingLibrary1`
    GetMediaMetaDataOptimizedForStreamingLibrary1(
        GetMediaMetaDataOptimizedForStreamingLibrary1,
    ),

    /// `bool`
    Bool(bool),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl wire::Union for GetMediaMetaDataLibraryOptimizedForStreaming {
    const NAME: &'static str = "GetMediaMetaDataLibraryOptimizedForStreaming";
    const MEMBERS: &'static [wire::Member<Self>] = &[
        wire::Member {
            name: "GetMediaMetaDataOptimizedForStreamingLibrary1",
            fit: <GetMediaMetaDataOptimizedForStreamingLibrary1 as wire::Wire>::fit,
            read: |value, cx| {
                wire::Wire::read(value, cx)
                    .map(Self::GetMediaMetaDataOptimizedForStreamingLibrary1)
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
            Self::GetMediaMetaDataOptimizedForStreamingLibrary1(value) => {
                wire::Wire::write(value, to)
            }
            Self::Bool(value) => wire::Wire::write(value, to),
            Self::Unknown(value) => wire::Wire::write(value, to),
        }
    }
}

wire::union!(GetMediaMetaDataLibraryOptimizedForStreaming);
