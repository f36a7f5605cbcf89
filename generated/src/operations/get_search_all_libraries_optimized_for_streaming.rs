// @generated from Models/Operations/GetSearchAllLibrariesOptimizedForStreaming.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetSearchAllLibrariesOptimizedForStreaming1;
use crate::wire;

/// Documented in `Models/Operations/GetSearchAllLibrariesOptimizedForStreaming.md`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetSearchAllLibrariesOptimizedForStreaming {
    /// `GetSearchAllLibrariesOptimizedForStreaming1`
    GetSearchAllLibrariesOptimizedForStreaming1(
        GetSearchAllLibrariesOptimizedForStreaming1,
    ),

    /// `bool`
    Bool(bool),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl wire::Union for GetSearchAllLibrariesOptimizedForStreaming {
    const NAME: &'static str = "GetSearchAllLibrariesOptimizedForStreaming";
    const MEMBERS: &'static [wire::Member<Self>] = &[
        wire::Member {
            name: "GetSearchAllLibrariesOptimizedForStreaming1",
            fit: <GetSearchAllLibrariesOptimizedForStreaming1 as wire::Wire>::fit,
            read: |value, cx| {
                wire::Wire::read(value, cx)
                    .map(Self::GetSearchAllLibrariesOptimizedForStreaming1)
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
            Self::GetSearchAllLibrariesOptimizedForStreaming1(value) => {
                wire::Wire::write(value, to)
            }
            Self::Bool(value) => wire::Wire::write(value, to),
            Self::Unknown(value) => wire::Wire::write(value, to),
        }
    }
}

wire::union!(GetSearchAllLibrariesOptimizedForStreaming);
