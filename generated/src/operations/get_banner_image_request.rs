// @generated from Models/Operations/GetBannerImageRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetBannerImageRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetBannerImageRequest {
    /// Required. Example: `9518`.
    pub rating_key: i64,

    /// Required. Example: `396`.
    pub width: i64,

    /// Required. Example: `396`.
    pub height: i64,

    /// Required. Example: `1`.
    pub min_size: i64,

    /// Required. Example: `1`.
    pub upscale: i64,

    /// Required. Example: `CV5xoxjTpFKUzBTShsaf`.
    pub x_plex_token: String,
}

impl wire::Model for GetBannerImageRequest {
    const NAME: &'static str = "GetBannerImageRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("ratingKey"),
        wire::Field::required("width"),
        wire::Field::required("height"),
        wire::Field::required("minSize"),
        wire::Field::required("upscale"),
        wire::Field::required("xPlexToken"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.rating_key),
            1 => value.read(&mut self.width),
            2 => value.read(&mut self.height),
            3 => value.read(&mut self.min_size),
            4 => value.read(&mut self.upscale),
            5 => value.read(&mut self.x_plex_token),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.rating_key)?;
        entries.put(&self.width)?;
        entries.put(&self.height)?;
        entries.put(&self.min_size)?;
        entries.put(&self.upscale)?;
        entries.put(&self.x_plex_token)
    }
}

wire::model!(GetBannerImageRequest);
