// @generated from Models/Operations/ResponseBody.md: change the docs, not this file.

use crate::wire;

/// 6 fields; part of
/// [`GetCompanionsDataResponse`](crate::operations::GetCompanionsDataResponse).
#[derive(Default)]
pub struct ResponseBody {
    /// Required. Example: `tv.plex.sonos`.
    pub identifier: String,

    /// Required. Example: `https://sonos.plex.tv`.
    #[doc(alias = "baseURL")]
    pub base_url: String,

    /// Required. Example: `Sonos`.
    pub title: String,

    /// Required. Example: `https://sonos.plex.tv/link`.
    #[doc(alias = "linkURL")]
    pub link_url: String,

    /// Required. Example: `client,player`.
    pub provides: String,

    /// Required.
    pub token: String,
}

impl wire::Model for ResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "ResponseBody",
        &[
            wire::Field::Required("identifier", wire::STRING),
            wire::Field::Required("baseURL", wire::STRING),
            wire::Field::Required("title", wire::STRING),
            wire::Field::Required("linkURL", wire::STRING),
            wire::Field::Required("provides", wire::STRING),
            wire::Field::Required("token", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.identifier,
                &mut self.base_url,
                &mut self.title,
                &mut self.link_url,
                &mut self.provides,
                &mut self.token,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.identifier,
            &self.base_url,
            &self.title,
            &self.link_url,
            &self.provides,
            &self.token,
        ))
    }
}

wire::model!(ResponseBody);

impl Eq for ResponseBody {}
