// @generated from Models/Operations/GetTopWatchedContentUser.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetTopWatchedContentUser.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTopWatchedContentUser {
    /// Optional. Example: `220`.
    pub id: Option<i64>,
}

impl wire::Model for GetTopWatchedContentUser {
    const NAME: &'static str = "GetTopWatchedContentUser";
    const FIELDS: &'static [wire::Field] = &[wire::Field::Optional("id", wire::INTEGER)];

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

wire::serde!(GetTopWatchedContentUser);
