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
        wire::Field::required("adsConsent"),
        wire::Field::required("adsConsentReminderAt"),
        wire::Field::required("adsConsentSetAt"),
        wire::Field::optional("anonymous"),
        wire::Field::required("authToken"),
        wire::Field::optional("backupCodesCreated"),
        wire::Field::optional("confirmed"),
        wire::Field::required("country"),
        wire::Field::required("email"),
        wire::Field::optional("emailOnlyAuth"),
        wire::Field::optional("experimentalFeatures"),
        wire::Field::required("friendlyName"),
        wire::Field::required("entitlements"),
        wire::Field::optional("guest"),
        wire::Field::optional("hasPassword"),
        wire::Field::optional("home"),
        wire::Field::optional("homeAdmin"),
        wire::Field::required("homeSize"),
        wire::Field::required("id"),
        wire::Field::required("joinedAt"),
        wire::Field::required("locale"),
        wire::Field::optional("mailingListActive"),
        wire::Field::required("mailingListStatus"),
        wire::Field::required("maxHomeSize"),
        wire::Field::optional("pin"),
        wire::Field::required("profile"),
        wire::Field::optional("protected"),
        wire::Field::required("rememberExpiresAt"),
        wire::Field::optional("restricted"),
        wire::Field::optional("roles"),
        wire::Field::required("scrobbleTypes"),
        wire::Field::required("services"),
        wire::Field::required("subscription"),
        wire::Field::required("subscriptionDescription"),
        wire::Field::optional("subscriptions"),
        wire::Field::required("thumb"),
        wire::Field::required("title"),
        wire::Field::optional("twoFactorEnabled"),
        wire::Field::required("username"),
        wire::Field::required("uuid"),
        wire::Field::required("attributionPartner"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
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

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.ads_consent)?;
        entries.put(&self.ads_consent_reminder_at)?;
        entries.put(&self.ads_consent_set_at)?;
        entries.put(&self.anonymous)?;
        entries.put(&self.auth_token)?;
        entries.put(&self.backup_codes_created)?;
        entries.put(&self.confirmed)?;
        entries.put(&self.country)?;
        entries.put(&self.email)?;
        entries.put(&self.email_only_auth)?;
        entries.put(&self.experimental_features)?;
        entries.put(&self.friendly_name)?;
        entries.put(&self.entitlements)?;
        entries.put(&self.guest)?;
        entries.put(&self.has_password)?;
        entries.put(&self.home)?;
        entries.put(&self.home_admin)?;
        entries.put(&self.home_size)?;
        entries.put(&self.id)?;
        entries.put(&self.joined_at)?;
        entries.put(&self.locale)?;
        entries.put(&self.mailing_list_active)?;
        entries.put(&self.mailing_list_status)?;
        entries.put(&self.max_home_size)?;
        entries.put(&self.pin)?;
        entries.put(&self.profile)?;
        entries.put(&self.protected)?;
        entries.put(&self.remember_expires_at)?;
        entries.put(&self.restricted)?;
        entries.put(&self.roles)?;
        entries.put(&self.scrobble_types)?;
        entries.put(&self.services)?;
        entries.put(&self.subscription)?;
        entries.put(&self.subscription_description)?;
        entries.put(&self.subscriptions)?;
        entries.put(&self.thumb)?;
        entries.put(&self.title)?;
        entries.put(&self.two_factor_enabled)?;
        entries.put(&self.username)?;
        entries.put(&self.uuid)?;
        entries.put(&self.attribution_partner)
    }
}

wire::model!(GetTokenDetailsUserPlexAccount);
