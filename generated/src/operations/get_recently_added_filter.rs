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
        wire::Field::Required("filter", wire::STRING),
        wire::Field::Required("filterType", wire::STRING),
        wire::Field::Required("key", wire::STRING),
        wire::Field::Required("title", wire::STRING),
        wire::Field::Required("type", wire::STRING),
        wire::Field::Optional("advanced", wire::BOOLEAN),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
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

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.filter);
        to.put(&self.filter_type);
        to.put(&self.key);
        to.put(&self.title);
        to.put(&self.r#type);
        to.put(&self.advanced);
    }
}

wire::serde!(GetRecentlyAddedFilter);
