// @generated from Models/Operations/GetUsersMediaContainer.md: change the docs, not this file.

use crate::operations::User;
use crate::wire;

/// 6 fields; part of [`GetUsersResponseBody`](crate::operations::GetUsersResponseBody).
#[derive(Default)]
pub struct GetUsersMediaContainer {
    /// Required. Example: `myPlex`.
    #[doc(alias = "friendlyName")]
    pub friendly_name: String,

    /// Required. Example: `com.plexapp.plugins.myplex`.
    pub identifier: String,

    /// Required. Example: `3dff4c4da3b1229a649aa574a9e2b419a684a20e`.
    #[doc(alias = "machineIdentifier")]
    pub machine_identifier: String,

    /// Required. Example: `30`.
    #[doc(alias = "totalSize")]
    pub total_size: i64,

    /// Required. Example: `30`.
    pub size: i64,

    /// Required. The JSON key is `User` (says `wire.toml`).
    #[doc(alias = "User")]
    pub user: Vec<User>,
}

impl wire::Model for GetUsersMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetUsersMediaContainer",
        &[
            wire::Field::Required("friendlyName", wire::STRING),
            wire::Field::Required("identifier", wire::STRING),
            wire::Field::Required("machineIdentifier", wire::STRING),
            wire::Field::Required("totalSize", wire::INTEGER),
            wire::Field::Required("size", wire::INTEGER),
            wire::Field::Required("User", wire::shape::<Vec<User>>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.friendly_name,
                &mut self.identifier,
                &mut self.machine_identifier,
                &mut self.total_size,
                &mut self.size,
                &mut self.user,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.friendly_name,
            &self.identifier,
            &self.machine_identifier,
            &self.total_size,
            &self.size,
            &self.user,
        ))
    }
}

wire::model!(GetUsersMediaContainer);

impl Eq for GetUsersMediaContainer {}
