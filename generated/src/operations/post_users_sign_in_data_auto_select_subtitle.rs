// @generated from Models/Operations/PostUsersSignInDataAutoSelectSubtitle.md: change the docs, not this file.

/// When subtitles are switched on without being asked for: 0 leaves it to the person, 1
/// switches them on with foreign audio. Plex also knows 2, always.
///
/// Documented in `Models/Operations/PostUsersSignInDataAutoSelectSubtitle.md`, the same as
/// [`AutoSelectSubtitle`](crate::operations::AutoSelectSubtitle) in all but the name.
pub use crate::operations::AutoSelectSubtitle as PostUsersSignInDataAutoSelectSubtitle;
