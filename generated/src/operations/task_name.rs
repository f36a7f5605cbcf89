// @generated from Models/Operations/TaskName.md: change the docs, not this file.

use crate::wire;

/// 14 values; part of [`StartTaskRequest`](crate::operations::StartTaskRequest).
#[derive(Debug, Clone)]
pub enum TaskName {
    /// `"BackupDatabase"`
    BackupDatabase,

    /// `"BuildGracenoteCollections"`
    BuildGracenoteCollections,

    /// `"CheckForUpdates"`
    CheckForUpdates,

    /// `"CleanOldBundles"`
    CleanOldBundles,

    /// `"CleanOldCacheFiles"`
    CleanOldCacheFiles,

    /// `"DeepMediaAnalysis"`
    DeepMediaAnalysis,

    /// `"GenerateAutoTags"`
    GenerateAutoTags,

    /// `"GenerateChapterThumbs"`
    GenerateChapterThumbs,

    /// `"GenerateMediaIndexFiles"`
    GenerateMediaIndexFiles,

    /// `"OptimizeDatabase"`
    OptimizeDatabase,

    /// `"RefreshLibraries"`
    RefreshLibraries,

    /// `"RefreshLocalMedia"`
    RefreshLocalMedia,

    /// `"RefreshPeriodicMetadata"`
    RefreshPeriodicMetadata,

    /// `"UpgradeMediaAnalysis"`
    UpgradeMediaAnalysis,

    /// A value that the docs do not list.
    Unknown(String),
}

impl TaskName {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[
        Self::BackupDatabase,
        Self::BuildGracenoteCollections,
        Self::CheckForUpdates,
        Self::CleanOldBundles,
        Self::CleanOldCacheFiles,
        Self::DeepMediaAnalysis,
        Self::GenerateAutoTags,
        Self::GenerateChapterThumbs,
        Self::GenerateMediaIndexFiles,
        Self::OptimizeDatabase,
        Self::RefreshLibraries,
        Self::RefreshLocalMedia,
        Self::RefreshPeriodicMetadata,
        Self::UpgradeMediaAnalysis,
    ];

    /// The value as JSON carries it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BackupDatabase => "BackupDatabase",
            Self::BuildGracenoteCollections => "BuildGracenoteCollections",
            Self::CheckForUpdates => "CheckForUpdates",
            Self::CleanOldBundles => "CleanOldBundles",
            Self::CleanOldCacheFiles => "CleanOldCacheFiles",
            Self::DeepMediaAnalysis => "DeepMediaAnalysis",
            Self::GenerateAutoTags => "GenerateAutoTags",
            Self::GenerateChapterThumbs => "GenerateChapterThumbs",
            Self::GenerateMediaIndexFiles => "GenerateMediaIndexFiles",
            Self::OptimizeDatabase => "OptimizeDatabase",
            Self::RefreshLibraries => "RefreshLibraries",
            Self::RefreshLocalMedia => "RefreshLocalMedia",
            Self::RefreshPeriodicMetadata => "RefreshPeriodicMetadata",
            Self::UpgradeMediaAnalysis => "UpgradeMediaAnalysis",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(
    TaskName, String, Strings["BackupDatabase", "BuildGracenoteCollections",
    "CheckForUpdates", "CleanOldBundles", "CleanOldCacheFiles", "DeepMediaAnalysis",
    "GenerateAutoTags", "GenerateChapterThumbs", "GenerateMediaIndexFiles",
    "OptimizeDatabase", "RefreshLibraries", "RefreshLocalMedia",
    "RefreshPeriodicMetadata", "UpgradeMediaAnalysis"], Unknown, as_str
);
