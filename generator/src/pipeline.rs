//! The stages in their order, from the docs folder to the files of the crate in memory.

use std::collections::BTreeSet;
use std::path::Path;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::dialect::{Detected, Doubt, Model, Seen, Service};
use crate::emit::{self, FileTree};
use crate::evidence::Chosen;
use crate::graph::{Schema, TypeGraph};
use crate::options::{Error, Options};
use crate::page::{self, Family, Mixed, Page, Rows, ServicePage};
use crate::plan::RustModel;
use crate::report::{Counts, amount};
use crate::source::{SourceId, SourceMap};
use crate::{dialect, evidence, folder, graph, operation, plan};

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
    /// How many rows each model page has, and how many of them were read.
    pub(crate) rows: Vec<(SourceId, Rows)>,
    /// The paths of the pages that the user wants left out.
    pub(crate) left_out: BTreeSet<String>,
    /// How each field of a request travels, where the docs do not show it.
    pub(crate) places: Vec<Diagnostic>,
}

/// What each stage gave, for a look inside.
pub(crate) struct Stages {
    pub(crate) sources: SourceMap,
    pub(crate) diagnostics: Diagnostics,
    /// The name of the docs' dialect.
    pub(crate) dialect: &'static str,
    /// Their family.
    pub(crate) family: Family,
    /// The paths of the pages that the user wants left out.
    pub(crate) left_out: BTreeSet<String>,
    /// The model pages, in the order of their paths; the three lists below have the same order.
    pub(crate) pages: Vec<Page>,
    pub(crate) models: Vec<Model>,
    /// The pages of operations, before and after their types were read.
    pub(crate) service_pages: Vec<ServicePage>,
    pub(crate) services: Vec<Service>,
    pub(crate) graph: TypeGraph,
    pub(crate) rust: RustModel,
}

/// Runs every stage but `sync`.
pub(crate) fn build(options: &Options) -> Result<Built, Error> {
    let Stages { sources, mut diagnostics, dialect, family, graph, rust, pages, left_out, .. } =
        stages(options)?;
    diagnostics.deny(&options.deny);
    Ok(Built {
        counts: count(&sources, &graph),
        graph: graph.to_json(Some(dialect), Some(family.as_str()).filter(|_| family != Family::default())),
        // Names that mean nothing are not worth printing; nobody would see the files.
        tree: if diagnostics.has_errors() { FileTree::default() } else { emit::emit(&rust) },
        places: operation::notes(&graph),
        rows: pages.iter().map(|page| (page.source, page.rows)).collect(),
        left_out,
        sources,
        diagnostics,
    })
}

/// Runs every stage up to the plan.
pub(crate) fn stages(options: &Options) -> Result<Stages, Error> {
    let mut diagnostics = Diagnostics::default();
    let limits = &options.limits;
    let mut sources = folder::read(&options.docs, limits, &mut diagnostics)?;
    for folder in &options.payloads {
        folder::read_payloads(folder, &mut sources, limits, &mut diagnostics)?;
    }
    let lock = options.gen_lock.as_deref();
    folder::read_lock(&options.docs, lock, &mut sources, limits, &mut diagnostics)?;
    let pages = page::read_all(&sources, options.family, limits, &mut diagnostics);
    let family = pages.family;
    if let Some(mixed) = &pages.mixed {
        diagnostics.push(explain_mixed(mixed));
    }
    let Chosen { pages, services: service_pages, left_out } =
        evidence::choose(pages, &sources, &mut diagnostics);
    let dialect = match &options.dialect {
        Some(name) => dialect::by_name(name).ok_or_else(|| Error::NoSuchDialect { name: name.clone() })?,
        None => {
            let Detected { dialect, doubt } = dialect::detect(&pages);
            if let Some(doubt) = doubt {
                diagnostics.push(explain(dialect.name(), doubt));
            }
            dialect
        }
    };
    let models: Vec<Model> = pages.iter().map(|page| dialect::read(dialect, page.clone())).collect();
    let services: Vec<Service> =
        service_pages.iter().map(|page| dialect::read_service(dialect, page.clone())).collect();
    let graph = graph::build_without(&left_out, &sources, &models, &mut diagnostics);
    let graph = evidence::amend(graph, &sources, &mut diagnostics);
    let docs =
        operation::Docs { services: &services, models: &models, sources: &sources, left_out: &left_out };
    let graph = operation::add(graph, docs, &mut diagnostics);
    let rust = plan::build(&graph, &package(&options.out), &mut diagnostics);
    Ok(Stages {
        sources,
        diagnostics,
        dialect: dialect.name(),
        family,
        pages,
        left_out,
        models,
        service_pages,
        services,
        graph,
        rust,
    })
}

