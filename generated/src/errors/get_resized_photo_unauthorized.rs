// @generated from Models/Errors/GetResizedPhotoUnauthorized.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetResizedPhotoServerErrors;
use crate::wire;

/// Documented in `Models/Errors/GetResizedPhotoUnauthorized.md`.
#[derive(Debug, Clone, Default)]
pub struct GetResizedPhotoUnauthorized {
    /// Optional.
    pub errors: Option<Vec<GetResizedPhotoServerErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for GetResizedPhotoUnauthorized {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for GetResizedPhotoUnauthorized {
    const NAME: &'static str = "GetResizedPhotoUnauthorized";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "errors",
            wire::shape::<Vec<GetResizedPhotoServerErrors>>(),
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

wire::serde!(GetResizedPhotoUnauthorized);
