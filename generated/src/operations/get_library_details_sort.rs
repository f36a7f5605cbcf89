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
        wire::Field::optional("default"),
        wire::Field::optional("defaultDirection"),
        wire::Field::optional("descKey"),
        wire::Field::optional("firstCharacterKey"),
        wire::Field::optional("key"),
        wire::Field::optional("title"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
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

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.default)?;
        entries.put(&self.default_direction)?;
        entries.put(&self.desc_key)?;
        entries.put(&self.first_character_key)?;
        entries.put(&self.key)?;
        entries.put(&self.title)
    }
}

wire::model!(GetLibraryDetailsSort);
