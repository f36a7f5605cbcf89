// @generated from Models/Operations/Friend.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{SharedServers, SharedSources, Status};
use crate::wire;

/// Documented in `Models/Operations/Friend.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Friend {
    /// Required. Example: `username@email.com`.
    pub email: String,

    /// Required. Example: `exampleUser`.
    pub friendly_name: String,

    /// Required.
    pub home: bool,

    /// Required.
    pub id: i64,

    /// Optional.
    pub restricted: Option<bool>,

    /// Required.
    pub shared_servers: Vec<SharedServers>,

    /// Required.
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
    const NAME: &'static str = "Friend";
    const FIELDS: &'static [wire::Field] = &[
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
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.email),
            1 => value.read(&mut self.friendly_name),
            2 => value.read(&mut self.home),
            3 => value.read(&mut self.id),
            4 => value.read(&mut self.restricted),
            5 => value.read(&mut self.shared_servers),
            6 => value.read(&mut self.shared_sources),
            7 => value.read(&mut self.status),
            8 => value.read(&mut self.thumb),
            9 => value.read(&mut self.title),
            10 => value.read(&mut self.username),
            11 => value.read(&mut self.uuid),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.email);
        to.put(&self.friendly_name);
        to.put(&self.home);
        to.put(&self.id);
        to.put(&self.restricted);
        to.put(&self.shared_servers);
        to.put(&self.shared_sources);
        to.put(&self.status);
        to.put(&self.thumb);
        to.put(&self.title);
        to.put(&self.username);
        to.put(&self.uuid);
    }
}

wire::serde!(Friend);
