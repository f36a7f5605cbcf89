// @generated from Models/Operations/GetLibraryItemsLibraryType.md: change the docs, not this file.

use crate::operations::{
    GetLibraryItemsField, GetLibraryItemsFilter, GetLibraryItemsSort,
};
use crate::wire;

/// 7 fields; part of [`GetLibraryItemsMeta`](crate::operations::GetLibraryItemsMeta).
#[derive(Default)]
pub struct GetLibraryItemsLibraryType {
    /// Required. Example: `/library/sections/2/all?type=2`.
    pub key: String,

    /// Required. Example: `show`.
    pub r#type: String,

    /// Required. Example: `TV Shows`.
    pub title: String,

    /// Required. Example: `false`.
    pub active: bool,

    /// Optional. The JSON key is `Filter` (says `wire.toml`).
    #[doc(alias = "Filter")]
    pub filter: Option<Vec<GetLibraryItemsFilter>>,

    /// Optional. The JSON key is `Sort` (says `wire.toml`).
    #[doc(alias = "Sort")]
    pub sort: Option<Vec<GetLibraryItemsSort>>,

    /// Optional. The JSON key is `Field` (says `wire.toml`).
    #[doc(alias = "Field")]
    pub field: Option<Vec<GetLibraryItemsField>>,
}

impl GetLibraryItemsLibraryType {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(
        key: impl Into<String>,
        r#type: impl Into<String>,
        title: impl Into<String>,
        active: bool,
    ) -> Self {
        Self {
            key: key.into(),
            r#type: r#type.into(),
            title: title.into(),
            active,
            ..Self::default()
        }
    }
}

impl wire::Model for GetLibraryItemsLibraryType {
    const OBJECT: wire::Object = wire::Object::of(
        "GetLibraryItemsLibraryType",
        &[
            wire::Field::Required("key", wire::STRING),
            wire::Field::Required("type", wire::STRING),
            wire::Field::Required("title", wire::STRING),
            wire::Field::Required("active", wire::BOOLEAN),
            wire::Field::Optional("Filter", wire::shape::<Vec<GetLibraryItemsFilter>>()),
            wire::Field::Optional("Sort", wire::shape::<Vec<GetLibraryItemsSort>>()),
            wire::Field::Optional("Field", wire::shape::<Vec<GetLibraryItemsField>>()),
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

wire::model!(GetLibraryItemsLibraryType);

impl Eq for GetLibraryItemsLibraryType {}
