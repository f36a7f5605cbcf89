// @generated from Models/Operations/GetMediaMetaDataRole.md: change the docs, not this file.

use crate::wire;

/// 6 fields; part of
/// [`GetMediaMetaDataMetadata`](crate::operations::GetMediaMetaDataMetadata).
#[derive(Default)]
pub struct GetMediaMetaDataRole {
    /// Required. Example: `126522`.
    pub id: i64,

    /// Required. Example: `Teller`.
    pub tag: String,

    /// Optional. Example: `Self - Judge`.
    pub role: Option<String>,

    /// Required. Example: `actor=126522`.
    pub filter: String,

    /// Optional. Documented as required, and may be missing (seen in `metadata_108.json` at `$.MediaContainer.Metadata[0].Role[0]`).
    /// Example: `5d77683d85719b001f3a535e`.
    #[doc(alias = "tagKey")]
    pub tag_key: Option<String>,

    /// Optional. Example: `https://metadata-static.plex.tv/7/people/708568fd018d7aa8b1032dcf867747e8.jpg`.
    pub thumb: Option<String>,
}

impl GetMediaMetaDataRole {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(id: i64, tag: impl Into<String>, filter: impl Into<String>) -> Self {
        Self {
            id,
            tag: tag.into(),
            filter: filter.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for GetMediaMetaDataRole {
    const OBJECT: wire::Object = wire::Object::of(
        "GetMediaMetaDataRole",
        &[
            wire::Field::Required("id", wire::INTEGER),
            wire::Field::Required("tag", wire::STRING),
            wire::Field::Optional("role", wire::STRING),
            wire::Field::Required("filter", wire::STRING),
            wire::Field::Optional("tagKey", wire::STRING),
            wire::Field::Optional("thumb", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.id,
                &mut self.tag,
                &mut self.role,
                &mut self.filter,
                &mut self.tag_key,
                &mut self.thumb,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.id,
            &self.tag,
            &self.role,
            &self.filter,
            &self.tag_key,
            &self.thumb,
        ))
    }
}

wire::model!(GetMediaMetaDataRole);

impl Eq for GetMediaMetaDataRole {}
