// @generated from Models/Operations/GetGlobalHubsRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::OnlyTransient;
use crate::wire;

/// Documented in `Models/Operations/GetGlobalHubsRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetGlobalHubsRequest {
    /// Optional.
    pub count: Option<f64>,

    /// Optional.
    pub only_transient: Option<OnlyTransient>,
}

impl wire::Model for GetGlobalHubsRequest {
    const NAME: &'static str = "GetGlobalHubsRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("count"),
        wire::Field::optional("onlyTransient"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.count),
            1 => value.read(&mut self.only_transient),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.count)?;
        entries.put(&self.only_transient)
    }
}

wire::model!(GetGlobalHubsRequest);
