//! The members of unions: the names of variants and of methods, and which of them a union is made from.

use super::Variant;
use super::names::{method_ident, type_ident};
use super::scope::Scope;
use super::{Ident, RustType};

/// Names that methods with a meaning of their own have behind `as_` and `into_`.
const TAKEN: &[&str] = &["ref", "mut", "iter"];

/// Of a union of more members, nobody asks for one after the other, and rustc would read two methods for each.
const MOST_WITH_METHODS: usize = 16;

/// Whether a union of these members is asked for each of them by a method.
pub(super) fn has_methods(variants: &[Variant]) -> bool {
    variants.len() <= MOST_WITH_METHODS
}

/// The variants of a union with this name, of members of these types.
pub(super) fn variants(types: Vec<RustType>, own: &Ident) -> Vec<Variant> {
    let mut names = Scope::with_taken(&["Unknown"]);
    types.iter().for_each(|ty| names.announce(&variant_ident(ty)));
    let idents: Vec<Ident> = types.iter().map(|ty| names.claim(variant_ident(ty))).collect();
    let mut methods = Scope::with_taken(TAKEN);
    idents.iter().for_each(|ident| methods.announce(&method_ident(ident)));
    let methods: Vec<Ident> = idents.iter().map(|ident| methods.claim(method_ident(ident))).collect();
    let written: Vec<RustType> = types.iter().map(|ty| as_written(plain(ty))).collect();
    let is_own = |ty: &RustType| matches!(ty, RustType::Model(ident, None) if ident == own);
    let from: Vec<bool> = types
        .iter()
        .zip(&written)
        .map(|(ty, rust)| {
            let is_only = written.iter().filter(|other| *other == rust).count() == 1;
            is_only && says_all(ty) && !is_own(rust)
        })
        .collect();
    let named = types.into_iter().zip(idents).zip(methods).zip(from);
    named.map(|(((ty, ident), method), from)| Variant { ident, method, ty, from }).collect()
}

/// Takes back that a union is made from members which are of one kind under names of their own: `parts` are the types
/// of the crate among them, in their order, and `kinds` those of all types. A union is never one of its members.
pub(super) fn made_from(variants: &mut [Variant], parts: &[usize], kinds: &[usize]) {
    let mut parts = parts.iter();
    let written: Vec<(RustType, Option<usize>)> = variants
        .iter()
        .map(|variant| {
            let mut ty = as_written(plain(&variant.ty));
            let RustType::Model(name, module) = ty.innermost_mut() else { return (ty, None) };
            (*name, *module) = (type_ident("T"), None);
            (ty, parts.next().map(|part| kinds[*part]))
        })
        .collect();
    for (variant, one) in variants.iter_mut().zip(&written) {
        variant.from &= written.iter().filter(|other| *other == one).count() == 1;
    }
}

/// The type that is handed in and out: no pointer.
fn plain(ty: &RustType) -> &RustType {
    match ty {
        RustType::Boxed(inner) => inner,
        ty => ty,
    }
}

/// Whether a value of the type means this member and nothing else: any JSON may be a value that is none,
/// a literal is a `bool` of which only one value is right, and what a type of the user's own stands for,
/// nobody knows.
fn says_all(ty: &RustType) -> bool {
    !matches!(ty.innermost(), RustType::Literal(_) | RustType::Own(..)) && *plain(ty) != RustType::Value
}

/// The type as Rust has it.
fn as_written(ty: &RustType) -> RustType {
    let inside = |inner: &RustType| Box::new(as_written(inner));
    match ty {
        RustType::Literal(_) => RustType::Bool,
        RustType::Option(inner) => RustType::Option(inside(inner)),
        RustType::OptionalNullable(inner) => RustType::OptionalNullable(inside(inner)),
        RustType::Vec(inner) => RustType::Vec(inside(inner)),
        RustType::Map(inner) => RustType::Map(inside(inner)),
        RustType::Boxed(inner) => RustType::Boxed(inside(inner)),
        ty => ty.clone(),
    }
}

