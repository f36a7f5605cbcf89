// @generated from Models/Operations/GetLibraryHubsRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::QueryParamOnlyTransient;
use crate::wire;

/// Documented in `Models/Operations/GetLibraryHubsRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryHubsRequest {
    /// Required.
    pub section_id: f64,

    /// Optional.
    pub count: Option<f64>,

    /// Optional.
    pub only_transient: Option<QueryParamOnlyTransient>,
}

impl GetLibraryHubsRequest {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(section_id: f64) -> Self {
        Self {
            section_id,
            ..Self::default()
        }
    }
}

impl wire::Model for GetLibraryHubsRequest {
    const NAME: &'static str = "GetLibraryHubsRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("sectionId", wire::FLOAT),
        wire::Field::Optional("count", wire::FLOAT),
        wire::Field::Optional("onlyTransient", wire::shape::<QueryParamOnlyTransient>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.section_id),
            1 => value.read(&mut self.count),
            2 => value.read(&mut self.only_transient),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.section_id);
        to.put(&self.count);
        to.put(&self.only_transient);
    }
}

wire::serde!(GetLibraryHubsRequest);
