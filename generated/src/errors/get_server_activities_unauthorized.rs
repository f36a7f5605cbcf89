// @generated from Models/Errors/GetServerActivitiesUnauthorized.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetServerActivitiesActivitiesErrors;
use crate::wire;

/// Documented in `Models/Errors/GetServerActivitiesUnauthorized.md`.
#[derive(Debug, Clone, Default)]
pub struct GetServerActivitiesUnauthorized {
    /// Optional.
    pub errors: Option<Vec<GetServerActivitiesActivitiesErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for GetServerActivitiesUnauthorized {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for GetServerActivitiesUnauthorized {
    const NAME: &'static str = "GetServerActivitiesUnauthorized";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "errors",
            wire::shape::<Vec<GetServerActivitiesActivitiesErrors>>(),
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

wire::serde!(GetServerActivitiesUnauthorized);
