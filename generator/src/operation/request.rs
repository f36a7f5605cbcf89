//! Which struct holds what an operation is called with: a page, a body alone, or the rows of its table.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use super::draft::Draft;
use super::holes::fold;
use super::lock::{Entry, Lock};
use super::{places, spread};
use crate::dialect::{Field, TypeExprKind};
use crate::evidence::{Calls, PlaceWord};
use crate::graph::{Cells, Schema, Struct, Type, TypeGraph, TypeId};

/// What an operation is called with.
pub(super) enum Request<'a> {
    /// The fields of a page.
    Page(TypeId),
    /// A row whose value is the body.
    Body(&'a Field),
    /// The fields of a page of which one, named here, is a body whose fields are rows.
    Wrapped(TypeId, String),
    /// A body whose fields are the rows.
    Spread(TypeId),
    /// The rows.
    Rows(Vec<&'a Field>),
}

/// What is said of operations besides their pages.
#[derive(Clone, Copy)]
pub(super) struct Said<'a> {
    pub(super) lock: &'a Lock,
    pub(super) calls: &'a Calls,
}

impl Said<'_> {
    /// Whether some rows are parameters, by `gen.lock` or by what the user says.
    fn has_parameters(self, draft: &Draft<'_>, rows: &[&Field]) -> bool {
        let is_listed =
            |entry: &Entry| [&entry.path, &entry.query, &entry.header].iter().any(|names| !names.is_empty());
        let is_said = |row: &&Field| {
            let word = self.calls.field(&draft.id, &row.name.value);
            word.and_then(|word| word.place).is_some_and(|place| place != PlaceWord::Body)
        };
        self.lock.get(&draft.id).is_some_and(is_listed) || rows.iter().any(is_said)
    }
}

/// The structs of a graph, as requests are looked up.
#[derive(Debug, Default)]
pub(super) struct Structs {
    by_name: BTreeMap<String, Vec<TypeId>>,
    /// The folder that most requests and responses named after an operation lie in.
    own: Option<Vec<String>>,
    /// Whether everything else lies there, too.
    is_flat: bool,
    /// Whether a body that only one operation has is called `<operationID>Request`, as its parameters are.
    names_bodies_requests: bool,
    /// The structs that have a field of this name, folded; made when it is first asked for.
    by_field: OnceCell<BTreeMap<String, Vec<TypeId>>>,
    /// Whether the fields of bodies are rows, which shows where nothing else fits.
    spreads_bodies: bool,
}

impl Structs {
    pub(super) fn of(graph: &TypeGraph, drafts: &[Draft<'_>], cells: &Cells<'_>, said: Said<'_>) -> Self {
        // The settings of retries, which Python's and TypeScript's docs have in a folder of their own.
        let settings: BTreeSet<TypeId> = drafts
            .iter()
            .flat_map(|draft| draft.section.parameters.iter().map(move |row| (draft, row)))
            .filter(|(_, row)| is_of_sdk(row))
            .filter_map(|(draft, row)| page(draft, row, cells))
            .collect();
        let mut by_name: BTreeMap<String, Vec<TypeId>> = BTreeMap::new();
        let mut folders: BTreeMap<&[String], usize> = BTreeMap::new();
        for (id, def) in graph.iter().filter(|(_, def)| matches!(def.schema, Schema::Struct(_))) {
            by_name.entry(fold(&def.name)).or_default().push(id);
            let is_error = def.namespace.last().is_some_and(|last| last.to_lowercase().contains("error"));
            if !is_error && !settings.contains(&id) {
                *folders.entry(&def.namespace).or_default() += 1;
            }
        }
        let mut own: BTreeMap<&[String], usize> = BTreeMap::new();
        for draft in drafts {
            for end in ["request", "response"] {
                for &id in by_name.get(&(fold(&draft.id) + end)).into_iter().flatten() {
                    *own.entry(&graph.get(id).namespace).or_default() += 1;
                }
            }
        }
        let own = own.into_iter().max_by_key(|(_, count)| *count).map(|(folder, _)| folder.to_vec());
        let mut structs = Self { is_flat: folders.len() < 2, own, by_name, ..Self::default() };
        structs.names_bodies_requests = structs.names_bodies_requests(graph, drafts, cells);
        structs.spreads_bodies = drafts.iter().any(|draft| {
            let rows = own_rows(draft);
            structs.named(graph, draft, &rows).is_none()
                && structs.spread(draft, graph, cells, &rows, said).is_some()
        });
        structs
    }

    /// What an operation is called with whose rows are the fields of its body.
    fn spread<'a>(
        &self,
        draft: &Draft<'a>,
        graph: &TypeGraph,
        cells: &Cells<'_>,
        rows: &[&'a Field],
        said: Said<'_>,
    ) -> Option<Request<'a>> {
        if let Some((id, body)) = spread::wrapped(draft, graph, self.requests(graph, draft), rows) {
            return Some(Request::Wrapped(id, body));
        }
        // One object is the body itself.
        let is_object = matches!(rows, [only] if page(draft, only, cells).is_some());
        let may_be_all = draft.has_body() && draft.holes.is_empty();
        if is_object || !may_be_all || said.has_parameters(draft, rows) {
            return None;
        }
        let having = self.having(graph, &rows.first()?.name.value);
        spread::alone(draft, graph, having, rows).map(Request::Spread)
    }

