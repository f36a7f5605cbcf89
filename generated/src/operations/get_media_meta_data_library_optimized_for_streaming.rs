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
    const MEMBERS: &'static [(&'static str, wire::Shape)] = &[
        (
            "GetMediaMetaDataOptimizedForStreamingLibrary1",
            wire::shape::<GetMediaMetaDataOptimizedForStreamingLibrary1>(),
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
                    .map(Self::GetMediaMetaDataOptimizedForStreamingLibrary1)
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
            Self::GetMediaMetaDataOptimizedForStreamingLibrary1(value) => {
                wire::Wire::write(value, to)
            }
            Self::Bool(value) => wire::Wire::write(value, to),
            Self::Unknown(value) => wire::Wire::write(value, to),
        }
    }
}

wire::union!(GetMediaMetaDataLibraryOptimizedForStreaming);
