// @generated from Models/Operations/GetSearchAllLibrariesRequest.md: change the docs, not this file.

use crate::operations::{
    GetSearchAllLibrariesQueryParamIncludeCollections,
    GetSearchAllLibrariesQueryParamIncludeExternalMedia, SearchTypes,
};
use crate::wire;

/// 6 fields.
#[derive(Default)]
pub struct GetSearchAllLibrariesRequest {
    /// Required.
    pub query: String,

    /// Required. Example: `3381b62b-9ab7-4e37-827b-203e9809eb58`.
    #[doc(alias = "clientID")]
    pub client_id: String,

    /// Optional.
    pub limit: Option<i64>,

    /// Optional. Example: `movies,music,otherVideos,people,tv`.
    #[doc(alias = "searchTypes")]
    pub search_types: Option<Vec<SearchTypes>>,

    /// Optional. Example: `1`.
    #[doc(alias = "includeCollections")]
    pub include_collections: Option<GetSearchAllLibrariesQueryParamIncludeCollections>,

    /// Optional. Example: `1`.
    #[doc(alias = "includeExternalMedia")]
    pub include_external_media: Option<
        GetSearchAllLibrariesQueryParamIncludeExternalMedia,
    >,
}

impl GetSearchAllLibrariesRequest {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(query: impl Into<String>, client_id: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            client_id: client_id.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for GetSearchAllLibrariesRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSearchAllLibrariesRequest",
        &[
            wire::Field::Required("query", wire::STRING),
            wire::Field::Required("clientID", wire::STRING),
            wire::Field::Optional("limit", wire::INTEGER),
            wire::Field::Optional("searchTypes", wire::shape::<Vec<SearchTypes>>()),
            wire::Field::Optional(
                "includeCollections",
                wire::shape::<GetSearchAllLibrariesQueryParamIncludeCollections>(),
            ),
            wire::Field::Optional(
                "includeExternalMedia",
                wire::shape::<GetSearchAllLibrariesQueryParamIncludeExternalMedia>(),
            ),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.query,
                &mut self.client_id,
                &mut self.limit,
                &mut self.search_types,
                &mut self.include_collections,
                &mut self.include_external_media,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.query,
            &self.client_id,
            &self.limit,
            &self.search_types,
            &self.include_collections,
            &self.include_external_media,
        ))
    }
}

wire::model!(GetSearchAllLibrariesRequest);

impl Eq for GetSearchAllLibrariesRequest {}

/// `GET /library/search`.
///
/// Searches the libraries, results with their scores.
#[cfg(feature = "calls")]
impl wire::Call for GetSearchAllLibrariesRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "get-search-all-libraries",
        method: "GET",
        path: "/library/search",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[
            wire::Place::Query("query"),
            wire::Place::Header("X-Plex-Client-Identifier"),
            wire::Place::Query("limit"),
            wire::Place::QueryCommas("searchTypes"),
            wire::Place::Query("includeCollections"),
            wire::Place::Query("includeExternalMedia"),
        ],
    };
    type Output = wire::Json<crate::operations::GetSearchAllLibrariesResponseBody>;
    type Fault = GetSearchAllLibrariesFault;
}

/// The documented errors of `GET /library/search`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetSearchAllLibrariesFault {
    /// Status 400.
    BadRequest(crate::errors::GetSearchAllLibrariesBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetSearchAllLibrariesUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetSearchAllLibrariesFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
