// @generated from Models/Operations/GetMyPlexAccountResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::MyPlex;
use crate::wire;

/// Documented in `Models/Operations/GetMyPlexAccountResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMyPlexAccountResponseBody {
    /// Optional. The JSON key is `MyPlex` (says `wire.toml`).
    pub my_plex: Option<MyPlex>,
}

impl wire::Model for GetMyPlexAccountResponseBody {
    const NAME: &'static str = "GetMyPlexAccountResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("MyPlex", wire::shape::<MyPlex>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.my_plex),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.my_plex);
    }
}

wire::serde!(GetMyPlexAccountResponseBody);
