// @generated from Models/Operations/MyPlex.md: change the docs, not this file.

use crate::wire;

/// 12 fields; part of
/// [`GetMyPlexAccountResponseBody`](crate::operations::GetMyPlexAccountResponseBody).
#[derive(Default)]
pub struct MyPlex {
    /// Optional. Example: `Z5v-PrNASDFpsaCi3CPK7`.
    #[doc(alias = "authToken")]
    pub auth_token: Option<String>,

    /// Optional. Example: `example.email@mail.com`.
    pub username: Option<String>,

    /// Optional. Example: `mapped`.
    #[doc(alias = "mappingState")]
    pub mapping_state: Option<String>,

    /// Optional.
    #[doc(alias = "mappingError")]
    pub mapping_error: Option<String>,

    /// Optional. Example: `ok`.
    #[doc(alias = "signInState")]
    pub sign_in_state: Option<String>,

    /// Optional. Example: `140.20.68.140`.
    #[doc(alias = "publicAddress")]
    pub public_address: Option<String>,

    /// Optional. Example: `32400`.
    #[doc(alias = "publicPort")]
    pub public_port: Option<f64>,

    /// Optional. Example: `10.10.10.47`.
    #[doc(alias = "privateAddress")]
    pub private_address: Option<String>,

    /// Optional. Example: `32400`.
    #[doc(alias = "privatePort")]
    pub private_port: Option<f64>,

    /// Optional. Example: `federated-auth,hardware_transcoding,home,hwtranscode,item_clusters,kevin-bacon,livetv,loudness,lyrics,music-analysis,music_videos,pass,photo_autotags,photos-v5,photosV6-edit,photosV6-tv-albums,premium_music_metadata,radio,server-manager,session_bandwidth_restrictions,session_kick,shared-radio,sync,trailers,tuner-sharing,type-first,unsupportedtuners,webhooks`.
    #[doc(alias = "subscriptionFeatures")]
    pub subscription_features: Option<String>,

    /// Optional.
    #[doc(alias = "subscriptionActive")]
    pub subscription_active: Option<bool>,

    /// Optional. Example: `Active`.
    #[doc(alias = "subscriptionState")]
    pub subscription_state: Option<String>,
}

impl wire::Model for MyPlex {
    const OBJECT: wire::Object = wire::Object::of(
        "MyPlex",
        &[
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
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.auth_token,
                    &mut self.username,
                    &mut self.mapping_state,
                    &mut self.mapping_error,
                    &mut self.sign_in_state,
                    &mut self.public_address,
                ),
                (
                    &mut self.public_port,
                    &mut self.private_address,
                    &mut self.private_port,
                    &mut self.subscription_features,
                    &mut self.subscription_active,
                    &mut self.subscription_state,
                ),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.auth_token,
                &self.username,
                &self.mapping_state,
                &self.mapping_error,
                &self.sign_in_state,
                &self.public_address,
            ),
            (
                &self.public_port,
                &self.private_address,
                &self.private_port,
                &self.subscription_features,
                &self.subscription_active,
                &self.subscription_state,
            ),
        ))
    }
}

wire::model!(MyPlex);
