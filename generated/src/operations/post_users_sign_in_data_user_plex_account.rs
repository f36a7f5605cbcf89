// @generated from Models/Operations/PostUsersSignInDataUserPlexAccount.md: change the docs, not this file.

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
#[derive(Default)]
pub struct PostUsersSignInDataUserPlexAccount {
    /// Whether consent to advertising was given. What exactly it covers is not documented.
    ///
    /// Required.
    #[doc(alias = "adsConsent")]
    pub ads_consent: bool,

    /// When the question about advertising is to be put again, in seconds of Unix time.
    ///
    /// Required. Example: `1556281940`.
    #[doc(alias = "adsConsentReminderAt")]
    pub ads_consent_reminder_at: i64,

    /// When the question about advertising was answered, in seconds of Unix time.
    ///
    /// Required. Example: `1556281940`.
    #[doc(alias = "adsConsentSetAt")]
    pub ads_consent_set_at: i64,

    /// Whether the account is an anonymous one.
    ///
    /// Optional. May be null (seen in `user_info_plexpass.json` at `$.anonymous`).
    pub anonymous: wire::OptionalNullable<bool>,

    /// The token of this session. It goes into the `X-Plex-Token` header; treat it like a
    /// password.
    ///
    /// Required. Example: `CxoUzBTSV5hsxjTpFKaf`.
    #[doc(alias = "authToken")]
    pub auth_token: String,

    /// Whether backup codes for the second factor have been made.
    ///
    /// Optional.
    #[doc(alias = "backupCodesCreated")]
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
    #[doc(alias = "emailOnlyAuth")]
    pub email_only_auth: Option<bool>,

    /// Whether features that are still being tried out are switched on.
    ///
    /// Optional.
    #[doc(alias = "experimentalFeatures")]
    pub experimental_features: Option<bool>,

    /// The full name as the person wants it shown. Servers send an empty string where none was
    /// entered.
    ///
    /// Required. Example: `friendlyUsername`.
    #[doc(alias = "friendlyName")]
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
    #[doc(alias = "hasPassword")]
    pub has_password: Option<bool>,

    /// Whether the account belongs to a Plex Home, the group of users in one household.
    ///
    /// Optional.
    pub home: Option<bool>,

    /// Whether the account manages its Plex Home.
    ///
    /// Optional.
    #[doc(alias = "homeAdmin")]
    pub home_admin: Option<bool>,

    /// How many users the Plex Home has now.
    ///
    /// Required. Example: `1`.
    #[doc(alias = "homeSize")]
    pub home_size: i64,

    /// The number that identifies the account.
    ///
    /// Required. Example: `13692262`.
    pub id: i64,

    /// When the account was created, in seconds of Unix time.
    ///
    /// Required. Example: `1556281940`.
    #[doc(alias = "joinedAt")]
    pub joined_at: i64,

    /// The language and region of the account. Servers may send null although it is marked as
    /// required.
    ///
    /// Required. May be null (seen in `user_info_plexpass.json` at `$.locale`).
    pub locale: Option<String>,

    /// Whether newsletters are being sent to the account.
    ///
    /// Optional.
    #[doc(alias = "mailingListActive")]
    pub mailing_list_active: Option<bool>,

    /// Where the account stands with the newsletter.
    ///
    /// Required. Example: `active`.
    #[doc(alias = "mailingListStatus")]
    pub mailing_list_status: PostUsersSignInDataMailingListStatus,

    /// How many users the Plex Home may have.
    ///
    /// Required. Example: `15`.
    #[doc(alias = "maxHomeSize")]
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
    #[doc(alias = "rememberExpiresAt")]
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
    #[doc(alias = "scrobbleTypes")]
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
    #[doc(alias = "subscriptionDescription")]
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
    #[doc(alias = "twoFactorEnabled")]
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
    #[doc(alias = "attributionPartner")]
    pub attribution_partner: Option<String>,

    /// Subscriptions that have ended.
    ///
    /// Required.
    #[doc(alias = "pastSubscriptions")]
    pub past_subscriptions: Vec<PastSubscription>,

    /// The trials of the account.
    ///
    /// Required.
    pub trials: Vec<Trials>,
}

impl wire::Model for PostUsersSignInDataUserPlexAccount {
    const OBJECT: wire::Object = wire::Object::of(
        "PostUsersSignInDataUserPlexAccount",
        &[
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
                        &mut self.past_subscriptions,
                    ),
                    (&mut self.trials,),
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
                    &self.past_subscriptions,
                ),
                (&self.trials,),
            ),
        ))
    }
}

wire::model!(PostUsersSignInDataUserPlexAccount);

impl Eq for PostUsersSignInDataUserPlexAccount {}
