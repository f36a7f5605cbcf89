// @generated from Models/Operations/GetLibraryHubsRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::QueryParamOnlyTransient;
use crate::wire;

/// Documented in `Models/Operations/GetLibraryHubsRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryHubsRequest {
    /// Required.
    pub section_id: f64,

    /// Optional.
    pub count: Option<f64>,

    /// Optional.
    pub only_transient: Option<QueryParamOnlyTransient>,
}

impl GetLibraryHubsRequest {
    /// The required fields set, all others left out.
    pub fn new(section_id: f64) -> Self {
        Self {
            section_id,
            ..Self::default()
        }
    }
}

impl wire::Model for GetLibraryHubsRequest {
    const NAME: &'static str = "GetLibraryHubsRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("sectionId"),
        wire::Field::optional("count"),
        wire::Field::optional("onlyTransient"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.section_id),
            1 => value.read(&mut self.count),
            2 => value.read(&mut self.only_transient),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.section_id)?;
        entries.put(&self.count)?;
        entries.put(&self.only_transient)
    }
}

wire::model!(GetLibraryHubsRequest);
