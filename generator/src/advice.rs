//! What is left for the user to do after a run.

use crate::options::Options;
use crate::pipeline::Built;
use crate::sync;

/// What must be done in files that are not the generator's, a sentence each.
pub(crate) fn advice(options: &Options, built: &Built) -> Vec<String> {
    let out = options.out.display();
    let mut advice = Vec::new();
    if options.module.is_none() {
        advice.extend(sync::unlisted(&options.out).map(|unlisted| unlisted.to_string()));
    } else if let Some((manifest, lines)) = sync::missing_dependencies(&options.out, &built.needs) {
        let (lines, manifest) = (lines.join("`, `"), manifest.display());
        advice.push(format!("`{out}` needs, below `[dependencies]` of `{manifest}`: `{lines}`"));
    }
    if let Some(limit) = built.recursion_limit.filter(|_| options.module.is_some()) {
        advice.push(format!(
            "the types of `{out}` contain each other deeply: the crate needs `#![recursion_limit = \"{limit}\"]`"
        ));
    }
    advice
}
