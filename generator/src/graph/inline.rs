//! Types without a page of their own: what a page spells in one of its cells, or evidence shows of a
//! field, and no page documents.

use super::{Enum, EnumRepr, EnumValue, Member, Schema, Type, TypeDef, TypeGraph, TypeId};
use crate::source::Span;
use crate::text::words;

impl TypeGraph {
    /// Adds a union that belongs to a field. It is named after both, lives beside the field's type
    /// and is documented by its page.
    pub(crate) fn add_union(
        &mut self,
        owner: TypeId,
        field: &str,
        members: Vec<Type>,
        span: Span,
        description: String,
    ) -> Type {
        let of = self.get(owner);
        let is_taken = |name: &str| {
            self.types.iter().any(|def| def.namespace == of.namespace && def.name.eq_ignore_ascii_case(name))
        };
        let def = TypeDef {
            name: free_name(&of.name, field, is_taken),
            namespace: of.namespace.clone(),
            page: of.page.clone(),
            inline: true,
            span,
            description,
            deprecated: None,
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
    Schema::Enum(Enum { repr, values: values.into_iter().map(value).collect() })
}

/// The name of the owner and of its part, with the smallest number that makes it a name which no type
/// of the folder has.
pub(super) fn free_name(owner: &str, part: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let name = words(part).into_iter().fold(owner.to_owned(), |name, word| name + &capitalised(word));
    let numbered = (2..).map(|number| format!("{name}{number}"));
    std::iter::once(name.clone()).chain(numbered).find(|name| !is_taken(name)).unwrap_or(name)
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
