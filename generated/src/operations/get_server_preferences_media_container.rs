// @generated from Models/Operations/GetServerPreferencesMediaContainer.md: change the docs, not this file.

use crate::operations::Setting;
use crate::wire;

/// 2 fields; part of
/// [`GetServerPreferencesResponseBody`](crate::operations::GetServerPreferencesResponseBody).
#[derive(Default)]
pub struct GetServerPreferencesMediaContainer {
    /// Optional. Example: `161`.
    pub size: Option<i64>,

    /// Optional. The JSON key is `Setting` (says `wire.toml`).
    #[doc(alias = "Setting")]
    pub setting: Option<Vec<Setting>>,
}

impl wire::Model for GetServerPreferencesMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetServerPreferencesMediaContainer",
        &[
            wire::Field::Optional("size", wire::INTEGER),
            wire::Field::Optional("Setting", wire::shape::<Vec<Setting>>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.size, &mut self.setting))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.size, &self.setting))
    }
}

wire::model!(GetServerPreferencesMediaContainer);
