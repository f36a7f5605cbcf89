// @generated from Models/Operations/GetSearchAllLibrariesResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetSearchAllLibrariesMediaContainer;
use crate::wire;

/// Documented in `Models/Operations/GetSearchAllLibrariesResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSearchAllLibrariesResponseBody {
    /// Required.
    pub media_container: GetSearchAllLibrariesMediaContainer,
}

impl GetSearchAllLibrariesResponseBody {
    /// All fields set.
    pub fn new(media_container: GetSearchAllLibrariesMediaContainer) -> Self {
        Self { media_container }
    }
}

impl wire::Model for GetSearchAllLibrariesResponseBody {
    const NAME: &'static str = "GetSearchAllLibrariesResponseBody";
    const FIELDS: &'static [wire::Field] = &[wire::Field::required("mediaContainer")];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.media_container),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.media_container)
    }
}

wire::model!(GetSearchAllLibrariesResponseBody);
