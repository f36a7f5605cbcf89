// @generated from Models/Operations/Player.md: change the docs, not this file.

use crate::wire;

/// 15 fields; part of [`GetSessionsMetadata`](crate::operations::GetSessionsMetadata).
#[derive(Default)]
pub struct Player {
    /// Optional. Example: `10.10.10.171`.
    pub address: Option<String>,

    /// Optional. Example: `3tsdzir85m2onc3qyr255aq1`.
    #[doc(alias = "machineIdentifier")]
    pub machine_identifier: Option<String>,

    /// Optional. Example: `standalone`.
    pub model: Option<String>,

    /// Optional. Example: `windows`.
    pub platform: Option<String>,

    /// Optional. Example: `10.0.22621`.
    #[doc(alias = "platformVersion")]
    pub platform_version: Option<String>,

    /// Optional. Example: `Plex for Windows`.
    pub product: Option<String>,

    /// Optional. Example: `Plex Desktop`.
    pub profile: Option<String>,

    /// Optional. Example: `68.248.140.20`.
    #[doc(alias = "remotePublicAddress")]
    pub remote_public_address: Option<String>,

    /// Optional. Example: `playing`.
    pub state: Option<String>,

    /// Optional. Example: `DESKTOP-BL80MTD`.
    pub title: Option<String>,

    /// Optional. Example: `1.85.0.4071-21128b56`.
    pub version: Option<String>,

    /// Optional. Example: `true`.
    pub local: Option<bool>,

    /// Optional. Example: `false`.
    pub relayed: Option<bool>,

    /// Optional. Example: `true`.
    pub secure: Option<bool>,

    /// Optional. Example: `1`.
    #[doc(alias = "userID")]
    pub user_id: Option<i64>,
}

impl wire::Model for Player {
    const OBJECT: wire::Object = wire::Object::of(
        "Player",
        &[
            wire::Field::Optional("address", wire::STRING),
            wire::Field::Optional("machineIdentifier", wire::STRING),
            wire::Field::Optional("model", wire::STRING),
            wire::Field::Optional("platform", wire::STRING),
            wire::Field::Optional("platformVersion", wire::STRING),
            wire::Field::Optional("product", wire::STRING),
            wire::Field::Optional("profile", wire::STRING),
            wire::Field::Optional("remotePublicAddress", wire::STRING),
            wire::Field::Optional("state", wire::STRING),
            wire::Field::Optional("title", wire::STRING),
            wire::Field::Optional("version", wire::STRING),
            wire::Field::Optional("local", wire::BOOLEAN),
            wire::Field::Optional("relayed", wire::BOOLEAN),
            wire::Field::Optional("secure", wire::BOOLEAN),
            wire::Field::Optional("userID", wire::INTEGER),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.address,
                    &mut self.machine_identifier,
                    &mut self.model,
                    &mut self.platform,
                    &mut self.platform_version,
                    &mut self.product,
                ),
                (
                    &mut self.profile,
                    &mut self.remote_public_address,
                    &mut self.state,
                    &mut self.title,
                    &mut self.version,
                    &mut self.local,
                ),
                (&mut self.relayed, &mut self.secure, &mut self.user_id),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.address,
                &self.machine_identifier,
                &self.model,
                &self.platform,
                &self.platform_version,
                &self.product,
            ),
            (
                &self.profile,
                &self.remote_public_address,
                &self.state,
                &self.title,
                &self.version,
                &self.local,
            ),
            (&self.relayed, &self.secure, &self.user_id),
        ))
    }
}

wire::model!(Player);

impl Eq for Player {}
