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

    /// The token for requests to this service. Servers leave it out for some services.
    ///
    /// Optional. Documented as required, and may be missing (seen in `user_info_plexpass.json` at `$.services[4]`).
    /// Example: `DjoMtqFAGRL1uVtCyF1dKIorTbShJeqv`.
    pub token: Option<String>,

    /// The secret that goes with the token. Servers leave it out for some services.
    ///
    /// Optional. Documented as required, and may be missing (seen in `user_info_plexpass.json` at `$.services[0]`).
    pub secret: Option<String>,

    /// Whether the service is answering at the moment.
    ///
    /// Required. Example: `online`.
    pub status: PostUsersSignInDataStatus,
}

impl PostUsersSignInDataServices {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(
        identifier: impl Into<String>,
        endpoint: impl Into<String>,
        status: PostUsersSignInDataStatus,
    ) -> Self {
        Self {
            identifier: identifier.into(),
            endpoint: endpoint.into(),
            status,
            ..Self::default()
        }
    }
}

impl wire::Model for PostUsersSignInDataServices {
    const NAME: &'static str = "PostUsersSignInDataServices";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("identifier", wire::STRING),
        wire::Field::Required("endpoint", wire::STRING),
        wire::Field::Optional("token", wire::STRING),
        wire::Field::Optional("secret", wire::STRING),
        wire::Field::Required("status", wire::shape::<PostUsersSignInDataStatus>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.identifier),
            1 => value.read(&mut self.endpoint),
            2 => value.read(&mut self.token),
            3 => value.read(&mut self.secret),
            4 => value.read(&mut self.status),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.identifier);
        to.put(&self.endpoint);
        to.put(&self.token);
        to.put(&self.secret);
        to.put(&self.status);
    }
}

wire::serde!(PostUsersSignInDataServices);
