// @generated from Models/Operations/GetMediaMetaDataMarker.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetMediaMetaDataAttributes;
use crate::wire;

/// Documented in `Models/Operations/GetMediaMetaDataMarker.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetMediaMetaDataMarker {
    /// Required. Example: `306970`.
    pub id: i64,

    /// Required. Example: `credits`.
    pub r#type: String,

    /// Required. Example: `4176050`.
    pub start_time_offset: i64,

    /// Required. Example: `4393389`.
    pub end_time_offset: i64,

    /// Optional. Example: `true`.
    pub r#final: Option<bool>,

    /// Optional. The JSON key is `Attributes` (says `wire.toml`).
    pub attributes: Option<GetMediaMetaDataAttributes>,
}

impl GetMediaMetaDataMarker {
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

impl wire::Model for GetMediaMetaDataMarker {
    const NAME: &'static str = "GetMediaMetaDataMarker";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("id", wire::INTEGER),
        wire::Field::Required("type", wire::STRING),
        wire::Field::Required("startTimeOffset", wire::INTEGER),
        wire::Field::Required("endTimeOffset", wire::INTEGER),
        wire::Field::Optional("final", wire::BOOLEAN),
        wire::Field::Optional("Attributes", wire::shape::<GetMediaMetaDataAttributes>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.r#type),
            2 => value.read(&mut self.start_time_offset),
            3 => value.read(&mut self.end_time_offset),
            4 => value.read(&mut self.r#final),
            5 => value.read(&mut self.attributes),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
        to.put(&self.r#type);
        to.put(&self.start_time_offset);
        to.put(&self.end_time_offset);
        to.put(&self.r#final);
        to.put(&self.attributes);
    }
}

wire::serde!(GetMediaMetaDataMarker);
