//! Finds the fields that close a circle of types which contain each other directly.
//!
//! Within each strongly connected component of the direct edges, a walk from the alphabetically
//! first type marks every edge that leads back to a type still being walked: each circle has at
//! least one such edge, and an edge on no circle is never marked. A list or a map between two
//! types is an indirection already, so it is no direct edge.

use super::{Field, Schema, TypeGraph, TypeId};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

/// A direct edge: the field or member at `slot` of `from` contains `to`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Edge {
    from: TypeId,
    slot: usize,
    to: TypeId,
}

/// Marks recursive fields and members. Where only required fields make up a circle, no finite
/// value exists: the field that closes it becomes optional, which is a diagnostic. Where only
/// unions make up a circle, the member that closes it adds no value: it goes, which is one too.
pub fn mark_recursion(graph: &mut TypeGraph, diagnostics: &mut Diagnostics) {
    remove_circular_members(graph, diagnostics);
    for edge in graph.closing_among(edges(graph, must_have)) {
        let name = graph.get(edge.to).name.clone();
        if let Schema::Struct(strukt) = &mut graph.types[edge.from.index()].schema {
            let field = &mut strukt.fields[edge.slot];
            field.required = false;
            diagnostics.push(
                Diagnostic::new(
                    Code::InfiniteType,
                    field.span,
                    format!("`{}` is required, yet leads back to its own type `{name}`", field.name),
                )
                .label("becomes optional")
                .help("say in the docs that the field is optional, if servers leave it out"),
            );
        }
    }
    for edge in graph.closing_among(edges(graph, |_| true)) {
        match &mut graph.types[edge.from.index()].schema {
            Schema::Struct(strukt) => strukt.fields[edge.slot].recursive = true,
            Schema::Union(members) => members[edge.slot].recursive = true,
            Schema::Enum(_) | Schema::Opaque => {}
        }
    }
}

/// Choosing a member looks into the members of members; a circle of them has no end.
fn remove_circular_members(graph: &mut TypeGraph, diagnostics: &mut Diagnostics) {
    let mut edges: Vec<Edge> = graph.closing_among(edges(graph, |field| field.is_none()));
    // From the last member to the first, so that the places of those to come stay.
    edges.sort_by_key(|edge| std::cmp::Reverse((edge.from, edge.slot)));
    for edge in edges {
        let name = graph.get(edge.to).name.clone();
        let def = &mut graph.types[edge.from.index()];
        let Schema::Union(members) = &mut def.schema else { continue };
        let member = members.remove(edge.slot);
        if members.is_empty() {
            def.schema = Schema::Opaque;
        }
        diagnostics.push(
            Diagnostic::new(
                Code::InfiniteType,
                member.span,
                format!("the member `{name}` leads back to its own union `{}`", def.name),
            )
            .label("is left out")
            .help("list in its place the types that the values have"),
        );
    }
}

impl TypeGraph {
    /// How many types the longest chain of types has in which each is part of the one before,
    /// through lists and maps too. Where a circle comes back, the chain ends.
    pub(crate) fn longest_chain(&self) -> usize {
        let edges: Vec<Vec<Edge>> = self
            .iter()
            .map(|(from, def)| {
                let types: Vec<&super::Type> = match &def.schema {
                    Schema::Struct(strukt) => strukt.fields.iter().map(|field| &field.ty).collect(),
                    Schema::Union(members) => members.iter().map(|member| &member.ty).collect(),
                    Schema::Enum(_) | Schema::Opaque => Vec::new(),
                };
                let part = |ty: &super::Type| ty.innermost().direct();
                types.into_iter().filter_map(part).map(|to| Edge { from, slot: 0, to }).collect()
            })
            .collect();
        let mut walk = Walk::new(edges.len());
        (0u32..).take(edges.len()).for_each(|id| walk.from(TypeId(id), &edges));
        let mut length = vec![0; edges.len()];
        for id in walk.finished {
            // Parts are finished first, but for those that lead back, whose length is still 0.
            length[id.index()] =
                1 + edges[id.index()].iter().map(|e| length[e.to.index()]).max().unwrap_or(0);
        }
        length.into_iter().max().unwrap_or(0)
    }
}

