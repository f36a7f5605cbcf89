// @generated from Models/Operations/Release.md: change the docs, not this file.

use crate::wire;

/// 6 fields; part of
/// [`GetUpdateStatusMediaContainer`](crate::operations::GetUpdateStatusMediaContainer).
#[derive(Default)]
pub struct Release {
    /// Optional. Example: `https://plex.tv/updater/releases/5136`.
    pub key: Option<String>,

    /// Optional. Example: `1.40.0.7775-456fbaf97`.
    pub version: Option<String>,

    /// Optional. Example:
    ///
    /// ```text
    /// (Database) The new format is read by version 1.31.2 and later only; the first start may take a while
    /// (Library) Extras are found faster
    /// ```
    pub added: Option<String>,

    /// Optional. Example:
    ///
    /// ```text
    /// (Agents) A library of other videos keeps its agent (#14483)
    /// (Collection) Large collections no longer hold up the server (#14612)
    /// ```
    pub fixed: Option<String>,

    /// Optional. Example: `https://plex.tv/downloads/latest/5?channel=8&build=linux-x86_64&distro=redhat&X-Plex-Token=xxxxxxxxxxxxxxxxxxxx`.
    #[doc(alias = "downloadURL")]
    pub download_url: Option<String>,

    /// Optional. Example: `notify`.
    pub state: Option<String>,
}

impl wire::Model for Release {
    const OBJECT: wire::Object = wire::Object::of(
        "Release",
        &[
            wire::Field::Optional("key", wire::STRING),
            wire::Field::Optional("version", wire::STRING),
            wire::Field::Optional("added", wire::STRING),
            wire::Field::Optional("fixed", wire::STRING),
            wire::Field::Optional("downloadURL", wire::STRING),
            wire::Field::Optional("state", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.key,
                &mut self.version,
                &mut self.added,
                &mut self.fixed,
                &mut self.download_url,
                &mut self.state,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.key,
            &self.version,
            &self.added,
            &self.fixed,
            &self.download_url,
            &self.state,
        ))
    }
}

wire::model!(Release);

impl Eq for Release {}
