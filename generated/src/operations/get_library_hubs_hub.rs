// @generated from Models/Operations/GetLibraryHubsHub.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetLibraryHubsMetadata;
use crate::wire;

/// Documented in `Models/Operations/GetLibraryHubsHub.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryHubsHub {
    /// Optional. Example: `/library/sections/1/all?sort=lastViewedAt:desc&unwatched=0&viewOffset=0`.
    pub key: Option<String>,

    /// Optional. Example: `Recently Played Movies`.
    pub title: Option<String>,

    /// Optional. Example: `movie`.
    pub r#type: Option<String>,

    /// Optional. Example: `movie.recentlyviewed.1`.
    pub hub_identifier: Option<String>,

    /// Optional. Example: `hub.movie.recentlyviewed`.
    pub context: Option<String>,

    /// Optional. Example: `6`.
    pub size: Option<i64>,

    /// Optional. Example: `true`.
    pub more: Option<bool>,

    /// Optional. Example: `shelf`.
    pub style: Option<String>,

    /// Optional. Example: `/library/metadata/66485,66098,57249,11449,5858,14944`.
    pub hub_key: Option<String>,

    /// Optional.
    pub metadata: Option<Vec<GetLibraryHubsMetadata>>,

    /// Optional. Example: `true`.
    pub promoted: Option<bool>,

    /// Optional. Example: `true`.
    pub random: Option<bool>,
}

impl wire::Model for GetLibraryHubsHub {
    const NAME: &'static str = "GetLibraryHubsHub";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("key"),
        wire::Field::optional("title"),
        wire::Field::optional("type"),
        wire::Field::optional("hubIdentifier"),
        wire::Field::optional("context"),
        wire::Field::optional("size"),
        wire::Field::optional("more"),
        wire::Field::optional("style"),
        wire::Field::optional("hubKey"),
        wire::Field::optional("metadata"),
        wire::Field::optional("promoted"),
        wire::Field::optional("random"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.key),
            1 => value.read(&mut self.title),
            2 => value.read(&mut self.r#type),
            3 => value.read(&mut self.hub_identifier),
            4 => value.read(&mut self.context),
            5 => value.read(&mut self.size),
            6 => value.read(&mut self.more),
            7 => value.read(&mut self.style),
            8 => value.read(&mut self.hub_key),
            9 => value.read(&mut self.metadata),
            10 => value.read(&mut self.promoted),
            11 => value.read(&mut self.random),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.key)?;
        entries.put(&self.title)?;
        entries.put(&self.r#type)?;
        entries.put(&self.hub_identifier)?;
        entries.put(&self.context)?;
        entries.put(&self.size)?;
        entries.put(&self.more)?;
        entries.put(&self.style)?;
        entries.put(&self.hub_key)?;
        entries.put(&self.metadata)?;
        entries.put(&self.promoted)?;
        entries.put(&self.random)
    }
}

wire::model!(GetLibraryHubsHub);
