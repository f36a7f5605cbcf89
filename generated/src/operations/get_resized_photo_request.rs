// @generated from Models/Operations/GetResizedPhotoRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{MinSize, Upscale};
use crate::wire;

/// Documented in `Models/Operations/GetResizedPhotoRequest.md`.
#[derive(Clone, Default)]
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
    const OBJECT: wire::Object = wire::Object::of(
        "GetResizedPhotoRequest",
        &[
            wire::Field::Required("width", wire::FLOAT),
            wire::Field::Required("height", wire::FLOAT),
            wire::Field::Required("opacity", wire::INTEGER),
            wire::Field::Required("blur", wire::FLOAT),
            wire::Field::Required("minSize", wire::shape::<MinSize>()),
            wire::Field::Required("upscale", wire::shape::<Upscale>()),
            wire::Field::Required("url", wire::STRING),
        ],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.width,
                &mut self.height,
                &mut self.opacity,
                &mut self.blur,
                &mut self.min_size,
                &mut self.upscale,
                &mut self.url,
            ))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.width,
            &self.height,
            &self.opacity,
            &self.blur,
            &self.min_size,
            &self.upscale,
            &self.url,
        ))
    }
}

wire::model!(GetResizedPhotoRequest);
