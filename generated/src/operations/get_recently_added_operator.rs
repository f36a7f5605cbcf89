// @generated from Models/Operations/GetRecentlyAddedOperator.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetRecentlyAddedOperator.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetRecentlyAddedOperator {
    /// Required. Example: `=`.
    pub key: String,

    /// Required. Example: `is`.
    pub title: String,
}

impl GetRecentlyAddedOperator {
    /// All fields set.
    pub fn new(key: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            title: title.into(),
        }
    }
}

impl wire::Model for GetRecentlyAddedOperator {
    const NAME: &'static str = "GetRecentlyAddedOperator";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("key"),
        wire::Field::required("title"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.key),
            1 => value.read(&mut self.title),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.key)?;
        entries.put(&self.title)
    }
}

wire::model!(GetRecentlyAddedOperator);
