// @generated from Models/Operations/GetMediaPostersRequest.md: change the docs, not this file.

use crate::wire;

/// 1 field.
#[derive(Default)]
pub struct GetMediaPostersRequest {
    /// Required. Example: `16099`.
    #[doc(alias = "ratingKey")]
    pub rating_key: i64,
}

impl GetMediaPostersRequest {
    /// All fields set.
    #[inline]
    pub fn new(rating_key: i64) -> Self {
        Self { rating_key }
    }
}

impl wire::Model for GetMediaPostersRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetMediaPostersRequest",
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

wire::model!(GetMediaPostersRequest);

impl Eq for GetMediaPostersRequest {}

/// `GET /library/metadata/{ratingKey}/posters`.
///
/// The posters that an item may have.
#[cfg(feature = "calls")]
impl wire::Call for GetMediaPostersRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "get-media-posters",
        method: "GET",
        path: "/library/metadata/{ratingKey}/posters",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Path("ratingKey")],
    };
    type Output = wire::Json<crate::operations::GetMediaPostersResponseBody>;
    type Fault = wire::NoFault;
}
