//! Holds the operations that the generator finds against those that SDKs' sources have.

mod answers;
mod score;
mod told;

use std::path::Path;

use generator::diagnostic::Code;
use generator::folder;
use generator::graph::TypeGraph;
use generator::source::{Limits, Source, SourceKind, SourceMap};

use crate::stages;

pub use answers::{Answer, Answers};
pub use score::{Score, Wrong};

/// What is there beside the docs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beside {
    /// Nothing.
    Nothing,
    /// The SDK's `gen.lock`.
    Lock,
    /// A `wire.toml` that answers the questions that the docs alone leave.
    Answers,
}

impl Beside {
    /// Everything there may be.
    pub const ALL: [Self; 3] = [Self::Nothing, Self::Lock, Self::Answers];

    /// What it is called.
    pub fn name(self) -> &'static str {
        match self {
            Self::Nothing => "docs alone",
            Self::Lock => "with gen.lock",
            Self::Answers => "questions answered",
        }
    }
}

/// One set, measured.
#[derive(Debug)]
pub struct Measured {
    /// The operations that the docs have comments for, each once.
    pub documented: usize,
    /// The score in each case of [`Beside::ALL`].
    pub scores: Vec<Score>,
    /// The notes that operations say no method and path.
    pub silent: usize,
    /// Operations without a method and a path in the docs, if these had been told.
    pub completed: bool,
}

/// Measures a set: its service pages are laid over its models.
///
/// # Errors
///
/// When a file cannot be read.
pub fn measure(set: &Path, models: &Path) -> Result<Measured, Box<dyn std::error::Error>> {
    let answers = Answers::read(&set.join("calls.tsv"))?;
    let docs = sources(set, models)?;
    let documented = documented(&docs);
    let (graph, diagnostics) = stages::operations(&docs);
    let silent = diagnostics.iter().filter(|it| it.code == Code::NoOperations).count();
    let completed = graph.operations.is_empty();
    let base = if completed { told::completion(&docs, &answers) } else { String::new() };
    let mut scores = Vec::new();
    for beside in Beside::ALL {
        let mut docs = docs.clone();
        let mut config = base.clone();
        match beside {
            Beside::Nothing => {}
            Beside::Lock => {
                let text = std::fs::read_to_string(set.join("speakeasy/gen.lock"))?;
                docs.add(Source { path: "gen.lock".to_owned(), text, kind: SourceKind::Lock });
            }
            Beside::Answers => {
                let (graph, diagnostics) = run(&docs, &config);
                config.push_str(&told::answers(&graph, &diagnostics, &answers));
            }
        }
        let (graph, diagnostics) = run(&docs, &config);
        scores.push(score::score(&graph, &diagnostics, &answers));
    }
    Ok(Measured { documented, scores, silent, completed })
}

fn run(docs: &SourceMap, config: &str) -> (TypeGraph, generator::diagnostic::Diagnostics) {
    let mut docs = docs.clone();
    if !config.is_empty() {
        let path = "wire.toml".to_owned();
        docs.add(Source { path, text: config.to_owned(), kind: SourceKind::Config });
    }
    stages::operations(&docs)
}

/// The pages of both folders, in the order of their paths.
fn sources(set: &Path, models: &Path) -> Result<SourceMap, Box<dyn std::error::Error>> {
    let mut pages = Vec::new();
    for folder in [set, models] {
        let read = folder::read(folder, &Limits::default(), &mut Default::default())?;
        pages.extend(read.pages().map(|(_, page)| page.clone()));
    }
    pages.sort_by(|a, b| a.path.cmp(&b.path));
    let mut sources = SourceMap::default();
    for page in pages {
        sources.add(page);
    }
    Ok(sources)
}

/// How many operations have a comment, by the texts alone.
fn documented(docs: &SourceMap) -> usize {
    let mut ids = std::collections::BTreeSet::new();
    for (_, page) in docs.pages() {
        let comments = page.text.match_indices("<!-- UsageSnippet").map(|(at, _)| &page.text[at..]);
        ids.extend(comments.filter_map(|text| text.split("operationID=\"").nth(1)?.split('"').next()));
    }
    ids.len()
}
