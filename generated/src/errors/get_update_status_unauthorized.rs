// @generated from Models/Errors/GetUpdateStatusUnauthorized.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetUpdateStatusUpdaterErrors;
use crate::wire;

/// Documented in `Models/Errors/GetUpdateStatusUnauthorized.md`.
#[derive(Debug, Clone, Default)]
pub struct GetUpdateStatusUnauthorized {
    /// Optional.
    pub errors: Option<Vec<GetUpdateStatusUpdaterErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for GetUpdateStatusUnauthorized {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for GetUpdateStatusUnauthorized {
    const NAME: &'static str = "GetUpdateStatusUnauthorized";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "errors",
            wire::shape::<Vec<GetUpdateStatusUpdaterErrors>>(),
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

wire::serde!(GetUpdateStatusUnauthorized);
