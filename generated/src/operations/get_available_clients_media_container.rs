// @generated from Models/Operations/GetAvailableClientsMediaContainer.md: change the docs, not this file.

use crate::operations::Server;
use crate::wire;

/// 2 fields; part of
/// [`GetAvailableClientsResponseBody`](crate::operations::GetAvailableClientsResponseBody).
#[derive(Default)]
pub struct GetAvailableClientsMediaContainer {
    /// Optional. Example: `1`.
    pub size: Option<f64>,

    /// Optional. The JSON key is `Server` (says `wire.toml`).
    #[doc(alias = "Server")]
    pub server: Option<Vec<Server>>,
}

impl wire::Model for GetAvailableClientsMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetAvailableClientsMediaContainer",
        &[
            wire::Field::Optional("size", wire::FLOAT),
            wire::Field::Optional("Server", wire::shape::<Vec<Server>>()),
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

wire::model!(GetAvailableClientsMediaContainer);
