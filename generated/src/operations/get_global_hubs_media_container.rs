// @generated from Models/Operations/GetGlobalHubsMediaContainer.md: change the docs, not this file.

use crate::operations::Hub;
use crate::wire;

/// 4 fields; part of
/// [`GetGlobalHubsResponseBody`](crate::operations::GetGlobalHubsResponseBody).
#[derive(Default)]
pub struct GetGlobalHubsMediaContainer {
    /// Optional. Example: `8`.
    pub size: Option<i64>,

    /// Optional. Example: `true`.
    #[doc(alias = "allowSync")]
    pub allow_sync: Option<bool>,

    /// Optional. Example: `com.plexapp.plugins.library`.
    pub identifier: Option<String>,

    /// Optional. The JSON key is `Hub` (says `wire.toml`).
    #[doc(alias = "Hub")]
    pub hub: Option<Vec<Hub>>,
}

impl wire::Model for GetGlobalHubsMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetGlobalHubsMediaContainer",
        &[
            wire::Field::Optional("size", wire::INTEGER),
            wire::Field::Optional("allowSync", wire::BOOLEAN),
            wire::Field::Optional("identifier", wire::STRING),
            wire::Field::Optional("Hub", wire::shape::<Vec<Hub>>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.size,
                &mut self.allow_sync,
                &mut self.identifier,
                &mut self.hub,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.size, &self.allow_sync, &self.identifier, &self.hub))
    }
}

wire::model!(GetGlobalHubsMediaContainer);

impl Eq for GetGlobalHubsMediaContainer {}