    /// The structs that have a field of this name.
    fn having(&self, graph: &TypeGraph, name: &str) -> &[TypeId] {
        let by_field = self.by_field.get_or_init(|| spread::by_field(graph));
        by_field.get(&fold(name)).map_or(&[], Vec::as_slice)
    }

    /// Older SDKs call such a body `<operationID>RequestBody`; newer ones do not, which shows where what an
    /// operation is called with has objects in it that no query has.
    fn names_bodies_requests(&self, graph: &TypeGraph, drafts: &[Draft<'_>], cells: &Cells<'_>) -> bool {
        let mut has_objects = false;
        for draft in drafts.iter().filter(|draft| draft.has_body()) {
            let Some(id) = lone(draft).and_then(|row| page(draft, row, cells)) else { continue };
            let Some(strukt) = graph.as_struct(id).filter(|_| self.is_own(graph, id) == Some(true)) else {
                continue;
            };
            if fold(&graph.get(id).name).ends_with("requestbody") {
                return false;
            }
            let is_object = |field: &crate::graph::Field| places::is_struct(field.ty.innermost(), graph);
            has_objects |= !has_parameters(strukt, draft, graph) && strukt.fields.iter().any(is_object);
        }
        has_objects
    }

    /// Whether a page `<operationID>Request` is a body whose fields are rows, as those of other operations are, and
    /// not what holds parameters.
    fn is_spread(
        &self,
        draft: &Draft<'_>,
        graph: &TypeGraph,
        id: TypeId,
        rows: &[&Field],
        said: Said<'_>,
    ) -> bool {
        self.spreads_bodies
            && draft.has_body()
            && draft.holes.is_empty()
            && !rows.is_empty()
            && !said.has_parameters(draft, rows)
            && graph.as_struct(id).is_some_and(|strukt| !has_parameters(strukt, draft, graph))
    }

    /// The folder for requests that have no page.
    pub(super) fn folder(&self) -> &[String] {
        self.own.as_deref().unwrap_or_default()
    }

    /// Whether a type lies where requests lie and components do not, and is not called as what is sent.
    pub(super) fn is_parameter(&self, graph: &TypeGraph, id: TypeId) -> bool {
        self.is_own(graph, id) == Some(true) && !fold(&graph.get(id).name).contains("request")
    }

    /// Whether a type lies where requests lie and components do not; nothing, where all lie together.
    fn is_own(&self, graph: &TypeGraph, id: TypeId) -> Option<bool> {
        (!self.is_flat).then(|| self.own.as_ref() == Some(&graph.get(id).namespace))
    }

    /// The pages `<operationID>Request` that have every hole: those that lie where requests lie go first.
    fn requests(&self, graph: &TypeGraph, draft: &Draft<'_>) -> Vec<TypeId> {
        let named = self.by_name.get(&(fold(&draft.id) + "request")).into_iter().flatten().copied();
        let fits = |id: &TypeId| graph.as_struct(*id).is_some_and(|strukt| lacks_no_hole(strukt, draft));
        let mut fitting: Vec<TypeId> = named.filter(fits).collect();
        fitting.sort_by_key(|id| self.is_own(graph, *id) == Some(false));
        fitting
    }

    /// Such a page that has every row.
    fn named(&self, graph: &TypeGraph, draft: &Draft<'_>, rows: &[&Field]) -> Option<TypeId> {
        let has = |strukt: &Struct, row: &Field| {
            strukt.fields.iter().any(|field| fold(&field.name) == fold(&row.name.value))
        };
        let fits =
            |id: &TypeId| graph.as_struct(*id).is_some_and(|strukt| rows.iter().all(|row| has(strukt, row)));
        self.requests(graph, draft).into_iter().find(fits)
    }
}

/// The rows of what the API takes.
fn own_rows<'a>(draft: &Draft<'a>) -> Vec<&'a Field> {
    draft.section.parameters.iter().filter(|row| !is_of_sdk(row)).collect()
}

/// The row of an operation that is called with one object.
fn lone<'a>(draft: &Draft<'a>) -> Option<&'a Field> {
    let mut rows = draft.section.parameters.iter().filter(|row| !is_of_sdk(row));
    rows.next().filter(|row| rows.next().is_none() && fold(&row.name.value) == "request")
}

/// Whether a struct shows that it has parameters: a hole's, a header, or a body beside them, which is called so
/// or as its type.
fn has_parameters(strukt: &Struct, draft: &Draft<'_>, graph: &TypeGraph) -> bool {
    strukt.fields.iter().any(|field| {
        let is_called_as_type =
            || field.ty.direct().is_some_and(|id| fold(&graph.get(id).name) == fold(&field.plain_name));
        draft.holes.iter().any(|hole| places::fills(field, hole))
            || places::is_body_name(field)
            || places::header_rule(field).is_some()
            || is_called_as_type()
    })
}

