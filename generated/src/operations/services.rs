// @generated from Models/Operations/Services.md: change the docs, not this file.

use crate::operations::GetTokenDetailsStatus;
use crate::wire;

/// 5 fields; part of
/// [`GetTokenDetailsUserPlexAccount`](crate::operations::GetTokenDetailsUserPlexAccount).
#[derive(Default)]
pub struct Services {
    /// Required. Example: `metadata-dev`.
    pub identifier: String,

    /// Required. Example: `https://epg.provider.plex.tv`.
    pub endpoint: String,

    /// Required. Example: `DjoMtqFAGRL1uVtCyF1dKIorTbShJeqv`.
    pub token: String,

    /// Required.
    pub secret: String,

    /// Required. Example: `online`.
    pub status: GetTokenDetailsStatus,
}

impl wire::Model for Services {
    const OBJECT: wire::Object = wire::Object::of(
        "Services",
        &[
            wire::Field::Required("identifier", wire::STRING),
            wire::Field::Required("endpoint", wire::STRING),
            wire::Field::Required("token", wire::STRING),
            wire::Field::Required("secret", wire::STRING),
            wire::Field::Required("status", wire::shape::<GetTokenDetailsStatus>()),
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

wire::model!(Services);

impl Eq for Services {}