/// A variant is named by its type, never by its place in the list.
fn variant_ident(ty: &RustType) -> Ident {
    type_ident(&variant_name(ty))
}

fn variant_name(ty: &RustType) -> String {
    match ty {
        RustType::String => "String".to_owned(),
        RustType::Bool => "Bool".to_owned(),
        RustType::Literal(true) => "True".to_owned(),
        RustType::Literal(false) => "False".to_owned(),
        RustType::I64 => "Integer".to_owned(),
        RustType::F64 => "Number".to_owned(),
        RustType::BigInt => "BigInteger".to_owned(),
        RustType::Decimal => "Decimal".to_owned(),
        RustType::Timestamp => "DateTime".to_owned(),
        RustType::Date => "Date".to_owned(),
        RustType::Bytes => "Bytes".to_owned(),
        RustType::Value => "Any".to_owned(),
        RustType::Response => "Response".to_owned(),
        RustType::Request => "Request".to_owned(),
        RustType::Option(inner) | RustType::OptionalNullable(inner) | RustType::Boxed(inner) => {
            variant_name(inner)
        }
        RustType::Vec(inner) => format!("{}List", variant_name(inner)),
        RustType::Map(inner) => format!("{}Map", variant_name(inner)),
        RustType::Model(ident, _) | RustType::Own(_, ident) => ident.as_str().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn model(name: &str) -> RustType {
        RustType::Model(type_ident(name), None)
    }

    fn made(types: &[RustType]) -> Vec<(String, bool)> {
        let variants = variants(types.to_vec(), &type_ident("Own"));
        variants.iter().map(|it| (it.method.as_str().to_owned(), it.from)).collect()
    }

    #[test]
    fn methods_are_called_as_their_variants() {
        let types = [RustType::String, model("TVShow"), model("Self"), model("Ref"), model("type")];
        let names: Vec<String> = made(&types).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["string", "tv_show", "self", "ref_2", "type"]);
    }

    #[test]
    fn a_union_is_made_of_what_means_one_member() {
        let list = |of: RustType| RustType::Vec(Box::new(of));
        let own = RustType::Model(type_ident("Own"), None);
        let types = [
            (RustType::Boxed(Box::new(model("A"))), true),
            (RustType::Literal(true), false),
            (RustType::Bool, false),
            (list(RustType::Bool), false),
            (list(RustType::Literal(false)), false),
            (list(RustType::Value), true),
            (RustType::Value, false),
            (RustType::Boxed(Box::new(own)), false),
        ];
        let plain: Vec<RustType> = types.iter().map(|(ty, _)| ty.clone()).collect();
        let from: Vec<bool> = made(&plain).into_iter().map(|(_, from)| from).collect();
        assert_eq!(from, types.map(|(_, from)| from));
    }

    #[test]
    fn nobody_asks_a_union_for_hundreds_of_members() {
        let union = |count: usize| {
            let types = (0..count).map(|number| model(&format!("A{number}"))).collect();
            has_methods(&variants(types, &type_ident("Own")))
        };
        assert_eq!([2, 16, 17, 400].map(union), [true, true, false, false]);
    }

    proptest! {
        /// Names of methods are snake case of their own, whatever members are called.
        #[test]
        fn methods_have_names_of_their_own(names in proptest::collection::vec("\\PC*|[a-zA-Z0-9_ .-]{0,6}", 1..12)) {
            let types: Vec<RustType> = names.iter().map(|name| model(name)).collect();
            let mut seen = std::collections::BTreeSet::new();
            for (name, _) in made(&types) {
                for method in [format!("as_{name}"), format!("into_{name}")] {
                    prop_assert!(syn::parse_str::<syn::Ident>(&method).is_ok(), "{method}");
                    prop_assert!(!method.contains("__") && !method.chars().any(char::is_uppercase), "{method}");
                }
                prop_assert!(!TAKEN.contains(&name.as_str()));
                prop_assert!(seen.insert(name.clone()), "{name} twice");
            }
        }
    }
}
