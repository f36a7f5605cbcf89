// @generated from Models/Operations/GetTransientTokenRequest.md: change the docs, not this file.

use crate::operations::{GetTransientTokenQueryParamType, Scope};
use crate::wire;

/// 2 fields.
#[derive(Default)]
pub struct GetTransientTokenRequest {
    /// Required.
    pub r#type: GetTransientTokenQueryParamType,

    /// Required.
    pub scope: Scope,
}

impl GetTransientTokenRequest {
    /// All fields set.
    #[inline]
    pub fn new(r#type: GetTransientTokenQueryParamType, scope: Scope) -> Self {
        Self { r#type, scope }
    }
}

impl wire::Model for GetTransientTokenRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetTransientTokenRequest",
        &[
            wire::Field::Required(
                "type",
                wire::shape::<GetTransientTokenQueryParamType>(),
            ),
            wire::Field::Required("scope", wire::shape::<Scope>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.r#type, &mut self.scope))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.r#type, &self.scope))
    }
}

wire::model!(GetTransientTokenRequest);

impl Eq for GetTransientTokenRequest {}

/// `GET /security/token`.
///
/// A token that is good for a short time.
#[cfg(feature = "calls")]
impl wire::Call for GetTransientTokenRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getTransientToken",
        method: "GET",
        path: "/security/token",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Query("type"), wire::Place::Query("scope")],
    };
    type Output = wire::Nothing;
    type Fault = GetTransientTokenFault;
}

/// The documented errors of `GET /security/token`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetTransientTokenFault {
    /// Status 400.
    BadRequest(crate::errors::GetTransientTokenBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetTransientTokenUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetTransientTokenFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
