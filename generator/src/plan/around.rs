//! What is around a type in the graph: which types have it as a part, and whether `==` says of every value of
//! it that it is like itself.

use std::collections::BTreeSet;

use super::crate_map::CrateMap;
use super::own::{OwnTypes, known};
use super::types::FileScope;
use super::{Ident, ModulePath, RustType, Uses};
use crate::dialect::Role;
use crate::graph::{Schema, Type, TypeDef, TypeGraph, TypeId};

/// How many of the types that have one as a part are named.
const NAMED: usize = 2;

/// What is around each type.
pub(super) struct Around {
    users: Vec<Vec<TypeId>>,
    partial: Vec<bool>,
}

impl Around {
    pub(super) fn of(graph: &TypeGraph, own: &OwnTypes) -> Self {
        let mut users: Vec<Vec<TypeId>> = vec![Vec::new(); graph.types.len()];
        for (id, def) in graph.iter() {
            for part in def.references().filter(|part| *part != id) {
                users[part.0 as usize].push(id);
            }
        }
        users.iter_mut().for_each(|ids| ids.dedup());
        let mut partial = vec![false; graph.types.len()];
        let mut open: Vec<TypeId> =
            graph.iter().filter(|(_, def)| is_partial(def, own)).map(|(id, _)| id).collect();
        // What has a part without an equality has none either.
        while let Some(id) = open.pop() {
            if !std::mem::replace(&mut partial[id.0 as usize], true) {
                open.extend(&users[id.0 as usize]);
            }
        }
        Self { users, partial }
    }

    /// Whether the type is `Eq`.
    pub(super) fn is_total(&self, id: TypeId) -> bool {
        !self.partial[id.0 as usize]
    }

    /// The types of the crate that have this one as a part, as its file writes them: by their paths, so that
    /// they are in the same order whatever the pages are called.
    pub(super) fn uses(&self, id: TypeId, graph: &TypeGraph, map: &CrateMap, scope: &FileScope<'_>) -> Uses {
        let wanted = self.users[id.0 as usize].iter().filter(|user| graph.is_wanted(**user));
        let mut users: Vec<TypeId> = wanted.copied().collect();
        users.sort_by_key(|user| (&map.get(*user).module, &map.get(*user).ident));
        let named = users.iter().take(NAMED).map(|user| scope.name(*user));
        Uses { named: named.collect(), more: users.len().saturating_sub(NAMED) }
    }

    /// The type that shows best what the crate is for: of those that travel alone the one with the most fields.
    pub(super) fn shown(&self, graph: &TypeGraph, map: &CrateMap) -> Option<(ModulePath, Ident)> {
        let fields = |def: &TypeDef| match &def.schema {
            Schema::Struct(strukt) if !strukt.envelope && !def.inline => strukt.fields.len(),
            _ => 0,
        };
        let is_envelope =
            |id: &TypeId| matches!(&graph.get(*id).schema, Schema::Struct(strukt) if strukt.envelope);
        let requests: BTreeSet<TypeId> = graph.operations.iter().map(|operation| operation.request).collect();
        let rank = |id: TypeId, def: &TypeDef| {
            let is_alone = self.users[id.0 as usize].iter().all(is_envelope);
            (def.deprecated.is_none(), is_alone, fields(def))
        };
        let places = graph
            .iter()
            .filter(|(id, def)| graph.is_wanted(*id) && fields(def) > 0 && !requests.contains(id));
        let places = places.map(|(id, def)| (rank(id, def), map.get(id)));
        // The names of the prelude would mean something else where the type is used.
        let plain = places.filter(|(_, place)| !super::types::is_prelude(&place.ident));
        let best = plain.max_by(|(a, one), (b, other)| {
            a.cmp(b).then_with(|| (&other.module, &other.ident).cmp(&(&one.module, &one.ident)))
        });
        best.map(|(_, place)| (place.module.clone(), place.ident.clone()))
    }
}

/// Whether a type has values that are not like themselves, or cannot be compared, whatever its parts that are
/// types of the crate have.
fn is_partial(def: &TypeDef, own: &OwnTypes) -> bool {
    let leaf = |ty: &Type| match ty.innermost() {
        Type::Float | Type::HttpResponse | Type::HttpRequest => true,
        Type::Reference(id) => {
            let code = own.replacements.get(id);
            code.is_some_and(|code| known(code).is_none_or(|ty| ty == RustType::F64))
        }
        _ => false,
    };
    match &def.schema {
        Schema::Struct(strukt) => {
            let is_request = def.inline && strukt.fields.is_empty();
            let stays = |role| role == Role::RawResponse;
            strukt.envelope
                || is_request
                || strukt.fields.iter().any(|field| leaf(&field.ty) || stays(field.role))
        }
        Schema::Union(members) => members.iter().any(|member| leaf(&member.ty)),
        Schema::Enum(_) | Schema::Opaque => false,
    }
}
