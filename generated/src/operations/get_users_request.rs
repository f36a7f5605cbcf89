// @generated from Models/Operations/GetUsersRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetUsersRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetUsersRequest {
    /// Required. Example: `3381b62b-9ab7-4e37-827b-203e9809eb58`.
    pub client_id: String,

    /// Optional. Example: `Plex for Roku`.
    pub client_name: Option<String>,

    /// Optional. Example: `Roku 3`.
    pub device_nickname: Option<String>,

    /// Optional. Example: `Chrome`.
    pub device_name: Option<String>,

    /// Optional. Example: `1487x1165,2560x1440`.
    pub device_screen_resolution: Option<String>,

    /// Optional. Example: `2.4.1`.
    pub client_version: Option<String>,

    /// Optional. Example: `Roku`.
    pub platform: Option<String>,

    /// Optional. Example: `external-media,indirect-media,hub-style-list`.
    pub client_features: Option<String>,

    /// Optional. Example: `4200X`.
    pub model: Option<String>,

    /// Optional. Example: `97e136ef-4ddd-4ff3-89a7-a5820c96c2ca`.
    pub x_plex_session_id: Option<String>,

    /// Optional. Example: `en`.
    pub x_plex_language: Option<String>,

    /// Optional. Example: `4.3 build 1057`.
    pub platform_version: Option<String>,

    /// Required. Example: `CV5xoxjTpFKUzBTShsaf`.
    pub x_plex_token: String,
}

impl GetUsersRequest {
    /// The required fields set, all others left out.
    pub fn new(client_id: impl Into<String>, x_plex_token: impl Into<String>) -> Self {
        Self {
            client_id: client_id.into(),
            x_plex_token: x_plex_token.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for GetUsersRequest {
    const NAME: &'static str = "GetUsersRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("clientID"),
        wire::Field::optional("clientName"),
        wire::Field::optional("deviceNickname"),
        wire::Field::optional("deviceName"),
        wire::Field::optional("deviceScreenResolution"),
        wire::Field::optional("clientVersion"),
        wire::Field::optional("platform"),
        wire::Field::optional("clientFeatures"),
        wire::Field::optional("model"),
        wire::Field::optional("xPlexSessionId"),
        wire::Field::optional("xPlexLanguage"),
        wire::Field::optional("platformVersion"),
        wire::Field::required("xPlexToken"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.client_id),
            1 => value.read(&mut self.client_name),
            2 => value.read(&mut self.device_nickname),
            3 => value.read(&mut self.device_name),
            4 => value.read(&mut self.device_screen_resolution),
            5 => value.read(&mut self.client_version),
            6 => value.read(&mut self.platform),
            7 => value.read(&mut self.client_features),
            8 => value.read(&mut self.model),
            9 => value.read(&mut self.x_plex_session_id),
            10 => value.read(&mut self.x_plex_language),
            11 => value.read(&mut self.platform_version),
            12 => value.read(&mut self.x_plex_token),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.client_id)?;
        entries.put(&self.client_name)?;
        entries.put(&self.device_nickname)?;
        entries.put(&self.device_name)?;
        entries.put(&self.device_screen_resolution)?;
        entries.put(&self.client_version)?;
        entries.put(&self.platform)?;
        entries.put(&self.client_features)?;
        entries.put(&self.model)?;
        entries.put(&self.x_plex_session_id)?;
        entries.put(&self.x_plex_language)?;
        entries.put(&self.platform_version)?;
        entries.put(&self.x_plex_token)
    }
}

wire::model!(GetUsersRequest);
