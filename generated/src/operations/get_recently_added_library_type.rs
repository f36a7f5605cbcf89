// @generated from Models/Operations/GetRecentlyAddedLibraryType.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{Field, GetRecentlyAddedLibraryFilter, Sort};
use crate::wire;

/// Documented in `Models/Operations/GetRecentlyAddedLibraryType.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRecentlyAddedLibraryType {
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

    /// Optional. The JSON key is `Filter` (says `wire.toml`).
    pub filter: Option<Vec<GetRecentlyAddedLibraryFilter>>,

    /// Optional. The JSON key is `Sort` (says `wire.toml`).
    pub sort: Option<Vec<Sort>>,

    /// Optional. The JSON key is `Field` (says `wire.toml`).
    pub field: Option<Vec<Field>>,
}

impl GetRecentlyAddedLibraryType {
    /// The required fields set, all others left out.
    #[inline]
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

impl wire::Model for GetRecentlyAddedLibraryType {
    const NAME: &'static str = "GetRecentlyAddedLibraryType";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("key", wire::STRING),
        wire::Field::Required("type", wire::STRING),
        wire::Field::Optional("subtype", wire::STRING),
        wire::Field::Required("title", wire::STRING),
        wire::Field::Required("active", wire::BOOLEAN),
        wire::Field::Optional(
            "Filter",
            wire::shape::<Vec<GetRecentlyAddedLibraryFilter>>(),
        ),
        wire::Field::Optional("Sort", wire::shape::<Vec<Sort>>()),
        wire::Field::Optional("Field", wire::shape::<Vec<Field>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
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

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.key);
        to.put(&self.r#type);
        to.put(&self.subtype);
        to.put(&self.title);
        to.put(&self.active);
        to.put(&self.filter);
        to.put(&self.sort);
        to.put(&self.field);
    }
}

wire::serde!(GetRecentlyAddedLibraryType);
