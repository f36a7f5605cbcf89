//! What is left for the user to do after a run.

use serde::{Deserialize, Serialize};

use crate::options::Options;
use crate::sync;

/// What the code needs of the crate that it is in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Needs {
    /// The dependencies, and what stands behind the `=` in `Cargo.toml`.
    pub(crate) dependencies: Vec<(String, String)>,
    /// The `recursion_limit`, where the compiler's own is too small.
    pub(crate) recursion_limit: Option<usize>,
}

/// What must be done in files that are not the generator's, a sentence each.
pub(crate) fn follow_up(options: &Options, needs: &Needs) -> Vec<String> {
    let out = options.out.display();
    let mut rest = Vec::new();
    if options.module.is_none() {
        rest.extend(sync::unlisted(&options.out).map(|unlisted| unlisted.to_string()));
    } else if let Some((manifest, lines)) = sync::missing_dependencies(&options.out, &needs.dependencies) {
        let (lines, manifest) = (lines.join("`, `"), manifest.display());
        rest.push(format!("`{out}` needs, below `[dependencies]` of `{manifest}`: `{lines}`"));
    }
    if let Some(limit) = needs.recursion_limit.filter(|_| options.module.is_some()) {
        rest.push(format!(
            "the types of `{out}` contain each other deeply: the crate needs `#![recursion_limit = \"{limit}\"]`"
        ));
    }
    rest
}
