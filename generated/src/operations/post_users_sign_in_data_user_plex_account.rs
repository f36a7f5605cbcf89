// @generated from Models/Operations/PostUsersSignInDataUserPlexAccount.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{
    PastSubscription, PostUsersSignInDataAuthenticationSubscription,
    PostUsersSignInDataMailingListStatus, PostUsersSignInDataServices,
    PostUsersSignInDataSubscription, PostUsersSignInDataUserProfile, Trials,
};
use crate::wire;

/// The account of the person who has just signed in, with the token that further requests
/// authenticate with.
///
/// Documented in `Models/Operations/PostUsersSignInDataUserPlexAccount.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostUsersSignInDataUserPlexAccount {
    /// Whether consent to advertising was given. What exactly it covers is not documented.
    ///
    /// Required.
    pub ads_consent: bool,

    /// When the question about advertising is to be put again, in seconds of Unix time.
    ///
    /// Required. Example: `1556281940`.
    pub ads_consent_reminder_at: i64,

    /// When the question about advertising was answered, in seconds of Unix time.
    ///
    /// Required. Example: `1556281940`.
    pub ads_consent_set_at: i64,

    /// Whether the account is an anonymous one.
    ///
    /// Optional. May be null (seen in `user_info_plexpass.json` at `$.anonymous`).
    pub anonymous: wire::OptionalNullable<bool>,

    /// The token of this session. It goes into the `X-Plex-Token` header; treat it like a
    /// password.
    ///
    /// Required. Example: `CxoUzBTSV5hsxjTpFKaf`.
    pub auth_token: String,

    /// Whether backup codes for the second factor have been made.
    ///
    /// Optional.
    pub backup_codes_created: Option<bool>,

    /// Whether the account was confirmed after it was created.
    ///
    /// Optional.
    pub confirmed: Option<bool>,

    /// The country that the account belongs to, as a code of two letters.
    ///
    /// Required. Example: `US`.
    pub country: String,

    /// The address that the account is registered with.
    ///
    /// Required. Example: `username@email.com`.
    pub email: String,

    /// Whether the email address alone suffices for signing in.
    ///
    /// Optional.
    pub email_only_auth: Option<bool>,

    /// Whether features that are still being tried out are switched on.
    ///
    /// Optional.
    pub experimental_features: Option<bool>,

    /// The full name as the person wants it shown. Servers send an empty string where none was
    /// entered.
    ///
    /// Required. Example: `friendlyUsername`.
    pub friendly_name: String,

    /// The kinds of device that may be used with this account, by identifiers such as `ios` or `roku`.
    ///
    /// Required.
    pub entitlements: Vec<String>,

    /// Whether this is the guest of a Plex Home.
    ///
    /// Optional.
    pub guest: Option<bool>,

    /// Whether a password is set.
    ///
    /// Optional.
    pub has_password: Option<bool>,

    /// Whether the account belongs to a Plex Home, the group of users in one household.
    ///
    /// Optional.
    pub home: Option<bool>,

    /// Whether the account manages its Plex Home.
    ///
    /// Optional.
    pub home_admin: Option<bool>,

    /// How many users the Plex Home has now.
    ///
    /// Required. Example: `1`.
    pub home_size: i64,

    /// The number that identifies the account.
    ///
    /// Required. Example: `13692262`.
    pub id: i64,

    /// When the account was created, in seconds of Unix time.
    ///
    /// Required. Example: `1556281940`.
    pub joined_at: i64,

    /// The language and region of the account. Servers may send null although it is marked as
    /// required.
    ///
    /// Required. May be null (seen in `user_info_plexpass.json` at `$.locale`).
    pub locale: Option<String>,

    /// Whether newsletters are being sent to the account.
    ///
    /// Optional.
    pub mailing_list_active: Option<bool>,

    /// Where the account stands with the newsletter.
    ///
    /// Required. Example: `active`.
    pub mailing_list_status: PostUsersSignInDataMailingListStatus,

    /// How many users the Plex Home may have.
    ///
    /// Required. Example: `15`.
    pub max_home_size: i64,

    /// A hash of the code that protects this user within a Plex Home.
    ///
    /// Optional.
    #[deprecated(
        note = "This will be removed in a future release, please migrate away from it as soon as possible."
    )]
    pub pin: Option<String>,

    /// Which languages, subtitles and markers the person prefers.
    ///
    /// Required.
    pub profile: PostUsersSignInDataUserProfile,

    /// Whether a code has to be entered to switch to this user within a Plex Home.
    ///
    /// Optional.
    pub protected: Option<bool>,

    /// When the session ends if it was asked to be remembered, in seconds of Unix time.
    ///
    /// Required. Example: `1556281940`.
    pub remember_expires_at: i64,

    /// Whether this is a managed user of a Plex Home.
    ///
    /// Optional.
    pub restricted: Option<bool>,

    /// The roles of the account; Plex Pass shows up among them. The field may be dropped from the
    /// API.
    ///
    /// Optional.
    pub roles: Option<Vec<String>>,

    /// The kinds of media that are scrobbled, in one string. How it is encoded is not documented.
    ///
    /// Required.
    pub scrobble_types: String,

    /// The services that the account may use, and how to reach them.
    ///
    /// Required.
    pub services: Vec<PostUsersSignInDataServices>,

    /// The Plex Pass that is in force, or the fact that none is.
    ///
    /// Required.
    pub subscription: PostUsersSignInDataSubscription,

    /// The Plex Pass in words, fit to be shown to the person.
    ///
    /// Required.
    pub subscription_description: String,

    /// The subscriptions of the account.
    ///
    /// Optional.
    pub subscriptions: Option<Vec<PostUsersSignInDataAuthenticationSubscription>>,

    /// Where the avatar picture is found.
    ///
    /// Required. Example: `https://plex.tv/users/a4f43c1ebfde43a5/avatar?c=8372075101`.
    pub thumb: String,

    /// What to call the account: its user name or its friendly name.
    ///
    /// Required. Example: `UsernameTitle`.
    pub title: String,

    /// Whether signing in takes a second factor.
    ///
    /// Optional.
    pub two_factor_enabled: Option<bool>,

    /// The user name of the account.
    ///
    /// Required. Example: `Username`.
    pub username: String,

    /// The identifier of the account that is not a plain number.
    ///
    /// Required. Example: `dae343c1f45beb4f`.
    pub uuid: String,

    /// The partner that the account is attributed to. The documented example is a null value.
    ///
    /// Optional. Documented as required, and may be missing (seen in `user_info_plexpass.json` at `$`).
    /// Example: `<nil>`.
    pub attribution_partner: Option<String>,

    /// Subscriptions that have ended.
    ///
    /// Required.
    pub past_subscriptions: Vec<PastSubscription>,

    /// The trials of the account.
    ///
    /// Required.
    pub trials: Vec<Trials>,
}

