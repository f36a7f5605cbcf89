// @generated from Models/Operations/GetAllLibrariesResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetAllLibrariesMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetAllLibrariesResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAllLibrariesResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    pub media_container: Option<GetAllLibrariesMediaContainer>,
}

impl wire::Model for GetAllLibrariesResponseBody {
    const NAME: &'static str = "GetAllLibrariesResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "MediaContainer",
            wire::shape::<GetAllLibrariesMediaContainer>(),
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

wire::serde!(GetAllLibrariesResponseBody);
