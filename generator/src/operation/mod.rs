//! Takes the amended [`TypeGraph`] and the service pages, gives the graph with its operations: what is
//! called, how each field of the request travels, what comes back. Knows HTTP, and no language, neither
//! the docs' nor Rust.
//!
//! An operation is an annotation of a struct that is there already, the page of its request; only where
//! there is none does it get one. What the docs do not say of a place is known, in this order, by
//! `wire.toml`, by the SDK's `gen.lock`, or by rules; and how it is known is kept.

mod draft;
mod faults;
mod forms;
mod holes;
mod lock;
mod notes;
mod own;
mod places;
mod questions;
mod request;
mod spread;
mod wires;

pub use notes::notes;

use std::collections::{BTreeMap, BTreeSet};

use draft::Draft;
use lock::Lock;
use places::{Evidence, Learnt};
use request::{Request, Said, Structs};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::dialect::{Model, Service};
use crate::evidence::{self, Calls, Convention};
use crate::graph::{Cells, Fault, Field, Operation, Output, Place, Placed, Schema, Type, TypeGraph, TypeId};
use crate::source::SourceMap;

/// What the operations are found from, besides the graph.
#[derive(Debug, Clone, Copy)]
pub struct Docs<'a> {
    /// The pages of operations.
    pub services: &'a [Service],
    /// The pages of types.
    pub models: &'a [Model],
    /// The files: `wire.toml` and `gen.lock` are among them.
    pub sources: &'a SourceMap,
    /// The paths of the pages that the user wants left out.
    pub left_out: &'a BTreeSet<String>,
}

/// Adds the operations to a graph.
pub fn add(mut graph: TypeGraph, docs: Docs<'_>, diagnostics: &mut Diagnostics) -> TypeGraph {
    let calls = Calls::read(docs.sources, diagnostics);
    let lock = match docs.services {
        [] => Lock::default(),
        _ => Lock::read(docs.sources, diagnostics),
    };
    let drafts = draft::drafts(docs.services, docs.sources, &calls, diagnostics);
    if drafts.is_empty() {
        calls.finish(diagnostics);
        return graph;
    }
    // What cells spell in full is in the graph before any request that has no page.
    let mut cells = Cells::new(&graph, docs.sources, docs.models, docs.left_out);
    let said = Said { lock: &lock, calls: &calls };
    let structs = Structs::of(&graph, &drafts, &cells, said);
    let mut parts = Vec::new();
    for draft in &drafts {
        let request = request::request(draft, &graph, &structs, &cells, said);
        parts.push(Parts::of(draft, request, &mut cells, docs.sources, diagnostics));
    }
    cells.finish(&mut graph);
    let errors = parts.iter().flat_map(|it| &it.faults).filter_map(|fault| fault.ty.direct()).collect();
    let keys = keys_naming(&graph);
    let mut stage = Stage {
        structs,
        naming: naming(&drafts).filter(|it| keys == Some(*it)),
        errors,
        taken: BTreeSet::new(),
        lock,
        calls,
        diagnostics,
    };
    let mut learnt = Learnt::default();
    for (draft, parts) in drafts.iter().zip(&parts) {
        let fields = stage.fields(draft, &parts.request, &graph);
        learnt.add(&fields, &stage.places(draft, &parts.request, &fields, &Learnt::default(), &graph));
    }
    for (draft, parts) in drafts.iter().zip(parts) {
        if let Some(operation) = stage.operation(draft, parts, &learnt, &mut graph) {
            graph.operations.push(operation);
        }
    }
    questions::ask(&graph, stage.diagnostics);
    stage.calls.finish(stage.diagnostics);
    graph
}

struct Stage<'a> {
    structs: Structs,
    lock: Lock,
    calls: Calls,
    /// The naming convention of the paths' holes, if keys have it, too.
    naming: Option<Convention>,
    /// The types of documented errors.
    errors: BTreeSet<TypeId>,
    /// The structs that are the request of an operation already.
    taken: BTreeSet<TypeId>,
    diagnostics: &'a mut Diagnostics,
}

/// What an operation's section says, its types looked up.
struct Parts {
    request: Requested,
    response: Option<Type>,
    faults: Vec<Fault>,
}

enum Requested {
    /// A page, and which of its fields is the body, if the rows tell.
    Page(TypeId, Option<String>),
    Fields(Vec<Field>),
}

impl Requested {
    fn body(&self) -> Option<&str> {
        match self {
            Self::Page(_, body) => body.as_deref(),
            Self::Fields(_) => None,
        }
    }
}

impl Parts {
    fn of(
        draft: &Draft<'_>,
        request: Request<'_>,
        cells: &mut Cells<'_>,
        sources: &SourceMap,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let owner = own::request_name(&draft.id);
        let mut field = |row| own::field(row, draft.page, &owner, cells, sources, diagnostics);
        let request = match request {
            Request::Page(id) => Requested::Page(id, None),
            Request::Wrapped(id, body) => Requested::Page(id, Some(body)),
            Request::Spread(id) => Requested::Fields(vec![own::whole_body(id, draft.span)]),
            Request::Body(row) => Requested::Fields(vec![own::body(field(row))]),
            Request::Rows(rows) => Requested::Fields(rows.into_iter().map(field).collect()),
        };
        let response = draft.section.response.as_ref().map(|parsed| {
            cells.resolve(draft.page, &own::pascal(&draft.id), "response", parsed, diagnostics)
        });
        let faults = faults::faults(draft, cells, diagnostics);
        Self { request, response, faults }
    }
}

