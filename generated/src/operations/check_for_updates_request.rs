// @generated from Models/Operations/CheckForUpdatesRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::Download;
use crate::wire;

/// Documented in `Models/Operations/CheckForUpdatesRequest.md`.
#[derive(Clone, Default)]
pub struct CheckForUpdatesRequest {
    /// Optional. Example: `1`.
    pub download: Option<Download>,
}

impl wire::Model for CheckForUpdatesRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "CheckForUpdatesRequest",
        &[wire::Field::Optional("download", wire::shape::<Download>())],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.download,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.download,))
    }
}

wire::model!(CheckForUpdatesRequest);
