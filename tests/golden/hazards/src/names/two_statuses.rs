// @generated from Models/Names/TwoStatuses.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Names/TwoStatuses.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TwoStatuses {
    /// Optional.
    pub own: Option<crate::names::Status>,

    /// Optional.
    pub other: Option<crate::prelude::Status>,
}

impl wire::Model for TwoStatuses {
    const NAME: &'static str = "TwoStatuses";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("own", wire::shape::<crate::names::Status>()),
        wire::Field::Optional("other", wire::shape::<crate::prelude::Status>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.own),
            1 => value.read(&mut self.other),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.own);
        to.put(&self.other);
    }
}

wire::serde!(TwoStatuses);
