// @generated from Models/Operations/ResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/ResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResponseBody {
    /// Required. Example: `tv.plex.sonos`.
    pub identifier: String,

    /// Required. Example: `https://sonos.plex.tv`.
    pub base_url: String,

    /// Required. Example: `Sonos`.
    pub title: String,

    /// Required. Example: `https://sonos.plex.tv/link`.
    pub link_url: String,

    /// Required. Example: `client,player`.
    pub provides: String,

    /// Required.
    pub token: String,
}

impl wire::Model for ResponseBody {
    const NAME: &'static str = "ResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("identifier"),
        wire::Field::required("baseURL"),
        wire::Field::required("title"),
        wire::Field::required("linkURL"),
        wire::Field::required("provides"),
        wire::Field::required("token"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.identifier),
            1 => value.read(&mut self.base_url),
            2 => value.read(&mut self.title),
            3 => value.read(&mut self.link_url),
            4 => value.read(&mut self.provides),
            5 => value.read(&mut self.token),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.identifier)?;
        entries.put(&self.base_url)?;
        entries.put(&self.title)?;
        entries.put(&self.link_url)?;
        entries.put(&self.provides)?;
        entries.put(&self.token)
    }
}

wire::model!(ResponseBody);
