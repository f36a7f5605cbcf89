//! What to say of a docs folder that is perhaps the wrong one: none, or a folder too high or too low.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::folder;
use crate::graph::TypeGraph;
use crate::source::SourceMap;
use crate::text::amount;

/// What a file that is given for a folder is, if it is one that people take for docs.
pub(crate) fn on_file(file: &Path) -> String {
    match folder::is_openapi(file) {
        true => format!("; it is {OPENAPI}"),
        false => String::new(),
    }
}

const OPENAPI: &str = "an OpenAPI document: this reads the markdown docs of an SDK; OpenAPI itself is read by \
                       progenitor or openapi-generator";

/// Why a folder has no page that documents a type, as a sentence's end, and what to do.
pub(crate) fn on_no_models(docs: &Path, sources: &SourceMap) -> String {
    let pages: Vec<(&str, &str)> =
        sources.pages().map(|(_, source)| (source.path.as_str(), source.text.as_str())).collect();
    let others: Vec<&(&str, &str)> = pages.iter().filter(|(path, _)| !is_readme(path)).collect();
    let why = match (pages.len(), others.len()) {
        (_, 0) if let Some(file) = folder::openapi_in(docs) => format!("`{}` is {OPENAPI}", file.display()),
        (0, _) if folder::is_empty(docs) => "it is empty".to_owned(),
        (0, _) => "it has no markdown file".to_owned(),
        (_, 0) => "it has nothing but a README; the docs often lie in a folder `docs` beside it".to_owned(),
        _ if others.iter().all(|(_, text)| is_of_methods(text)) => {
            "its pages are of methods; those of models often lie in a folder `models` beside it".to_owned()
        }
        _ => "a page of a type has `# Name` and `## Fields`, `## Values` or `## Supported Types`".to_owned(),
    };
    match parent_with_models(docs) {
        Some(parent) => format!("{why}; there are models below `{0}`: pass `--docs {0}`", parent.display()),
        None => why,
    }
}

fn is_readme(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.len() >= 7 && name.is_char_boundary(6) && name[..6].eq_ignore_ascii_case("readme")
}

/// Whether a page tells how to call something.
fn is_of_methods(text: &str) -> bool {
    ["## Available Operations", "### Available Operations", "## Example Usage", "### Parameters"].iter().any(
        |heading| {
            text.lines().any(|line| line.trim_end() == *heading || line.starts_with(&format!("#{heading}")))
        },
    )
}

/// The folder above, if it has models.
fn parent_with_models(docs: &Path) -> Option<PathBuf> {
    let parent = above(docs, 1)?;
    ["models", "Models"].iter().any(|name| parent.join(name).is_dir()).then(|| shortened(&parent))
}

fn above(docs: &Path, levels: usize) -> Option<PathBuf> {
    Some(docs.canonicalize().ok()?.ancestors().nth(levels)?.to_owned())
}

/// A path as seen from the folder that the command runs in, if it is below.
fn shortened(path: &Path) -> PathBuf {
    let here = std::env::current_dir().and_then(|here| here.canonicalize());
    match here.as_deref().map(|here| path.strip_prefix(here)) {
        Ok(Ok(below)) if below.as_os_str().is_empty() => PathBuf::from("."),
        Ok(Ok(below)) => below.to_owned(),
        _ => path.to_owned(),
    }
}

/// What speaks for another folder than the one that was read, whose types may all lie below one inside.
pub(crate) fn on_place(docs: &Path, inner: Option<&str>, outside: &[Outside]) -> Option<String> {
    too_high(docs, inner).or_else(|| too_low(docs, outside))
}

fn too_high(docs: &Path, inner: Option<&str>) -> Option<String> {
    let inner = docs.join(inner?);
    Some(format!(
        "every type lies below `{0}`: is that the docs folder? Then pass `--docs {0}`",
        inner.display()
    ))
}

/// The folder of docs inside of the one that was read which every type lies below.
pub(crate) fn inner_docs(graph: &TypeGraph) -> Option<String> {
    let folders = |page: &str| -> Vec<String> {
        let (folders, _) = page.rsplit_once('/').unwrap_or_default();
        folders.split('/').map(str::to_owned).collect()
    };
    let mut pages = graph.types.iter().map(|def| folders(&def.page));
    let mut common = pages.next()?;
    for other in pages {
        let same = common.iter().zip(&other).take_while(|(a, b)| a == b).count();
        common.truncate(same);
    }
    let last = common.iter().rposition(|name| name.eq_ignore_ascii_case("docs"))?;
    Some(common[..=last].join("/"))
}

/// A place outside of the docs folder that links lead to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Outside {
    /// The path from the docs folder.
    path: String,
    /// How many folders up it leads.
    levels: usize,
    /// How many links do.
    links: usize,
}

/// The places outside of the docs folder that links lead to.
pub(crate) fn outside(sources: &SourceMap) -> Vec<Outside> {
    let mut places: BTreeMap<(String, usize), usize> = BTreeMap::new();
    for (_, source) in sources.pages() {
        let folder = source.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let depth = folder.split('/').filter(|name| !name.is_empty()).count();
        // To look for one sign is several times faster than for two.
        let links = source.text.split(']').skip(1).filter_map(|rest| rest.strip_prefix('('));
        for target in links.filter_map(|link| link.split([')', '#', ' ']).next()) {
            let ups = target.split('/').take_while(|part| *part == "..").count();
            if ups > depth {
                *places.entry((format!("{folder}/{target}"), ups - depth)).or_default() += 1;
            }
        }
    }
    let outside = |((path, levels), links): ((String, usize), usize)| Outside {
        path: path.trim_start_matches('/').to_owned(),
        levels,
        links,
    };
    places.into_iter().map(outside).collect()
}

/// Links lead to pages that are there, and outside of the folder.
fn too_low(docs: &Path, places: &[Outside]) -> Option<String> {
    let there = || places.iter().filter(|place| docs.join(&place.path).is_file());
    let outside: usize = there().map(|place| place.links).sum();
    let levels = there().map(|place| place.levels).max().unwrap_or(0);
    let wanted = shortened(&above(docs, levels).filter(|_| outside > 0)?);
    Some(format!(
        "{} to pages outside of `{}`: is `{2}` the docs folder? Then pass `--docs {2}`",
        match outside {
            1 => "1 link leads".to_owned(),
            count => format!("{} lead", amount(count, "link")),
        },
        docs.display(),
        wanted.display()
    ))
}
