// @generated from Models/Operations/GetRefreshLibraryMetadataRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::Force;
use crate::wire;

/// Documented in `Models/Operations/GetRefreshLibraryMetadataRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRefreshLibraryMetadataRequest {
    /// Optional. Example: `0`.
    pub force: Option<Force>,

    /// Required. Example: `9518`.
    pub section_key: i64,
}

impl GetRefreshLibraryMetadataRequest {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(section_key: i64) -> Self {
        Self {
            section_key,
            ..Self::default()
        }
    }
}

impl wire::Model for GetRefreshLibraryMetadataRequest {
    const NAME: &'static str = "GetRefreshLibraryMetadataRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("force", wire::shape::<Force>()),
        wire::Field::Required("sectionKey", wire::INTEGER),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.force),
            1 => value.read(&mut self.section_key),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.force);
        to.put(&self.section_key);
    }
}

wire::serde!(GetRefreshLibraryMetadataRequest);
