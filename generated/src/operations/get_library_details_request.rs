// @generated from Models/Operations/GetLibraryDetailsRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::IncludeDetails;
use crate::wire;

/// Documented in `Models/Operations/GetLibraryDetailsRequest.md`.
#[derive(Clone, Default)]
pub struct GetLibraryDetailsRequest {
    /// Optional.
    pub include_details: Option<IncludeDetails>,

    /// Required. Example: `9518`.
    pub section_key: i64,
}

impl GetLibraryDetailsRequest {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(section_key: i64) -> Self {
        Self {
            section_key,
            ..Self::default()
        }
    }
}

impl wire::Model for GetLibraryDetailsRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryDetailsRequest",
        &[
            wire::Field::Optional("includeDetails", wire::shape::<IncludeDetails>()),
            wire::Field::Required("sectionKey", wire::INTEGER),
        ],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.include_details, &mut self.section_key))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.include_details, &self.section_key))
    }
}

wire::model!(GetLibraryDetailsRequest);
