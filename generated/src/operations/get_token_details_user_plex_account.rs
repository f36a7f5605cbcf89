// @generated from Models/Operations/GetTokenDetailsUserPlexAccount.md: change the docs, not this file.

use crate::operations::{
    GetTokenDetailsSubscription, MailingListStatus, Services, Subscription, UserProfile,
};
use crate::wire;

/// 41 fields; part of
/// [`GetTokenDetailsResponse`](crate::operations::GetTokenDetailsResponse).
#[derive(Default)]
pub struct GetTokenDetailsUserPlexAccount {
    /// Required.
    #[doc(alias = "adsConsent")]
    pub ads_consent: bool,

    /// Required. Example: `1556281940`.
    #[doc(alias = "adsConsentReminderAt")]
    pub ads_consent_reminder_at: i64,

    /// Required. Example: `1556281940`.
    #[doc(alias = "adsConsentSetAt")]
    pub ads_consent_set_at: i64,

    /// Optional.
    pub anonymous: Option<bool>,

    /// Required. Example: `CxoUzBTSV5hsxjTpFKaf`.
    #[doc(alias = "authToken")]
    pub auth_token: String,

    /// Optional.
    #[doc(alias = "backupCodesCreated")]
    pub backup_codes_created: Option<bool>,

    /// Optional.
    pub confirmed: Option<bool>,

    /// Required. Example: `US`.
    pub country: String,

    /// Required. Example: `username@email.com`.
    pub email: String,

    /// Optional.
    #[doc(alias = "emailOnlyAuth")]
    pub email_only_auth: Option<bool>,

    /// Optional.
    #[doc(alias = "experimentalFeatures")]
    pub experimental_features: Option<bool>,

    /// Required. Example: `friendlyUsername`.
    #[doc(alias = "friendlyName")]
    pub friendly_name: String,

    /// Required.
    pub entitlements: Vec<String>,

    /// Optional.
    pub guest: Option<bool>,

    /// Optional.
    #[doc(alias = "hasPassword")]
    pub has_password: Option<bool>,

    /// Optional.
    pub home: Option<bool>,

    /// Optional.
    #[doc(alias = "homeAdmin")]
    pub home_admin: Option<bool>,

    /// Required. Example: `1`.
    #[doc(alias = "homeSize")]
    pub home_size: i64,

    /// Required. Example: `13692262`.
    pub id: i64,

    /// Required. Example: `1556281940`.
    #[doc(alias = "joinedAt")]
    pub joined_at: i64,

    /// Required.
    pub locale: String,

    /// Optional.
    #[doc(alias = "mailingListActive")]
    pub mailing_list_active: Option<bool>,

    /// Required. Example: `active`.
    #[doc(alias = "mailingListStatus")]
    pub mailing_list_status: MailingListStatus,

    /// Required. Example: `15`.
    #[doc(alias = "maxHomeSize")]
    pub max_home_size: i64,

    /// Optional.
    #[deprecated(
        note = "This will be removed in a future release, please migrate away from it as soon as possible."
    )]
    pub pin: Option<String>,

    /// Required.
    pub profile: UserProfile,

    /// Optional.
    pub protected: Option<bool>,

    /// Required. Example: `1556281940`.
    #[doc(alias = "rememberExpiresAt")]
    pub remember_expires_at: i64,

    /// Optional.
    pub restricted: Option<bool>,

    /// Optional.
    pub roles: Option<Vec<String>>,

    /// Required.
    #[doc(alias = "scrobbleTypes")]
    pub scrobble_types: String,

    /// Required.
    pub services: Vec<Services>,

    /// Required.
    pub subscription: Subscription,

    /// Required.
    #[doc(alias = "subscriptionDescription")]
    pub subscription_description: String,

    /// Optional.
    pub subscriptions: Option<Vec<GetTokenDetailsSubscription>>,

    /// Required. Example: `https://plex.tv/users/a4f43c1ebfde43a5/avatar?c=8372075101`.
    pub thumb: String,

    /// Required. Example: `UsernameTitle`.
    pub title: String,

    /// Optional.
    #[doc(alias = "twoFactorEnabled")]
    pub two_factor_enabled: Option<bool>,

    /// Required. Example: `Username`.
    pub username: String,

    /// Required. Example: `dae343c1f45beb4f`.
    pub uuid: String,

    /// Required. Example: `<nil>`.
    #[doc(alias = "attributionPartner")]
    pub attribution_partner: String,
}

