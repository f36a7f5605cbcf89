// @generated from Models/Operations/Setting.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{SettingDefault, SettingValue};
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

    /// Optional. Documented as `boolean`, and is `boolean | integer | float | string` (seen in `prefs.json`
    /// at `$.MediaContainer.Setting[0].default`). Example: `false`.
    pub default: Option<SettingDefault>,

    /// Optional. Documented as `boolean`, and is `boolean | integer | float | string` (seen in `prefs.json`
    /// at `$.MediaContainer.Setting[0].value`). Example: `false`.
    pub value: Option<SettingValue>,

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
        wire::Field::Optional("id", wire::STRING),
        wire::Field::Optional("label", wire::STRING),
        wire::Field::Optional("summary", wire::STRING),
        wire::Field::Optional("type", wire::STRING),
        wire::Field::Optional("default", wire::shape::<SettingDefault>()),
        wire::Field::Optional("value", wire::shape::<SettingValue>()),
        wire::Field::Optional("hidden", wire::BOOLEAN),
        wire::Field::Optional("advanced", wire::BOOLEAN),
        wire::Field::Optional("group", wire::STRING),
        wire::Field::Optional("enumValues", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
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

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
        to.put(&self.label);
        to.put(&self.summary);
        to.put(&self.r#type);
        to.put(&self.default);
        to.put(&self.value);
        to.put(&self.hidden);
        to.put(&self.advanced);
        to.put(&self.group);
        to.put(&self.enum_values);
    }
}

wire::serde!(Setting);
