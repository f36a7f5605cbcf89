// @generated from Models/Operations/PostUsersSignInDataServices.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::PostUsersSignInDataStatus;
use crate::wire;

/// A service that the account may use.
///
/// Documented in `Models/Operations/PostUsersSignInDataServices.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostUsersSignInDataServices {
    /// The name by which clients look the service up.
    ///
    /// Required. Example: `metadata-dev`.
    pub identifier: String,

    /// The address below which the service answers.
    ///
    /// Required. Example: `https://epg.provider.plex.tv`.
    pub endpoint: String,

    /// The token to use with this service.
    ///
    /// Required. Example: `DjoMtqFAGRL1uVtCyF1dKIorTbShJeqv`.
    pub token: String,

    /// The secret that goes with the token. Servers leave it out for some services.
    ///
    /// Required.
    pub secret: String,

    /// Whether the service is answering at the moment.
    ///
    /// Required. Example: `online`.
    pub status: PostUsersSignInDataStatus,
}

impl wire::Model for PostUsersSignInDataServices {
    const NAME: &'static str = "PostUsersSignInDataServices";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("identifier"),
        wire::Field::required("endpoint"),
        wire::Field::required("token"),
        wire::Field::required("secret"),
        wire::Field::required("status"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.identifier),
            1 => value.read(&mut self.endpoint),
            2 => value.read(&mut self.token),
            3 => value.read(&mut self.secret),
            4 => value.read(&mut self.status),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.identifier)?;
        entries.put(&self.endpoint)?;
        entries.put(&self.token)?;
        entries.put(&self.secret)?;
        entries.put(&self.status)
    }
}

wire::model!(PostUsersSignInDataServices);
