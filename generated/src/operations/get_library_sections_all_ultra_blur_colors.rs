// @generated from Models/Operations/GetLibrarySectionsAllUltraBlurColors.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetLibrarySectionsAllUltraBlurColors.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibrarySectionsAllUltraBlurColors {
    /// Required. Example: `11333b`.
    pub top_left: String,

    /// Required. Example: `0a232d`.
    pub top_right: String,

    /// Required. Example: `73958`.
    pub bottom_right: String,

    /// Required. Example: `1f5066`.
    pub bottom_left: String,
}

impl GetLibrarySectionsAllUltraBlurColors {
    /// All fields set.
    #[inline]
    pub fn new(
        top_left: impl Into<String>,
        top_right: impl Into<String>,
        bottom_right: impl Into<String>,
        bottom_left: impl Into<String>,
    ) -> Self {
        Self {
            top_left: top_left.into(),
            top_right: top_right.into(),
            bottom_right: bottom_right.into(),
            bottom_left: bottom_left.into(),
        }
    }
}

impl wire::Model for GetLibrarySectionsAllUltraBlurColors {
    const NAME: &'static str = "GetLibrarySectionsAllUltraBlurColors";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("topLeft", wire::STRING),
        wire::Field::Required("topRight", wire::STRING),
        wire::Field::Required("bottomRight", wire::STRING),
        wire::Field::Required("bottomLeft", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.top_left),
            1 => value.read(&mut self.top_right),
            2 => value.read(&mut self.bottom_right),
            3 => value.read(&mut self.bottom_left),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.top_left);
        to.put(&self.top_right);
        to.put(&self.bottom_right);
        to.put(&self.bottom_left);
    }
}

wire::serde!(GetLibrarySectionsAllUltraBlurColors);