impl wire::Model for GetTokenDetailsUserPlexAccount {
    const OBJECT: wire::Object = wire::Object::of(
        "GetTokenDetailsUserPlexAccount",
        &[
            wire::Field::Required("adsConsent", wire::BOOLEAN),
            wire::Field::Required("adsConsentReminderAt", wire::INTEGER),
            wire::Field::Required("adsConsentSetAt", wire::INTEGER),
            wire::Field::Optional("anonymous", wire::BOOLEAN),
            wire::Field::Required("authToken", wire::STRING),
            wire::Field::Optional("backupCodesCreated", wire::BOOLEAN),
            wire::Field::Optional("confirmed", wire::BOOLEAN),
            wire::Field::Required("country", wire::STRING),
            wire::Field::Required("email", wire::STRING),
            wire::Field::Optional("emailOnlyAuth", wire::BOOLEAN),
            wire::Field::Optional("experimentalFeatures", wire::BOOLEAN),
            wire::Field::Required("friendlyName", wire::STRING),
            wire::Field::Required("entitlements", wire::shape::<Vec<String>>()),
            wire::Field::Optional("guest", wire::BOOLEAN),
            wire::Field::Optional("hasPassword", wire::BOOLEAN),
            wire::Field::Optional("home", wire::BOOLEAN),
            wire::Field::Optional("homeAdmin", wire::BOOLEAN),
            wire::Field::Required("homeSize", wire::INTEGER),
            wire::Field::Required("id", wire::INTEGER),
            wire::Field::Required("joinedAt", wire::INTEGER),
            wire::Field::Required("locale", wire::STRING),
            wire::Field::Optional("mailingListActive", wire::BOOLEAN),
            wire::Field::Required(
                "mailingListStatus",
                wire::shape::<MailingListStatus>(),
            ),
            wire::Field::Required("maxHomeSize", wire::INTEGER),
            wire::Field::Optional("pin", wire::STRING),
            wire::Field::Required("profile", wire::shape::<UserProfile>()),
            wire::Field::Optional("protected", wire::BOOLEAN),
            wire::Field::Required("rememberExpiresAt", wire::INTEGER),
            wire::Field::Optional("restricted", wire::BOOLEAN),
            wire::Field::Optional("roles", wire::shape::<Vec<String>>()),
            wire::Field::Required("scrobbleTypes", wire::STRING),
            wire::Field::Required("services", wire::shape::<Vec<Services>>()),
            wire::Field::Required("subscription", wire::shape::<Subscription>()),
            wire::Field::Required("subscriptionDescription", wire::STRING),
            wire::Field::Optional(
                "subscriptions",
                wire::shape::<Vec<GetTokenDetailsSubscription>>(),
            ),
            wire::Field::Required("thumb", wire::STRING),
            wire::Field::Required("title", wire::STRING),
            wire::Field::Optional("twoFactorEnabled", wire::BOOLEAN),
            wire::Field::Required("username", wire::STRING),
            wire::Field::Required("uuid", wire::STRING),
            wire::Field::Required("attributionPartner", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    (
                        &mut self.ads_consent,
                        &mut self.ads_consent_reminder_at,
                        &mut self.ads_consent_set_at,
                        &mut self.anonymous,
                        &mut self.auth_token,
                        &mut self.backup_codes_created,
                    ),
                    (
                        &mut self.confirmed,
                        &mut self.country,
                        &mut self.email,
                        &mut self.email_only_auth,
                        &mut self.experimental_features,
                        &mut self.friendly_name,
                    ),
                    (
                        &mut self.entitlements,
                        &mut self.guest,
                        &mut self.has_password,
                        &mut self.home,
                        &mut self.home_admin,
                        &mut self.home_size,
                    ),
                    (
                        &mut self.id,
                        &mut self.joined_at,
                        &mut self.locale,
                        &mut self.mailing_list_active,
                        &mut self.mailing_list_status,
                        &mut self.max_home_size,
                    ),
                    (
                        &mut self.pin,
                        &mut self.profile,
                        &mut self.protected,
                        &mut self.remember_expires_at,
                        &mut self.restricted,
                        &mut self.roles,
                    ),
                    (
                        &mut self.scrobble_types,
                        &mut self.services,
                        &mut self.subscription,
                        &mut self.subscription_description,
                        &mut self.subscriptions,
                        &mut self.thumb,
                    ),
                ),
                (
                    (
                        &mut self.title,
                        &mut self.two_factor_enabled,
                        &mut self.username,
                        &mut self.uuid,
                        &mut self.attribution_partner,
                    ),
                ),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                (
                    &self.ads_consent,
                    &self.ads_consent_reminder_at,
                    &self.ads_consent_set_at,
                    &self.anonymous,
                    &self.auth_token,
                    &self.backup_codes_created,
                ),
                (
                    &self.confirmed,
                    &self.country,
                    &self.email,
                    &self.email_only_auth,
                    &self.experimental_features,
                    &self.friendly_name,
                ),
                (
                    &self.entitlements,
                    &self.guest,
                    &self.has_password,
                    &self.home,
                    &self.home_admin,
                    &self.home_size,
                ),
                (
                    &self.id,
                    &self.joined_at,
                    &self.locale,
                    &self.mailing_list_active,
                    &self.mailing_list_status,
                    &self.max_home_size,
                ),
                (
                    &self.pin,
                    &self.profile,
                    &self.protected,
                    &self.remember_expires_at,
                    &self.restricted,
                    &self.roles,
                ),
                (
                    &self.scrobble_types,
                    &self.services,
                    &self.subscription,
                    &self.subscription_description,
                    &self.subscriptions,
                    &self.thumb,
                ),
            ),
            (
                (
                    &self.title,
                    &self.two_factor_enabled,
                    &self.username,
                    &self.uuid,
                    &self.attribution_partner,
                ),
            ),
        ))
    }
}

wire::model!(GetTokenDetailsUserPlexAccount);

impl Eq for GetTokenDetailsUserPlexAccount {}
