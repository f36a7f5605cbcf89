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
        wire::Field::required("identifier"),
        wire::Field::required("endpoint"),
        wire::Field::required("token"),
        wire::Field::required("secret"),
        wire::Field::required("status"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.identifier),
            1 => value.read(&mut self.endpoint),
            2 => value.read(&mut self.token),
            3 => value.read(&mut self.secret),
            4 => value.read(&mut self.status),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.identifier)?;
        entries.put(&self.endpoint)?;
        entries.put(&self.token)?;
        entries.put(&self.secret)?;
        entries.put(&self.status)
    }
}

wire::model!(Services);
