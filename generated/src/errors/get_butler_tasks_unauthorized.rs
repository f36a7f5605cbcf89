// @generated from Models/Errors/GetButlerTasksUnauthorized.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetButlerTasksButlerErrors;
use crate::wire;

/// Documented in `Models/Errors/GetButlerTasksUnauthorized.md`.
#[derive(Debug, Clone, Default)]
pub struct GetButlerTasksUnauthorized {
    /// Optional.
    pub errors: Option<Vec<GetButlerTasksButlerErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for GetButlerTasksUnauthorized {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for GetButlerTasksUnauthorized {
    const NAME: &'static str = "GetButlerTasksUnauthorized";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("errors", wire::shape::<Vec<GetButlerTasksButlerErrors>>()),
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

wire::serde!(GetButlerTasksUnauthorized);
