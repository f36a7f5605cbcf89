//! Reads every page of a folder, and judges those that are no model pages: most are what they should be,
//! a method's page or a manual, but one among models is perhaps a type that was lost.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::{Page, Reading, Skip, read};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{Limits, SourceMap, Span};

/// Pages about the SDKs themselves that lie beside models, by their names without ending: the settings of
/// a call, the types of their runtimes. And the pages that any folder has.
const HELPERS: &[&str] = &[
    "blob",
    "changelog",
    "contributing",
    "date",
    "datetime",
    "decimal",
    "eventstream",
    "httpclient",
    "index",
    "jsonlstream",
    "license",
    "option",
    "options",
    "overview",
    "pagination",
    "readme",
    "retries",
    "retryconfig",
    "retryoptions",
    "rfcdate",
    "summary",
    "usage",
];

/// The pages of a folder.
#[derive(Debug)]
pub struct Pages {
    /// Those that document a type.
    pub models: Vec<Page>,
    /// What there is to say of each of the others. Perhaps the user knows better.
    pub others: Vec<Diagnostic>,
}

/// Reads every page. What is over a limit is left out.
pub fn read_all(sources: &SourceMap, limits: &Limits, diagnostics: &mut Diagnostics) -> Pages {
    let mut models = Vec::new();
    let mut skipped = Vec::new();
    let pages: Vec<_> = sources.pages().collect();
    let read = pages.into_par_iter().map(|(id, source)| {
        let mut said = Diagnostics::default();
        (read(id, source, limits, &mut said), said)
    });
    for (reading, said) in read.collect::<Vec<_>>() {
        diagnostics.append(said);
        match reading {
            Reading::Model(page) => models.push(page),
            Reading::Skipped(skip) => skipped.push(skip),
        }
    }
    let folders: BTreeSet<&str> = models.iter().map(|page| folder(&sources.get(page.source).path)).collect();
    let others = skipped.iter().map(|skip| judge(skip, sources, &folders)).collect();
    Pages { models, others }
}

fn judge(skip: &Skip, sources: &SourceMap, model_folders: &BTreeSet<&str>) -> Diagnostic {
    let path = sources.get(skip.source).path.as_str();
    let place = Span::new(skip.source, 0, 0);
    if is_helper(path) || !model_folders.contains(folder(path)) {
        return Diagnostic::new(Code::SkippedPage, place, format!("skipped: {}", skip.reason));
    }
    let message = format!("the page lies among model pages and documents no type: {}", skip.reason);
    Diagnostic::new(Code::UnknownPage, place, message)
        .help("if it is a model's, it needs `# Name` and `## Fields`, `## Values` or `## Supported Types`")
}

fn is_helper(path: &str) -> bool {
    let file = path.rsplit('/').next().unwrap_or(path);
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let letters: String = stem.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    HELPERS.contains(&letters.as_str())
}

fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}
