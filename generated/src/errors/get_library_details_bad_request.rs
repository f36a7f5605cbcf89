// @generated from Models/Errors/GetLibraryDetailsBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetLibraryDetailsErrors;
use crate::wire;

/// Documented in `Models/Errors/GetLibraryDetailsBadRequest.md`.
#[derive(Debug, Clone, Default)]
pub struct GetLibraryDetailsBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetLibraryDetailsErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for GetLibraryDetailsBadRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for GetLibraryDetailsBadRequest {
    const NAME: &'static str = "GetLibraryDetailsBadRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("errors", wire::shape::<Vec<GetLibraryDetailsErrors>>()),
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

wire::serde!(GetLibraryDetailsBadRequest);