impl wire::Model for PostUsersSignInDataUserPlexAccount {
    const NAME: &'static str = "PostUsersSignInDataUserPlexAccount";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("adsConsent", wire::BOOLEAN),
        wire::Field::Required("adsConsentReminderAt", wire::INTEGER),
        wire::Field::Required("adsConsentSetAt", wire::INTEGER),
        wire::Field::Optional(
            "anonymous",
            wire::shape::<wire::OptionalNullable<bool>>(),
        ),
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
        wire::Field::Nullable("locale", wire::STRING),
        wire::Field::Optional("mailingListActive", wire::BOOLEAN),
        wire::Field::Required(
            "mailingListStatus",
            wire::shape::<PostUsersSignInDataMailingListStatus>(),
        ),
        wire::Field::Required("maxHomeSize", wire::INTEGER),
        wire::Field::Optional("pin", wire::STRING),
        wire::Field::Required(
            "profile",
            wire::shape::<PostUsersSignInDataUserProfile>(),
        ),
        wire::Field::Optional("protected", wire::BOOLEAN),
        wire::Field::Required("rememberExpiresAt", wire::INTEGER),
        wire::Field::Optional("restricted", wire::BOOLEAN),
        wire::Field::Optional("roles", wire::shape::<Vec<String>>()),
        wire::Field::Required("scrobbleTypes", wire::STRING),
        wire::Field::Required(
            "services",
            wire::shape::<Vec<PostUsersSignInDataServices>>(),
        ),
        wire::Field::Required(
            "subscription",
            wire::shape::<PostUsersSignInDataSubscription>(),
        ),
        wire::Field::Required("subscriptionDescription", wire::STRING),
        wire::Field::Optional(
            "subscriptions",
            wire::shape::<Vec<PostUsersSignInDataAuthenticationSubscription>>(),
        ),
        wire::Field::Required("thumb", wire::STRING),
        wire::Field::Required("title", wire::STRING),
        wire::Field::Optional("twoFactorEnabled", wire::BOOLEAN),
        wire::Field::Required("username", wire::STRING),
        wire::Field::Required("uuid", wire::STRING),
        wire::Field::Optional("attributionPartner", wire::STRING),
        wire::Field::Required(
            "pastSubscriptions",
            wire::shape::<Vec<PastSubscription>>(),
        ),
        wire::Field::Required("trials", wire::shape::<Vec<Trials>>()),
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
            41 => value.read(&mut self.past_subscriptions),
            42 => value.read(&mut self.trials),
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
        to.put(&self.past_subscriptions);
        to.put(&self.trials);
    }
}

wire::serde!(PostUsersSignInDataUserPlexAccount);
