// @generated from Models/Operations/GetLibraryDetailsSort.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetLibraryDetailsSort.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryDetailsSort {
    /// Optional. Example: `asc`.
    pub default: Option<String>,

    /// Optional. Example: `desc`.
    pub default_direction: Option<String>,

    /// Optional. Example: `random:desc`.
    pub desc_key: Option<String>,

    /// Optional. Example: `/library/sections/1/firstCharacter`.
    pub first_character_key: Option<String>,

    /// Optional. Example: `random`.
    pub key: Option<String>,

    /// Optional. Example: `Randomly`.
    pub title: Option<String>,
}

impl wire::Model for GetLibraryDetailsSort {
    const NAME: &'static str = "GetLibraryDetailsSort";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("default", wire::STRING),
        wire::Field::Optional("defaultDirection", wire::STRING),
        wire::Field::Optional("descKey", wire::STRING),
        wire::Field::Optional("firstCharacterKey", wire::STRING),
        wire::Field::Optional("key", wire::STRING),
        wire::Field::Optional("title", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.default),
            1 => value.read(&mut self.default_direction),
            2 => value.read(&mut self.desc_key),
            3 => value.read(&mut self.first_character_key),
            4 => value.read(&mut self.key),
            5 => value.read(&mut self.title),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.default);
        to.put(&self.default_direction);
        to.put(&self.desc_key);
        to.put(&self.first_character_key);
        to.put(&self.key);
        to.put(&self.title);
    }
}

wire::serde!(GetLibraryDetailsSort);
