//! The stages in their order, from the docs folder to the files of the crate in memory.

use std::path::Path;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::dialect::{Model, Seen, Undetected};
use crate::emit::{self, FileTree};
use crate::graph::{Schema, TypeGraph, Unresolved};
use crate::page::{Page, Reading};
use crate::plan::RustModel;
use crate::report::{Counts, amount};
use crate::run::{Error, Options};
use crate::source::{SourceMap, Span};
use crate::{dialect, evidence, graph, page, plan, source};

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
}

/// What each stage gave, for a look inside.
pub(crate) struct Stages {
    pub(crate) sources: SourceMap,
    pub(crate) diagnostics: Diagnostics,
    /// The name of the docs' dialect, if it is known.
    pub(crate) dialect: Option<&'static str>,
    /// The model pages, in the order of their paths; the three lists below have the same order.
    pub(crate) pages: Vec<Page>,
    pub(crate) models: Vec<Model>,
    pub(crate) graph: TypeGraph,
    pub(crate) rust: RustModel,
}

/// Runs every stage but `sync`.
pub(crate) fn build(options: &Options) -> Result<Built, Error> {
    let Stages { sources, diagnostics, dialect, graph, rust, .. } = stages(options)?;
    Ok(Built {
        counts: count(&sources, &graph),
        graph: graph.to_json(dialect),
        // Names that mean nothing are not worth printing; nobody would see the files.
        tree: if diagnostics.has_errors() { FileTree::default() } else { emit::emit(&rust) },
        sources,
        diagnostics,
    })
}

/// Runs every stage up to the plan.
pub(crate) fn stages(options: &Options) -> Result<Stages, Error> {
    let mut diagnostics = Diagnostics::default();
    let mut sources = source::read(&options.docs, &mut diagnostics)?;
    for folder in &options.payloads {
        source::read_payloads(folder, &mut sources, &mut diagnostics)?;
    }
    let pages = read_pages(&sources, &mut diagnostics);
    let dialect = match &options.dialect {
        Some(name) => Ok(dialect::by_name(name).ok_or_else(|| Error::NoSuchDialect { name: name.clone() })?),
        None => dialect::detect(&pages),
    };
    let name = dialect.as_ref().ok().map(|dialect| dialect.name());
    let models: Vec<Model> = match dialect {
        Ok(dialect) => pages.iter().map(|page| dialect::read(dialect, page.clone())).collect(),
        // One message says it; that each single type cannot be read would add nothing.
        Err(undetected) => {
            diagnostics.push(explain(undetected));
            Vec::new()
        }
    };
    let unresolved = if options.keep_going { Unresolved::Any } else { Unresolved::Deny };
    let graph = graph::build(&sources, &models, unresolved, &mut diagnostics);
    let graph = evidence::amend(graph, &sources, &mut diagnostics);
    let rust = plan::build(&graph, &package(&options.out), &mut diagnostics);
    Ok(Stages { sources, diagnostics, dialect: name, pages, models, graph, rust })
}

fn explain(undetected: Undetected) -> Diagnostic {
    match undetected {
        Undetected::Unknown { cell } => {
            let message = "the types of these docs are in a notation that is not known";
            Diagnostic::new(Code::UnknownDialect, cell, message)
                .label("such as this one")
                .help(format!("the notations known are those of: {}", dialect::names().join(", ")))
        }
        Undetected::Mixed { most, other } => {
            let seen = |seen: &Seen| format!("{} (only {} reads)", amount(seen.pages, "page"), seen.dialect);
            let message = format!("the types are in two notations: {}, {}", seen(&most), seen(&other));
            Diagnostic::new(Code::MixedDialects, other.cell, message)
                .label(format!("as {} writes types", other.dialect))
                .related(most.cell, format!("as {} writes types", most.dialect))
                .help(format!(
                    "give the docs of one language a folder of their own, or pass `--dialect {}`",
                    most.dialect
                ))
        }
    }
}

fn read_pages(sources: &SourceMap, diagnostics: &mut Diagnostics) -> Vec<Page> {
    let mut pages = Vec::new();
    for (id, source) in sources.pages() {
        match page::read(id, source, diagnostics) {
            Reading::Model(page) => pages.push(page),
            Reading::Skipped(skip) => {
                let message = format!("skipped: {}", skip.reason);
                diagnostics.push(Diagnostic::new(Code::SkippedPage, Span::new(id, 0, 0), message));
            }
        }
    }
    pages
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
    counts.inline = graph.types.iter().filter(|def| def.inline).count();
    counts
}
