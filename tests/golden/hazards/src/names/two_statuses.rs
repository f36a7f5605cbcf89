// @generated from Models/Names/TwoStatuses.md: change the docs, not this file.

use crate::wire;

/// 2 fields.
#[derive(Default)]
pub struct TwoStatuses {
    /// Optional.
    pub own: Option<crate::names::Status>,

    /// Optional.
    pub other: Option<crate::prelude::Status>,
}

impl wire::Model for TwoStatuses {
    const OBJECT: wire::Object = wire::Object::of(
        "TwoStatuses",
        &[
            wire::Field::Optional("own", wire::shape::<crate::names::Status>()),
            wire::Field::Optional("other", wire::shape::<crate::prelude::Status>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.own, &mut self.other))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.own, &self.other))
    }
}

wire::model!(TwoStatuses);

impl Eq for TwoStatuses {}
