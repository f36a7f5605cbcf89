// @generated from Models/Errors/GetResourcesStatisticsUnauthorized.md by `cargo run -p generator`: change the docs, not this file.

use crate::errors::GetResourcesStatisticsStatisticsErrors;
use crate::wire;

/// Documented in `Models/Errors/GetResourcesStatisticsUnauthorized.md`.
#[derive(Debug, Clone, Default)]
pub struct GetResourcesStatisticsUnauthorized {
    /// Optional.
    pub errors: Option<Vec<GetResourcesStatisticsStatisticsErrors>>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for GetResourcesStatisticsUnauthorized {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.errors == other.errors
            && wire::same_message(&self.raw_response, &other.raw_response)
    }
}

impl wire::Model for GetResourcesStatisticsUnauthorized {
    const NAME: &'static str = "GetResourcesStatisticsUnauthorized";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional(
            "errors",
            wire::shape::<Vec<GetResourcesStatisticsStatisticsErrors>>(),
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

wire::serde!(GetResourcesStatisticsUnauthorized);
