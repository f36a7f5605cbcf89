// @generated from Models/Operations/GetPlaylistContentsGenre.md: change the docs, not this file.

use crate::wire;

/// 1 field; part of
/// [`GetPlaylistContentsMetadata`](crate::operations::GetPlaylistContentsMetadata).
#[derive(Clone, Default)]
pub struct GetPlaylistContentsGenre {
    /// Optional. Example: `Action`.
    pub tag: Option<String>,
}

impl wire::Model for GetPlaylistContentsGenre {
    const OBJECT: wire::Object = wire::Object::of(
        "GetPlaylistContentsGenre",
        &[wire::Field::Optional("tag", wire::STRING)],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.tag,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.tag,))
    }
}

wire::model!(GetPlaylistContentsGenre);

impl Eq for GetPlaylistContentsGenre {}
