// @generated from Models/Operations/GetMediaPostersMetadata.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetMediaPostersMetadata.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMediaPostersMetadata {
    /// Required. Example: `https://image.tmdb.org/t/p/original/hntBJjqbv4m0Iyniqaztv9xaudI.jpg`.
    pub key: String,

    /// Optional. Example: `tmdb`.
    pub provider: Option<String>,

    /// Required. Example: `https://image.tmdb.org/t/p/original/hntBJjqbv4m0Iyniqaztv9xaudI.jpg`.
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
    const NAME: &'static str = "GetMediaPostersMetadata";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("key", wire::STRING),
        wire::Field::Optional("provider", wire::STRING),
        wire::Field::Required("ratingKey", wire::STRING),
        wire::Field::Required("selected", wire::BOOLEAN),
        wire::Field::Required("thumb", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.key),
            1 => value.read(&mut self.provider),
            2 => value.read(&mut self.rating_key),
            3 => value.read(&mut self.selected),
            4 => value.read(&mut self.thumb),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.key);
        to.put(&self.provider);
        to.put(&self.rating_key);
        to.put(&self.selected);
        to.put(&self.thumb);
    }
}

wire::serde!(GetMediaPostersMetadata);
