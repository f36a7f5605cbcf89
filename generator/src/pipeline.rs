//! The stages in their order, from the docs folder to the files of the crate in memory.

use std::collections::BTreeSet;
use std::path::Path;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::dialect::{Detected, Doubt, Model, Seen, Service};
use crate::diff::Brief;
use crate::emit::{self, FileTree};
use crate::evidence::{Chosen, Keys};
use crate::graph::{Schema, TypeGraph};
use crate::options::{Error, Options};
use crate::page::{self, Family, Mixed, Page, Rows, ServicePage};
use crate::plan::{Form, RustModel};
use crate::report::Counts;
use crate::source::{SourceId, SourceKind, SourceMap};
use crate::text::amount;
use crate::{advice, dialect, evidence, folder, graph, operation, plan, schema, sync};

/// What the stages made of the docs.
#[derive(Debug, Default)]
pub(crate) struct Built {
    pub(crate) sources: SourceMap,
    pub(crate) diagnostics: Diagnostics,
    pub(crate) counts: Counts,
    /// The graph of the types as JSON.
    pub(crate) graph: String,
    /// The dependencies that the code needs, and what stands behind the `=` in `Cargo.toml`.
    pub(crate) needs: Vec<(&'static str, &'static str)>,
    /// The `recursion_limit` that the crate needs.
    pub(crate) recursion_limit: Option<usize>,
    /// The types as JSON Schema, if that is wanted.
    pub(crate) schema: String,
    /// The name of the crate.
    pub(crate) package: String,
    /// How the keys are spelled, and how that is known.
    pub(crate) keys: Keys,
    /// What speaks for another docs folder.
    pub(crate) hint: Option<String>,
    /// What a run changes in the types of the crate.
    pub(crate) brief: Option<Brief>,
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
    let Stages {
        sources, mut diagnostics, dialect, family, graph, rust, pages, left_out, service_pages, ..
    } = stages(options)?;
    diagnostics.deny(&options.deny);
    Ok(Built {
        counts: count(&sources, &graph, service_pages.len()),
        graph: graph.to_json(Some(dialect), family_name(family)),
        places: operation::notes(&graph),
        brief: None,
        schema: options.emit_schema.as_ref().map(|_| schema::schema(&graph)).unwrap_or_default(),
        keys: evidence::keys(&graph),
        hint: advice::on_place(&options.docs, &sources, &graph),
        package: rust.package.clone(),
        // Names that mean nothing are not worth printing; nobody would see the files.
        tree: if diagnostics.has_errors() { FileTree::default() } else { emit::emit(&rust) },
        needs: emit::dependencies(&rust),
        recursion_limit: rust.recursion_limit,
        rows: (pages.iter())
            .filter(|page| !left_out.contains(&sources.get(page.source).path))
            .map(|page| (page.source, page.rows))
            .collect(),
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
    for (file, kind) in words(options) {
        folder::read_word(file, kind, &mut sources, limits, &mut diagnostics)?;
    }
    let lock = options.gen_lock.as_deref();
    folder::read_lock(&options.docs, lock, &mut sources, limits, &mut diagnostics)?;
    let pages = page::read_all(&sources, options.family, limits, &mut diagnostics);
    let family = pages.family;
    if let Some(mixed) = &pages.mixed {
        diagnostics.push(explain_mixed(mixed));
    }
    let Chosen { pages, services: service_pages, mut left_out } =
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
    let mut graph = operation::add(graph, docs, &mut diagnostics);
    evidence::narrow(&mut graph, &options.only)?;
    let rust = plan(options, &graph, &mut diagnostics)?;
    leave_out_unwanted(&graph, &sources, &mut left_out, &mut diagnostics);
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

impl Stages {
    /// The name of the docs' family, where it is not the usual one.
    pub(crate) fn family_name(&self) -> Option<&'static str> {
        family_name(self.family)
    }
}

fn family_name(family: Family) -> Option<&'static str> {
    Some(family.as_str()).filter(|_| family != Family::default())
}

/// The files of the user's word that lie outside of the docs folder, the more general ones first.
fn words(options: &Options) -> Vec<(&Path, SourceKind)> {
    let wire = options.wire.iter().map(|file| (file.as_path(), SourceKind::Wire));
    let parts = options.settings.iter().flat_map(|part| {
        let output = part.output.map(|output| SourceKind::Settings(Some(output)));
        [Some(SourceKind::Settings(None)), output]
            .into_iter()
            .flatten()
            .map(|kind| (part.file.as_path(), kind))
    });
    wire.chain(parts).collect()
}

fn plan(options: &Options, graph: &TypeGraph, diagnostics: &mut Diagnostics) -> Result<RustModel, Error> {
    let Some(path) = &options.module else {
        return Ok(plan::build(graph, package(options)?.as_str(), diagnostics));
    };
    let module = plan::module_path(path).map_err(|reason| Error::Module { path: path.clone(), reason })?;
    Ok(plan::build(graph, Form { package: "", module: &module }, diagnostics))
}

/// Where not every type is wanted, the pages of the others are left out, and nothing is said of them.
fn leave_out_unwanted(
    graph: &TypeGraph,
    sources: &SourceMap,
    left_out: &mut BTreeSet<String>,
    diagnostics: &mut Diagnostics,
) {
    if graph.wanted.is_none() {
        return;
    }
    let wanted = graph.iter().filter(|(id, _)| graph.is_wanted(*id));
    let wanted: BTreeSet<&str> = wanted.map(|(_, def)| def.page.as_str()).collect();
    let pages = sources.pages().map(|(_, page)| page.path.as_str());
    left_out.extend(pages.filter(|path| !wanted.contains(path)).map(str::to_owned));
    diagnostics.retain(|diagnostic| {
        let source = sources.get(diagnostic.span.source);
        source.kind != SourceKind::Page || wanted.contains(source.path.as_str())
    });
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

/// The name of the crate: that of its `Cargo.toml`, which is the user's; for a new one the name that is
/// wanted, or that of the folder it is written to.
fn package(options: &Options) -> Result<String, Error> {
    let folder = |out: &Path| {
        let absolute = std::path::absolute(out).unwrap_or_else(|_| out.to_owned());
        absolute.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    };
    let name = sync::crate_name(&options.out)?.or_else(|| options.name.clone());
    Ok(plan::package_name(&name.unwrap_or_else(|| folder(&options.out))))
}

/// What the docs hold. What has no page of its own lies behind what has.
fn count(sources: &SourceMap, graph: &TypeGraph, services: usize) -> Counts {
    // Pages of services are no types, and are not passed over.
    let pages = sources.pages().count().saturating_sub(services);
    let wanted = || graph.iter().filter(|(id, _)| graph.is_wanted(*id)).map(|(_, def)| def);
    let documented = || wanted().filter(|def| !def.inline);
    let operations = graph.operations.len();
    let skipped = pages.saturating_sub(documented().count());
    let mut counts = Counts { pages, skipped, operations, ..Counts::default() };
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
    for def in wanted().filter(|def| def.inline) {
        if let Schema::Enum(enumeration) = &def.schema {
            counts.values += enumeration.values.iter().filter(|value| !value.name.is_empty()).count();
        }
    }
    counts.inline = wanted().filter(|def| def.inline).count();
    counts
}