fn lacks_no_hole(strukt: &Struct, draft: &Draft<'_>) -> bool {
    draft.holes.iter().all(|hole| strukt.fields.iter().any(|field| places::fills(field, hole)))
}

/// Finds out what an operation is called with.
pub(super) fn request<'a>(
    draft: &Draft<'a>,
    graph: &TypeGraph,
    structs: &Structs,
    cells: &Cells<'_>,
    said: Said<'_>,
) -> Request<'a> {
    let entry = said.lock.get(&draft.id);
    let rows = own_rows(draft);
    match rows.as_slice() {
        [only] if fold(&only.name.value) == "request" => match page(draft, only, cells) {
            Some(id) if is_wrapper(draft, graph, structs, id, entry) => Request::Page(id),
            _ => Request::Body(only),
        },
        rows => {
            // Go's newest SDKs take what is optional as options, which no row shows.
            let is_meant = |id: &TypeId| {
                !rows.is_empty() || draft.said.path.is_some() || structs.is_own(graph, *id) == Some(true)
            };
            match structs.named(graph, draft, rows).filter(is_meant) {
                Some(id) if structs.is_spread(draft, graph, id, rows, said) => Request::Spread(id),
                Some(id) => Request::Page(id),
                None => structs
                    .spread(draft, graph, cells, rows, said)
                    .unwrap_or_else(|| Request::Rows(rows.to_vec())),
            }
        }
    }
}

/// The page that the type of a row is.
fn page(draft: &Draft<'_>, row: &Field, cells: &Cells<'_>) -> Option<TypeId> {
    match &without_null(row.ty.as_ref().ok()?).kind {
        TypeExprKind::Reference(reference) => match cells.find(draft.page, reference)? {
            Type::Reference(id) => Some(id),
            _ => None,
        },
        _ => None,
    }
}

fn without_null(expr: &crate::dialect::TypeExpr) -> &crate::dialect::TypeExpr {
    match &expr.kind {
        TypeExprKind::Nullable(inner) | TypeExprKind::Optional(inner) => without_null(inner),
        _ => expr,
    }
}

/// Whether the page of a lone `request` holds what the operation is called with, and is not its body.
fn is_wrapper(
    draft: &Draft<'_>,
    graph: &TypeGraph,
    structs: &Structs,
    id: TypeId,
    entry: Option<&Entry>,
) -> bool {
    let Some(strukt) = graph.as_struct(id) else { return false };
    let name = fold(&graph.get(id).name);
    if name.ends_with("requestbody") {
        return false;
    }
    if !draft.holes.is_empty() && lacks_no_hole(strukt, draft) {
        return true;
    }
    let is_listed_as_body = entry.is_some_and(|entry| {
        !entry.body.is_empty() && entry.query.is_empty() && entry.header.is_empty() && entry.path.is_empty()
    });
    let may_be_body = structs.names_bodies_requests && entry.is_none_or(|entry| entry.query.is_empty());
    if draft.has_body() && (is_listed_as_body || may_be_body) && !has_parameters(strukt, draft, graph) {
        return false;
    }
    if draft.may_have_body()
        && !is_called_as_wrapper(draft, &name)
        && entry.is_none_or(|entry| entry.query.is_empty() && entry.header.is_empty())
        && !has_parameters(strukt, draft, graph)
    {
        return false;
    }
    if let Some(is_own) = structs.is_own(graph, id) {
        return is_own;
    }
    if let Some(entry) = entry
        && (!entry.query.is_empty() || !entry.header.is_empty())
    {
        let listed = |name: &str| entry.query.iter().chain(&entry.header).any(|it| fold(it) == fold(name));
        return strukt.fields.iter().any(|field| listed(&field.name) || places::is_body_name(field));
    }
    !draft.has_body()
        || strukt
            .fields
            .iter()
            .any(|field| places::is_body_name(field) || places::header_rule(field).is_some())
}

/// Whether a folded name is the one that SDKs give to what holds the parameters of an operation, or may be: where a
/// user says what an operation is, its id is not known.
fn is_called_as_wrapper(draft: &Draft<'_>, name: &str) -> bool {
    let number = name.strip_prefix(&*(fold(&draft.id) + "request"));
    draft.section.snippets.is_empty()
        || number.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The rows that SDKs add to what the API takes.
fn is_of_sdk(row: &Field) -> bool {
    let name = &row.name.value;
    if name.contains('.') {
        return true;
    }
    let is_reference = row.ty.as_ref().is_ok_and(|ty| {
        matches!(without_null(ty).kind, TypeExprKind::Reference(_) | TypeExprKind::Unknown(_))
    }) || row.ty.is_err();
    match fold(name).as_str() {
        "ctx" | "context" | "opts" | "options" | "retries" | "requestoptions" => {
            is_reference || !row.ty.as_ref().is_ok_and(is_scalar)
        }
        "security" => is_reference,
        "serverurl" | "timeoutms" | "httpheaders" => true,
        _ => false,
    }
}

fn is_scalar(expr: &crate::dialect::TypeExpr) -> bool {
    matches!(without_null(expr).kind, TypeExprKind::Scalar(_))
}
