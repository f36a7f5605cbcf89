// @generated from Models/Operations/GetUsersMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::User;
use crate::wire;

/// Documented in `Models/Operations/GetUsersMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetUsersMediaContainer {
    /// Required. Example: `myPlex`.
    pub friendly_name: String,

    /// Required. Example: `com.plexapp.plugins.myplex`.
    pub identifier: String,

    /// Required. Example: `3dff4c4da3b1229a649aa574a9e2b419a684a20e`.
    pub machine_identifier: String,

    /// Required. Example: `30`.
    pub total_size: i64,

    /// Required. Example: `30`.
    pub size: i64,

    /// Required. The JSON key is `User` (says `wire.toml`).
    pub user: Vec<User>,
}

impl wire::Model for GetUsersMediaContainer {
    const NAME: &'static str = "GetUsersMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("friendlyName", wire::STRING),
        wire::Field::Required("identifier", wire::STRING),
        wire::Field::Required("machineIdentifier", wire::STRING),
        wire::Field::Required("totalSize", wire::INTEGER),
        wire::Field::Required("size", wire::INTEGER),
        wire::Field::Required("User", wire::shape::<Vec<User>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.friendly_name),
            1 => value.read(&mut self.identifier),
            2 => value.read(&mut self.machine_identifier),
            3 => value.read(&mut self.total_size),
            4 => value.read(&mut self.size),
            5 => value.read(&mut self.user),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.friendly_name);
        to.put(&self.identifier);
        to.put(&self.machine_identifier);
        to.put(&self.total_size);
        to.put(&self.size);
        to.put(&self.user);
    }
}

wire::serde!(GetUsersMediaContainer);
