// @generated from Models/Operations/PostUsersSignInDataWatchedIndicator.md: change the docs, not this file.

/// Whether unwatched media is marked by a small orange dot.
///
/// Documented in `Models/Operations/PostUsersSignInDataWatchedIndicator.md`, the same as
/// [`WatchedIndicator`](crate::operations::WatchedIndicator) in all but the name.
pub use crate::operations::WatchedIndicator as PostUsersSignInDataWatchedIndicator;
