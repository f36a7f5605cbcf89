// @generated from Models/Operations/GetMediaMetaDataOptimizedForStreaming.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetMediaMetaDataOptimizedForStreaming1;
use crate::wire;

/// Documented in `Models/Operations/GetMediaMetaDataOptimizedForStreaming.md`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetMediaMetaDataOptimizedForStreaming {
    /// `GetMediaMetaDataOptimizedForStreaming1`
    GetMediaMetaDataOptimizedForStreaming1(GetMediaMetaDataOptimizedForStreaming1),

    /// `bool`
    Bool(bool),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl wire::Union for GetMediaMetaDataOptimizedForStreaming {
    const NAME: &'static str = "GetMediaMetaDataOptimizedForStreaming";
    const MEMBERS: &'static [wire::Member<Self>] = &[
        wire::Member {
            name: "GetMediaMetaDataOptimizedForStreaming1",
            fit: <GetMediaMetaDataOptimizedForStreaming1 as wire::Wire>::fit,
            read: |value, cx| {
                wire::Wire::read(value, cx)
                    .map(Self::GetMediaMetaDataOptimizedForStreaming1)
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
            Self::GetMediaMetaDataOptimizedForStreaming1(value) => {
                wire::Wire::write(value, to)
            }
            Self::Bool(value) => wire::Wire::write(value, to),
            Self::Unknown(value) => wire::Wire::write(value, to),
        }
    }
}

wire::union!(GetMediaMetaDataOptimizedForStreaming);
