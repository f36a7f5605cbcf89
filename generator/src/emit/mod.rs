//! Gives the files of the written crate as a [`FileTree`].

use std::collections::BTreeMap;

/// The text of every file of the written crate, by its path below the output folder. Segments are
/// separated by `/` on every system.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FileTree(pub BTreeMap<String, String>);
