// @generated from Models/Operations/UltraBlurColors.md: change the docs, not this file.

use crate::wire;

/// 4 fields; part of
/// [`GetRecentlyAddedMetadata`](crate::operations::GetRecentlyAddedMetadata).
#[derive(Default)]
pub struct UltraBlurColors {
    /// Required. Example: `11333b`.
    #[doc(alias = "topLeft")]
    pub top_left: String,

    /// Required. Example: `0a232d`.
    #[doc(alias = "topRight")]
    pub top_right: String,

    /// Required. Example: `73958`.
    #[doc(alias = "bottomRight")]
    pub bottom_right: String,

    /// Required. Example: `1f5066`.
    #[doc(alias = "bottomLeft")]
    pub bottom_left: String,
}

impl UltraBlurColors {
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

impl wire::Model for UltraBlurColors {
    const OBJECT: wire::Object = wire::Object::of(
        "UltraBlurColors",
        &[
            wire::Field::Required("topLeft", wire::STRING),
            wire::Field::Required("topRight", wire::STRING),
            wire::Field::Required("bottomRight", wire::STRING),
            wire::Field::Required("bottomLeft", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.top_left,
                &mut self.top_right,
                &mut self.bottom_right,
                &mut self.bottom_left,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.top_left, &self.top_right, &self.bottom_right, &self.bottom_left))
    }
}

wire::model!(UltraBlurColors);

impl Eq for UltraBlurColors {}
