// @generated from Models/Operations/GetFileHashRequest.md: change the docs, not this file.

use crate::wire;

/// 2 fields.
#[derive(Default)]
pub struct GetFileHashRequest {
    /// Required. Example: `file://C:\Image.png&type=13`.
    pub url: String,

    /// Optional.
    pub r#type: Option<f64>,
}

impl GetFileHashRequest {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for GetFileHashRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetFileHashRequest",
        &[
            wire::Field::Required("url", wire::STRING),
            wire::Field::Optional("type", wire::FLOAT),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.url, &mut self.r#type))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.url, &self.r#type))
    }
}

wire::model!(GetFileHashRequest);

/// `GET /library/hashes`.
///
/// The hash of a file on the server.
#[cfg(feature = "calls")]
impl wire::Call for GetFileHashRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getFileHash",
        method: "GET",
        path: "/library/hashes",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Query("url"), wire::Place::Query("type")],
    };
    type Output = wire::Nothing;
    type Fault = GetFileHashFault;
}

/// The documented errors of `GET /library/hashes`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetFileHashFault {
    /// Status 400.
    BadRequest(crate::errors::GetFileHashBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetFileHashUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetFileHashFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
