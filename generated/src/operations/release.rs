// @generated from Models/Operations/Release.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/Release.md`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    pub download_url: Option<String>,

    /// Optional. Example: `notify`.
    pub state: Option<String>,
}

impl wire::Model for Release {
    const NAME: &'static str = "Release";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("key", wire::STRING),
        wire::Field::Optional("version", wire::STRING),
        wire::Field::Optional("added", wire::STRING),
        wire::Field::Optional("fixed", wire::STRING),
        wire::Field::Optional("downloadURL", wire::STRING),
        wire::Field::Optional("state", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.key),
            1 => value.read(&mut self.version),
            2 => value.read(&mut self.added),
            3 => value.read(&mut self.fixed),
            4 => value.read(&mut self.download_url),
            5 => value.read(&mut self.state),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.key);
        to.put(&self.version);
        to.put(&self.added);
        to.put(&self.fixed);
        to.put(&self.download_url);
        to.put(&self.state);
    }
}

wire::serde!(Release);
