// @generated from Models/Operations/GetUsersResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetUsersMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetUsersResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetUsersResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetUsersMediaContainer>,
}

impl wire::Model for GetUsersResponseBody {
    const NAME: &'static str = "GetUsersResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("MediaContainer", wire::shape::<GetUsersMediaContainer>()),
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

wire::serde!(GetUsersResponseBody);
