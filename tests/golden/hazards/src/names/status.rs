// @generated from Models/Names/Status.md: change the docs, not this file.

use crate::wire;

/// 1 field; part of [`TwoStatuses`](crate::names::TwoStatuses).
#[derive(Default)]
pub struct Status {
    /// Optional.
    pub here: Option<String>,
}

impl wire::Model for Status {
    const OBJECT: wire::Object = wire::Object::of(
        "Status",
        &[wire::Field::Optional("here", wire::STRING)],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.here,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.here,))
    }
}

wire::model!(Status);

impl Eq for Status {}
