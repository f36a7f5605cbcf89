// @generated from Models/Operations/GetLibraryDetailsFilter.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetLibraryDetailsFilter.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryDetailsFilter {
    /// Optional. Example: `label`.
    pub filter: Option<String>,

    /// Optional. Example: `string`.
    pub filter_type: Option<String>,

    /// Optional. Example: `/library/sections/1/label`.
    pub key: Option<String>,

    /// Optional. Example: `Labels`.
    pub title: Option<String>,

    /// Optional. Example: `filter`.
    pub r#type: Option<String>,
}

impl wire::Model for GetLibraryDetailsFilter {
    const NAME: &'static str = "GetLibraryDetailsFilter";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("filter", wire::STRING),
        wire::Field::Optional("filterType", wire::STRING),
        wire::Field::Optional("key", wire::STRING),
        wire::Field::Optional("title", wire::STRING),
        wire::Field::Optional("type", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.filter),
            1 => value.read(&mut self.filter_type),
            2 => value.read(&mut self.key),
            3 => value.read(&mut self.title),
            4 => value.read(&mut self.r#type),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.filter);
        to.put(&self.filter_type);
        to.put(&self.key);
        to.put(&self.title);
        to.put(&self.r#type);
    }
}

wire::serde!(GetLibraryDetailsFilter);
