// @generated from Models/Operations/GetMediaArtsRequest.md: change the docs, not this file.

use crate::wire;

/// 1 field.
#[derive(Default)]
pub struct GetMediaArtsRequest {
    /// Required. Example: `16099`.
    #[doc(alias = "ratingKey")]
    pub rating_key: i64,
}

impl GetMediaArtsRequest {
    /// All fields set.
    #[inline]
    pub fn new(rating_key: i64) -> Self {
        Self { rating_key }
    }
}

impl wire::Model for GetMediaArtsRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetMediaArtsRequest",
        &[wire::Field::Required("ratingKey", wire::INTEGER)],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.rating_key,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.rating_key,))
    }
}

wire::model!(GetMediaArtsRequest);

impl Eq for GetMediaArtsRequest {}

/// `GET /library/metadata/{ratingKey}/arts`.
///
/// The background pictures that an item may have.
#[cfg(feature = "calls")]
impl wire::Call for GetMediaArtsRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "get-media-arts",
        method: "GET",
        path: "/library/metadata/{ratingKey}/arts",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Path("ratingKey")],
    };
    type Output = wire::Json<crate::operations::GetMediaArtsResponseBody>;
    type Fault = wire::NoFault;
}
