// @generated from Models/Operations/Sort.md: change the docs, not this file.

use crate::operations::{ActiveDirection, DefaultDirection};
use crate::wire;

/// 8 fields; part of
/// [`GetRecentlyAddedLibraryType`](crate::operations::GetRecentlyAddedLibraryType).
#[derive(Default)]
pub struct Sort {
    /// Optional. Example: `asc`.
    pub default: Option<String>,

    /// Optional. Example: `false`.
    pub active: Option<bool>,

    /// Optional. Example: `asc`.
    #[doc(alias = "activeDirection")]
    pub active_direction: Option<ActiveDirection>,

    /// Optional. Example: `asc`.
    #[doc(alias = "defaultDirection")]
    pub default_direction: Option<DefaultDirection>,

    /// Optional. Example: `titleSort:desc`.
    #[doc(alias = "descKey")]
    pub desc_key: Option<String>,

    /// Optional. Example: `/library/sections/2/firstCharacter`.
    #[doc(alias = "firstCharacterKey")]
    pub first_character_key: Option<String>,

    /// Required. Example: `titleSort`.
    pub key: String,

    /// Required. Example: `Title`.
    pub title: String,
}

impl Sort {
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

impl wire::Model for Sort {
    const OBJECT: wire::Object = wire::Object::of(
        "Sort",
        &[
            wire::Field::Optional("default", wire::STRING),
            wire::Field::Optional("active", wire::BOOLEAN),
            wire::Field::Optional("activeDirection", wire::shape::<ActiveDirection>()),
            wire::Field::Optional("defaultDirection", wire::shape::<DefaultDirection>()),
            wire::Field::Optional("descKey", wire::STRING),
            wire::Field::Optional("firstCharacterKey", wire::STRING),
            wire::Field::Required("key", wire::STRING),
            wire::Field::Required("title", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.default,
                    &mut self.active,
                    &mut self.active_direction,
                    &mut self.default_direction,
                    &mut self.desc_key,
                    &mut self.first_character_key,
                ),
                (&mut self.key, &mut self.title),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.default,
                &self.active,
                &self.active_direction,
                &self.default_direction,
                &self.desc_key,
                &self.first_character_key,
            ),
            (&self.key, &self.title),
        ))
    }
}

wire::model!(Sort);

impl Eq for Sort {}
