//! The stages in their order, from the docs folder to the files of the crate in memory.

use crate::diagnostic::Diagnostics;
use crate::emit::FileTree;
use crate::report::Counts;
use crate::run::{Error, Options};
use crate::source::SourceMap;

/// What the stages made of the docs.
#[derive(Debug, Default)]
pub(crate) struct Built {
    pub(crate) sources: SourceMap,
    pub(crate) diagnostics: Diagnostics,
    pub(crate) counts: Counts,
    /// The graph of the types as JSON.
    pub(crate) graph: String,
    /// The crate. It is not written when `diagnostics` has errors.
    pub(crate) tree: FileTree,
}

/// Runs every stage but `sync`.
pub(crate) fn build(_options: &Options) -> Result<Built, Error> {
    // PLUG: source::read → page::read → dialect → graph → plan → emit, and the counts.
    Ok(Built::default())
}
