//! The stages in their order, from the docs folder to the files of the crate in memory.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::dialect::{Detected, Dialect, Doubt, Model, Seen, Service};
use crate::diff::Brief;
use crate::emit::{self, FileTree};
use crate::evidence::Chosen;
use crate::folder::{Inputs, Stamp};
use crate::follow_up::Needs;
use crate::graph::{Schema, TypeGraph};
use crate::memory::{Memory, Said};
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
    /// What else there is to say.
    pub(crate) said: Said,
    /// The graph of the types as JSON, if somebody wants it.
    pub(crate) graph: Option<String>,
    /// The types as JSON Schema, if somebody wants that.
    pub(crate) schema: Option<String>,
    /// What stands for each source, where that is to be kept and is not known yet.
    pub(crate) digests: Option<Vec<String>>,
    /// What stands for the plan of each type's file, where that is to be kept.
    pub(crate) plans: BTreeMap<String, String>,
    /// What a run changes in the types of the crate.
    pub(crate) brief: Option<Brief>,
    /// The crate. It is not written when `diagnostics` has errors.
    pub(crate) tree: FileTree,
    /// Those of its files that were read and are as they should be.
    pub(crate) intact: sync::Intact,
    /// The paths of the pages that the user wants left out.
    pub(crate) left_out: BTreeSet<String>,
    /// How each field of a request travels, where the docs do not show it.
    pub(crate) places: Vec<Diagnostic>,
}

/// The texts that go in, and what there is to say of those that do not.
pub(crate) struct Texts {
    pub(crate) sources: SourceMap,
    pub(crate) diagnostics: Diagnostics,
}

/// What the stages before `dialect` gave, and the dialect that the pages are in.
struct Docs {
    sources: SourceMap,
    diagnostics: Diagnostics,
    dialect: &'static dyn Dialect,
    family: Family,
    left_out: BTreeSet<String>,
    pages: Vec<Page>,
    service_pages: Vec<ServicePage>,
}

/// What each stage gave, for a look inside.
pub(crate) struct Stages {
    pub(crate) sources: SourceMap,
    pub(crate) diagnostics: Diagnostics,
    /// The name of the docs' dialect.
    pub(crate) dialect: &'static str,
    /// Their family.
    family: Family,
    /// The model pages, in the order of their paths; the lists of the later stages have the same order.
    pub(crate) pages: Vec<Page>,
    pub(crate) models: Vec<Model>,
    /// The pages of operations, before and after their types were read.
    pub(crate) service_pages: Vec<ServicePage>,
    pub(crate) services: Vec<Service>,
    pub(crate) graph: TypeGraph,
    pub(crate) rust: RustModel,
}

/// Runs every stage but `sync`. What a stage has used up is dropped: the docs of an API with thousands of
/// types are in memory once, as far as they can be.
pub(crate) fn build(options: &Options, texts: Texts, memory: &Memory<'_>) -> Result<Built, Error> {
    let Docs { sources, mut diagnostics, dialect, family, mut left_out, pages, service_pages } =
        read(options, texts)?;
    let mut rows: Vec<(SourceId, Rows)> = pages.iter().map(|page| (page.source, page.rows)).collect();
    let models = dialect::read_all(dialect, pages);
    let services = services(dialect, service_pages);
    let docs =
        operation::Docs { services: &services, models: &models, sources: &sources, left_out: &left_out };
    let (graph, digests) =
        rayon::join(|| graph_of(options, docs, &mut diagnostics), || memory.digests_of(&sources));
    let graph = graph?;
    let service_pages = services.len();
    drop_aside((models, services));
    let rust = plan(options, &graph, &sources, &mut diagnostics)?;
    leave_out_unwanted(&graph, &sources, &mut left_out, &mut diagnostics);
    rows.retain(|(source, _)| !left_out.contains(&sources.get(*source).path));
    diagnostics.deny(&options.deny);
    let say = || Said {
        counts: count(&sources, &graph, service_pages),
        rows,
        needs: needs(&rust),
        package: rust.package.clone(),
        keys: evidence::keys(&graph),
        inner_docs: advice::inner_docs(&graph),
        outside: advice::outside(&sources),
    };
    let (said, plans) = rayon::join(say, || memory.plans(&rust));
    let saved = options.emit_graph.as_ref().map(|_| graph.to_json(Some(dialect.name()), family_name(family)));
    let schema = options.emit_schema.as_ref().map(|_| schema::schema(&graph));
    let places = operation::notes(&graph);
    drop_aside(graph);
    // Names that mean nothing are not worth printing; nobody would see the files.
    let (plans, (tree, intact)) = match diagnostics.has_errors() || said.counts.types() == 0 {
        true => Default::default(),
        false => {
            let known = |path: &str| memory.text(path, plans.get(path)?);
            let tree = emit::emit_but(&rust, known);
            (plans, (tree, memory.taken()))
        }
    };
    drop_aside(rust);
    let graph = saved;
    Ok(Built {
        sources,
        diagnostics,
        said,
        graph,
        schema,
        digests,
        plans,
        brief: None,
        tree,
        intact,
        left_out,
        places,
    })
}

/// Gives back the memory of what is used up, while there is other work: there are hundreds of thousands of pieces.
fn drop_aside(used: impl Send + 'static) {
    rayon::spawn(move || drop(used));
}

