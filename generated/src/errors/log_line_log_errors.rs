// @generated from Models/Errors/LogLineLogErrors.md: change the docs, not this file.

use crate::wire;

/// 3 fields; part of [`LogLineUnauthorized`](crate::errors::LogLineUnauthorized).
#[derive(Default)]
pub struct LogLineLogErrors {
    /// Optional. Example: `1001`.
    pub code: Option<i64>,

    /// Optional. Example: `User could not be authenticated`.
    pub message: Option<String>,

    /// Optional. Example: `401`.
    pub status: Option<i64>,
}

impl wire::Model for LogLineLogErrors {
    const OBJECT: wire::Object = wire::Object::of(
        "LogLineLogErrors",
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

wire::model!(LogLineLogErrors);

impl Eq for LogLineLogErrors {}
