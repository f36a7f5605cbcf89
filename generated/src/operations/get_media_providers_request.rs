// @generated from Models/Operations/GetMediaProvidersRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetMediaProvidersRequest.md`.
#[derive(Clone, Default)]
pub struct GetMediaProvidersRequest {
    /// Required. Example: `CV5xoxjTpFKUzBTShsaf`.
    pub x_plex_token: String,
}

impl GetMediaProvidersRequest {
    /// All fields set.
    #[inline]
    pub fn new(x_plex_token: impl Into<String>) -> Self {
        Self {
            x_plex_token: x_plex_token.into(),
        }
    }
}

impl wire::Model for GetMediaProvidersRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetMediaProvidersRequest",
        &[wire::Field::Required("xPlexToken", wire::STRING)],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.x_plex_token,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.x_plex_token,))
    }
}

wire::model!(GetMediaProvidersRequest);
