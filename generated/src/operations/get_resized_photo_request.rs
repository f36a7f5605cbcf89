// @generated from Models/Operations/GetResizedPhotoRequest.md: change the docs, not this file.

use crate::operations::{MinSize, Upscale};
use crate::wire;

/// 7 fields.
#[derive(Default)]
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
    #[doc(alias = "minSize")]
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

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.width,
                    &mut self.height,
                    &mut self.opacity,
                    &mut self.blur,
                    &mut self.min_size,
                    &mut self.upscale,
                ),
                (&mut self.url,),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.width,
                &self.height,
                &self.opacity,
                &self.blur,
                &self.min_size,
                &self.upscale,
            ),
            (&self.url,),
        ))
    }
}

wire::model!(GetResizedPhotoRequest);

/// `GET /photo/:/transcode`.
///
/// A picture, scaled to a size.
#[cfg(feature = "calls")]
impl wire::Call for GetResizedPhotoRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getResizedPhoto",
        method: "GET",
        path: "/photo/:/transcode",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[
            wire::Place::Query("width"),
            wire::Place::Query("height"),
            wire::Place::Query("opacity"),
            wire::Place::Query("blur"),
            wire::Place::Query("minSize"),
            wire::Place::Query("upscale"),
            wire::Place::Query("url"),
        ],
    };
    type Output = wire::Nothing;
    type Fault = GetResizedPhotoFault;
}

/// The documented errors of `GET /photo/:/transcode`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetResizedPhotoFault {
    /// Status 400.
    BadRequest(crate::errors::GetResizedPhotoBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetResizedPhotoUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetResizedPhotoFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
