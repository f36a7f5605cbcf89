// @generated from Models/Errors/MarkUnplayedBadRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::MarkUnplayedErrors;
use crate::wire;

/// Documented in `Models/Errors/MarkUnplayedBadRequest.md`.
#[derive(Debug, Clone, Default)]
pub struct MarkUnplayedBadRequest {
    /// Optional.
    pub errors: Option<Vec<MarkUnplayedErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for MarkUnplayedBadRequest {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for MarkUnplayedBadRequest {
    const NAME: &'static str = "MarkUnplayedBadRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("errors", wire::shape::<Vec<MarkUnplayedErrors>>()),
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

wire::serde!(MarkUnplayedBadRequest);
