// @generated from Models/Errors/GetUsersBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetUsersErrors;
use crate::wire;

/// Documented in `Models/Errors/GetUsersBadRequest.md`.
#[derive(Debug, Clone, Default)]
pub struct GetUsersBadRequest {
    /// Optional.
    pub errors: Option<Vec<GetUsersErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for GetUsersBadRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for GetUsersBadRequest {
    const NAME: &'static str = "GetUsersBadRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("errors", wire::shape::<Vec<GetUsersErrors>>()),
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

wire::serde!(GetUsersBadRequest);
