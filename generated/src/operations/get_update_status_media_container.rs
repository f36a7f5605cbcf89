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
    /// "added": "(Library) Extras are found faster",
    /// "fixed": "(Collection) Large collections no longer hold up the server (#14612)",
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
