// @generated from Models/Operations/GetLibraryDetailsType.md: change the docs, not this file.

use crate::operations::{
    GetLibraryDetailsField, GetLibraryDetailsFilter, GetLibraryDetailsSort,
};
use crate::wire;

/// 7 fields; part of
/// [`GetLibraryDetailsMediaContainer`](crate::operations::GetLibraryDetailsMediaContainer).
#[derive(Default)]
pub struct GetLibraryDetailsType {
    /// Optional. Example: `/library/sections/1/all?type=1`.
    pub key: Option<String>,

    /// Optional. Example: `movie`.
    pub r#type: Option<String>,

    /// Optional. Example: `Movies`.
    pub title: Option<String>,

    /// Optional. Example: `false`.
    pub active: Option<bool>,

    /// Optional. The JSON key is `Filter` (says `wire.toml`).
    #[doc(alias = "Filter")]
    pub filter: Option<Vec<GetLibraryDetailsFilter>>,

    /// Optional. The JSON key is `Sort` (says `wire.toml`).
    #[doc(alias = "Sort")]
    pub sort: Option<Vec<GetLibraryDetailsSort>>,

    /// Optional. The JSON key is `Field` (says `wire.toml`).
    #[doc(alias = "Field")]
    pub field: Option<Vec<GetLibraryDetailsField>>,
}

impl wire::Model for GetLibraryDetailsType {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryDetailsType",
        &[
            wire::Field::Optional("key", wire::STRING),
            wire::Field::Optional("type", wire::STRING),
            wire::Field::Optional("title", wire::STRING),
            wire::Field::Optional("active", wire::BOOLEAN),
            wire::Field::Optional(
                "Filter",
                wire::shape::<Vec<GetLibraryDetailsFilter>>(),
            ),
            wire::Field::Optional("Sort", wire::shape::<Vec<GetLibraryDetailsSort>>()),
            wire::Field::Optional("Field", wire::shape::<Vec<GetLibraryDetailsField>>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.key,
                    &mut self.r#type,
                    &mut self.title,
                    &mut self.active,
                    &mut self.filter,
                    &mut self.sort,
                ),
                (&mut self.field,),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.key,
                &self.r#type,
                &self.title,
                &self.active,
                &self.filter,
                &self.sort,
            ),
            (&self.field,),
        ))
    }
}

wire::model!(GetLibraryDetailsType);

impl Eq for GetLibraryDetailsType {}
