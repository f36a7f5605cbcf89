// @generated from Models/Operations/GetUpdateStatusMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::Release;
use crate::wire;

/// Documented in `Models/Operations/GetUpdateStatusMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetUpdateStatusMediaContainer {
    /// Optional. Example: `1`.
    pub size: Option<i64>,

    /// Optional. Example: `false`.
    pub can_install: Option<bool>,

    /// Optional. Example: `1705801232`.
    pub checked_at: Option<i64>,

    /// Optional. Example: `https://plex.tv/downloads/latest/5?channel=8&build=linux-x86_64&distro=redhat&X-Plex-Token=xxxxxxxxxxxxxxxxxxxx`.
    pub download_url: Option<String>,

    /// Optional. Example: `0`.
    pub status: Option<i64>,

    /// Optional. The JSON key is `Release` (says `wire.toml`). Example:
    ///
    /// ```json
    /// [
    /// {
    /// "key": "https://plex.tv/updater/releases/5136",
    /// "version": "1.40.0.7775-456fbaf97",
    /// "added": "(PLEASE NOTE) This version makes changes to the database which will make it compatible only with server versions 1.31.2 or higher (released March 14). You will not be able to use your database on Plex Media Server versions lower than this after this update. Please also be patient when updating to this version if you have a very large database and allow the upgrade process to finish.\n(Collections) Items added to a collection from the item context menu will now lock the collection field on the items (#12793)\n(Music) Store track genres and add filtering options (#14653)\n(Music) Support ID3v2.4 null-separated tags for genres and release type (#14653)\n(View History) No longer create a view history entry for items marked as played (#10888)\n(Web) Updated to 4.118.0",
    /// "fixed": "(Agents) Changing a 'Other Videos' type library to the modern movie agent would fail (#14483)\n(Agents) It is possible that agents are not initialised during startup on rare occasions (#14654)\n(Agents) Remove the legacy OpenSubtitles agent which is no longer supported upstream (#14667)\n(Collection) Server could become unresponsive when collection membership changes (#14612)\n(DVR) Previously watched recordings could be deleted without being watched again (#13779)\n(Libraries) When performing fix match on items from certain music libraries the language would default to Arabic (#14501)\n(Library) The Content Rating not equal to None filter does not work (#14620)\n(Search) Album search results could contain all the album's tracks too (#14486)\n(Subtitles) In some circumstances, sidecar subtitles can show up for media when they're no longer available (#14674)\n(Transcoder) HW encoding would fail on devices with no rate control (#14222)\n(Transcoder) Software transcoding on Ubuntu could cause unexpected behavior (#14605)",
    /// "downloadURL": "https://plex.tv/downloads/latest/5?channel=8\u0026build=linux-x86_64\u0026distro=redhat\u0026X-Plex-Token=xxxxxxxxxxxxxxxxxxxx",
    /// "state": "notify"
    /// }
    /// ]
    /// ```
    pub release: Option<Vec<Release>>,
}

impl wire::Model for GetUpdateStatusMediaContainer {
    const NAME: &'static str = "GetUpdateStatusMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("size", wire::INTEGER),
        wire::Field::Optional("canInstall", wire::BOOLEAN),
        wire::Field::Optional("checkedAt", wire::INTEGER),
        wire::Field::Optional("downloadURL", wire::STRING),
        wire::Field::Optional("status", wire::INTEGER),
        wire::Field::Optional("Release", wire::shape::<Vec<Release>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.can_install),
            2 => value.read(&mut self.checked_at),
            3 => value.read(&mut self.download_url),
            4 => value.read(&mut self.status),
            5 => value.read(&mut self.release),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.size);
        to.put(&self.can_install);
        to.put(&self.checked_at);
        to.put(&self.download_url);
        to.put(&self.status);
        to.put(&self.release);
    }
}

wire::serde!(GetUpdateStatusMediaContainer);
