// @generated from Models/Operations/GetSessionHistoryRequest.md: change the docs, not this file.

use crate::operations::QueryParamFilter;
use crate::wire;

/// 4 fields.
#[derive(Default)]
pub struct GetSessionHistoryRequest {
    /// Optional.
    pub sort: Option<String>,

    /// Optional. Example: `1`.
    #[doc(alias = "accountId")]
    pub account_id: Option<i64>,

    /// Optional. Example:
    ///
    /// ```json
    /// {
    /// "viewed-at-greater-than": {
    /// "value": "viewedAt\u003e"
    /// },
    /// "viewed-at-greater-than-or-equal-to": {
    /// "value": "viewedAt\u003e=\u003e"
    /// },
    /// "viewed-at-less-than": {
    /// "value": "viewedAt\u003c"
    /// }
    /// }
    /// ```
    pub filter: Option<QueryParamFilter>,

    /// Optional. Example: `12`.
    #[doc(alias = "librarySectionID")]
    pub library_section_id: Option<i64>,
}

impl wire::Model for GetSessionHistoryRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSessionHistoryRequest",
        &[
            wire::Field::Optional("sort", wire::STRING),
            wire::Field::Optional("accountId", wire::INTEGER),
            wire::Field::Optional("filter", wire::shape::<QueryParamFilter>()),
            wire::Field::Optional("librarySectionID", wire::INTEGER),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.sort,
                &mut self.account_id,
                &mut self.filter,
                &mut self.library_section_id,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.sort, &self.account_id, &self.filter, &self.library_section_id))
    }
}

wire::model!(GetSessionHistoryRequest);

impl Eq for GetSessionHistoryRequest {}

/// `GET /status/sessions/history/all`.
///
/// What was played before.
#[cfg(feature = "calls")]
impl wire::Call for GetSessionHistoryRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getSessionHistory",
        method: "GET",
        path: "/status/sessions/history/all",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[
            wire::Place::Query("sort"),
            wire::Place::Query("accountId"),
            wire::Place::Query("filter"),
            wire::Place::Query("librarySectionID"),
        ],
    };
    type Output = wire::Json<crate::operations::GetSessionHistoryResponseBody>;
    type Fault = GetSessionHistoryFault;
}

/// The documented errors of `GET /status/sessions/history/all`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetSessionHistoryFault {
    /// Status 400.
    BadRequest(crate::errors::GetSessionHistoryBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetSessionHistoryUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetSessionHistoryFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
