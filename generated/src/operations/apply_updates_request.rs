// @generated from Models/Operations/ApplyUpdatesRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{Skip, Tonight};
use crate::wire;

/// Documented in `Models/Operations/ApplyUpdatesRequest.md`.
#[derive(Clone, Default)]
pub struct ApplyUpdatesRequest {
    /// Optional. Example: `1`.
    pub tonight: Option<Tonight>,

    /// Optional. Example: `1`.
    pub skip: Option<Skip>,
}

impl wire::Model for ApplyUpdatesRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "ApplyUpdatesRequest",
        &[
            wire::Field::Optional("tonight", wire::shape::<Tonight>()),
            wire::Field::Optional("skip", wire::shape::<Skip>()),
        ],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.tonight, &mut self.skip))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.tonight, &self.skip))
    }
}

wire::model!(ApplyUpdatesRequest);
