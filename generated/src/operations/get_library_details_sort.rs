// @generated from Models/Operations/GetLibraryDetailsSort.md: change the docs, not this file.

use crate::wire;

/// 6 fields; part of [`GetLibraryDetailsType`](crate::operations::GetLibraryDetailsType).
#[derive(Default)]
pub struct GetLibraryDetailsSort {
    /// Optional. Example: `asc`.
    pub default: Option<String>,

    /// Optional. Example: `desc`.
    #[doc(alias = "defaultDirection")]
    pub default_direction: Option<String>,

    /// Optional. Example: `random:desc`.
    #[doc(alias = "descKey")]
    pub desc_key: Option<String>,

    /// Optional. Example: `/library/sections/1/firstCharacter`.
    #[doc(alias = "firstCharacterKey")]
    pub first_character_key: Option<String>,

    /// Optional. Example: `random`.
    pub key: Option<String>,

    /// Optional. Example: `Randomly`.
    pub title: Option<String>,
}

impl wire::Model for GetLibraryDetailsSort {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryDetailsSort",
        &[
            wire::Field::Optional("default", wire::STRING),
            wire::Field::Optional("defaultDirection", wire::STRING),
            wire::Field::Optional("descKey", wire::STRING),
            wire::Field::Optional("firstCharacterKey", wire::STRING),
            wire::Field::Optional("key", wire::STRING),
            wire::Field::Optional("title", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.default,
                &mut self.default_direction,
                &mut self.desc_key,
                &mut self.first_character_key,
                &mut self.key,
                &mut self.title,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.default,
            &self.default_direction,
            &self.desc_key,
            &self.first_character_key,
            &self.key,
            &self.title,
        ))
    }
}

wire::model!(GetLibraryDetailsSort);

impl Eq for GetLibraryDetailsSort {}
