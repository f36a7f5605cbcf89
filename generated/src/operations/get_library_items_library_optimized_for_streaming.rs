// @generated from Models/Operations/GetLibraryItemsLibraryOptimizedForStreaming.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetLibraryItemsOptimizedForStreaming1;
use crate::wire;

/// Documented in `Models/Operations/GetLibraryItemsLibraryOptimizedForStreaming.md`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetLibraryItemsLibraryOptimizedForStreaming {
    /// `GetLibraryItemsOptimizedForStreaming1`
    GetLibraryItemsOptimizedForStreaming1(GetLibraryItemsOptimizedForStreaming1),

    /// `bool`
    Bool(bool),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl wire::Union for GetLibraryItemsLibraryOptimizedForStreaming {
    const NAME: &'static str = "GetLibraryItemsLibraryOptimizedForStreaming";
    const MEMBERS: &'static [wire::Member<Self>] = &[
        wire::Member {
            name: "GetLibraryItemsOptimizedForStreaming1",
            fit: <GetLibraryItemsOptimizedForStreaming1 as wire::Wire>::fit,
            read: |value, cx| {
                wire::Wire::read(value, cx)
                    .map(Self::GetLibraryItemsOptimizedForStreaming1)
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
            Self::GetLibraryItemsOptimizedForStreaming1(value) => {
                wire::Wire::write(value, to)
            }
            Self::Bool(value) => wire::Wire::write(value, to),
            Self::Unknown(value) => wire::Wire::write(value, to),
        }
    }
}

wire::union!(GetLibraryItemsLibraryOptimizedForStreaming);
