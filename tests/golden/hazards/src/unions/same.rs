// @generated from Models/Unions/Same.md by `cargo run -p generator`: change the docs, not this file.

use crate::shapes::Pair;
use crate::unions::Small;
use crate::wire;

/// Documented in `Models/Unions/Same.md`.
#[derive(Debug, Clone, PartialEq)]
pub enum Same {
    /// `Small`
    Small(Small),

    /// `Pair`
    Pair(Pair),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl wire::Union for Same {
    const NAME: &'static str = "Same";
    const MEMBERS: &'static [wire::Member<Self>] = &[
        wire::Member {
            name: "Small",
            fit: <Small as wire::Wire>::fit,
            read: |value, cx| wire::Wire::read(value, cx).map(Self::Small),
        },
        wire::Member {
            name: "Pair",
            fit: <Pair as wire::Wire>::fit,
            read: |value, cx| wire::Wire::read(value, cx).map(Self::Pair),
        },
    ];

    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Small(value) => wire::Wire::write(value, to),
            Self::Pair(value) => wire::Wire::write(value, to),
            Self::Unknown(value) => wire::Wire::write(value, to),
        }
    }
}

wire::union!(Same);
