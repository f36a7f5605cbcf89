// @generated from Models/Operations/GetRecentlyAddedType.md: change the docs, not this file.

use crate::operations::{
    GetRecentlyAddedField, GetRecentlyAddedFilter, GetRecentlyAddedSort,
};
use crate::wire;

/// 8 fields; part of [`Meta`](crate::operations::Meta).
#[derive(Default)]
pub struct GetRecentlyAddedType {
    /// Required. Example: `/library/sections/2/all?type=2`.
    pub key: String,

    /// Required. Example: `filter`.
    pub r#type: String,

    /// Optional. Example: `clip`.
    pub subtype: Option<String>,

    /// Required. Example: `TV Shows`.
    pub title: String,

    /// Required. Example: `false`.
    pub active: bool,

    /// Optional. The JSON key is `Filter` (says `wire.toml`).
    #[doc(alias = "Filter")]
    pub filter: Option<Vec<GetRecentlyAddedFilter>>,

    /// Optional. The JSON key is `Sort` (says `wire.toml`).
    #[doc(alias = "Sort")]
    pub sort: Option<Vec<GetRecentlyAddedSort>>,

    /// Optional. The JSON key is `Field` (says `wire.toml`).
    #[doc(alias = "Field")]
    pub field: Option<Vec<GetRecentlyAddedField>>,
}

impl GetRecentlyAddedType {
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

impl wire::Model for GetRecentlyAddedType {
    const OBJECT: wire::Object = wire::Object::of(
        "GetRecentlyAddedType",
        &[
            wire::Field::Required("key", wire::STRING),
            wire::Field::Required("type", wire::STRING),
            wire::Field::Optional("subtype", wire::STRING),
            wire::Field::Required("title", wire::STRING),
            wire::Field::Required("active", wire::BOOLEAN),
            wire::Field::Optional(
                "Filter",
                wire::shape::<Vec<GetRecentlyAddedFilter>>(),
            ),
            wire::Field::Optional("Sort", wire::shape::<Vec<GetRecentlyAddedSort>>()),
            wire::Field::Optional("Field", wire::shape::<Vec<GetRecentlyAddedField>>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.key,
                    &mut self.r#type,
                    &mut self.subtype,
                    &mut self.title,
                    &mut self.active,
                    &mut self.filter,
                ),
                (&mut self.sort, &mut self.field),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.key,
                &self.r#type,
                &self.subtype,
                &self.title,
                &self.active,
                &self.filter,
            ),
            (&self.sort, &self.field),
        ))
    }
}

wire::model!(GetRecentlyAddedType);

impl Eq for GetRecentlyAddedType {}
