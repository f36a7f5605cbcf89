//! SDKs that name a field after its type: `V3PaymentStatusEnum` of the type `V3PaymentStatusEnum` in
//! `V3Payment`. Older generators do so throughout; then what of the name belongs to the type and to the
//! struct is no part of the key, which is `status`.

use std::collections::BTreeMap;

use crate::dialect::{Role, lower_camel};
use crate::graph::{Field, Schema, Type, TypeDef, TypeGraph};
use crate::judge::fold;
use crate::text::words;

/// How many types with a page must be those of fields, and what part of them must give all their fields
/// their name, in percent. Where names are the API's own, it is every second type at most.
const MIN_TYPES: usize = 20;
const MOST: usize = 60;

/// Whether fields are named after their types.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct TypeNames {
    are_fields: bool,
}

impl TypeNames {
    pub(super) fn of(graph: &TypeGraph) -> Self {
        // Many fields have the same type, whose name is folded once.
        let mut named: BTreeMap<&str, bool> = BTreeMap::new();
        for def in &graph.types {
            let Schema::Struct(strukt) = &def.schema else { continue };
            for field in strukt.fields.iter().filter(|it| !strukt.envelope && it.role == Role::Property) {
                if let Some(name) = type_name(graph, field) {
                    *named.entry(name).or_insert(true) &= has_letters_of(name, &field.plain_name);
                }
            }
        }
        let mut types: BTreeMap<String, bool> = BTreeMap::new();
        for (name, is_same) in named {
            types.entry(fold(name)).and_modify(|same| *same &= is_same).or_insert(is_same);
        }
        let (all, same) = (types.len(), types.values().filter(|same| **same).count());
        Self { are_fields: all >= MIN_TYPES && same * 100 >= all * MOST }
    }

    /// The name of a field of `owner` without what its type gave it.
    pub(super) fn without_type(self, graph: &TypeGraph, owner: &TypeDef, field: &Field) -> Option<String> {
        if !self.are_fields {
            return None;
        }
        let is_named = match (&field.ty, type_name(graph, field)) {
            (Type::Map(_), _) => true,
            (_, name) => name.is_some_and(|name| has_letters_of(name, &field.plain_name)),
        };
        if !is_named {
            return None;
        }
        let name = words(&field.plain_name);
        let mut rest = without_version(&name);
        if let [inner @ .., "Enum" | "Base"] = rest
            && !inner.is_empty()
        {
            rest = inner;
        }
        // The words that the name shares with the struct's, as long as one is left.
        let owner = words(&owner.name);
        while let [first, after @ ..] = rest
            && !after.is_empty()
            && owner.iter().any(|word| word.eq_ignore_ascii_case(first))
        {
            rest = after;
        }
        (!rest.is_empty() && rest.len() < name.len()).then(|| lower_camel(&rest.concat()))
    }
}

/// Whether two names have the same letters.
fn has_letters_of(name: &str, other: &str) -> bool {
    name == other || fold(name) == fold(other)
}

/// The name of the page that documents a field's type. What has no page is named after the field itself.
fn type_name<'g>(graph: &'g TypeGraph, field: &Field) -> Option<&'g str> {
    let Type::Reference(id) = field.ty else { return None };
    let def = graph.get(id);
    (!def.inline).then_some(def.name.as_str())
}

/// The words of a name behind a version of the API, as `V3`.
fn without_version<'w, 'n>(words: &'w [&'n str]) -> &'w [&'n str] {
    let is_version = |word: &str| {
        let digits = word.strip_prefix(['v', 'V']).unwrap_or_default();
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    match words {
        [first, rest @ ..] if is_version(first) && !rest.is_empty() => rest,
        _ => words,
    }
}

#[cfg(test)]
mod tests {
    use crate::evidence::docs_keys::testing::{keys_of, page};

    /// The key of the last field of `owner`, in docs where this many of twenty other fields are named after
    /// their types.
    fn key(owner: &str, field: &str, ty: &str, same: usize) -> String {
        let row = |name: &str, ty: &str| {
            format!("| `{name}` | [{ty}](../Models/{ty}.md) | :heavy_check_mark: | N/A | |\n")
        };
        let names: Vec<String> = ('A'..='T').map(|letter| format!("Name{letter}")).collect();
        let mut text = page(owner, &[("first", "", "")]).1;
        for (number, name) in names.iter().enumerate() {
            text += &row(if number < same { name.clone() } else { format!("other{number}") }.as_str(), name);
        }
        text += &row(field, ty);
        let mut pages = vec![(format!("Models/{owner}.md"), text)];
        for name in names.iter().map(String::as_str).chain([ty]).filter(|name| *name != owner) {
            pages.push((format!("Models/{name}.md"), page(name, &[("x", "", "")]).1));
        }
        pages.sort();
        keys_of(&pages, &format!("Models/{owner}.md")).pop().expect("a field")
    }

    #[test]
    fn what_belongs_to_the_type_and_the_struct_goes() {
        for (owner, field, expected) in [
            ("V3Payment", "V3PaymentStatusEnum", "status"),
            ("V3CreateAccountRequest", "V3AccountTypeEnum", "type"),
            ("Account", "V3Metadata", "metadata"),
            ("Cursor", "CursorBase", "cursor"),
            ("Payment", "Scheme", "scheme"),
        ] {
            assert_eq!(key(owner, field, field, 20), expected, "{field} of {owner}");
        }
    }

    #[test]
    fn names_of_their_own_stay() {
        for (ty, same) in [("PaymentStatus", 10), ("Status", 20)] {
            let key = key("Payment", "PaymentStatus", ty, same);
            assert!(key.eq_ignore_ascii_case("paymentStatus"), "{key}");
        }
    }
}