impl Stage<'_> {
    fn fields(&self, draft: &Draft<'_>, request: &Requested, graph: &TypeGraph) -> Vec<Field> {
        match request {
            Requested::Page(id, _) => graph.as_struct(*id).map(|it| it.fields.clone()).unwrap_or_default(),
            Requested::Fields(fields) => own::with_holes(fields.clone(), draft, &self.calls),
        }
    }

    fn places(
        &self,
        draft: &Draft<'_>,
        request: &Requested,
        fields: &[Field],
        learnt: &Learnt,
        graph: &TypeGraph,
    ) -> Vec<Placed> {
        let query_name = |draft: &Draft<'_>, field: &Field| query_name(draft, field, self.naming);
        let is_parameter = |id| self.structs.is_parameter(graph, id);
        let evidence = Evidence {
            graph,
            lock: &self.lock,
            calls: &self.calls,
            query_name: &query_name,
            is_parameter: &is_parameter,
            body: request.body(),
            learnt,
        };
        places::places(draft, fields, &evidence)
    }

    fn operation(
        &mut self,
        draft: &Draft<'_>,
        parts: Parts,
        learnt: &Learnt,
        graph: &mut TypeGraph,
    ) -> Option<Operation> {
        let fields = self.fields(draft, &parts.request, graph);
        let places = self.places(draft, &parts.request, &fields, learnt, graph);
        let filled = |hole: &&String| places.iter().any(|it| it.place == Place::Path((*hole).clone()));
        if let Some(hole) = draft.holes.iter().find(|hole| !filled(hole)) {
            let message = format!("no field of the request fills the hole `{{{hole}}}` of {}", draft.path);
            let lost = Diagnostic::new(Code::LostOperation, draft.span, message);
            self.diagnostics.push(lost.label("there is no call of it").help(format!(
                "say in `wire.toml` which does: `[operations.\"{}\".fields]`, `NAME = {{ path = \"{hole}\" }}`",
                draft.id
            )));
            return None;
        }
        let output = self.output(draft, parts.response.as_ref(), graph);
        let request = match parts.request {
            Requested::Page(id, _) if !self.taken.contains(&id) => id,
            _ => own::add(graph, draft, self.structs.folder(), fields),
        };
        self.taken.insert(request);
        Some(Operation {
            id: draft.id.clone(),
            name: draft.section.heading.value.clone(),
            page: draft.page.to_owned(),
            span: draft.span,
            description: draft.section.description.clone(),
            deprecated: draft.section.deprecated.clone(),
            method: draft.method.clone(),
            path: draft.path.clone(),
            server: draft.said.server.as_ref().map(|it| it.value.clone()),
            auth: draft.said.auth.as_ref().map(|it| it.value.clone()),
            request,
            places,
            output,
            faults: parts.faults,
        })
    }

    fn output(&mut self, draft: &Draft<'_>, response: Option<&Type>, graph: &TypeGraph) -> Output {
        let said = draft.said.output.as_ref();
        said.and_then(|word| evidence::output(graph, draft.page, word, self.diagnostics))
            .unwrap_or_else(|| forms::output(response, self.lock.get(&draft.id), &self.errors, graph))
    }
}

/// The convention that most holes of several words are written in.
fn naming(drafts: &[Draft<'_>]) -> Option<Convention> {
    convention(drafts.iter().flat_map(|draft| &draft.holes).map(String::as_str))
}

/// The convention that most JSON keys of several words are written in.
fn keys_naming(graph: &TypeGraph) -> Option<Convention> {
    let structs = graph.types.iter().filter_map(|def| match &def.schema {
        Schema::Struct(strukt) if !strukt.envelope => Some(strukt),
        _ => None,
    });
    convention(structs.flat_map(|strukt| &strukt.fields).map(|field| field.key.name.as_str()))
}

fn convention<'n>(names: impl Iterator<Item = &'n str>) -> Option<Convention> {
    let mut votes: BTreeMap<Convention, BTreeSet<&str>> = BTreeMap::new();
    for name in names {
        if let Some(convention) = Convention::of(name) {
            votes.entry(convention).or_default().insert(name);
        }
    }
    let all: usize = votes.values().map(BTreeSet::len).sum();
    let (convention, most) = votes.into_iter().max_by_key(|(_, names)| names.len())?;
    (most.len() * 10 >= all * 8).then_some(convention)
}

fn query_name(draft: &Draft<'_>, field: &Field, naming: Option<Convention>) -> String {
    let called = wires::Called::of(&field.plain_name);
    draft.said.named(&called.base).unwrap_or_else(|| match naming {
        Some(naming) => naming.apply(&called.base),
        None => called.base,
    })
}
