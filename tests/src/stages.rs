//! The generator's stages by hand, for those who want what lies between docs and files.

use std::path::{Path, PathBuf};

use generator::diagnostic::{Diagnostics, Severity};
use generator::graph::TypeGraph;
use generator::page::Page;
use generator::plan::{File, RustModel};
use generator::source::{Limits, SourceMap};
use generator::{dialect, evidence, folder, graph, operation, page, plan};

/// The types of a docs folder, amended by its evidence.
///
/// # Errors
///
/// When the folder cannot be read, or its docs have errors.
pub fn graph(docs: &Path) -> Result<TypeGraph, String> {
    let mut diagnostics = Diagnostics::default();
    let sources =
        folder::read(docs, &Limits::default(), &mut diagnostics).map_err(|error| error.to_string())?;
    let graph = graph_of(&sources, &mut diagnostics);
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

/// The planned crate of a docs folder and of payloads that lie elsewhere. What cannot be understood is
/// any JSON value.
///
/// # Errors
///
/// When a folder cannot be read, or the docs have errors even so.
pub fn plan_with(docs: &Path, package: &str, payloads: &[PathBuf]) -> Result<RustModel, String> {
    let mut diagnostics = Diagnostics::default();
    let limits = Limits::default();
    let mut inputs = folder::find(docs, &limits).map_err(|error| error.to_string())?;
    payloads.iter().try_for_each(|folder| inputs.add_payloads(folder)).map_err(|error| error.to_string())?;
    let sources = inputs.read(&limits, &mut diagnostics).map_err(|error| error.to_string())?;
    let graph = graph_of(&sources, &mut diagnostics);
    let model = plan::build(&graph, package, &mut diagnostics);
    if_without_errors(model, &diagnostics)
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

/// The planned crate of sources in memory with its operations, whatever is wrong with them, and all that there
/// is to say.
pub fn whole(sources: &SourceMap, package: &str) -> (RustModel, Diagnostics) {
    let (graph, mut diagnostics) = operations(sources);
    let model = plan::build(&graph, package, &mut diagnostics);
    (model, diagnostics)
}

/// The graph of sources in memory with its operations, whatever is wrong with them, and all that there is
/// to say.
pub fn operations(sources: &SourceMap) -> (TypeGraph, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let pages = page::read_all(sources, None, &Limits::default(), &mut diagnostics);
    let chosen = evidence::choose(pages, sources, &mut diagnostics);
    let dialect = dialect::detect(&chosen.pages, &chosen.services).dialect;
    let models: Vec<_> = chosen.pages.into_iter().map(|page| dialect::read(dialect, page)).collect();
    let services: Vec<_> =
        chosen.services.into_iter().map(|page| dialect::read_service(dialect, page)).collect();
    let left_out = &chosen.left_out;
    let graph = graph::build_without(left_out, sources, &models, &services, &mut diagnostics);
    let graph = evidence::amend(graph, sources, &mut diagnostics);
    let docs = operation::Docs { services: &services, models: &models, sources, left_out };
    let graph = operation::add(graph, docs, &mut diagnostics);
    (graph, diagnostics)
}

/// Where a crate has a file's type: the module of the file exports it.
pub fn path(package: &str, file: &File) -> String {
    let module = file.path.rsplit_once('/').map_or("", |(module, _)| module);
    let modules = module.split('/').filter(|segment| !segment.is_empty());
    let segments: Vec<&str> = std::iter::once(package).chain(modules).chain([file.ident.as_str()]).collect();
    segments.join("::")
}

fn plan_sources(
    sources: &SourceMap,
    mut diagnostics: Diagnostics,
    package: &str,
) -> Result<RustModel, String> {
    let graph = graph_of(sources, &mut diagnostics);
    let model = plan::build(&graph, package, &mut diagnostics);
    if_without_errors(model, &diagnostics)
}

fn graph_of(sources: &SourceMap, diagnostics: &mut Diagnostics) -> TypeGraph {
    let pages = pages(sources, diagnostics);
    let dialect = dialect::detect(&pages, &[]).dialect;
    let models: Vec<_> = pages.into_iter().map(|page| dialect::read(dialect, page)).collect();
    let graph = graph::build(sources, &models, diagnostics);
    evidence::amend(graph, sources, diagnostics)
}

fn pages(sources: &SourceMap, diagnostics: &mut Diagnostics) -> Vec<Page> {
    page::read_all(sources, None, &Limits::default(), diagnostics).models
}

fn if_without_errors<T>(result: T, diagnostics: &Diagnostics) -> Result<T, String> {
    match diagnostics.iter().find(|diagnostic| diagnostic.severity() == Severity::Error) {
        Some(error) => Err(format!("the docs have errors, such as: {}", error.message)),
        None => Ok(result),
    }
}
