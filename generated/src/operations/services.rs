// @generated from Models/Operations/Services.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetTokenDetailsStatus;
use crate::wire;

/// Documented in `Models/Operations/Services.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Services {
    /// Required. Example: `metadata-dev`.
    pub identifier: String,

    /// Required. Example: `https://epg.provider.plex.tv`.
    pub endpoint: String,

    /// Required. Example: `DjoMtqFAGRL1uVtCyF1dKIorTbShJeqv`.
    pub token: String,

    /// Required.
    pub secret: String,

    /// Required. Example: `online`.
    pub status: GetTokenDetailsStatus,
}

impl wire::Model for Services {
    const NAME: &'static str = "Services";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("identifier", wire::STRING),
        wire::Field::Required("endpoint", wire::STRING),
        wire::Field::Required("token", wire::STRING),
        wire::Field::Required("secret", wire::STRING),
        wire::Field::Required("status", wire::shape::<GetTokenDetailsStatus>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.identifier),
            1 => value.read(&mut self.endpoint),
            2 => value.read(&mut self.token),
            3 => value.read(&mut self.secret),
            4 => value.read(&mut self.status),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.identifier);
        to.put(&self.endpoint);
        to.put(&self.token);
        to.put(&self.secret);
        to.put(&self.status);
    }
}

wire::serde!(Services);
