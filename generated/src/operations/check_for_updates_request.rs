// @generated from Models/Operations/CheckForUpdatesRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::Download;
use crate::wire;

/// Documented in `Models/Operations/CheckForUpdatesRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CheckForUpdatesRequest {
    /// Optional. Example: `1`.
    pub download: Option<Download>,
}

impl wire::Model for CheckForUpdatesRequest {
    const NAME: &'static str = "CheckForUpdatesRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("download", wire::shape::<Download>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.download),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.download);
    }
}

wire::serde!(CheckForUpdatesRequest);
