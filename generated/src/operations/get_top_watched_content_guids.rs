// @generated from Models/Operations/GetTopWatchedContentGuids.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetTopWatchedContentGuids.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTopWatchedContentGuids {
    /// Optional. Example: `tvdb://2337`.
    pub id: Option<String>,
}

impl wire::Model for GetTopWatchedContentGuids {
    const NAME: &'static str = "GetTopWatchedContentGuids";
    const FIELDS: &'static [wire::Field] = &[wire::Field::Optional("id", wire::STRING)];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.id),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
    }
}

wire::serde!(GetTopWatchedContentGuids);
