// @generated from Models/Operations/MyPlex.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/MyPlex.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MyPlex {
    /// Optional. Example: `Z5v-PrNASDFpsaCi3CPK7`.
    pub auth_token: Option<String>,

    /// Optional. Example: `example.email@mail.com`.
    pub username: Option<String>,

    /// Optional. Example: `mapped`.
    pub mapping_state: Option<String>,

    /// Optional.
    pub mapping_error: Option<String>,

    /// Optional. Example: `ok`.
    pub sign_in_state: Option<String>,

    /// Optional. Example: `140.20.68.140`.
    pub public_address: Option<String>,

    /// Optional. Example: `32400`.
    pub public_port: Option<f64>,

    /// Optional. Example: `10.10.10.47`.
    pub private_address: Option<String>,

    /// Optional. Example: `32400`.
    pub private_port: Option<f64>,

    /// Optional. Example: `federated-auth,hardware_transcoding,home,hwtranscode,item_clusters,kevin-bacon,livetv,loudness,lyrics,music-analysis,music_videos,pass,photo_autotags,photos-v5,photosV6-edit,photosV6-tv-albums,premium_music_metadata,radio,server-manager,session_bandwidth_restrictions,session_kick,shared-radio,sync,trailers,tuner-sharing,type-first,unsupportedtuners,webhooks`.
    pub subscription_features: Option<String>,

    /// Optional.
    pub subscription_active: Option<bool>,

    /// Optional. Example: `Active`.
    pub subscription_state: Option<String>,
}

impl wire::Model for MyPlex {
    const NAME: &'static str = "MyPlex";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("authToken", wire::STRING),
        wire::Field::Optional("username", wire::STRING),
        wire::Field::Optional("mappingState", wire::STRING),
        wire::Field::Optional("mappingError", wire::STRING),
        wire::Field::Optional("signInState", wire::STRING),
        wire::Field::Optional("publicAddress", wire::STRING),
        wire::Field::Optional("publicPort", wire::FLOAT),
        wire::Field::Optional("privateAddress", wire::STRING),
        wire::Field::Optional("privatePort", wire::FLOAT),
        wire::Field::Optional("subscriptionFeatures", wire::STRING),
        wire::Field::Optional("subscriptionActive", wire::BOOLEAN),
        wire::Field::Optional("subscriptionState", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.auth_token),
            1 => value.read(&mut self.username),
            2 => value.read(&mut self.mapping_state),
            3 => value.read(&mut self.mapping_error),
            4 => value.read(&mut self.sign_in_state),
            5 => value.read(&mut self.public_address),
            6 => value.read(&mut self.public_port),
            7 => value.read(&mut self.private_address),
            8 => value.read(&mut self.private_port),
            9 => value.read(&mut self.subscription_features),
            10 => value.read(&mut self.subscription_active),
            11 => value.read(&mut self.subscription_state),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.auth_token);
        to.put(&self.username);
        to.put(&self.mapping_state);
        to.put(&self.mapping_error);
        to.put(&self.sign_in_state);
        to.put(&self.public_address);
        to.put(&self.public_port);
        to.put(&self.private_address);
        to.put(&self.private_port);
        to.put(&self.subscription_features);
        to.put(&self.subscription_active);
        to.put(&self.subscription_state);
    }
}

wire::serde!(MyPlex);
