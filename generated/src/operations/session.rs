// @generated from Models/Operations/Session.md: change the docs, not this file.

use crate::wire;

/// 3 fields; part of [`GetSessionsMetadata`](crate::operations::GetSessionsMetadata).
#[derive(Default)]
pub struct Session {
    /// Optional. Example: `93h7e00ncblxncqw9lkfaoxi`.
    pub id: Option<String>,

    /// Optional. Example: `1050`.
    pub bandwidth: Option<i64>,

    /// Optional. Example: `lan`.
    pub location: Option<String>,
}

impl wire::Model for Session {
    const OBJECT: wire::Object = wire::Object::of(
        "Session",
        &[
            wire::Field::Optional("id", wire::STRING),
            wire::Field::Optional("bandwidth", wire::INTEGER),
            wire::Field::Optional("location", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.id, &mut self.bandwidth, &mut self.location))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.id, &self.bandwidth, &self.location))
    }
}

wire::model!(Session);

impl Eq for Session {}
