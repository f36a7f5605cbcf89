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
    /// (PLEASE NOTE) This version makes changes to the database which will make it compatible only with server versions 1.31.2 or higher (released March 14). You will not be able to use your database on Plex Media Server versions lower than this after this update. Please also be patient when updating to this version if you have a very large database and allow the upgrade process to finish.
    /// (Collections) Items added to a collection from the item context menu will now lock the collection field on the items (#12793)
    /// (Music) Store track genres and add filtering options (#14653)
    /// (Music) Support ID3v2.4 null-separated tags for genres and release type (#14653)
    /// (View History) No longer create a view history entry for items marked as played (#10888)
    /// (Web) Updated to 4.118.0
    /// ```
    pub added: Option<String>,

    /// Optional. Example:
    ///
    /// ```text
    /// (Agents) Changing a 'Other Videos' type library to the modern movie agent would fail (#14483)
    /// (Agents) It is possible that agents are not initialised during startup on rare occasions (#14654)
    /// (Agents) Remove the legacy OpenSubtitles agent which is no longer supported upstream (#14667)
    /// (Collection) Server could become unresponsive when collection membership changes (#14612)
    /// (DVR) Previously watched recordings could be deleted without being watched again (#13779)
    /// (Libraries) When performing fix match on items from certain music libraries the language would default to Arabic (#14501)
    /// (Library) The Content Rating not equal to None filter does not work (#14620)
    /// (Search) Album search results could contain all the album's tracks too (#14486)
    /// (Subtitles) In some circumstances, sidecar subtitles can show up for media when they're no longer available (#14674)
    /// (Transcoder) HW encoding would fail on devices with no rate control (#14222)
    /// (Transcoder) Software transcoding on Ubuntu could cause unexpected behavior (#14605)
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
