//! What the crate says of operations: one table each, in the file of its request.

use std::collections::BTreeMap;

use super::crate_map::CrateMap;
use super::names::type_ident;
use super::scope::Scope;
use super::types::FileScope;
use super::{Call, CallOutput, FaultVariant, Faults, Ident};
use crate::dialect::Role;
use crate::graph::{Operation, Output, Placed, Schema, Status, TypeGraph, TypeId};

/// The operations by their requests, and the names of the types that are theirs alone.
pub(super) struct Calls<'a> {
    by_request: BTreeMap<TypeId, &'a Operation>,
    /// The names of the types of what comes instead of an answer, by the requests.
    faults: BTreeMap<TypeId, Ident>,
}

impl<'a> Calls<'a> {
    pub(super) fn of(graph: &'a TypeGraph, map: &CrateMap) -> Self {
        let by_request: BTreeMap<TypeId, &Operation> =
            graph.operations.iter().map(|operation| (operation.request, operation)).collect();
        let faults = faults(graph, &by_request, map);
        Self { by_request, faults }
    }

    /// The operation whose request a type is.
    pub(super) fn of_request(&self, id: TypeId, graph: &TypeGraph, scope: &FileScope<'_>) -> Option<Call> {
        let operation = *self.by_request.get(&id)?;
        let Schema::Struct(strukt) = &graph.get(id).schema else { return None };
        let fields = strukt.fields.iter().zip(&operation.places);
        let travels = fields.filter(|(field, _)| field.role != Role::RawResponse);
        Some(Call {
            id: operation.id.clone(),
            method: operation.method.clone(),
            path: operation.path.clone(),
            description: operation.description.clone(),
            server: operation.server.clone(),
            auth: operation.auth.clone(),
            places: travels
                .map(|(field, Placed { place, .. })| (place.clone(), scope.ty(&field.ty)))
                .collect(),
            output: match &operation.output {
                Output::Nothing => CallOutput::Nothing,
                Output::Bytes => CallOutput::Bytes,
                Output::Text => CallOutput::Text,
                Output::Json(ty) => CallOutput::Json(scope.ty(ty)),
            },
            faults: self.faults(id, operation, scope),
        })
    }

    fn faults(&self, id: TypeId, operation: &Operation, scope: &FileScope<'_>) -> Option<Faults> {
        let ident = self.faults.get(&id)?.clone();
        let mut names = Scope::default();
        let variant = |fault: &crate::graph::Fault| FaultVariant {
            ident: names.claim(type_ident(&name(fault.status))),
            status: fault.status,
            ty: scope.ty(&fault.ty),
        };
        Some(Faults { ident, variants: operation.faults.iter().map(variant).collect() })
    }
}

/// Names what has no page beside the types of its module, in the order of the graph.
fn faults(
    graph: &TypeGraph,
    by_request: &BTreeMap<TypeId, &Operation>,
    map: &CrateMap,
) -> BTreeMap<TypeId, Ident> {
    let mut scopes: BTreeMap<&[Ident], Scope> = BTreeMap::new();
    if by_request.is_empty() {
        return BTreeMap::new();
    }
    for (id, _) in graph.iter() {
        let place = map.get(id);
        scopes.entry(&place.module).or_default().claim(place.ident.clone());
    }
    let with_faults =
        graph.iter().filter(|(id, _)| by_request.get(id).is_some_and(|it| !it.faults.is_empty()));
    let named = with_faults.map(|(id, _)| {
        let place = map.get(id);
        let own = place.ident.as_str();
        let wanted = format!("{}Fault", own.strip_suffix("Request").unwrap_or(own));
        (id, scopes.entry(&place.module).or_default().claim(type_ident(&wanted)))
    });
    named.collect()
}

/// What a status means.
fn name(status: Status) -> String {
    let name = match status {
        Status::Code(code) => match code {
            400 => "BadRequest",
            401 => "Unauthorized",
            402 => "PaymentRequired",
            403 => "Forbidden",
            404 => "NotFound",
            405 => "MethodNotAllowed",
            406 => "NotAcceptable",
            408 => "RequestTimeout",
            409 => "Conflict",
            410 => "Gone",
            411 => "LengthRequired",
            412 => "PreconditionFailed",
            413 => "ContentTooLarge",
            415 => "UnsupportedMediaType",
            422 => "UnprocessableContent",
            423 => "Locked",
            424 => "FailedDependency",
            428 => "PreconditionRequired",
            429 => "TooManyRequests",
            451 => "UnavailableForLegalReasons",
            500 => "InternalServerError",
            501 => "NotImplemented",
            502 => "BadGateway",
            503 => "ServiceUnavailable",
            504 => "GatewayTimeout",
            code => return format!("Status{code}"),
        },
        Status::Class(4) => "ClientError",
        Status::Class(5) => "ServerError",
        Status::Class(class) => return format!("Status{class}xx"),
        Status::Other => "Other",
    };
    name.to_owned()
}
