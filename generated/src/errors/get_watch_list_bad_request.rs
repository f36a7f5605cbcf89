// @generated from Models/Errors/GetWatchListBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetWatchListErrors;
use crate::wire;

/// Documented in `Models/Errors/GetWatchListBadRequest.md`.
#[derive(Debug, Clone, Default)]
pub struct GetWatchListBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetWatchListErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for GetWatchListBadRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for GetWatchListBadRequest {
    const NAME: &'static str = "GetWatchListBadRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("errors", wire::shape::<Vec<GetWatchListErrors>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.errors),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.errors);
    }
}

wire::serde!(GetWatchListBadRequest);
