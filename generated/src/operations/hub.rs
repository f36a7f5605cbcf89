// @generated from Models/Operations/Hub.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetGlobalHubsMetadata;
use crate::wire;

/// Documented in `Models/Operations/Hub.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Hub {
    /// Optional. Example: `/library/metadata/50768,65523,58188,57341,57302,57070`.
    pub hub_key: Option<String>,

    /// Optional. Example: `/playlists/all?type=15&sort=lastViewedAt:desc&playlistType=video,audio`.
    pub key: Option<String>,

    /// Optional. Example: `Recent Playlists`.
    pub title: Option<String>,

    /// Optional. Example: `playlist`.
    pub r#type: Option<String>,

    /// Optional. Example: `home.playlists`.
    pub hub_identifier: Option<String>,

    /// Optional. Example: `hub.home.playlists`.
    pub context: Option<String>,

    /// Optional. Example: `6`.
    pub size: Option<i64>,

    /// Optional. Example: `true`.
    pub more: Option<bool>,

    /// Optional. Example: `shelf`.
    pub style: Option<String>,

    /// Optional. Example: `true`.
    pub promoted: Option<bool>,

    /// Optional.
    pub metadata: Option<Vec<GetGlobalHubsMetadata>>,
}

impl wire::Model for Hub {
    const NAME: &'static str = "Hub";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("hubKey"),
        wire::Field::optional("key"),
        wire::Field::optional("title"),
        wire::Field::optional("type"),
        wire::Field::optional("hubIdentifier"),
        wire::Field::optional("context"),
        wire::Field::optional("size"),
        wire::Field::optional("more"),
        wire::Field::optional("style"),
        wire::Field::optional("promoted"),
        wire::Field::optional("metadata"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.hub_key),
            1 => value.read(&mut self.key),
            2 => value.read(&mut self.title),
            3 => value.read(&mut self.r#type),
            4 => value.read(&mut self.hub_identifier),
            5 => value.read(&mut self.context),
            6 => value.read(&mut self.size),
            7 => value.read(&mut self.more),
            8 => value.read(&mut self.style),
            9 => value.read(&mut self.promoted),
            10 => value.read(&mut self.metadata),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.hub_key)?;
        entries.put(&self.key)?;
        entries.put(&self.title)?;
        entries.put(&self.r#type)?;
        entries.put(&self.hub_identifier)?;
        entries.put(&self.context)?;
        entries.put(&self.size)?;
        entries.put(&self.more)?;
        entries.put(&self.style)?;
        entries.put(&self.promoted)?;
        entries.put(&self.metadata)
    }
}

wire::model!(Hub);
