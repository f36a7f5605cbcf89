// @generated from Models/Operations/MediaProvider.md: change the docs, not this file.

use crate::operations::Feature;
use crate::wire;

/// 5 fields; part of
/// [`GetMediaProvidersMediaContainer`](crate::operations::GetMediaProvidersMediaContainer).
#[derive(Default)]
pub struct MediaProvider {
    /// Optional.
    pub identifier: Option<String>,

    /// Optional.
    pub title: Option<String>,

    /// Optional.
    pub types: Option<String>,

    /// Optional.
    pub protocols: Option<String>,

    /// Optional. The JSON key is `Feature` (says `wire.toml`).
    #[doc(alias = "Feature")]
    pub feature: Option<Vec<Feature>>,
}

impl wire::Model for MediaProvider {
    const OBJECT: wire::Object = wire::Object::of(
        "MediaProvider",
        &[
            wire::Field::Optional("identifier", wire::STRING),
            wire::Field::Optional("title", wire::STRING),
            wire::Field::Optional("types", wire::STRING),
            wire::Field::Optional("protocols", wire::STRING),
            wire::Field::Optional("Feature", wire::shape::<Vec<Feature>>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.identifier,
                &mut self.title,
                &mut self.types,
                &mut self.protocols,
                &mut self.feature,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.identifier,
            &self.title,
            &self.types,
            &self.protocols,
            &self.feature,
        ))
    }
}

wire::model!(MediaProvider);

impl Eq for MediaProvider {}
