// @generated from Models/Errors/GetTokenByPinIdPlexErrors.md: change the docs, not this file.

use crate::wire;

/// 2 fields; part of
/// [`GetTokenByPinIdResponseBody`](crate::errors::GetTokenByPinIdResponseBody).
#[derive(Default)]
pub struct GetTokenByPinIdPlexErrors {
    /// Optional. Example: `1020`.
    pub code: Option<i64>,

    /// Optional. Example: `Code not found or expired`.
    pub message: Option<String>,
}

impl wire::Model for GetTokenByPinIdPlexErrors {
    const OBJECT: wire::Object = wire::Object::of(
        "GetTokenByPinIdPlexErrors",
        &[
            wire::Field::Optional("code", wire::INTEGER),
            wire::Field::Optional("message", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.code, &mut self.message))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.code, &self.message))
    }
}

wire::model!(GetTokenByPinIdPlexErrors);

impl Eq for GetTokenByPinIdPlexErrors {}
