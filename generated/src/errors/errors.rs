// @generated from Models/Errors/Errors.md: change the docs, not this file.

use crate::wire;

/// 3 fields; part of
/// [`GetServerCapabilitiesBadRequest`](crate::errors::GetServerCapabilitiesBadRequest).
#[derive(Default)]
pub struct Errors {
    /// Optional. Example: `1000`.
    pub code: Option<i64>,

    /// Optional. Example: `X-Plex-Client-Identifier is missing`.
    pub message: Option<String>,

    /// Optional. Example: `400`.
    pub status: Option<i64>,
}

impl wire::Model for Errors {
    const OBJECT: wire::Object = wire::Object::of(
        "Errors",
        &[
            wire::Field::Optional("code", wire::INTEGER),
            wire::Field::Optional("message", wire::STRING),
            wire::Field::Optional("status", wire::INTEGER),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.code, &mut self.message, &mut self.status))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.code, &self.message, &self.status))
    }
}

wire::model!(Errors);

impl Eq for Errors {}
