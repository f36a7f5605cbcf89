// @generated from Models/Operations/GetMediaPostersMetadata.md: change the docs, not this file.

use crate::wire;

/// 5 fields; part of
/// [`GetMediaPostersMediaContainer`](crate::operations::GetMediaPostersMediaContainer).
#[derive(Default)]
pub struct GetMediaPostersMetadata {
    /// Required. Example: `https://image.tmdb.org/t/p/original/hntBJjqbv4m0Iyniqaztv9xaudI.jpg`.
    pub key: String,

    /// Optional. Example: `tmdb`.
    pub provider: Option<String>,

    /// Required. Example: `https://image.tmdb.org/t/p/original/hntBJjqbv4m0Iyniqaztv9xaudI.jpg`.
    #[doc(alias = "ratingKey")]
    pub rating_key: String,

    /// Required. Example: `true`.
    pub selected: bool,

    /// Required. Example: `https://images.plex.tv/photo?height=336&width=225&minSize=1&upscale=1&url=https%3A%2F%2Fimage%2Etmdb%2Eorg%2Ft%2Fp%2Foriginal%2FhntBJjqbv4m0Iyniqaztv9xaudI%2Ejpg`.
    pub thumb: String,
}

impl GetMediaPostersMetadata {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(
        key: impl Into<String>,
        rating_key: impl Into<String>,
        selected: bool,
        thumb: impl Into<String>,
    ) -> Self {
        Self {
            key: key.into(),
            rating_key: rating_key.into(),
            selected,
            thumb: thumb.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for GetMediaPostersMetadata {
    const OBJECT: wire::Object = wire::Object::of(
        "GetMediaPostersMetadata",
        &[
            wire::Field::Required("key", wire::STRING),
            wire::Field::Optional("provider", wire::STRING),
            wire::Field::Required("ratingKey", wire::STRING),
            wire::Field::Required("selected", wire::BOOLEAN),
            wire::Field::Required("thumb", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.key,
                &mut self.provider,
                &mut self.rating_key,
                &mut self.selected,
                &mut self.thumb,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.key,
            &self.provider,
            &self.rating_key,
            &self.selected,
            &self.thumb,
        ))
    }
}

wire::model!(GetMediaPostersMetadata);

impl Eq for GetMediaPostersMetadata {}
