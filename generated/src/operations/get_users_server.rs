// @generated from Models/Operations/GetUsersServer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{AllLibraries, Owned, Pending};
use crate::wire;

/// Documented in `Models/Operations/GetUsersServer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetUsersServer {
    /// Required. Example: `907759180`.
    pub id: i64,

    /// Required. Example: `9999999`.
    pub server_id: i64,

    /// Required. Example: `fbb8aa6be6e0c997c6268bc2b4431c8807f70a3`.
    pub machine_identifier: String,

    /// Required. Example: `ConnectedUserFlix`.
    pub name: String,

    /// Required. Example: `1556281940`.
    pub last_seen_at: i64,

    /// Required. Example: `16`.
    pub num_libraries: i64,

    /// Optional. Example: `1`.
    pub all_libraries: Option<AllLibraries>,

    /// Optional. Example: `1`.
    pub owned: Option<Owned>,

    /// Optional. Example: `1`.
    pub pending: Option<Pending>,
}

impl wire::Model for GetUsersServer {
    const NAME: &'static str = "GetUsersServer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("id", wire::INTEGER),
        wire::Field::Required("serverId", wire::INTEGER),
        wire::Field::Required("machineIdentifier", wire::STRING),
        wire::Field::Required("name", wire::STRING),
        wire::Field::Required("lastSeenAt", wire::INTEGER),
        wire::Field::Required("numLibraries", wire::INTEGER),
        wire::Field::Optional("allLibraries", wire::shape::<AllLibraries>()),
        wire::Field::Optional("owned", wire::shape::<Owned>()),
        wire::Field::Optional("pending", wire::shape::<Pending>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.server_id),
            2 => value.read(&mut self.machine_identifier),
            3 => value.read(&mut self.name),
            4 => value.read(&mut self.last_seen_at),
            5 => value.read(&mut self.num_libraries),
            6 => value.read(&mut self.all_libraries),
            7 => value.read(&mut self.owned),
            8 => value.read(&mut self.pending),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
        to.put(&self.server_id);
        to.put(&self.machine_identifier);
        to.put(&self.name);
        to.put(&self.last_seen_at);
        to.put(&self.num_libraries);
        to.put(&self.all_libraries);
        to.put(&self.owned);
        to.put(&self.pending);
    }
}

wire::serde!(GetUsersServer);
