// @generated from Models/Operations/Marker.md: change the docs, not this file.

use crate::operations::Attributes;
use crate::wire;

/// 6 fields; part of [`GetLibraryItemsMetadata`](crate::operations::GetLibraryItemsMetadata).
#[derive(Default)]
pub struct Marker {
    /// Required. Example: `306970`.
    pub id: i64,

    /// Required. Example: `credits`.
    pub r#type: String,

    /// Required. Example: `4176050`.
    #[doc(alias = "startTimeOffset")]
    pub start_time_offset: i64,

    /// Required. Example: `4393389`.
    #[doc(alias = "endTimeOffset")]
    pub end_time_offset: i64,

    /// Optional. Example: `true`.
    pub r#final: Option<bool>,

    /// Optional. The JSON key is `Attributes` (says `wire.toml`).
    #[doc(alias = "Attributes")]
    pub attributes: Option<Attributes>,
}

impl Marker {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(
        id: i64,
        r#type: impl Into<String>,
        start_time_offset: i64,
        end_time_offset: i64,
    ) -> Self {
        Self {
            id,
            r#type: r#type.into(),
            start_time_offset,
            end_time_offset,
            ..Self::default()
        }
    }
}

impl wire::Model for Marker {
    const OBJECT: wire::Object = wire::Object::of(
        "Marker",
        &[
            wire::Field::Required("id", wire::INTEGER),
            wire::Field::Required("type", wire::STRING),
            wire::Field::Required("startTimeOffset", wire::INTEGER),
            wire::Field::Required("endTimeOffset", wire::INTEGER),
            wire::Field::Optional("final", wire::BOOLEAN),
            wire::Field::Optional("Attributes", wire::shape::<Attributes>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.id,
                &mut self.r#type,
                &mut self.start_time_offset,
                &mut self.end_time_offset,
                &mut self.r#final,
                &mut self.attributes,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.id,
            &self.r#type,
            &self.start_time_offset,
            &self.end_time_offset,
            &self.r#final,
            &self.attributes,
        ))
    }
}

wire::model!(Marker);

impl Eq for Marker {}
