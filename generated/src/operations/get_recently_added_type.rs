// @generated from Models/Operations/GetRecentlyAddedType.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{
    GetRecentlyAddedField, GetRecentlyAddedFilter, GetRecentlyAddedSort,
};
use crate::wire;

/// Documented in `Models/Operations/GetRecentlyAddedType.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRecentlyAddedType {
    /// Required. Example: `/library/sections/2/all?type=2`.
    pub key: String,

    /// Required. Example: `filter`.
    pub r#type: String,

    /// Optional. Example: `clip`.
    pub subtype: Option<String>,

    /// Required. Example: `TV Shows`.
    pub title: String,

    /// Required. Example: `false`.
    pub active: bool,

    /// Optional.
    pub filter: Option<Vec<GetRecentlyAddedFilter>>,

    /// Optional.
    pub sort: Option<Vec<GetRecentlyAddedSort>>,

    /// Optional.
    pub field: Option<Vec<GetRecentlyAddedField>>,
}

impl GetRecentlyAddedType {
    /// The required fields set, all others left out.
    pub fn new(
        key: impl Into<String>,
        r#type: impl Into<String>,
        title: impl Into<String>,
        active: bool,
    ) -> Self {
        Self {
            key: key.into(),
            r#type: r#type.into(),
            title: title.into(),
            active,
            ..Self::default()
        }
    }
}

impl wire::Model for GetRecentlyAddedType {
    const NAME: &'static str = "GetRecentlyAddedType";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("key"),
        wire::Field::required("type"),
        wire::Field::optional("subtype"),
        wire::Field::required("title"),
        wire::Field::required("active"),
        wire::Field::optional("filter"),
        wire::Field::optional("sort"),
        wire::Field::optional("field"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.key),
            1 => value.read(&mut self.r#type),
            2 => value.read(&mut self.subtype),
            3 => value.read(&mut self.title),
            4 => value.read(&mut self.active),
            5 => value.read(&mut self.filter),
            6 => value.read(&mut self.sort),
            7 => value.read(&mut self.field),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.key)?;
        entries.put(&self.r#type)?;
        entries.put(&self.subtype)?;
        entries.put(&self.title)?;
        entries.put(&self.active)?;
        entries.put(&self.filter)?;
        entries.put(&self.sort)?;
        entries.put(&self.field)
    }
}

wire::model!(GetRecentlyAddedType);
