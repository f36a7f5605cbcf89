// @generated from Models/Operations/GetServerListMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetServerListServer;
use crate::wire;

/// Documented in `Models/Operations/GetServerListMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServerListMediaContainer {
    /// Optional. Example: `1`.
    pub size: Option<f64>,

    /// Optional. The JSON key is `Server` (says `wire.toml`).
    pub server: Option<Vec<GetServerListServer>>,
}

impl wire::Model for GetServerListMediaContainer {
    const NAME: &'static str = "GetServerListMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("size", wire::FLOAT),
        wire::Field::Optional("Server", wire::shape::<Vec<GetServerListServer>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.server),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.size);
        to.put(&self.server);
    }
}

wire::serde!(GetServerListMediaContainer);
