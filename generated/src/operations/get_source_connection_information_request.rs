// @generated from Models/Operations/GetSourceConnectionInformationRequest.md: change the docs, not this file.

use crate::wire;

/// 1 field.
#[derive(Default)]
pub struct GetSourceConnectionInformationRequest {
    /// Required. Example: `server://client-identifier`.
    pub source: String,
}

impl GetSourceConnectionInformationRequest {
    /// All fields set.
    #[inline]
    pub fn new(source: impl Into<String>) -> Self {
        Self { source: source.into() }
    }
}

impl wire::Model for GetSourceConnectionInformationRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSourceConnectionInformationRequest",
        &[wire::Field::Required("source", wire::STRING)],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.source,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.source,))
    }
}

wire::model!(GetSourceConnectionInformationRequest);

impl Eq for GetSourceConnectionInformationRequest {}

/// `GET /security/resources`.
///
/// How another server of the account is reached.
#[cfg(feature = "calls")]
impl wire::Call for GetSourceConnectionInformationRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getSourceConnectionInformation",
        method: "GET",
        path: "/security/resources",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Query("source")],
    };
    type Output = wire::Nothing;
    type Fault = GetSourceConnectionInformationFault;
}

/// The documented errors of `GET /security/resources`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetSourceConnectionInformationFault {
    /// Status 400.
    BadRequest(crate::errors::GetSourceConnectionInformationBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetSourceConnectionInformationUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetSourceConnectionInformationFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
