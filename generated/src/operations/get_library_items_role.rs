// @generated from Models/Operations/GetLibraryItemsRole.md: change the docs, not this file.

use crate::wire;

/// 4 fields; part of [`GetLibraryItemsMetadata`](crate::operations::GetLibraryItemsMetadata).
#[derive(Default)]
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
    #[inline]
    pub fn new(id: i64, tag: impl Into<String>) -> Self {
        Self {
            id,
            tag: tag.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for GetLibraryItemsRole {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryItemsRole",
        &[
            wire::Field::Required("id", wire::INTEGER),
            wire::Field::Required("tag", wire::STRING),
            wire::Field::Optional("role", wire::STRING),
            wire::Field::Optional("thumb", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.id, &mut self.tag, &mut self.role, &mut self.thumb))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.id, &self.tag, &self.role, &self.thumb))
    }
}

wire::model!(GetLibraryItemsRole);

impl Eq for GetLibraryItemsRole {}
