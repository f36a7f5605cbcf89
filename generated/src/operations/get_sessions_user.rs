// @generated from Models/Operations/GetSessionsUser.md: change the docs, not this file.

use crate::wire;

/// 3 fields; part of [`GetSessionsMetadata`](crate::operations::GetSessionsMetadata).
#[derive(Default)]
pub struct GetSessionsUser {
    /// Optional. Example: `1`.
    pub id: Option<String>,

    /// Optional. Example: `https://plex.tv/users/844780fc6f8a26b5/avatar?c=1705853661`.
    pub thumb: Option<String>,

    /// Optional. Example: `Blindkitty38`.
    pub title: Option<String>,
}

impl wire::Model for GetSessionsUser {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSessionsUser",
        &[
            wire::Field::Optional("id", wire::STRING),
            wire::Field::Optional("thumb", wire::STRING),
            wire::Field::Optional("title", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.id, &mut self.thumb, &mut self.title))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.id, &self.thumb, &self.title))
    }
}

wire::model!(GetSessionsUser);

impl Eq for GetSessionsUser {}
