// @generated from Models/Errors/GetMediaProvidersBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetMediaProvidersErrors;
use crate::wire;

/// Documented in `Models/Errors/GetMediaProvidersBadRequest.md`.
#[derive(Debug, Clone, Default)]
pub struct GetMediaProvidersBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetMediaProvidersErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for GetMediaProvidersBadRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for GetMediaProvidersBadRequest {
    const NAME: &'static str = "GetMediaProvidersBadRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("errors", wire::shape::<Vec<GetMediaProvidersErrors>>()),
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

wire::serde!(GetMediaProvidersBadRequest);
