// @generated from Models/Operations/GetServerListMediaContainer.md: change the docs, not this file.

use crate::operations::GetServerListServer;
use crate::wire;

/// 2 fields; part of
/// [`GetServerListResponseBody`](crate::operations::GetServerListResponseBody).
#[derive(Default)]
pub struct GetServerListMediaContainer {
    /// Optional. Example: `1`.
    pub size: Option<f64>,

    /// Optional. The JSON key is `Server` (says `wire.toml`).
    #[doc(alias = "Server")]
    pub server: Option<Vec<GetServerListServer>>,
}

impl wire::Model for GetServerListMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetServerListMediaContainer",
        &[
            wire::Field::Optional("size", wire::FLOAT),
            wire::Field::Optional("Server", wire::shape::<Vec<GetServerListServer>>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.size, &mut self.server))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.size, &self.server))
    }
}

wire::model!(GetServerListMediaContainer);
