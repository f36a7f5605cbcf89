// @generated from Models/Operations/PostUsersSignInDataDefaultSubtitleAccessibility.md: change the docs, not this file.

/// How subtitles for the deaf and hard of hearing (SDH) are ranked in searches: 0 puts others
/// first, 1 puts SDH first. Plex also knows 2, SDH alone, and 3, all but SDH.
///
/// Documented in `Models/Operations/PostUsersSignInDataDefaultSubtitleAccessibility.md`, the
/// same as [`DefaultSubtitleAccessibility`](crate::operations::DefaultSubtitleAccessibility)
/// in all but the name.
pub use crate::operations::DefaultSubtitleAccessibility as PostUsersSignInDataDefaultSubtitleAccessibility;
