// @generated from Models/Errors/ClearPlaylistContentsPlaylistsErrors.md: change the docs, not this file.

use crate::wire;

/// 3 fields; part of
/// [`ClearPlaylistContentsUnauthorized`](crate::errors::ClearPlaylistContentsUnauthorized).
#[derive(Clone, Default)]
pub struct ClearPlaylistContentsPlaylistsErrors {
    /// Optional. Example: `1001`.
    pub code: Option<i64>,

    /// Optional. Example: `User could not be authenticated`.
    pub message: Option<String>,

    /// Optional. Example: `401`.
    pub status: Option<i64>,
}

impl wire::Model for ClearPlaylistContentsPlaylistsErrors {
    const OBJECT: wire::Object = wire::Object::of(
        "ClearPlaylistContentsPlaylistsErrors",
        &[
            wire::Field::Optional("code", wire::INTEGER),
            wire::Field::Optional("message", wire::STRING),
            wire::Field::Optional("status", wire::INTEGER),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.code, &mut self.message, &mut self.status))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.code, &self.message, &self.status))
    }
}

wire::model!(ClearPlaylistContentsPlaylistsErrors);

impl Eq for ClearPlaylistContentsPlaylistsErrors {}
