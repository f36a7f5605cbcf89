// @generated from Models/Operations/Setting.md: change the docs, not this file.

use crate::operations::{SettingDefault, SettingValue};
use crate::wire;

/// 10 fields; part of
/// [`GetServerPreferencesMediaContainer`](crate::operations::GetServerPreferencesMediaContainer).
#[derive(Default)]
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
    /// at `$.MediaContainer.Setting[7].default`). Example: `false`.
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
    #[doc(alias = "enumValues")]
    pub enum_values: Option<String>,
}

impl wire::Model for Setting {
    const OBJECT: wire::Object = wire::Object::of(
        "Setting",
        &[
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
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.id,
                    &mut self.label,
                    &mut self.summary,
                    &mut self.r#type,
                    &mut self.default,
                    &mut self.value,
                ),
                (
                    &mut self.hidden,
                    &mut self.advanced,
                    &mut self.group,
                    &mut self.enum_values,
                ),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.id,
                &self.label,
                &self.summary,
                &self.r#type,
                &self.default,
                &self.value,
            ),
            (&self.hidden, &self.advanced, &self.group, &self.enum_values),
        ))
    }
}

wire::model!(Setting);
