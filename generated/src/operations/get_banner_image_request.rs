// @generated from Models/Operations/GetBannerImageRequest.md: change the docs, not this file.

use crate::wire;

/// 6 fields.
#[derive(Default)]
pub struct GetBannerImageRequest {
    /// Required. Example: `9518`.
    #[doc(alias = "ratingKey")]
    pub rating_key: i64,

    /// Required. Example: `396`.
    pub width: i64,

    /// Required. Example: `396`.
    pub height: i64,

    /// Required. Example: `1`.
    #[doc(alias = "minSize")]
    pub min_size: i64,

    /// Required. Example: `1`.
    pub upscale: i64,

    /// Required. Example: `CV5xoxjTpFKUzBTShsaf`.
    #[doc(alias = "xPlexToken")]
    pub x_plex_token: String,
}

impl wire::Model for GetBannerImageRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetBannerImageRequest",
        &[
            wire::Field::Required("ratingKey", wire::INTEGER),
            wire::Field::Required("width", wire::INTEGER),
            wire::Field::Required("height", wire::INTEGER),
            wire::Field::Required("minSize", wire::INTEGER),
            wire::Field::Required("upscale", wire::INTEGER),
            wire::Field::Required("xPlexToken", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.rating_key,
                &mut self.width,
                &mut self.height,
                &mut self.min_size,
                &mut self.upscale,
                &mut self.x_plex_token,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.rating_key,
            &self.width,
            &self.height,
            &self.min_size,
            &self.upscale,
            &self.x_plex_token,
        ))
    }
}

wire::model!(GetBannerImageRequest);

impl Eq for GetBannerImageRequest {}

/// `GET /library/metadata/{ratingKey}/banner`.
///
/// The banner of an item, scaled.
#[cfg(feature = "calls")]
impl wire::Call for GetBannerImageRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "get-banner-image",
        method: "GET",
        path: "/library/metadata/{ratingKey}/banner",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[
            wire::Place::Path("ratingKey"),
            wire::Place::Query("width"),
            wire::Place::Query("height"),
            wire::Place::Query("minSize"),
            wire::Place::Query("upscale"),
            wire::Place::Header("X-Plex-Token"),
        ],
    };
    type Output = wire::Raw;
    type Fault = GetBannerImageFault;
}

/// The documented errors of `GET /library/metadata/{ratingKey}/banner`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetBannerImageFault {
    /// Status 400.
    BadRequest(crate::errors::GetBannerImageBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetBannerImageUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetBannerImageFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
