// @generated from Models/Operations/PostUsersSignInDataDefaultSubtitleForced.md: change the docs, not this file.

/// How forced subtitles are ranked in searches: 0 puts others first, 1 puts forced ones
/// first. Plex also knows 2, forced ones alone, and 3, all but forced ones.
///
/// Documented in `Models/Operations/PostUsersSignInDataDefaultSubtitleForced.md`, the same as
/// [`DefaultSubtitleForced`](crate::operations::DefaultSubtitleForced) in all but the name.
pub use crate::operations::DefaultSubtitleForced as PostUsersSignInDataDefaultSubtitleForced;
