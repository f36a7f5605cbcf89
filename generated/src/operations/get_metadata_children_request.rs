// @generated from Models/Operations/GetMetadataChildrenRequest.md: change the docs, not this file.

use crate::wire;

/// 2 fields.
#[derive(Default)]
pub struct GetMetadataChildrenRequest {
    /// Required.
    #[doc(alias = "ratingKey")]
    pub rating_key: f64,

    /// Optional.
    #[doc(alias = "includeElements")]
    pub include_elements: Option<String>,
}

impl GetMetadataChildrenRequest {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(rating_key: f64) -> Self {
        Self {
            rating_key,
            ..Self::default()
        }
    }
}

impl wire::Model for GetMetadataChildrenRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetMetadataChildrenRequest",
        &[
            wire::Field::Required("ratingKey", wire::FLOAT),
            wire::Field::Optional("includeElements", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.rating_key, &mut self.include_elements))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.rating_key, &self.include_elements))
    }
}

wire::model!(GetMetadataChildrenRequest);

/// `GET /library/metadata/{ratingKey}/children`.
///
/// What an item contains: seasons, episodes, tracks.
#[cfg(feature = "calls")]
impl wire::Call for GetMetadataChildrenRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getMetadataChildren",
        method: "GET",
        path: "/library/metadata/{ratingKey}/children",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Path("ratingKey"), wire::Place::Query("includeElements")],
    };
    type Output = wire::Json<crate::operations::GetMetadataChildrenResponseBody>;
    type Fault = GetMetadataChildrenFault;
}

/// The documented errors of `GET /library/metadata/{ratingKey}/children`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetMetadataChildrenFault {
    /// Status 400.
    BadRequest(crate::errors::GetMetadataChildrenBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetMetadataChildrenUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetMetadataChildrenFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
