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
        wire::Field::Required("identifier", wire::STRING),
        wire::Field::Required("baseURL", wire::STRING),
        wire::Field::Required("title", wire::STRING),
        wire::Field::Required("linkURL", wire::STRING),
        wire::Field::Required("provides", wire::STRING),
        wire::Field::Required("token", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
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

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.identifier);
        to.put(&self.base_url);
        to.put(&self.title);
        to.put(&self.link_url);
        to.put(&self.provides);
        to.put(&self.token);
    }
}

wire::serde!(ResponseBody);
