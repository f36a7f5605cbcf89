//! Enums: a variant for every documented value and one for all others.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::types::{Scope, ident};
use super::{attributes, docs};
use crate::plan::{Enum, EnumValues, File, Ident};

/// An enum of strings or integers.
pub(super) fn emit(file: &File, enumeration: &Enum, scope: &Scope<'_>) -> TokenStream {
    match &enumeration.values {
        EnumValues::Strings(values) => strings(file, values, enumeration, scope),
        EnumValues::Integers(values) => integers(file, values, enumeration, scope),
    }
}

fn strings(file: &File, values: &[(Ident, String)], of: &Enum, scope: &Scope<'_>) -> TokenStream {
    let (own, other, string) = (scope.own(), ident(&of.other), scope.std("String"));
    let shown: Vec<(&Ident, String)> =
        values.iter().map(|(name, value)| (name, format!("{value:?}"))).collect();
    let definition = definition(file, &shown, of, &string, scope);
    let all = all(values.iter().map(|(name, _)| name), &of.observed);
    let arms = values.iter().map(|(name, value)| {
        let name = ident(name);
        quote! { Self::#name => #value, }
    });
    let named = named(of);
    let docs = attributes(&["The value as JSON carries it.".to_owned()], None);
    quote! {
        #definition
        impl #own {
            #all
            #docs
            pub fn as_str(&self) -> &str {
                match self {
                    #(#arms)*
                    Self::#other(value) => value,
                }
            }
        }
        wire::string_enum!(#own #named);
    }
}

fn integers(file: &File, values: &[(Ident, i64)], of: &Enum, scope: &Scope<'_>) -> TokenStream {
    let (own, other) = (scope.own(), ident(&of.other));
    let shown: Vec<(&Ident, String)> = values.iter().map(|(name, value)| (name, value.to_string())).collect();
    let definition = definition(file, &shown, of, &quote! { i64 }, scope);
    let all = all(values.iter().map(|(name, _)| name), &of.observed);
    let arms = values.iter().map(|(name, value)| {
        let (name, value) = (ident(name), Literal::i64_unsuffixed(*value));
        quote! { Self::#name => #value, }
    });
    let named = named(of);
    let docs = attributes(&["The value as JSON carries it.".to_owned()], None);
    quote! {
        #definition
        impl #own {
            #all
            #docs
            pub fn value(&self) -> i64 {
                match self {
                    #(#arms)*
                    Self::#other(value) => *value,
                }
            }
        }
        wire::integer_enum!(#own #named);
    }
}

/// What the runtime has to be told of the variant for all other values, unless it has the usual name.
fn named(of: &Enum) -> Option<TokenStream> {
    let other = ident(&of.other);
    (of.other.as_str() != "Unknown").then(|| quote! { , #other })
}

fn definition(
    file: &File,
    values: &[(&Ident, String)],
    of: &Enum,
    unknown: &TokenStream,
    scope: &Scope<'_>,
) -> TokenStream {
    let attributes = attributes(&docs::file(file), file.deprecated.as_deref());
    let own = scope.own();
    let variants = values.iter().zip(&of.observed).map(|((name, value), observed)| {
        let line = match observed {
            Some(evidence) => format!("{}, not in the docs: {evidence}.", docs::code(value)),
            None => docs::code(value),
        };
        let docs = super::attributes(&docs::wrapped(&line), None);
        let name = ident(name);
        quote! { #docs #name, }
    });
    let (other, other_docs) =
        (ident(&of.other), super::attributes(&["A value that the docs do not list.".to_owned()], None));
    quote! {
        #attributes
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub enum #own {
            #(#variants)*
            #other_docs
            #other(#unknown),
        }
    }
}

fn all<'a>(names: impl Iterator<Item = &'a Ident>, observed: &[Option<String>]) -> TokenStream {
    let line = match observed.iter().any(Option::is_some) {
        true => "Every documented value, in the order of the page, then those only seen.",
        false => "Every documented value, in the order of the page.",
    };
    let docs = attributes(&[line.to_owned()], None);
    let names = names.map(ident);
    quote! {
        #docs
        pub const ALL: &'static [Self] = &[#(Self::#names),*];
    }
}
