// @generated from Models/Operations/Player.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/Player.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Player {
    /// Optional. Example: `10.10.10.171`.
    pub address: Option<String>,

    /// Optional. Example: `3tsdzir85m2onc3qyr255aq1`.
    pub machine_identifier: Option<String>,

    /// Optional. Example: `standalone`.
    pub model: Option<String>,

    /// Optional. Example: `windows`.
    pub platform: Option<String>,

    /// Optional. Example: `10.0.22621`.
    pub platform_version: Option<String>,

    /// Optional. Example: `Plex for Windows`.
    pub product: Option<String>,

    /// Optional. Example: `Plex Desktop`.
    pub profile: Option<String>,

    /// Optional. Example: `68.248.140.20`.
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
    pub user_id: Option<i64>,
}

impl wire::Model for Player {
    const NAME: &'static str = "Player";
    const FIELDS: &'static [wire::Field] = &[
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
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.address),
            1 => value.read(&mut self.machine_identifier),
            2 => value.read(&mut self.model),
            3 => value.read(&mut self.platform),
            4 => value.read(&mut self.platform_version),
            5 => value.read(&mut self.product),
            6 => value.read(&mut self.profile),
            7 => value.read(&mut self.remote_public_address),
            8 => value.read(&mut self.state),
            9 => value.read(&mut self.title),
            10 => value.read(&mut self.version),
            11 => value.read(&mut self.local),
            12 => value.read(&mut self.relayed),
            13 => value.read(&mut self.secure),
            14 => value.read(&mut self.user_id),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.address);
        to.put(&self.machine_identifier);
        to.put(&self.model);
        to.put(&self.platform);
        to.put(&self.platform_version);
        to.put(&self.product);
        to.put(&self.profile);
        to.put(&self.remote_public_address);
        to.put(&self.state);
        to.put(&self.title);
        to.put(&self.version);
        to.put(&self.local);
        to.put(&self.relayed);
        to.put(&self.secure);
        to.put(&self.user_id);
    }
}

wire::serde!(Player);
