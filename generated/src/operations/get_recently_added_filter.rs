// @generated from Models/Operations/GetRecentlyAddedFilter.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetRecentlyAddedFilter.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRecentlyAddedFilter {
    /// Required. Example: `genre`.
    pub filter: String,

    /// Required. Example: `string`.
    pub filter_type: String,

    /// Required. Example: `/library/sections/2/genre?type=2`.
    pub key: String,

    /// Required. Example: `Genre`.
    pub title: String,

    /// Required. Example: `filter`.
    pub r#type: String,

    /// Optional. Example: `true`.
    pub advanced: Option<bool>,
}

impl wire::Model for GetRecentlyAddedFilter {
    const NAME: &'static str = "GetRecentlyAddedFilter";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("filter"),
        wire::Field::required("filterType"),
        wire::Field::required("key"),
        wire::Field::required("title"),
        wire::Field::required("type"),
        wire::Field::optional("advanced"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.filter),
            1 => value.read(&mut self.filter_type),
            2 => value.read(&mut self.key),
            3 => value.read(&mut self.title),
            4 => value.read(&mut self.r#type),
            5 => value.read(&mut self.advanced),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.filter)?;
        entries.put(&self.filter_type)?;
        entries.put(&self.key)?;
        entries.put(&self.title)?;
        entries.put(&self.r#type)?;
        entries.put(&self.advanced)
    }
}

wire::model!(GetRecentlyAddedFilter);
