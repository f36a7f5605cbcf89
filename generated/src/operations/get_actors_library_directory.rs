// @generated from Models/Operations/GetActorsLibraryDirectory.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetActorsLibraryDirectory.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetActorsLibraryDirectory {
    /// Required. Example: `/library/sections/2/all?actor=134671`.
    pub fast_key: String,

    /// Required. Example: `https://metadata-static.plex.tv/e/people/e2a915b537ef720252b6d408bc1f91b3.jpg`.
    pub thumb: String,

    /// Required. Example: `134671`.
    pub key: String,

    /// Required. Example: `Aaron Paul`.
    pub title: String,
}

impl GetActorsLibraryDirectory {
    /// All fields set.
    #[inline]
    pub fn new(
        fast_key: impl Into<String>,
        thumb: impl Into<String>,
        key: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            fast_key: fast_key.into(),
            thumb: thumb.into(),
            key: key.into(),
            title: title.into(),
        }
    }
}

impl wire::Model for GetActorsLibraryDirectory {
    const NAME: &'static str = "GetActorsLibraryDirectory";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("fastKey", wire::STRING),
        wire::Field::Required("thumb", wire::STRING),
        wire::Field::Required("key", wire::STRING),
        wire::Field::Required("title", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.fast_key),
            1 => value.read(&mut self.thumb),
            2 => value.read(&mut self.key),
            3 => value.read(&mut self.title),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.fast_key);
        to.put(&self.thumb);
        to.put(&self.key);
        to.put(&self.title);
    }
}

wire::serde!(GetActorsLibraryDirectory);
