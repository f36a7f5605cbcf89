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

    /// Required.
    pub owner_id: i64,

    /// Required.
    pub source_title: String,

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
        wire::Field::required("name"),
        wire::Field::required("product"),
        wire::Field::required("productVersion"),
        wire::Field::required("platform"),
        wire::Field::required("platformVersion"),
        wire::Field::required("device"),
        wire::Field::required("clientIdentifier"),
        wire::Field::required("createdAt"),
        wire::Field::required("lastSeenAt"),
        wire::Field::required("provides"),
        wire::Field::required("ownerId"),
        wire::Field::required("sourceTitle"),
        wire::Field::required("publicAddress"),
        wire::Field::required("accessToken"),
        wire::Field::required("owned"),
        wire::Field::required("home"),
        wire::Field::required("synced"),
        wire::Field::required("relay"),
        wire::Field::required("presence"),
        wire::Field::required("httpsRequired"),
        wire::Field::required("publicAddressMatches"),
        wire::Field::required("dnsRebindingProtection"),
        wire::Field::required("natLoopbackSupported"),
        wire::Field::required("connections"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
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

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.name)?;
        entries.put(&self.product)?;
        entries.put(&self.product_version)?;
        entries.put(&self.platform)?;
        entries.put(&self.platform_version)?;
        entries.put(&self.device)?;
        entries.put(&self.client_identifier)?;
        entries.put(&self.created_at)?;
        entries.put(&self.last_seen_at)?;
        entries.put(&self.provides)?;
        entries.put(&self.owner_id)?;
        entries.put(&self.source_title)?;
        entries.put(&self.public_address)?;
        entries.put(&self.access_token)?;
        entries.put(&self.owned)?;
        entries.put(&self.home)?;
        entries.put(&self.synced)?;
        entries.put(&self.relay)?;
        entries.put(&self.presence)?;
        entries.put(&self.https_required)?;
        entries.put(&self.public_address_matches)?;
        entries.put(&self.dns_rebinding_protection)?;
        entries.put(&self.nat_loopback_supported)?;
        entries.put(&self.connections)
    }
}

wire::model!(PlexDevice);