impl TypeGraph {
    /// The fields and members that close a circle of types, through lists and maps too: each by its type and
    /// its place there.
    pub(crate) fn circles(&self) -> std::collections::BTreeSet<(TypeId, usize)> {
        let edges = self.iter().map(|(from, def)| {
            let types: Vec<&super::Type> = match &def.schema {
                Schema::Struct(strukt) => strukt.fields.iter().map(|field| &field.ty).collect(),
                Schema::Union(members) => members.iter().map(|member| &member.ty).collect(),
                Schema::Enum(_) | Schema::Opaque => Vec::new(),
            };
            let edge =
                |(slot, ty): (usize, &super::Type)| ty.innermost().direct().map(|to| Edge { from, slot, to });
            types.into_iter().enumerate().filter_map(edge).collect()
        });
        let closing = self.closing_among(edges.collect());
        closing.into_iter().map(|edge| (edge.from, edge.slot)).collect()
    }

    /// The edges that close a circle. Inside a component the walk starts from its alphabetically first type,
    /// so that a page elsewhere in the folder never moves an indirection.
    fn closing_among(&self, edges: Vec<Vec<Edge>>) -> Vec<Edge> {
        let component = components(&edges);
        let inside: Vec<Vec<Edge>> = edges
            .into_iter()
            .map(|from| {
                from.into_iter().filter(|e| component[e.from.index()] == component[e.to.index()]).collect()
            })
            .collect();
        let mut order: Vec<TypeId> = self.iter().map(|(id, _)| id).collect();
        order.sort_by_key(|&id| (self.get(id).name.as_str(), id));
        let mut walk = Walk::new(inside.len());
        for start in order {
            walk.from(start, &inside);
        }
        walk.closing
    }
}

fn must_have(field: Option<&Field>) -> bool {
    field.is_some_and(|field| field.required && !field.nullable)
}

/// The direct edges of every type, those of structs filtered by their field, those of unions by
/// `None`.
fn edges(graph: &TypeGraph, keep: fn(Option<&Field>) -> bool) -> Vec<Vec<Edge>> {
    let edge = |from, slot, ty: &super::Type| ty.direct().map(|to| Edge { from, slot, to });
    graph
        .iter()
        .map(|(from, def)| match &def.schema {
            Schema::Struct(strukt) => (strukt.fields.iter().enumerate())
                .filter(|(_, field)| keep(Some(field)))
                .filter_map(|(slot, field)| edge(from, slot, &field.ty))
                .collect(),
            Schema::Union(members) if keep(None) => (members.iter().enumerate())
                .filter_map(|(slot, member)| edge(from, slot, &member.ty))
                .collect(),
            _ => Vec::new(),
        })
        .collect()
}

/// The strongly connected component of every type, by Kosaraju's two walks.
fn components(edges: &[Vec<Edge>]) -> Vec<usize> {
    let mut reversed = vec![Vec::new(); edges.len()];
    for edge in edges.iter().flatten() {
        reversed[edge.to.index()].push(Edge { from: edge.to, slot: edge.slot, to: edge.from });
    }
    let mut forward = Walk::new(edges.len());
    for id in (0u32..).take(edges.len()) {
        forward.from(TypeId(id), edges);
    }
    let mut component = vec![0; edges.len()];
    let mut backward = Walk::new(edges.len());
    for (number, &start) in forward.finished.iter().rev().enumerate() {
        let before = backward.finished.len();
        backward.from(start, &reversed);
        for id in &backward.finished[before..] {
            component[id.index()] = number;
        }
    }
    component
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Open,
    Done,
}

/// A depth-first walk. It keeps its own stack: chains of types may be longer than ours.
struct Walk {
    state: Vec<State>,
    /// The types in the order in which the walk left them.
    finished: Vec<TypeId>,
    /// The edges that led back to a type on the walk's own path.
    closing: Vec<Edge>,
}

impl Walk {
    fn new(types: usize) -> Self {
        Self { state: vec![State::New; types], finished: Vec::new(), closing: Vec::new() }
    }

    fn from(&mut self, start: TypeId, edges: &[Vec<Edge>]) {
        if self.state[start.index()] != State::New {
            return;
        }
        self.state[start.index()] = State::Open;
        let mut path = vec![(start, 0)];
        while let Some((id, next)) = path.last_mut() {
            let Some(&edge) = edges[id.index()].get(*next) else {
                self.state[id.index()] = State::Done;
                self.finished.push(*id);
                path.pop();
                continue;
            };
            *next += 1;
            match self.state[edge.to.index()] {
                State::New => {
                    self.state[edge.to.index()] = State::Open;
                    path.push((edge.to, 0));
                }
                State::Open => self.closing.push(edge),
                State::Done => {}
            }
        }
    }
}
