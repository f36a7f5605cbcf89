// @generated from Models/Operations/Friend.md: change the docs, not this file.

use crate::operations::{SharedServers, SharedSources, Status};
use crate::wire;

/// 12 fields; part of [`GetUserFriendsResponse`](crate::operations::GetUserFriendsResponse).
#[derive(Default)]
pub struct Friend {
    /// Required. Example: `username@email.com`.
    pub email: String,

    /// Required. Example: `exampleUser`.
    #[doc(alias = "friendlyName")]
    pub friendly_name: String,

    /// Required.
    pub home: bool,

    /// Required.
    pub id: i64,

    /// Optional.
    pub restricted: Option<bool>,

    /// Required.
    #[doc(alias = "sharedServers")]
    pub shared_servers: Vec<SharedServers>,

    /// Required.
    #[doc(alias = "sharedSources")]
    pub shared_sources: Vec<SharedSources>,

    /// Required. Example: `accepted`.
    pub status: Status,

    /// Required. Example: `https://plex.tv/users/7d1916e0d8f6e76b/avatar?c=1694481578`.
    pub thumb: String,

    /// Required. Example: `username123`.
    pub title: String,

    /// Required. Example: `username123`.
    pub username: String,

    /// Required. Example: `7d1916e0d8f6e76b`.
    pub uuid: String,
}

impl wire::Model for Friend {
    const OBJECT: wire::Object = wire::Object::of(
        "Friend",
        &[
            wire::Field::Required("email", wire::STRING),
            wire::Field::Required("friendlyName", wire::STRING),
            wire::Field::Required("home", wire::BOOLEAN),
            wire::Field::Required("id", wire::INTEGER),
            wire::Field::Optional("restricted", wire::BOOLEAN),
            wire::Field::Required("sharedServers", wire::shape::<Vec<SharedServers>>()),
            wire::Field::Required("sharedSources", wire::shape::<Vec<SharedSources>>()),
            wire::Field::Required("status", wire::shape::<Status>()),
            wire::Field::Required("thumb", wire::STRING),
            wire::Field::Required("title", wire::STRING),
            wire::Field::Required("username", wire::STRING),
            wire::Field::Required("uuid", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.email,
                    &mut self.friendly_name,
                    &mut self.home,
                    &mut self.id,
                    &mut self.restricted,
                    &mut self.shared_servers,
                ),
                (
                    &mut self.shared_sources,
                    &mut self.status,
                    &mut self.thumb,
                    &mut self.title,
                    &mut self.username,
                    &mut self.uuid,
                ),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.email,
                &self.friendly_name,
                &self.home,
                &self.id,
                &self.restricted,
                &self.shared_servers,
            ),
            (
                &self.shared_sources,
                &self.status,
                &self.thumb,
                &self.title,
                &self.username,
                &self.uuid,
            ),
        ))
    }
}

wire::model!(Friend);

impl Eq for Friend {}
