// @generated from Models/Operations/GetUsersServer.md: change the docs, not this file.

use crate::operations::{AllLibraries, Owned, Pending};
use crate::wire;

/// 9 fields; part of [`User`](crate::operations::User).
#[derive(Default)]
pub struct GetUsersServer {
    /// Required. Example: `907759180`.
    pub id: i64,

    /// Required. Example: `9999999`.
    #[doc(alias = "serverId")]
    pub server_id: i64,

    /// Required. Example: `fbb8aa6be6e0c997c6268bc2b4431c8807f70a3`.
    #[doc(alias = "machineIdentifier")]
    pub machine_identifier: String,

    /// Required. Example: `ConnectedUserFlix`.
    pub name: String,

    /// Required. Example: `1556281940`.
    #[doc(alias = "lastSeenAt")]
    pub last_seen_at: i64,

    /// Required. Example: `16`.
    #[doc(alias = "numLibraries")]
    pub num_libraries: i64,

    /// Optional. Example: `1`.
    #[doc(alias = "allLibraries")]
    pub all_libraries: Option<AllLibraries>,

    /// Optional. Example: `1`.
    pub owned: Option<Owned>,

    /// Optional. Example: `1`.
    pub pending: Option<Pending>,
}

impl wire::Model for GetUsersServer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetUsersServer",
        &[
            wire::Field::Required("id", wire::INTEGER),
            wire::Field::Required("serverId", wire::INTEGER),
            wire::Field::Required("machineIdentifier", wire::STRING),
            wire::Field::Required("name", wire::STRING),
            wire::Field::Required("lastSeenAt", wire::INTEGER),
            wire::Field::Required("numLibraries", wire::INTEGER),
            wire::Field::Optional("allLibraries", wire::shape::<AllLibraries>()),
            wire::Field::Optional("owned", wire::shape::<Owned>()),
            wire::Field::Optional("pending", wire::shape::<Pending>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.id,
                    &mut self.server_id,
                    &mut self.machine_identifier,
                    &mut self.name,
                    &mut self.last_seen_at,
                    &mut self.num_libraries,
                ),
                (&mut self.all_libraries, &mut self.owned, &mut self.pending),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.id,
                &self.server_id,
                &self.machine_identifier,
                &self.name,
                &self.last_seen_at,
                &self.num_libraries,
            ),
            (&self.all_libraries, &self.owned, &self.pending),
        ))
    }
}

wire::model!(GetUsersServer);

impl Eq for GetUsersServer {}