fn explain(taken: &str, doubt: Doubt) -> Diagnostic {
    match doubt {
        Doubt::Unknown { cell } => {
            let message = "many types of these docs are in a notation that is not known";
            Diagnostic::new(Code::UnknownDialect, cell, message)
                .label(format!("such as this one; read as {taken} writes types"))
                .help(format!("the notations known are those of: {}", dialect::names().join(", ")))
        }
        Doubt::Mixed { most, other } => {
            let seen = |seen: &Seen| format!("{} (only {} reads)", amount(seen.pages, "page"), seen.dialect);
            let message = format!("the types are in two notations: {}, {}", seen(&most), seen(&other));
            Diagnostic::new(Code::MixedDialects, other.cell, message)
                .label(format!("as {} writes types", other.dialect))
                .related(most.cell, format!("as {} writes types: all are read so", most.dialect))
                .help(format!(
                    "give the docs of one language a folder of their own, or pass `--dialect {}`",
                    most.dialect
                ))
        }
    }
}

fn explain_mixed(mixed: &Mixed) -> Diagnostic {
    let ((most, pages, place), (other, others, found)) = (mixed.most, mixed.other);
    let message = format!(
        "the pages are of two families of docs: {} of {most}, {} of {other}",
        amount(pages, "page"),
        amount(others, "page")
    );
    Diagnostic::new(Code::MixedFamilies, found, message)
        .label(format!("as {other} writes pages"))
        .related(place, format!("as {most} writes pages: all are read so"))
        .help(format!("give the docs of one SDK a folder of their own, or pass `--family {}`", most.as_str()))
}

/// The name of the crate: that of the folder it is written to.
fn package(out: &Path) -> String {
    let absolute = std::path::absolute(out).unwrap_or_else(|_| out.to_owned());
    let name = absolute.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    plan::package_name(&name)
}

/// What the docs hold. What has no page of its own lies behind what has.
fn count(sources: &SourceMap, graph: &TypeGraph) -> Counts {
    let pages = sources.pages().count();
    let documented = || graph.types.iter().filter(|def| !def.inline);
    let mut counts = Counts { pages, skipped: pages - documented().count(), ..Counts::default() };
    for def in documented() {
        match &def.schema {
            Schema::Struct(strukt) => {
                counts.structs += 1;
                counts.fields += strukt.fields.iter().filter(|field| field.observed.is_none()).count();
            }
            Schema::Enum(enumeration) => {
                counts.enums += 1;
                counts.values += enumeration.values.len();
            }
            Schema::Union(members) => {
                counts.unions += 1;
                // Members that only the links to the page spell have no row.
                counts.members += members.iter().filter(|it| it.span.source == def.span.source).count();
            }
            Schema::Opaque => counts.opaque += 1,
        }
    }
    // Enums within the page of another type have rows of their own there, with the names of constants.
    for def in graph.types.iter().filter(|def| def.inline) {
        if let Schema::Enum(enumeration) = &def.schema {
            counts.values += enumeration.values.iter().filter(|value| !value.name.is_empty()).count();
        }
    }
    counts.inline = graph.types.iter().filter(|def| def.inline).count();
    counts
}
