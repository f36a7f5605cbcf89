//! The generator's stages by hand, for those who want what lies between docs and files.

use std::path::{Path, PathBuf};

use generator::diagnostic::{Diagnostics, Severity};
use generator::graph::{TypeGraph, Unresolved};
use generator::page::Reading;
use generator::plan::{File, RustModel};
use generator::source::SourceMap;
use generator::{dialect, evidence, graph, page, plan, source};

/// The types of a docs folder, amended by its evidence.
///
/// # Errors
///
/// When the folder cannot be read, or its docs have errors.
pub fn graph(docs: &Path) -> Result<TypeGraph, String> {
    let mut diagnostics = Diagnostics::default();
    let sources = source::read(docs, &mut diagnostics).map_err(|error| error.to_string())?;
    let graph = graph_of(&sources, Unresolved::Deny, &mut diagnostics)?;
    if_without_errors(graph, &diagnostics)
}

/// The types of a docs folder, amended by its evidence. What cannot be understood is any JSON value.
///
/// # Errors
///
/// When the folder cannot be read, or its docs have errors even so.
pub fn lenient_graph(docs: &Path) -> Result<TypeGraph, String> {
    let mut diagnostics = Diagnostics::default();
    let sources = source::read(docs, &mut diagnostics).map_err(|error| error.to_string())?;
    let graph = graph_of(&sources, Unresolved::Any, &mut diagnostics)?;
    if_without_errors(graph, &diagnostics)
}

/// The planned crate of a docs folder.
///
/// # Errors
///
/// When the folder cannot be read, or its docs have errors.
pub fn plan(docs: &Path, package: &str) -> Result<RustModel, String> {
    let mut diagnostics = Diagnostics::default();
    let sources = source::read(docs, &mut diagnostics).map_err(|error| error.to_string())?;
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
    let mut sources = source::read(docs, &mut diagnostics).map_err(|error| error.to_string())?;
    for folder in payloads {
        source::read_payloads(folder, &mut sources, &mut diagnostics).map_err(|error| error.to_string())?;
    }
    let graph = graph_of(&sources, Unresolved::Any, &mut diagnostics)?;
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
    let all = source::read(docs, &mut diagnostics).map_err(|error| error.to_string())?;
    let mut sources = SourceMap::default();
    for (_, source) in all.pages() {
        sources.add(source.clone());
    }
    plan_sources(&sources, diagnostics, package)
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
    let graph = graph_of(sources, Unresolved::Deny, &mut diagnostics)?;
    let model = plan::build(&graph, package, &mut diagnostics);
    if_without_errors(model, &diagnostics)
}

fn graph_of(
    sources: &SourceMap,
    unresolved: Unresolved,
    diagnostics: &mut Diagnostics,
) -> Result<TypeGraph, String> {
    let mut pages = Vec::new();
    for (id, source) in sources.pages() {
        if let Reading::Model(page) = page::read(id, source, diagnostics) {
            pages.push(page);
        }
    }
    let dialect = dialect::detect(&pages).map_err(|_| "the notation of the docs is not known")?;
    let models: Vec<_> = pages.into_iter().map(|page| dialect::read(dialect, page)).collect();
    let graph = graph::build(sources, &models, unresolved, diagnostics);
    Ok(evidence::amend(graph, sources, diagnostics))
}

fn if_without_errors<T>(result: T, diagnostics: &Diagnostics) -> Result<T, String> {
    match diagnostics.iter().find(|diagnostic| diagnostic.severity() == Severity::Error) {
        Some(error) => Err(format!("the docs have errors, such as: {}", error.message)),
        None => Ok(result),
    }
}
