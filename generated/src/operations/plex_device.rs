// @generated from Models/Operations/PlexDevice.md: change the docs, not this file.

use crate::operations::Connections;
use crate::wire;

/// 24 fields; part of
/// [`GetServerResourcesResponse`](crate::operations::GetServerResourcesResponse).
#[derive(Default)]
pub struct PlexDevice {
    /// Required.
    pub name: String,

    /// Required.
    pub product: String,

    /// Required.
    #[doc(alias = "productVersion")]
    pub product_version: String,

    /// Required.
    pub platform: String,

    /// Required.
    #[doc(alias = "platformVersion")]
    pub platform_version: String,

    /// Required.
    pub device: String,

    /// Required.
    #[doc(alias = "clientIdentifier")]
    pub client_identifier: String,

    /// Required. Example: `2019-06-24T11:38:02Z`.
    #[doc(alias = "createdAt")]
    pub created_at: jiff::Timestamp,

    /// Required. Example: `2019-06-24T11:38:02Z`.
    #[doc(alias = "lastSeenAt")]
    pub last_seen_at: jiff::Timestamp,

    /// Required.
    pub provides: String,

    /// Required. May be null (seen in `resources.json` at `$[0].ownerId`).
    #[doc(alias = "ownerId")]
    pub owner_id: Option<i64>,

    /// Required. May be null (seen in `resources.json` at `$[0].sourceTitle`).
    #[doc(alias = "sourceTitle")]
    pub source_title: Option<String>,

    /// Required.
    #[doc(alias = "publicAddress")]
    pub public_address: String,

    /// Required.
    #[doc(alias = "accessToken")]
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
    #[doc(alias = "httpsRequired")]
    pub https_required: bool,

    /// Required.
    #[doc(alias = "publicAddressMatches")]
    pub public_address_matches: bool,

    /// Required.
    #[doc(alias = "dnsRebindingProtection")]
    pub dns_rebinding_protection: bool,

    /// Required.
    #[doc(alias = "natLoopbackSupported")]
    pub nat_loopback_supported: bool,

    /// Required.
    pub connections: Vec<Connections>,
}

impl wire::Model for PlexDevice {
    const OBJECT: wire::Object = wire::Object::of(
        "PlexDevice",
        &[
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
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.name,
                    &mut self.product,
                    &mut self.product_version,
                    &mut self.platform,
                    &mut self.platform_version,
                    &mut self.device,
                ),
                (
                    &mut self.client_identifier,
                    &mut self.created_at,
                    &mut self.last_seen_at,
                    &mut self.provides,
                    &mut self.owner_id,
                    &mut self.source_title,
                ),
                (
                    &mut self.public_address,
                    &mut self.access_token,
                    &mut self.owned,
                    &mut self.home,
                    &mut self.synced,
                    &mut self.relay,
                ),
                (
                    &mut self.presence,
                    &mut self.https_required,
                    &mut self.public_address_matches,
                    &mut self.dns_rebinding_protection,
                    &mut self.nat_loopback_supported,
                    &mut self.connections,
                ),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.name,
                &self.product,
                &self.product_version,
                &self.platform,
                &self.platform_version,
                &self.device,
            ),
            (
                &self.client_identifier,
                &self.created_at,
                &self.last_seen_at,
                &self.provides,
                &self.owner_id,
                &self.source_title,
            ),
            (
                &self.public_address,
                &self.access_token,
                &self.owned,
                &self.home,
                &self.synced,
                &self.relay,
            ),
            (
                &self.presence,
                &self.https_required,
                &self.public_address_matches,
                &self.dns_rebinding_protection,
                &self.nat_loopback_supported,
                &self.connections,
            ),
        ))
    }
}

wire::model!(PlexDevice);

impl Eq for PlexDevice {}
