// @generated from Models/Operations/GetServerActivitiesResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetServerActivitiesMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetServerActivitiesResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServerActivitiesResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetServerActivitiesMediaContainer>,
}

impl wire::Model for GetServerActivitiesResponseBody {
    const NAME: &'static str = "GetServerActivitiesResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetServerActivitiesMediaContainer>(),
        ),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.media_container),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.media_container);
    }
}

wire::serde!(GetServerActivitiesResponseBody);
