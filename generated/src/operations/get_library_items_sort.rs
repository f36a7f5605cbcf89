// @generated from Models/Operations/GetLibraryItemsSort.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{GetLibraryItemsActiveDirection, GetLibraryItemsDefaultDirection};
use crate::wire;

/// Documented in `Models/Operations/GetLibraryItemsSort.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryItemsSort {
    /// Optional. Example: `asc`.
    pub default: Option<String>,

    /// Optional. Example: `false`.
    pub active: Option<bool>,

    /// Optional. Example: `asc`.
    pub active_direction: Option<GetLibraryItemsActiveDirection>,

    /// Optional. Example: `asc`.
    pub default_direction: Option<GetLibraryItemsDefaultDirection>,

    /// Optional. Example: `titleSort:desc`.
    pub desc_key: Option<String>,

    /// Optional. Example: `/library/sections/2/firstCharacter`.
    pub first_character_key: Option<String>,

    /// Required. Example: `titleSort`.
    pub key: String,

    /// Required. Example: `Title`.
    pub title: String,
}

impl GetLibraryItemsSort {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(key: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            title: title.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for GetLibraryItemsSort {
    const NAME: &'static str = "GetLibraryItemsSort";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("default", wire::STRING),
        wire::Field::Optional("active", wire::BOOLEAN),
        wire::Field::Optional(
            "activeDirection",
            wire::shape::<GetLibraryItemsActiveDirection>(),
        ),
        wire::Field::Optional(
            "defaultDirection",
            wire::shape::<GetLibraryItemsDefaultDirection>(),
        ),
        wire::Field::Optional("descKey", wire::STRING),
        wire::Field::Optional("firstCharacterKey", wire::STRING),
        wire::Field::Required("key", wire::STRING),
        wire::Field::Required("title", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.default),
            1 => value.read(&mut self.active),
            2 => value.read(&mut self.active_direction),
            3 => value.read(&mut self.default_direction),
            4 => value.read(&mut self.desc_key),
            5 => value.read(&mut self.first_character_key),
            6 => value.read(&mut self.key),
            7 => value.read(&mut self.title),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.default);
        to.put(&self.active);
        to.put(&self.active_direction);
        to.put(&self.default_direction);
        to.put(&self.desc_key);
        to.put(&self.first_character_key);
        to.put(&self.key);
        to.put(&self.title);
    }
}

wire::serde!(GetLibraryItemsSort);
