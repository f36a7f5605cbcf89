// @generated from Models/Operations/GetTopWatchedContentRequest.md: change the docs, not this file.

use crate::operations::{
    GetTopWatchedContentQueryParamIncludeGuids, GetTopWatchedContentQueryParamType,
};
use crate::wire;

/// 2 fields.
#[derive(Default)]
pub struct GetTopWatchedContentRequest {
    /// Required. Example: `2`.
    pub r#type: GetTopWatchedContentQueryParamType,

    /// Optional. Example: `1`.
    #[doc(alias = "includeGuids")]
    pub include_guids: Option<GetTopWatchedContentQueryParamIncludeGuids>,
}

impl GetTopWatchedContentRequest {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(r#type: GetTopWatchedContentQueryParamType) -> Self {
        Self { r#type, ..Self::default() }
    }
}

impl wire::Model for GetTopWatchedContentRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetTopWatchedContentRequest",
        &[
            wire::Field::Required(
                "type",
                wire::shape::<GetTopWatchedContentQueryParamType>(),
            ),
            wire::Field::Optional(
                "includeGuids",
                wire::shape::<GetTopWatchedContentQueryParamIncludeGuids>(),
            ),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.r#type, &mut self.include_guids))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.r#type, &self.include_guids))
    }
}

wire::model!(GetTopWatchedContentRequest);

impl Eq for GetTopWatchedContentRequest {}

/// `GET /library/all/top`.
///
/// What is watched most.
#[cfg(feature = "calls")]
impl wire::Call for GetTopWatchedContentRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getTopWatchedContent",
        method: "GET",
        path: "/library/all/top",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Query("type"), wire::Place::Query("includeGuids")],
    };
    type Output = wire::Json<crate::operations::GetTopWatchedContentResponseBody>;
    type Fault = GetTopWatchedContentFault;
}

/// The documented errors of `GET /library/all/top`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetTopWatchedContentFault {
    /// Status 400.
    BadRequest(crate::errors::GetTopWatchedContentBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetTopWatchedContentUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetTopWatchedContentFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
