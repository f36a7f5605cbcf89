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

    /// Optional.
    pub filter: Option<Vec<GetLibraryDetailsFilter>>,

    /// Optional.
    pub sort: Option<Vec<GetLibraryDetailsSort>>,

    /// Optional.
    pub field: Option<Vec<GetLibraryDetailsField>>,
}

impl wire::Model for GetLibraryDetailsType {
    const NAME: &'static str = "GetLibraryDetailsType";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("key"),
        wire::Field::optional("type"),
        wire::Field::optional("title"),
        wire::Field::optional("active"),
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
            2 => value.read(&mut self.title),
            3 => value.read(&mut self.active),
            4 => value.read(&mut self.filter),
            5 => value.read(&mut self.sort),
            6 => value.read(&mut self.field),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.key)?;
        entries.put(&self.r#type)?;
        entries.put(&self.title)?;
        entries.put(&self.active)?;
        entries.put(&self.filter)?;
        entries.put(&self.sort)?;
        entries.put(&self.field)
    }
}

wire::model!(GetLibraryDetailsType);
