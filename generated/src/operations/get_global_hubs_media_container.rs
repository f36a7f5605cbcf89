// @generated from Models/Operations/GetGlobalHubsMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::Hub;
use crate::wire;

/// Documented in `Models/Operations/GetGlobalHubsMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetGlobalHubsMediaContainer {
    /// Optional. Example: `8`.
    pub size: Option<i64>,

    /// Optional. Example: `true`.
    pub allow_sync: Option<bool>,

    /// Optional. Example: `com.plexapp.plugins.library`.
    pub identifier: Option<String>,

    /// Optional. The JSON key is `Hub` (says `wire.toml`).
    pub hub: Option<Vec<Hub>>,
}

impl wire::Model for GetGlobalHubsMediaContainer {
    const NAME: &'static str = "GetGlobalHubsMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("size", wire::INTEGER),
        wire::Field::Optional("allowSync", wire::BOOLEAN),
        wire::Field::Optional("identifier", wire::STRING),
        wire::Field::Optional("Hub", wire::shape::<Vec<Hub>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.allow_sync),
            2 => value.read(&mut self.identifier),
            3 => value.read(&mut self.hub),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.size);
        to.put(&self.allow_sync);
        to.put(&self.identifier);
        to.put(&self.hub);
    }
}

wire::serde!(GetGlobalHubsMediaContainer);
