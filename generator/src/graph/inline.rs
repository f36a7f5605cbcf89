//! Types without a page of their own: unions that a field needs and no page documents.

use super::{Member, Schema, Type, TypeDef, TypeGraph, TypeId};
use crate::source::Span;

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
        let schema =
            Schema::Union(members.into_iter().map(|ty| Member { ty, span, recursive: false }).collect());
        let of = self.get(owner);
        let def = TypeDef {
            name: self.free_name(&of.namespace, &format!("{}{}", of.name, capitalised(field))),
            namespace: of.namespace.clone(),
            page: of.page.clone(),
            span,
            description,
            deprecated: None,
            schema,
        };
        let id = TypeId(u32::try_from(self.types.len()).unwrap_or(u32::MAX));
        self.types.push(def);
        Type::Reference(id)
    }

    /// The name, or the name with the smallest number that no type of the folder has.
    fn free_name(&self, namespace: &[String], name: &str) -> String {
        let is_taken = |name: &str| {
            self.types.iter().any(|def| def.namespace == namespace && def.name.eq_ignore_ascii_case(name))
        };
        let numbered = (2..).map(|number| format!("{name}{number}"));
        std::iter::once(name.to_owned())
            .chain(numbered)
            .find(|name| !is_taken(name))
            .unwrap_or_else(|| name.to_owned())
    }
}

fn capitalised(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
