//! Types without a page of their own: what a page spells in one of its cells, or evidence shows of a
//! field, and no page documents.

use std::collections::{BTreeMap, BTreeSet};

use super::{Enum, EnumRepr, EnumValue, Member, Schema, Type, TypeDef, TypeGraph, TypeId};
use crate::source::Span;
use crate::text::words;

/// The names that the types of each folder have, in small letters, so that types without a page get
/// others.
pub(crate) struct TakenNames {
    /// With the number to try next for a name that is taken.
    names: BTreeMap<(Vec<String>, String), usize>,
    /// How often a name was looked up.
    #[cfg(test)]
    pub(crate) lookups: usize,
}

impl TakenNames {
    pub(crate) fn of(graph: &TypeGraph) -> Self {
        let names = graph.types.iter().map(|def| ((def.namespace.clone(), def.name.to_lowercase()), 2));
        Self {
            names: names.collect(),
            #[cfg(test)]
            lookups: 0,
        }
    }

    /// The name itself if it is free, else with the smallest number that makes it so.
    fn claim(&mut self, namespace: &[String], name: String) -> String {
        let key = |name: &str| (namespace.to_vec(), name.to_lowercase());
        let first = self.names.get(&key(&name)).copied();
        let mut free = name.clone();
        if let Some(mut number) = first {
            loop {
                #[cfg(test)]
                {
                    self.lookups += 1;
                }
                free = format!("{name}{number}");
                number += 1;
                if !self.names.contains_key(&key(&free)) {
                    break;
                }
            }
            self.names.insert(key(&name), number);
        }
        self.names.insert(key(&free), 2);
        free
    }
}

impl TypeGraph {
    /// One of several types, each counted once: the one type there is, or a union that belongs to a
    /// field. It is named after both, lives beside the field's type and is documented by its page.
    pub(crate) fn add_union(
        &mut self,
        taken: &mut TakenNames,
        owner: TypeId,
        field: &str,
        members: Vec<Type>,
        span: Span,
        description: String,
    ) -> Type {
        let mut known = BTreeSet::new();
        let mut members: Vec<Type> = members.into_iter().filter(|ty| known.insert(ty.clone())).collect();
        if members.len() == 1 {
            return members.remove(0);
        }
        let of = self.get(owner);
        let def = TypeDef {
            name: taken.claim(&of.namespace, name_of_part(&of.name, field)),
            namespace: of.namespace.clone(),
            page: of.page.clone(),
            inline: true,
            span,
            description,
            deprecated: None,
            examples: Vec::new(),
            schema: union(members, span),
        };
        let id = TypeId(u32::try_from(self.types.len()).unwrap_or(u32::MAX));
        self.types.push(def);
        Type::Reference(id)
    }
}

/// One of several types, all spelled in one place.
pub(super) fn union(members: Vec<Type>, span: Span) -> Schema {
    Schema::Union(members.into_iter().map(|ty| Member { ty, span, recursive: false }).collect())
}

/// One of several values, all spelled in one place.
pub(super) fn enumeration(repr: EnumRepr, values: Vec<(String, Span)>) -> Schema {
    let value = |(value, span)| EnumValue { name: String::new(), span, value, observed: None };
    Schema::Enum(Enum { repr, values: values.into_iter().map(value).collect(), are_constants: false })
}

/// The name of the owner and of its part, with the smallest number that makes it a name which no type
/// of the folder has.
pub(crate) fn free_name(owner: &str, part: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let name = name_of_part(owner, part);
    let numbered = (2..).map(|number| format!("{name}{number}"));
    std::iter::once(name.clone()).chain(numbered).find(|name| !is_taken(name)).unwrap_or(name)
}

fn name_of_part(owner: &str, part: &str) -> String {
    words(part).into_iter().fold(owner.to_owned(), |name, word| name + &capitalised(word))
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::Struct;
    use crate::source::{Source, SourceMap};

    fn graph() -> (TypeGraph, Span) {
        let mut sources = SourceMap::default();
        let span = Span::new(sources.add(Source::page("Pet.md", "")), 0, 0);
        let schema = Schema::Struct(Struct { fields: Vec::new(), envelope: false, keeps_unknown: false });
        let pet = TypeDef {
            name: "Pet".to_owned(),
            namespace: Vec::new(),
            page: "Pet.md".to_owned(),
            inline: false,
            span,
            description: String::new(),
            deprecated: None,
            examples: Vec::new(),
            schema,
        };
        (TypeGraph { types: vec![pet], ..TypeGraph::default() }, span)
    }

    #[test]
    fn a_union_of_one_type_is_that_type() {
        let (mut graph, span) = graph();
        let mut taken = TakenNames::of(&graph);
        let mut add = |members| graph.add_union(&mut taken, TypeId(0), "tag", members, span, String::new());
        assert_eq!(add(vec![Type::String, Type::String]), Type::String);
        assert_eq!(add(vec![Type::String, Type::Integer, Type::String]), Type::Reference(TypeId(1)));
        assert_eq!((graph.types.len(), graph.types[1].name.as_str()), (2, "PetTag"));
    }

    /// Twice as many unions of one field are twice the work.
    #[test]
    fn many_unions_are_no_more_work_than_few() {
        let lookups = |count: usize| {
            let (mut graph, span) = graph();
            let mut taken = TakenNames::of(&graph);
            for _ in 0..count {
                let members = vec![Type::String, Type::Integer];
                graph.add_union(&mut taken, TypeId(0), "tag", members, span, String::new());
            }
            assert_eq!(graph.types.last().map(|def| def.name.clone()), Some(format!("PetTag{count}")));
            taken.lookups
        };
        assert!(lookups(1000) <= 2 * lookups(500) + 1, "{} and {}", lookups(500), lookups(1000));
    }
}
