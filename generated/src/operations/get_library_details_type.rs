// @generated from Models/Operations/GetLibraryDetailsType.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{
    GetLibraryDetailsField, GetLibraryDetailsFilter, GetLibraryDetailsSort,
};
use crate::wire;

/// Documented in `Models/Operations/GetLibraryDetailsType.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryDetailsType {
    /// Optional. Example: `/library/sections/1/all?type=1`.
    pub key: Option<String>,

    /// Optional. Example: `movie`.
    pub r#type: Option<String>,

    /// Optional. Example: `Movies`.
    pub title: Option<String>,

    /// Optional. Example: `false`.
    pub active: Option<bool>,

    /// Optional. The JSON key is `Filter` (says `wire.toml`).
    pub filter: Option<Vec<GetLibraryDetailsFilter>>,

    /// Optional. The JSON key is `Sort` (says `wire.toml`).
    pub sort: Option<Vec<GetLibraryDetailsSort>>,

    /// Optional. The JSON key is `Field` (says `wire.toml`).
    pub field: Option<Vec<GetLibraryDetailsField>>,
}

impl wire::Model for GetLibraryDetailsType {
    const NAME: &'static str = "GetLibraryDetailsType";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("key", wire::STRING),
        wire::Field::Optional("type", wire::STRING),
        wire::Field::Optional("title", wire::STRING),
        wire::Field::Optional("active", wire::BOOLEAN),
        wire::Field::Optional("Filter", wire::shape::<Vec<GetLibraryDetailsFilter>>()),
        wire::Field::Optional("Sort", wire::shape::<Vec<GetLibraryDetailsSort>>()),
        wire::Field::Optional("Field", wire::shape::<Vec<GetLibraryDetailsField>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.key),
            1 => value.read(&mut self.r#type),
            2 => value.read(&mut self.title),
            3 => value.read(&mut self.active),
            4 => value.read(&mut self.filter),
            5 => value.read(&mut self.sort),
            6 => value.read(&mut self.field),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.key);
        to.put(&self.r#type);
        to.put(&self.title);
        to.put(&self.active);
        to.put(&self.filter);
        to.put(&self.sort);
        to.put(&self.field);
    }
}

wire::serde!(GetLibraryDetailsType);
