// @generated from Models/Operations/GetTopWatchedContentRole.md: change the docs, not this file.

use crate::wire;

/// 6 fields; part of
/// [`GetTopWatchedContentMetadata`](crate::operations::GetTopWatchedContentMetadata).
#[derive(Default)]
pub struct GetTopWatchedContentRole {
    /// Optional. Example: `220`.
    pub id: Option<i64>,

    /// Optional. Example: `actor=220`.
    pub filter: Option<String>,

    /// Optional. Example: `Dennis Keiffer`.
    pub tag: Option<String>,

    /// Optional. Example: `5d77683554f42c001f8c4708`.
    #[doc(alias = "tagKey")]
    pub tag_key: Option<String>,

    /// Optional. Example: `Bar Guy (uncredited)`.
    pub role: Option<String>,

    /// Optional. Example: `https://metadata-static.plex.tv/6/people/648e9a7ea1d537bccfcd7615134b78ce.jpg`.
    pub thumb: Option<String>,
}

impl wire::Model for GetTopWatchedContentRole {
    const OBJECT: wire::Object = wire::Object::of(
        "GetTopWatchedContentRole",
        &[
            wire::Field::Optional("id", wire::INTEGER),
            wire::Field::Optional("filter", wire::STRING),
            wire::Field::Optional("tag", wire::STRING),
            wire::Field::Optional("tagKey", wire::STRING),
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

wire::model!(GetTopWatchedContentRole);

impl Eq for GetTopWatchedContentRole {}
