// @generated from Models/Operations/GetSearchResultsRequest.md: change the docs, not this file.

use crate::wire;

/// 1 field.
#[derive(Default)]
pub struct GetSearchResultsRequest {
    /// Required. Example: `110`.
    pub query: String,
}

impl GetSearchResultsRequest {
    /// All fields set.
    #[inline]
    pub fn new(query: impl Into<String>) -> Self {
        Self { query: query.into() }
    }
}

impl wire::Model for GetSearchResultsRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSearchResultsRequest",
        &[wire::Field::Required("query", wire::STRING)],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.query,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.query,))
    }
}

wire::model!(GetSearchResultsRequest);

impl Eq for GetSearchResultsRequest {}

/// `GET /search`.
///
/// Searches all libraries, with results in one list.
#[cfg(feature = "calls")]
impl wire::Call for GetSearchResultsRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getSearchResults",
        method: "GET",
        path: "/search",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Query("query")],
    };
    type Output = wire::Json<crate::operations::GetSearchResultsResponseBody>;
    type Fault = GetSearchResultsFault;
}

/// The documented errors of `GET /search`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetSearchResultsFault {
    /// Status 400.
    BadRequest(crate::errors::GetSearchResultsBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetSearchResultsUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetSearchResultsFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
