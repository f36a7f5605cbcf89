// @generated from Models/Operations/GetPlaylistContentsRole.md: change the docs, not this file.

use crate::wire;

/// 1 field; part of
/// [`GetPlaylistContentsMetadata`](crate::operations::GetPlaylistContentsMetadata).
#[derive(Default)]
pub struct GetPlaylistContentsRole {
    /// Optional. Example: `Gina Torres`.
    pub tag: Option<String>,
}

impl wire::Model for GetPlaylistContentsRole {
    const OBJECT: wire::Object = wire::Object::of(
        "GetPlaylistContentsRole",
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

wire::model!(GetPlaylistContentsRole);

impl Eq for GetPlaylistContentsRole {}
