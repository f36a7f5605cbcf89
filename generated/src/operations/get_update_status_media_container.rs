// @generated from Models/Operations/GetUpdateStatusMediaContainer.md: change the docs, not this file.

use crate::operations::Release;
use crate::wire;

/// 6 fields; part of
/// [`GetUpdateStatusResponseBody`](crate::operations::GetUpdateStatusResponseBody).
#[derive(Default)]
pub struct GetUpdateStatusMediaContainer {
    /// Optional. Example: `1`.
    pub size: Option<i64>,

    /// Optional. Example: `false`.
    #[doc(alias = "canInstall")]
    pub can_install: Option<bool>,

    /// Optional. Example: `1705801232`.
    #[doc(alias = "checkedAt")]
    pub checked_at: Option<i64>,

    /// Optional. Example: `https://plex.tv/downloads/latest/5?channel=8&build=linux-x86_64&distro=redhat&X-Plex-Token=xxxxxxxxxxxxxxxxxxxx`.
    #[doc(alias = "downloadURL")]
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
    /// "added": "(Library) Extras are found faster",
    /// "fixed": "(Collection) Large collections no longer hold up the server (#14612)",
    /// "downloadURL": "https://plex.tv/downloads/latest/5?channel=8\u0026build=linux-x86_64\u0026distro=redhat\u0026X-Plex-Token=xxxxxxxxxxxxxxxxxxxx",
    /// "state": "notify"
    /// }
    /// ]
    /// ```
    #[doc(alias = "Release")]
    pub release: Option<Vec<Release>>,
}

impl wire::Model for GetUpdateStatusMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetUpdateStatusMediaContainer",
        &[
            wire::Field::Optional("size", wire::INTEGER),
            wire::Field::Optional("canInstall", wire::BOOLEAN),
            wire::Field::Optional("checkedAt", wire::INTEGER),
            wire::Field::Optional("downloadURL", wire::STRING),
            wire::Field::Optional("status", wire::INTEGER),
            wire::Field::Optional("Release", wire::shape::<Vec<Release>>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.size,
                &mut self.can_install,
                &mut self.checked_at,
                &mut self.download_url,
                &mut self.status,
                &mut self.release,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.size,
            &self.can_install,
            &self.checked_at,
            &self.download_url,
            &self.status,
            &self.release,
        ))
    }
}

wire::model!(GetUpdateStatusMediaContainer);

impl Eq for GetUpdateStatusMediaContainer {}
