// @generated from Models/Operations/GetResizedPhotoRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{MinSize, Upscale};
use crate::wire;

/// Documented in `Models/Operations/GetResizedPhotoRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetResizedPhotoRequest {
    /// Required. Example: `110`.
    pub width: f64,

    /// Required. Example: `165`.
    pub height: f64,

    /// Required.
    pub opacity: i64,

    /// Required. Example: `0`.
    pub blur: f64,

    /// Required.
    pub min_size: MinSize,

    /// Required.
    pub upscale: Upscale,

    /// Required. Example: `/library/metadata/49564/thumb/1654258204`.
    pub url: String,
}

impl wire::Model for GetResizedPhotoRequest {
    const NAME: &'static str = "GetResizedPhotoRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("width"),
        wire::Field::required("height"),
        wire::Field::required("opacity"),
        wire::Field::required("blur"),
        wire::Field::required("minSize"),
        wire::Field::required("upscale"),
        wire::Field::required("url"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.width),
            1 => value.read(&mut self.height),
            2 => value.read(&mut self.opacity),
            3 => value.read(&mut self.blur),
            4 => value.read(&mut self.min_size),
            5 => value.read(&mut self.upscale),
            6 => value.read(&mut self.url),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.width)?;
        entries.put(&self.height)?;
        entries.put(&self.opacity)?;
        entries.put(&self.blur)?;
        entries.put(&self.min_size)?;
        entries.put(&self.upscale)?;
        entries.put(&self.url)
    }
}

wire::model!(GetResizedPhotoRequest);
