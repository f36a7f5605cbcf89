// @generated from Models/Operations/Setting.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/Setting.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Setting {
    /// Optional. Example: `EnableDatabaseTrace`.
    pub id: Option<String>,

    /// Optional.
    pub label: Option<String>,

    /// Optional.
    pub summary: Option<String>,

    /// Optional. Example: `bool`.
    pub r#type: Option<String>,

    /// Optional. Example: `false`.
    pub default: Option<bool>,

    /// Optional. Example: `false`.
    pub value: Option<bool>,

    /// Optional. Example: `true`.
    pub hidden: Option<bool>,

    /// Optional. Example: `false`.
    pub advanced: Option<bool>,

    /// Optional.
    pub group: Option<String>,

    /// Optional. Example: `1:admin only|2:everyone`.
    pub enum_values: Option<String>,
}

impl wire::Model for Setting {
    const NAME: &'static str = "Setting";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("id"),
        wire::Field::optional("label"),
        wire::Field::optional("summary"),
        wire::Field::optional("type"),
        wire::Field::optional("default"),
        wire::Field::optional("value"),
        wire::Field::optional("hidden"),
        wire::Field::optional("advanced"),
        wire::Field::optional("group"),
        wire::Field::optional("enumValues"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.label),
            2 => value.read(&mut self.summary),
            3 => value.read(&mut self.r#type),
            4 => value.read(&mut self.default),
            5 => value.read(&mut self.value),
            6 => value.read(&mut self.hidden),
            7 => value.read(&mut self.advanced),
            8 => value.read(&mut self.group),
            9 => value.read(&mut self.enum_values),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.id)?;
        entries.put(&self.label)?;
        entries.put(&self.summary)?;
        entries.put(&self.r#type)?;
        entries.put(&self.default)?;
        entries.put(&self.value)?;
        entries.put(&self.hidden)?;
        entries.put(&self.advanced)?;
        entries.put(&self.group)?;
        entries.put(&self.enum_values)
    }
}

wire::model!(Setting);
