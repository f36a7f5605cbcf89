//! Which keys tell the members of a union apart: those whose values at least two members list, in an
//! enum or a literal. One under which no value is listed by two members decides.

use std::collections::{BTreeMap, BTreeSet};

use super::{Member, Schema, Type, TypeGraph};

/// A key whose values at least two members of a union list.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ListedKey {
    /// The key; empty for the value itself.
    pub key: String,
    /// Whether no value is listed by two members.
    pub decides: bool,
}

impl TypeGraph {
    /// The keys, in alphabetical order. The empty one stands for the value itself, where members are enums.
    pub(crate) fn listed_keys(&self, members: &[Member]) -> Vec<ListedKey> {
        let mut lists: BTreeMap<&str, Vec<BTreeSet<String>>> = BTreeMap::new();
        for member in members {
            if let Some(values) = self.listed_values(&member.ty) {
                lists.entry("").or_default().push(values);
            }
            let Some(Schema::Struct(strukt)) = member.ty.direct().map(|id| &self.get(id).schema) else {
                continue;
            };
            for field in &strukt.fields {
                if let Some(values) = self.listed_values(&field.ty) {
                    lists.entry(&field.key.name).or_default().push(values);
                }
            }
        }
        let key = |(key, lists): (&str, Vec<BTreeSet<String>>)| {
            let all: BTreeSet<&String> = lists.iter().flatten().collect();
            let decides = all.len() == lists.iter().map(BTreeSet::len).sum::<usize>();
            (lists.len() > 1).then(|| ListedKey { key: key.to_owned(), decides })
        };
        lists.into_iter().filter_map(key).collect()
    }

    /// The values that a type lists, as JSON writes them.
    pub(crate) fn listed_values(&self, ty: &Type) -> Option<BTreeSet<String>> {
        match ty {
            Type::Literal(literal) => Some(BTreeSet::from([literal.to_string()])),
            Type::Nullable(inner) => self.listed_values(inner),
            Type::Reference(id) => match &self.get(*id).schema {
                Schema::Enum(enumeration) => {
                    Some(enumeration.values.iter().map(|it| it.value.clone()).collect())
                }
                _ => None,
            },
            _ => None,
        }
    }
}
