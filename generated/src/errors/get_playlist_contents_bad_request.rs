// @generated from Models/Errors/GetPlaylistContentsBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetPlaylistContentsErrors;
use crate::wire;

/// Documented in `Models/Errors/GetPlaylistContentsBadRequest.md`.
#[derive(Clone, Default)]
pub struct GetPlaylistContentsBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetPlaylistContentsErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl wire::Model for GetPlaylistContentsBadRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetPlaylistContentsBadRequest",
        &[
            wire::Field::Optional(
                "errors",
                wire::shape::<Vec<GetPlaylistContentsErrors>>(),
            ),
        ],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.errors,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.errors,))
    }
}

wire::model!(GetPlaylistContentsBadRequest);
