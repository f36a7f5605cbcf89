// @generated from Models/Operations/GetServerPreferencesMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::Setting;
use crate::wire;

/// Documented in `Models/Operations/GetServerPreferencesMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServerPreferencesMediaContainer {
    /// Optional. Example: `161`.
    pub size: Option<i64>,

    /// Optional.
    pub setting: Option<Vec<Setting>>,
}

impl wire::Model for GetServerPreferencesMediaContainer {
    const NAME: &'static str = "GetServerPreferencesMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("size"),
        wire::Field::optional("setting"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.setting),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.size)?;
        entries.put(&self.setting)
    }
}

wire::model!(GetServerPreferencesMediaContainer);
