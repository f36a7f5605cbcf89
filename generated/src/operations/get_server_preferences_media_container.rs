// @generated from Models/Operations/GetServerPreferencesMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::Setting;
use crate::wire;

/// Documented in `Models/Operations/GetServerPreferencesMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServerPreferencesMediaContainer {
    /// Optional. Example: `161`.
    pub size: Option<i64>,

    /// Optional. The JSON key is `Setting` (says `wire.toml`).
    pub setting: Option<Vec<Setting>>,
}

impl wire::Model for GetServerPreferencesMediaContainer {
    const NAME: &'static str = "GetServerPreferencesMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("size", wire::INTEGER),
        wire::Field::Optional("Setting", wire::shape::<Vec<Setting>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.setting),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.size);
        to.put(&self.setting);
    }
}

wire::serde!(GetServerPreferencesMediaContainer);
