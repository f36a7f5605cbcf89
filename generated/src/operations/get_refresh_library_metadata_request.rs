// @generated from Models/Operations/GetRefreshLibraryMetadataRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::Force;
use crate::wire;

/// Documented in `Models/Operations/GetRefreshLibraryMetadataRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRefreshLibraryMetadataRequest {
    /// Optional. Example: `0`.
    pub force: Option<Force>,

    /// Required. Example: `9518`.
    pub section_key: i64,
}

impl GetRefreshLibraryMetadataRequest {
    /// The required fields set, all others left out.
    pub fn new(section_key: i64) -> Self {
        Self {
            section_key,
            ..Self::default()
        }
    }
}

impl wire::Model for GetRefreshLibraryMetadataRequest {
    const NAME: &'static str = "GetRefreshLibraryMetadataRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("force"),
        wire::Field::required("sectionKey"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.force),
            1 => value.read(&mut self.section_key),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.force)?;
        entries.put(&self.section_key)
    }
}

wire::model!(GetRefreshLibraryMetadataRequest);
