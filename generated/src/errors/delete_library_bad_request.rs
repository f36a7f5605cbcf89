// @generated from Models/Errors/DeleteLibraryBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::DeleteLibraryErrors;
use crate::wire;

/// Documented in `Models/Errors/DeleteLibraryBadRequest.md`.
#[derive(Debug, Clone, Default)]
pub struct DeleteLibraryBadRequest {
    /// Optional.
    pub errors: Option<Vec<DeleteLibraryErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for DeleteLibraryBadRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for DeleteLibraryBadRequest {
    const NAME: &'static str = "DeleteLibraryBadRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("errors", wire::shape::<Vec<DeleteLibraryErrors>>()),
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

wire::serde!(DeleteLibraryBadRequest);
