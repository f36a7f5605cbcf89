// @generated from Models/Operations/GetAvailableClientsMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::Server;
use crate::wire;

/// Documented in `Models/Operations/GetAvailableClientsMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAvailableClientsMediaContainer {
    /// Optional. Example: `1`.
    pub size: Option<f64>,

    /// Optional. The JSON key is `Server` (says `wire.toml`).
    pub server: Option<Vec<Server>>,
}

impl wire::Model for GetAvailableClientsMediaContainer {
    const NAME: &'static str = "GetAvailableClientsMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("size", wire::FLOAT),
        wire::Field::Optional("Server", wire::shape::<Vec<Server>>()),
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

wire::serde!(GetAvailableClientsMediaContainer);
