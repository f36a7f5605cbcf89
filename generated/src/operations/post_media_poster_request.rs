// @generated from Models/Operations/PostMediaPosterRequest.md: change the docs, not this file.

use crate::wire;

/// 3 fields.
#[derive(Default)]
pub struct PostMediaPosterRequest {
    /// Required. Example: `2268`.
    #[doc(alias = "ratingKey")]
    pub rating_key: i64,

    /// Optional. Example: `https://api.mediux.pro/assets/fcfdc487-dd07-4993-a0c1-0a3015362e5b`.
    pub url: Option<String>,

    /// Optional.
    #[doc(alias = "requestBody")]
    pub request_body: Option<String>,
}

impl PostMediaPosterRequest {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(rating_key: i64) -> Self {
        Self {
            rating_key,
            ..Self::default()
        }
    }
}

impl wire::Model for PostMediaPosterRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "PostMediaPosterRequest",
        &[
            wire::Field::Required("ratingKey", wire::INTEGER),
            wire::Field::Optional("url", wire::STRING),
            wire::Field::Optional("requestBody", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.rating_key, &mut self.url, &mut self.request_body))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.rating_key, &self.url, &self.request_body))
    }
}

wire::model!(PostMediaPosterRequest);

impl Eq for PostMediaPosterRequest {}

/// `POST /library/metadata/{ratingKey}/posters`.
///
/// Gives an item a poster, by address or as the body.
#[cfg(feature = "calls")]
impl wire::Call for PostMediaPosterRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "post-media-poster",
        method: "POST",
        path: "/library/metadata/{ratingKey}/posters",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[
            wire::Place::Path("ratingKey"),
            wire::Place::Query("url"),
            wire::Place::Text("image/*"),
        ],
    };
    type Output = wire::Nothing;
    type Fault = wire::NoFault;
}