fn needs(rust: &RustModel) -> Needs {
    let dependencies = emit::dependencies(rust).into_iter();
    Needs {
        dependencies: dependencies.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
        recursion_limit: rust.recursion_limit,
    }
}

/// Runs every stage up to the plan, and keeps what each of them gave.
pub(crate) fn stages(options: &Options) -> Result<Stages, Error> {
    let Docs { sources, mut diagnostics, dialect, family, mut left_out, pages, service_pages } =
        read(options, texts(options)?)?;
    let models = dialect::read_all(dialect, pages.clone());
    let services = services(dialect, service_pages.clone());
    let docs =
        operation::Docs { services: &services, models: &models, sources: &sources, left_out: &left_out };
    let graph = graph_of(options, docs, &mut diagnostics)?;
    let rust = plan(options, &graph, &sources, &mut diagnostics)?;
    leave_out_unwanted(&graph, &sources, &mut left_out, &mut diagnostics);
    let dialect = dialect.name();
    Ok(Stages { sources, diagnostics, dialect, family, pages, models, service_pages, services, graph, rust })
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

/// Reads all that goes in.
pub(crate) fn texts(options: &Options) -> Result<Texts, Error> {
    Ok(read_inputs(options, inputs(options)?)?.0)
}

/// Finds all that goes in.
pub(crate) fn inputs(options: &Options) -> Result<Inputs, Error> {
    let mut inputs = folder::find(&options.docs, &options.limits)?;
    for folder in &options.payloads {
        inputs.add_payloads(folder)?;
    }
    for (file, kind) in words(options) {
        inputs.add_word(file, kind);
    }
    inputs.add_lock(&options.docs, options.gen_lock.as_deref());
    Ok(inputs)
}

/// Reads what was found, with what the system said of each source before.
pub(crate) fn read_inputs(options: &Options, inputs: Inputs) -> Result<(Texts, Vec<Option<Stamp>>), Error> {
    let mut diagnostics = Diagnostics::default();
    let (sources, stamps) = inputs.read_stamped(&options.limits, &mut diagnostics)?;
    Ok((Texts { sources, diagnostics }, stamps))
}

/// Reads the pages, and finds out what they are written in.
fn read(options: &Options, texts: Texts) -> Result<Docs, Error> {
    let Texts { sources, mut diagnostics } = texts;
    let pages = page::read_all(&sources, options.family, &options.limits, &mut diagnostics);
    let family = pages.family;
    if let Some(mixed) = &pages.mixed {
        diagnostics.push(explain_mixed(mixed));
    }
    let Chosen { pages, services: service_pages, left_out } =
        evidence::choose(pages, &sources, &mut diagnostics);
    let dialect = match &options.dialect {
        Some(name) => dialect::by_name(name).ok_or_else(|| Error::NoSuchDialect { name: name.clone() })?,
        None => {
            let Detected { dialect, doubt } = dialect::detect(&pages, &service_pages);
            if let Some(doubt) = doubt {
                diagnostics.push(explain(dialect.name(), doubt));
            }
            dialect
        }
    };
    Ok(Docs { sources, diagnostics, dialect, family, left_out, pages, service_pages })
}

fn services(dialect: &dyn Dialect, pages: Vec<ServicePage>) -> Vec<Service> {
    pages.into_iter().map(|page| dialect::read_service(dialect, page)).collect()
}

/// The graph, as evidence amends it, with the operations, and what is wanted of it.
fn graph_of(
    options: &Options,
    docs: operation::Docs<'_>,
    diagnostics: &mut Diagnostics,
) -> Result<TypeGraph, Error> {
    let graph = graph::build_without(docs.left_out, docs.sources, docs.models, docs.services, diagnostics);
    let graph = evidence::amend(graph, docs.sources, diagnostics);
    let mut graph = operation::add(graph, docs, diagnostics);
    evidence::narrow(&mut graph, &options.only)?;
    Ok(graph)
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

/// Plans the crate, or the module, that is wanted.
fn plan(
    options: &Options,
    graph: &TypeGraph,
    sources: &SourceMap,
    diagnostics: &mut Diagnostics,
) -> Result<RustModel, Error> {
    let title = title(sources);
    let (title, docs_url) = (title.as_deref(), options.docs_url.as_deref());
    if let Some(url) = docs_url {
        plan::check_url(url).map_err(|reason| Error::DocsUrl { url: url.to_owned(), reason })?;
    }
    let Some(path) = &options.module else {
        let package = package(options)?;
        let form = Form { package: &package, module: &[], title, docs_url };
        return Ok(plan::build(graph, form, diagnostics));
    };
    let module = plan::module_path(path).map_err(|reason| Error::Module { path: path.clone(), reason })?;
    Ok(plan::build(graph, Form { package: "", module: &module, title, docs_url }, diagnostics))
}

/// What the API is called, if a page at the top of the docs says that.
fn title(sources: &SourceMap) -> Option<String> {
    let is_readme = |path: &str| path.eq_ignore_ascii_case("README.md");
    let (_, readme) = sources.pages().find(|(_, page)| is_readme(&page.path))?;
    page::heading(&readme.text)
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
