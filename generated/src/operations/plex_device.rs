// @generated from Models/Operations/PlexDevice.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::Connections;
use crate::wire;

/// Documented in `Models/Operations/PlexDevice.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PlexDevice {
    /// Required.
    pub name: String,

    /// Required.
    pub product: String,

    /// Required.
    pub product_version: String,

    /// Required.
    pub platform: String,

    /// Required.
    pub platform_version: String,

    /// Required.
    pub device: String,

    /// Required.
    pub client_identifier: String,

    /// Required. Example: `2019-06-24T11:38:02Z`.
    pub created_at: jiff::Timestamp,

    /// Required. Example: `2019-06-24T11:38:02Z`.
    pub last_seen_at: jiff::Timestamp,

    /// Required.
    pub provides: String,

    /// Required. May be null (seen in `resources.json` at `$[0].ownerId`).
    pub owner_id: Option<i64>,

    /// Required. May be null (seen in `resources.json` at `$[0].sourceTitle`).
    pub source_title: Option<String>,

    /// Required.
    pub public_address: String,

    /// Required.
    pub access_token: String,

    /// Required.
    pub owned: bool,

    /// Required.
    pub home: bool,

    /// Required.
    pub synced: bool,

    /// Required.
    pub relay: bool,

    /// Required.
    pub presence: bool,

    /// Required.
    pub https_required: bool,

    /// Required.
    pub public_address_matches: bool,

    /// Required.
    pub dns_rebinding_protection: bool,

    /// Required.
    pub nat_loopback_supported: bool,

    /// Required.
    pub connections: Vec<Connections>,
}

impl wire::Model for PlexDevice {
    const NAME: &'static str = "PlexDevice";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("name", wire::STRING),
        wire::Field::Required("product", wire::STRING),
        wire::Field::Required("productVersion", wire::STRING),
        wire::Field::Required("platform", wire::STRING),
        wire::Field::Required("platformVersion", wire::STRING),
        wire::Field::Required("device", wire::STRING),
        wire::Field::Required("clientIdentifier", wire::STRING),
        wire::Field::Required("createdAt", wire::shape::<jiff::Timestamp>()),
        wire::Field::Required("lastSeenAt", wire::shape::<jiff::Timestamp>()),
        wire::Field::Required("provides", wire::STRING),
        wire::Field::Nullable("ownerId", wire::INTEGER),
        wire::Field::Nullable("sourceTitle", wire::STRING),
        wire::Field::Required("publicAddress", wire::STRING),
        wire::Field::Required("accessToken", wire::STRING),
        wire::Field::Required("owned", wire::BOOLEAN),
        wire::Field::Required("home", wire::BOOLEAN),
        wire::Field::Required("synced", wire::BOOLEAN),
        wire::Field::Required("relay", wire::BOOLEAN),
        wire::Field::Required("presence", wire::BOOLEAN),
        wire::Field::Required("httpsRequired", wire::BOOLEAN),
        wire::Field::Required("publicAddressMatches", wire::BOOLEAN),
        wire::Field::Required("dnsRebindingProtection", wire::BOOLEAN),
        wire::Field::Required("natLoopbackSupported", wire::BOOLEAN),
        wire::Field::Required("connections", wire::shape::<Vec<Connections>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.name),
            1 => value.read(&mut self.product),
            2 => value.read(&mut self.product_version),
            3 => value.read(&mut self.platform),
            4 => value.read(&mut self.platform_version),
            5 => value.read(&mut self.device),
            6 => value.read(&mut self.client_identifier),
            7 => value.read(&mut self.created_at),
            8 => value.read(&mut self.last_seen_at),
            9 => value.read(&mut self.provides),
            10 => value.read(&mut self.owner_id),
            11 => value.read(&mut self.source_title),
            12 => value.read(&mut self.public_address),
            13 => value.read(&mut self.access_token),
            14 => value.read(&mut self.owned),
            15 => value.read(&mut self.home),
            16 => value.read(&mut self.synced),
            17 => value.read(&mut self.relay),
            18 => value.read(&mut self.presence),
            19 => value.read(&mut self.https_required),
            20 => value.read(&mut self.public_address_matches),
            21 => value.read(&mut self.dns_rebinding_protection),
            22 => value.read(&mut self.nat_loopback_supported),
            23 => value.read(&mut self.connections),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.name);
        to.put(&self.product);
        to.put(&self.product_version);
        to.put(&self.platform);
        to.put(&self.platform_version);
        to.put(&self.device);
        to.put(&self.client_identifier);
        to.put(&self.created_at);
        to.put(&self.last_seen_at);
        to.put(&self.provides);
        to.put(&self.owner_id);
        to.put(&self.source_title);
        to.put(&self.public_address);
        to.put(&self.access_token);
        to.put(&self.owned);
        to.put(&self.home);
        to.put(&self.synced);
        to.put(&self.relay);
        to.put(&self.presence);
        to.put(&self.https_required);
        to.put(&self.public_address_matches);
        to.put(&self.dns_rebinding_protection);
        to.put(&self.nat_loopback_supported);
        to.put(&self.connections);
    }
}

wire::serde!(PlexDevice);
