// @generated from Models/Operations/Marker.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::Attributes;
use crate::wire;

/// Documented in `Models/Operations/Marker.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Marker {
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

    /// Optional.
    pub attributes: Option<Attributes>,
}

impl Marker {
    /// The required fields set, all others left out.
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
    const NAME: &'static str = "Marker";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("id"),
        wire::Field::required("type"),
        wire::Field::required("startTimeOffset"),
        wire::Field::required("endTimeOffset"),
        wire::Field::optional("final"),
        wire::Field::optional("attributes"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
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

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.id)?;
        entries.put(&self.r#type)?;
        entries.put(&self.start_time_offset)?;
        entries.put(&self.end_time_offset)?;
        entries.put(&self.r#final)?;
        entries.put(&self.attributes)
    }
}

wire::model!(Marker);
