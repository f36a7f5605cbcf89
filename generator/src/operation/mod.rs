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
mod wires;

pub use notes::notes;

use std::collections::{BTreeMap, BTreeSet};

use draft::Draft;
use lock::Lock;
use places::Evidence;
use request::{Request, Structs};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::dialect::{Model, Service};
use crate::evidence::{self, Calls, Convention};
use crate::graph::{Cells, Fault, Field, Operation, Output, Place, Type, TypeGraph, TypeId};
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
    let structs = Structs::of(&graph, &drafts);
    // What cells spell in full is in the graph before any request that has no page.
    let mut cells = Cells::new(&graph, docs.sources, docs.models, docs.left_out);
    let mut parts = Vec::new();
    for draft in &drafts {
        let request = request::request(draft, &graph, &structs, &cells, lock.get(&draft.id));
        parts.push(Parts::of(draft, request, &mut cells, docs.sources, diagnostics));
    }
    cells.finish(&mut graph);
    let mut stage =
        Stage { structs, naming: naming(&drafts), taken: BTreeSet::new(), lock, calls, diagnostics };
    for (draft, parts) in drafts.iter().zip(parts) {
        if let Some(operation) = stage.operation(draft, parts, &mut graph) {
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
    /// The naming convention of the paths' holes.
    naming: Option<Convention>,
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
    Page(TypeId),
    Fields(Vec<Field>),
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
            Request::Page(id) => Requested::Page(id),
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
    fn operation(&mut self, draft: &Draft<'_>, parts: Parts, graph: &mut TypeGraph) -> Option<Operation> {
        let fields = match &parts.request {
            Requested::Page(id) => {
                request::strukt(graph, *id).map(|it| it.fields.clone()).unwrap_or_default()
            }
            Requested::Fields(fields) => own::with_holes(fields.clone(), draft, &self.calls),
        };
        let naming = self.naming;
        let query_name = |draft: &Draft<'_>, field: &Field| query_name(draft, field, naming);
        let evidence = Evidence { graph, lock: &self.lock, calls: &self.calls, query_name: &query_name };
        let places = places::places(draft, &fields, &evidence);
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
            Requested::Page(id) if !self.taken.contains(&id) => id,
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
            .unwrap_or_else(|| forms::output(response, self.lock.get(&draft.id), graph))
    }
}

/// The convention that most holes of several words are written in.
fn naming(drafts: &[Draft<'_>]) -> Option<Convention> {
    let mut votes: BTreeMap<Convention, BTreeSet<&str>> = BTreeMap::new();
    for hole in drafts.iter().flat_map(|draft| &draft.holes) {
        if let Some(convention) = Convention::of(hole) {
            votes.entry(convention).or_default().insert(hole);
        }
    }
    let all: usize = votes.values().map(BTreeSet::len).sum();
    let (convention, most) = votes.into_iter().max_by_key(|(_, holes)| holes.len())?;
    (most.len() * 10 >= all * 8).then_some(convention)
}

fn query_name(draft: &Draft<'_>, field: &Field, naming: Option<Convention>) -> String {
    let base = wires::Called::of(&field.plain_name);
    if let Some(said) = draft.said.named(&base.base) {
        return said;
    }
    if base.told.is_some() {
        return base.base;
    }
    // What the docs spell elsewhere is known better than what the holes of paths look like.
    match naming {
        Some(naming) if naming.apply(&field.plain_name) == field.key.name => field.key.name.clone(),
        _ => field.plain_name.clone(),
    }
}
