// @generated from models/components/Collar.md: change the docs, not this file.

use crate::pets::components::{Badge, Bell};
use crate::pets::wire;

/// Documented in `models/components/Collar.md`.
#[derive(Clone)]
pub enum Collar {
    /// `Bell`
    Bell(Bell),

    /// `Badge`
    Badge(Badge),

    /// A value that no documented member fits.
    Unknown(serde_json::Value),
}

impl wire::Union for Collar {
    const CHOICE: wire::Choice = wire::Choice::of(
        "Collar",
        &[("Bell", wire::shape::<Bell>()), ("Badge", wire::shape::<Badge>())],
        &[],
    );

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

    fn visit<V: wire::Visit>(&self, to: V) -> V::Out {
        match self {
            Self::Bell(value) => to.member(0, value),
            Self::Badge(value) => to.member(1, value),
            Self::Unknown(value) => to.member(2, value),
        }
    }
}

wire::union!(Collar);
