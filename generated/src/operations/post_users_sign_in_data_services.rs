// @generated from Models/Operations/PostUsersSignInDataServices.md: change the docs, not this file.

use crate::operations::PostUsersSignInDataStatus;
use crate::wire;

/// A service that the account may use.
///
/// Documented in `Models/Operations/PostUsersSignInDataServices.md`.
#[derive(Default)]
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
    const OBJECT: wire::Object = wire::Object::of(
        "PostUsersSignInDataServices",
        &[
            wire::Field::Required("identifier", wire::STRING),
            wire::Field::Required("endpoint", wire::STRING),
            wire::Field::Optional("token", wire::STRING),
            wire::Field::Optional("secret", wire::STRING),
            wire::Field::Required("status", wire::shape::<PostUsersSignInDataStatus>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.identifier,
                &mut self.endpoint,
                &mut self.token,
                &mut self.secret,
                &mut self.status,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.identifier,
            &self.endpoint,
            &self.token,
            &self.secret,
            &self.status,
        ))
    }
}

wire::model!(PostUsersSignInDataServices);

impl Eq for PostUsersSignInDataServices {}
