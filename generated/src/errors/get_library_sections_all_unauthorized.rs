// @generated from Models/Errors/GetLibrarySectionsAllUnauthorized.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetLibrarySectionsAllLibraryErrors;
use crate::wire;

/// Documented in `Models/Errors/GetLibrarySectionsAllUnauthorized.md`.
#[derive(Debug, Clone, Default)]
pub struct GetLibrarySectionsAllUnauthorized {
    /// Optional.
    pub errors: Option<Vec<GetLibrarySectionsAllLibraryErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for GetLibrarySectionsAllUnauthorized {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for GetLibrarySectionsAllUnauthorized {
    const NAME: &'static str = "GetLibrarySectionsAllUnauthorized";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "errors",
            wire::shape::<Vec<GetLibrarySectionsAllLibraryErrors>>(),
        ),
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

wire::serde!(GetLibrarySectionsAllUnauthorized);
