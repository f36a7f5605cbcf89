// @generated from Models/Prelude/Status.md: change the docs, not this file.

use crate::wire;

/// 1 field; part of [`TwoStatuses`](crate::names::TwoStatuses).
#[derive(Default)]
pub struct Status {
    /// Optional.
    pub there: Option<String>,
}

impl wire::Model for Status {
    const OBJECT: wire::Object = wire::Object::of(
        "Status",
        &[wire::Field::Optional("there", wire::STRING)],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.there,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.there,))
    }
}

wire::model!(Status);

impl Eq for Status {}
