// @generated from Models/Operations/GetLibraryHubsRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::QueryParamOnlyTransient;
use crate::wire;

/// Documented in `Models/Operations/GetLibraryHubsRequest.md`.
#[derive(Clone, Default)]
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
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryHubsRequest",
        &[
            wire::Field::Required("sectionId", wire::FLOAT),
            wire::Field::Optional("count", wire::FLOAT),
            wire::Field::Optional(
                "onlyTransient",
                wire::shape::<QueryParamOnlyTransient>(),
            ),
        ],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.section_id, &mut self.count, &mut self.only_transient))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.section_id, &self.count, &self.only_transient))
    }
}

wire::model!(GetLibraryHubsRequest);
