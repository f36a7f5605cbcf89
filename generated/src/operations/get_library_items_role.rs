// @generated from Models/Operations/GetLibraryItemsRole.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetLibraryItemsRole.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryItemsRole {
    /// Required. Example: `126522`.
    pub id: i64,

    /// Required. Example: `Teller`.
    pub tag: String,

    /// Optional. Example: `Self - Judge`.
    pub role: Option<String>,

    /// Optional. Example: `https://metadata-static.plex.tv/7/people/708568fd018d7aa8b1032dcf867747e8.jpg`.
    pub thumb: Option<String>,
}

impl GetLibraryItemsRole {
    /// The required fields set, all others left out.
    pub fn new(id: i64, tag: impl Into<String>) -> Self {
        Self {
            id,
            tag: tag.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for GetLibraryItemsRole {
    const NAME: &'static str = "GetLibraryItemsRole";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("id"),
        wire::Field::required("tag"),
        wire::Field::optional("role"),
        wire::Field::optional("thumb"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.tag),
            2 => value.read(&mut self.role),
            3 => value.read(&mut self.thumb),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.id)?;
        entries.put(&self.tag)?;
        entries.put(&self.role)?;
        entries.put(&self.thumb)
    }
}

wire::model!(GetLibraryItemsRole);
