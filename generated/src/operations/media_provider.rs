// @generated from Models/Operations/MediaProvider.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::Feature;
use crate::wire;

/// Documented in `Models/Operations/MediaProvider.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MediaProvider {
    /// Optional.
    pub identifier: Option<String>,

    /// Optional.
    pub title: Option<String>,

    /// Optional.
    pub types: Option<String>,

    /// Optional.
    pub protocols: Option<String>,

    /// Optional.
    pub feature: Option<Vec<Feature>>,
}

impl wire::Model for MediaProvider {
    const NAME: &'static str = "MediaProvider";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("identifier"),
        wire::Field::optional("title"),
        wire::Field::optional("types"),
        wire::Field::optional("protocols"),
        wire::Field::optional("feature"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.identifier),
            1 => value.read(&mut self.title),
            2 => value.read(&mut self.types),
            3 => value.read(&mut self.protocols),
            4 => value.read(&mut self.feature),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.identifier)?;
        entries.put(&self.title)?;
        entries.put(&self.types)?;
        entries.put(&self.protocols)?;
        entries.put(&self.feature)
    }
}

wire::model!(MediaProvider);
