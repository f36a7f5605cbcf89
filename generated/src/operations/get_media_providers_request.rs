// @generated from Models/Operations/GetMediaProvidersRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetMediaProvidersRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMediaProvidersRequest {
    /// Required. Example: `CV5xoxjTpFKUzBTShsaf`.
    pub x_plex_token: String,
}

impl GetMediaProvidersRequest {
    /// All fields set.
    pub fn new(x_plex_token: impl Into<String>) -> Self {
        Self {
            x_plex_token: x_plex_token.into(),
        }
    }
}

impl wire::Model for GetMediaProvidersRequest {
    const NAME: &'static str = "GetMediaProvidersRequest";
    const FIELDS: &'static [wire::Field] = &[wire::Field::required("xPlexToken")];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.x_plex_token),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.x_plex_token)
    }
}

wire::model!(GetMediaProvidersRequest);
