// @generated from Models/Operations/GetTokenDetailsUserPlexAccount.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{
    GetTokenDetailsSubscription, MailingListStatus, Services, Subscription, UserProfile,
};
use crate::wire;

/// Documented in `Models/Operations/GetTokenDetailsUserPlexAccount.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTokenDetailsUserPlexAccount {
    /// Required.
    pub ads_consent: bool,

    /// Required. Example: `1556281940`.
    pub ads_consent_reminder_at: i64,

    /// Required. Example: `1556281940`.
    pub ads_consent_set_at: i64,

    /// Optional.
    pub anonymous: Option<bool>,

    /// Required. Example: `CxoUzBTSV5hsxjTpFKaf`.
    pub auth_token: String,

    /// Optional.
    pub backup_codes_created: Option<bool>,

    /// Optional.
    pub confirmed: Option<bool>,

    /// Required. Example: `US`.
    pub country: String,

    /// Required. Example: `username@email.com`.
    pub email: String,

    /// Optional.
    pub email_only_auth: Option<bool>,

    /// Optional.
    pub experimental_features: Option<bool>,

    /// Required. Example: `friendlyUsername`.
    pub friendly_name: String,

    /// Required.
    pub entitlements: Vec<String>,

    /// Optional.
    pub guest: Option<bool>,

    /// Optional.
    pub has_password: Option<bool>,

    /// Optional.
    pub home: Option<bool>,

    /// Optional.
    pub home_admin: Option<bool>,

    /// Required. Example: `1`.
    pub home_size: i64,

    /// Required. Example: `13692262`.
    pub id: i64,

    /// Required. Example: `1556281940`.
    pub joined_at: i64,

    /// Required.
    pub locale: String,

    /// Optional.
    pub mailing_list_active: Option<bool>,

    /// Required. Example: `active`.
    pub mailing_list_status: MailingListStatus,

    /// Required. Example: `15`.
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
    pub remember_expires_at: i64,

    /// Optional.
    pub restricted: Option<bool>,

    /// Optional.
    pub roles: Option<Vec<String>>,

    /// Required.
    pub scrobble_types: String,

    /// Required.
    pub services: Vec<Services>,

    /// Required.
    pub subscription: Subscription,

    /// Required.
    pub subscription_description: String,

    /// Optional.
    pub subscriptions: Option<Vec<GetTokenDetailsSubscription>>,

    /// Required. Example: `https://plex.tv/users/a4f43c1ebfde43a5/avatar?c=8372075101`.
    pub thumb: String,

    /// Required. Example: `UsernameTitle`.
    pub title: String,

    /// Optional.
    pub two_factor_enabled: Option<bool>,

    /// Required. Example: `Username`.
    pub username: String,

    /// Required. Example: `dae343c1f45beb4f`.
    pub uuid: String,

    /// Required. Example: `<nil>`.
    pub attribution_partner: String,
}

impl wire::Model for GetTokenDetailsUserPlexAccount {
    const NAME: &'static str = "GetTokenDetailsUserPlexAccount";
    const FIELDS: &'static [wire::Field] = &[
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
        wire::Field::Required("mailingListStatus", wire::shape::<MailingListStatus>()),
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
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.ads_consent),
            1 => value.read(&mut self.ads_consent_reminder_at),
            2 => value.read(&mut self.ads_consent_set_at),
            3 => value.read(&mut self.anonymous),
            4 => value.read(&mut self.auth_token),
            5 => value.read(&mut self.backup_codes_created),
            6 => value.read(&mut self.confirmed),
            7 => value.read(&mut self.country),
            8 => value.read(&mut self.email),
            9 => value.read(&mut self.email_only_auth),
            10 => value.read(&mut self.experimental_features),
            11 => value.read(&mut self.friendly_name),
            12 => value.read(&mut self.entitlements),
            13 => value.read(&mut self.guest),
            14 => value.read(&mut self.has_password),
            15 => value.read(&mut self.home),
            16 => value.read(&mut self.home_admin),
            17 => value.read(&mut self.home_size),
            18 => value.read(&mut self.id),
            19 => value.read(&mut self.joined_at),
            20 => value.read(&mut self.locale),
            21 => value.read(&mut self.mailing_list_active),
            22 => value.read(&mut self.mailing_list_status),
            23 => value.read(&mut self.max_home_size),
            24 => value.read(&mut self.pin),
            25 => value.read(&mut self.profile),
            26 => value.read(&mut self.protected),
            27 => value.read(&mut self.remember_expires_at),
            28 => value.read(&mut self.restricted),
            29 => value.read(&mut self.roles),
            30 => value.read(&mut self.scrobble_types),
            31 => value.read(&mut self.services),
            32 => value.read(&mut self.subscription),
            33 => value.read(&mut self.subscription_description),
            34 => value.read(&mut self.subscriptions),
            35 => value.read(&mut self.thumb),
            36 => value.read(&mut self.title),
            37 => value.read(&mut self.two_factor_enabled),
            38 => value.read(&mut self.username),
            39 => value.read(&mut self.uuid),
            40 => value.read(&mut self.attribution_partner),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.ads_consent);
        to.put(&self.ads_consent_reminder_at);
        to.put(&self.ads_consent_set_at);
        to.put(&self.anonymous);
        to.put(&self.auth_token);
        to.put(&self.backup_codes_created);
        to.put(&self.confirmed);
        to.put(&self.country);
        to.put(&self.email);
        to.put(&self.email_only_auth);
        to.put(&self.experimental_features);
        to.put(&self.friendly_name);
        to.put(&self.entitlements);
        to.put(&self.guest);
        to.put(&self.has_password);
        to.put(&self.home);
        to.put(&self.home_admin);
        to.put(&self.home_size);
        to.put(&self.id);
        to.put(&self.joined_at);
        to.put(&self.locale);
        to.put(&self.mailing_list_active);
        to.put(&self.mailing_list_status);
        to.put(&self.max_home_size);
        to.put(&self.pin);
        to.put(&self.profile);
        to.put(&self.protected);
        to.put(&self.remember_expires_at);
        to.put(&self.restricted);
        to.put(&self.roles);
        to.put(&self.scrobble_types);
        to.put(&self.services);
        to.put(&self.subscription);
        to.put(&self.subscription_description);
        to.put(&self.subscriptions);
        to.put(&self.thumb);
        to.put(&self.title);
        to.put(&self.two_factor_enabled);
        to.put(&self.username);
        to.put(&self.uuid);
        to.put(&self.attribution_partner);
    }
}

wire::serde!(GetTokenDetailsUserPlexAccount);
