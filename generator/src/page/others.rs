//! Reads every page of a folder in the shape of its family, and judges those that are no model pages: most are what they should be,
//! a method's page or a manual, but one among models is perhaps a type that was lost.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::shape::{self, Family};
use super::{Page, Reading, ServicePage, Skip};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{Limits, Source, SourceId, SourceMap, Span};

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
    /// The family that the pages are of.
    pub family: Family,
    /// Another family that a good part of them seems to be of.
    pub mixed: Option<Mixed>,
    /// Those that document a type.
    pub models: Vec<Page>,
    /// Those that document operations.
    pub services: Vec<ServicePage>,
    /// What there is to say of each of the others. Perhaps the user knows better.
    pub others: Vec<Diagnostic>,
}

/// Two families in one folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mixed {
    /// The family that is taken for all, how many pages are of it, and what shows it on one.
    pub most: (Family, usize, Span),
    /// The other.
    pub other: (Family, usize, Span),
}

/// Reads every page in the shape of a family, that which most pages are of if none is given. What is over a
/// limit is left out.
pub fn read_all(
    sources: &SourceMap,
    family: Option<Family>,
    limits: &Limits,
    diagnostics: &mut Diagnostics,
) -> Pages {
    let (family, mixed) = match family {
        Some(family) => (family, None),
        None => recognise(sources),
    };
    let shape = family.shape(sources.pages().map(|(_, source)| source.text.as_str()));
    let mut models = Vec::new();
    let mut services = Vec::new();
    let mut skipped = Vec::new();
    let pages: Vec<_> = sources.pages().collect();
    let read = pages.into_par_iter().map(|(id, source)| {
        let mut said = Diagnostics::default();
        let reading = shape.read(id, source, limits, &mut said);
        let service = match &reading {
            Reading::Model(_) => None,
            Reading::Skipped(_) => shape.read_service(id, source, limits, &mut said),
        };
        (reading, service, said)
    });
    for (reading, service, said) in read.collect::<Vec<_>>() {
        diagnostics.append(said);
        match (reading, service) {
            (Reading::Model(page), _) => models.push(*page),
            (Reading::Skipped(_), Some(service)) => services.push(service),
            (Reading::Skipped(skip), None) => skipped.push(skip),
        }
    }
    let folders: BTreeSet<&str> = models.iter().map(|page| folder(&sources.get(page.source).path)).collect();
    let others = skipped.iter().map(|skip| {
        lost_operations(skip, family, sources).unwrap_or_else(|| judge(skip, family, sources, &folders))
    });
    let others = others.collect();
    Pages { family, mixed, models, services, others }
}

/// Reads one page, in the shape of the family that it is of by itself.
pub fn read(id: SourceId, source: &Source, limits: &Limits, diagnostics: &mut Diagnostics) -> Reading {
    let family = shape::sign(&source.text).map_or_else(Family::default, |(family, _)| family);
    family.shape(std::iter::once(source.text.as_str())).read(id, source, limits, diagnostics)
}

/// How many pages are looked at to recognise a family: more would tell nothing new.
const SAMPLE: usize = 1000;

/// The family that most pages are of, and another that one page in ten is of.
fn recognise(sources: &SourceMap) -> (Family, Option<Mixed>) {
    let step = (sources.pages().count() / SAMPLE).max(1);
    let mut seen: BTreeMap<Family, (usize, Span)> = BTreeMap::new();
    for (id, source) in sources.pages().step_by(step) {
        if let Some((family, place)) = shape::sign(&source.text) {
            seen.entry(family).or_insert((0, Span::new(id, place.start, place.end))).0 += 1;
        }
    }
    let all: usize = seen.values().map(|(pages, _)| pages).sum();
    let mut ranked: Vec<(Family, usize, Span)> =
        seen.into_iter().map(|(family, (pages, place))| (family, pages, place)).collect();
    ranked.sort_by_key(|(_, pages, _)| Reverse(*pages));
    match ranked.as_slice() {
        [] => (Family::default(), None),
        // A single page is a slip, and gets messages of its own.
        [most, other, ..] if other.1 > 1 && other.1 * 10 >= all => {
            (most.0, Some(Mixed { most: *most, other: *other }))
        }
        [most, ..] => (most.0, None),
    }
}

/// Says of a page whose operations could be read in a folder of its own family that they are not.
fn lost_operations(skip: &Skip, family: Family, sources: &SourceMap) -> Option<Diagnostic> {
    let (own, place) = shape::operations(&sources.get(skip.source).text)?;
    let place = Span::new(skip.source, place.start, place.end);
    let message =
        format!("the page documents operations as {own} does it, and the folder is read as {family}'s");
    let help = format!(
        "give these pages a folder of their own with the types they need, or pass `--family {}`",
        own.as_str()
    );
    (own != family).then(|| {
        Diagnostic::new(Code::LostOperation, place, message)
            .label("none of the page's operations is in the crate")
            .help(help)
    })
}

fn judge(skip: &Skip, family: Family, sources: &SourceMap, model_folders: &BTreeSet<&str>) -> Diagnostic {
    let path = sources.get(skip.source).path.as_str();
    let place = Span::new(skip.source, 0, 0);
    if skip.is_sound || is_helper(path) || !model_folders.contains(folder(path)) {
        return Diagnostic::new(Code::SkippedPage, place, format!("skipped: {}", skip.reason));
    }
    let message = format!("the page lies among model pages and documents no type: {}", skip.reason);
    Diagnostic::new(Code::UnknownPage, place, message)
        .help(format!("if it is a model's, it needs `# Name` and {}", family.sections()))
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
