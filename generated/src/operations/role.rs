// @generated from Models/Operations/Role.md: change the docs, not this file.

use crate::wire;

/// 6 fields; part of
/// [`GetRecentlyAddedMetadata`](crate::operations::GetRecentlyAddedMetadata).
#[derive(Default)]
pub struct Role {
    /// Required. Example: `126522`.
    pub id: i64,

    /// Required. Example: `actor=126522`.
    pub filter: String,

    /// Required. Example: `Teller`.
    pub tag: String,

    /// Required. Example: `5d77683d85719b001f3a535e`.
    #[doc(alias = "tagKey")]
    pub tag_key: String,

    /// Optional. Example: `Self - Judge`.
    pub role: Option<String>,

    /// Optional. Example: `https://metadata-static.plex.tv/7/people/708568fd018d7aa8b1032dcf867747e8.jpg`.
    pub thumb: Option<String>,
}

impl Role {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(
        id: i64,
        filter: impl Into<String>,
        tag: impl Into<String>,
        tag_key: impl Into<String>,
    ) -> Self {
        Self {
            id,
            filter: filter.into(),
            tag: tag.into(),
            tag_key: tag_key.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for Role {
    const OBJECT: wire::Object = wire::Object::of(
        "Role",
        &[
            wire::Field::Required("id", wire::INTEGER),
            wire::Field::Required("filter", wire::STRING),
            wire::Field::Required("tag", wire::STRING),
            wire::Field::Required("tagKey", wire::STRING),
            wire::Field::Optional("role", wire::STRING),
            wire::Field::Optional("thumb", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.id,
                &mut self.filter,
                &mut self.tag,
                &mut self.tag_key,
                &mut self.role,
                &mut self.thumb,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.id,
            &self.filter,
            &self.tag,
            &self.tag_key,
            &self.role,
            &self.thumb,
        ))
    }
}

wire::model!(Role);

impl Eq for Role {}
