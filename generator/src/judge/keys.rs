//! When two keys are alike: what the written crate takes for a documented key that is not there.

use super::words;
pub(crate) use crate::text::fold;

/// A key reduced to its letters and digits in lower case, with what SDKs spell in words.
pub(crate) fn spelled(key: &str) -> String {
    words::spelled(key).collect()
}

/// Whether a key has something that SDKs spell in words.
pub(crate) fn has_spelled(key: &str) -> bool {
    words::has_spelled(key)
}

/// Whether the written crate takes one key for the other, if no other is equal.
pub(crate) fn is_alike(a: &str, b: &str) -> bool {
    fold(a) == fold(b) || (has_spelled(a) || has_spelled(b)) && words::spelled(a).eq(words::spelled(b))
}
