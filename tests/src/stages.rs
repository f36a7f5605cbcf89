//! The generator's stages by hand, for those who want what lies between docs and files.

use std::path::Path;

use generator::diagnostic::Diagnostics;
use generator::graph::{TypeGraph, Unresolved};
use generator::page::Reading;
use generator::plan::RustModel;
use generator::source::{Limits, SourceMap};
use generator::{dialect, evidence, folder, graph, page, plan};

/// The types of a docs folder, amended by its evidence.
///
/// # Errors
///
/// When the folder cannot be read, or its docs have errors.
pub fn graph(docs: &Path) -> Result<TypeGraph, String> {
    let mut diagnostics = Diagnostics::default();
    let sources =
        folder::read(docs, &Limits::default(), &mut diagnostics).map_err(|error| error.to_string())?;
    let graph = graph_of(&sources, &mut diagnostics)?;
    if_without_errors(graph, &diagnostics)
}

/// The planned crate of a docs folder.
///
/// # Errors
///
/// When the folder cannot be read, or its docs have errors.
pub fn plan(docs: &Path, package: &str) -> Result<RustModel, String> {
    let mut diagnostics = Diagnostics::default();
    let sources =
        folder::read(docs, &Limits::default(), &mut diagnostics).map_err(|error| error.to_string())?;
    plan_sources(&sources, diagnostics, package)
}

/// The planned crate of a docs folder whose `wire.toml` and payloads are taken away.
///
/// # Errors
///
/// When the folder cannot be read, or its docs have errors.
pub fn plan_without_evidence(docs: &Path, package: &str) -> Result<RustModel, String> {
    let mut diagnostics = Diagnostics::default();
    let all = folder::read(docs, &Limits::default(), &mut diagnostics).map_err(|error| error.to_string())?;
    let mut sources = SourceMap::default();
    for (_, source) in all.pages() {
        sources.add(source.clone());
    }
    plan_sources(&sources, diagnostics, package)
}

fn plan_sources(
    sources: &SourceMap,
    mut diagnostics: Diagnostics,
    package: &str,
) -> Result<RustModel, String> {
    let graph = graph_of(sources, &mut diagnostics)?;
    let model = plan::build(&graph, package, &mut diagnostics);
    if_without_errors(model, &diagnostics)
}

fn graph_of(sources: &SourceMap, diagnostics: &mut Diagnostics) -> Result<TypeGraph, String> {
    let mut pages = Vec::new();
    for (id, source) in sources.pages() {
        if let Reading::Model(page) = page::read(id, source, &Limits::default(), diagnostics) {
            pages.push(page);
        }
    }
    let dialect = dialect::detect(&pages).map_err(|_| "the notation of the docs is not known")?;
    let models: Vec<_> = pages.into_iter().map(|page| dialect::read(dialect, page)).collect();
    let graph = graph::build(sources, &models, Unresolved::Deny, diagnostics);
    Ok(evidence::amend(graph, sources, diagnostics))
}

fn if_without_errors<T>(result: T, diagnostics: &Diagnostics) -> Result<T, String> {
    match diagnostics.has_errors() {
        true => Err("the docs have errors".to_owned()),
        false => Ok(result),
    }
}
