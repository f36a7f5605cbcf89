// @generated from models/components/Collar.md by `cargo run -p generator`: change the docs, not this file.

use crate::pets::components::{Badge, Bell};
use crate::pets::wire;

/// Documented in `models/components/Collar.md`.
#[derive(Debug, Clone, PartialEq)]
pub enum Collar {
    /// `Bell`
    Bell(Bell),

    /// `Badge`
    Badge(Badge),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl wire::Union for Collar {
    const NAME: &'static str = "Collar";
    const MEMBERS: &'static [(&'static str, wire::Shape)] = &[
        ("Bell", wire::shape::<Bell>()),
        ("Badge", wire::shape::<Badge>()),
    ];

    fn read<'de, D: serde::Deserializer<'de>>(
        member: usize,
        from: D,
        cx: &mut wire::Context,
    ) -> Result<Self, D::Error> {
        match member {
            0 => wire::unions::member(from, cx).map(Self::Bell),
            1 => wire::unions::member(from, cx).map(Self::Badge),
            _ => wire::unions::member(from, cx).map(Self::Unknown),
        }
    }

    #[inline]
    fn unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }

    fn write<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Bell(value) => wire::Wire::write(value, to),
            Self::Badge(value) => wire::Wire::write(value, to),
            Self::Unknown(value) => wire::Wire::write(value, to),
        }
    }
}

wire::union!(Collar);
