//! Enums: a variant for every documented value and one for all others.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::extras::Derives;
use super::types::{Scope, ident};
use super::{attributes, docs};
use crate::plan::{Enum, EnumValues, File, Ident};

/// What is written of an enum's values: their names, their text in the docs of the variants, and their
/// tokens in the table.
struct Values<'a>(Vec<(&'a Ident, String, TokenStream)>);

impl<'a> Values<'a> {
    fn new(values: &'a EnumValues) -> Self {
        Self(match values {
            EnumValues::Strings(values) => {
                values.iter().map(|(name, value)| (name, format!("{value:?}"), quote! { #value })).collect()
            }
            EnumValues::Integers(values) => {
                let tokens = |value: i64| {
                    let value = Literal::i64_unsuffixed(value);
                    quote! { #value }
                };
                values.iter().map(|(name, value)| (name, value.to_string(), tokens(*value))).collect()
            }
            EnumValues::Numbers(values) => {
                values.iter().map(|(name, value)| (name, value.clone(), quote! { #value })).collect()
            }
            EnumValues::Booleans(values) => {
                values.iter().map(|(name, value)| (name, value.to_string(), quote! { #value })).collect()
            }
        })
    }

    fn idents(&self) -> impl Iterator<Item = proc_macro2::Ident> {
        self.0.iter().map(|(name, ..)| ident(name))
    }
}

/// An enum of strings, numbers or booleans.
pub(super) fn emit(file: &File, enumeration: &Enum, scope: &Scope<'_>) -> TokenStream {
    let own = scope.own();
    let values = Values::new(&enumeration.values);
    let unknown = match &enumeration.values {
        EnumValues::Strings(_) => scope.std("String"),
        EnumValues::Integers(_) => quote! { i64 },
        EnumValues::Numbers(_) => quote! { serde_json::Number },
        EnumValues::Booleans(_) => quote! { bool },
    };
    let definition = definition(file, &values, enumeration, &unknown, scope);
    let all = all(&values, &enumeration.observed);
    let accessor = accessor(enumeration, &values, scope);
    let listed = values.0.iter().map(|(.., value)| value);
    let other = ident(&enumeration.other);
    let (kind, accessor_name) = match &enumeration.values {
        EnumValues::Strings(_) => (quote! { Strings }, quote! { as_str }),
        EnumValues::Integers(_) => (quote! { Integers }, quote! { value }),
        EnumValues::Numbers(_) => (quote! { Numbers }, quote! { unlisted }),
        EnumValues::Booleans(_) => (quote! { Booleans }, quote! { value }),
    };
    quote! {
        #definition
        impl #own {
            #all
            #accessor
        }
        wire::open_enum!(#own, #unknown, wire::Listed::#kind(&[#(#listed),*]), #other, #accessor_name);
    }
}

/// The method that gives the value as JSON carries it.
fn accessor(of: &Enum, written: &Values<'_>, scope: &Scope<'_>) -> TokenStream {
    let other = ident(&of.other);
    let docs = attributes(&["The value as JSON carries it.".to_owned()], None);
    let arms = written.0.iter().map(|(name, _, value)| {
        let name = ident(name);
        quote! { Self::#name => #value, }
    });
    match &of.values {
        EnumValues::Strings(_) => quote! {
            #docs
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    #(#arms)*
                    Self::#other(value) => value,
                }
            }
        },
        EnumValues::Integers(_) => quote! {
            #docs
            #[inline]
            pub fn value(&self) -> i64 {
                match self {
                    #(#arms)*
                    Self::#other(value) => *value,
                }
            }
        },
        EnumValues::Booleans(_) => quote! {
            #docs
            #[inline]
            pub fn value(&self) -> bool {
                match self {
                    #(#arms)*
                    Self::#other(value) => *value,
                }
            }
        },
        EnumValues::Numbers(_) => {
            let docs = attributes(&["The number, if the docs do not list it.".to_owned()], None);
            let option = scope.std("Option");
            quote! {
                #docs
                #[inline]
                pub fn unlisted(&self) -> #option<&serde_json::Number> {
                    match self {
                        Self::#other(value) => ::std::option::Option::Some(value),
                        _ => ::std::option::Option::None,
                    }
                }
            }
        }
    }
}

fn definition(
    file: &File,
    values: &Values<'_>,
    of: &Enum,
    unknown: &TokenStream,
    scope: &Scope<'_>,
) -> TokenStream {
    let attributes = super::attributes_of_type(file, &docs::file(file));
    let own = scope.own();
    let derives = Derives::new(file, true);
    let above = derives.above(&["Debug", "Clone"], &["PartialEq", "Eq", "PartialOrd", "Ord", "Hash"], true);
    let (listed, beside) = derives.listed(&own, of);
    let skipped = derives.other(true);
    let variants = values.0.iter().zip(&of.observed).map(|((name, value, listed), observed)| {
        let line = match observed {
            Some(evidence) => format!("{}, not in the docs: {evidence}.", docs::code(value)),
            None => docs::code(value),
        };
        let docs = super::attributes(&docs::wrapped(&line), None);
        let (name, renamed) = (ident(name), derives.value(listed, of));
        quote! { #docs #renamed #name, }
    });
    let (other, other_docs) =
        (ident(&of.other), super::attributes(&["A value that the docs do not list.".to_owned()], None));
    quote! {
        #attributes
        #above
        #listed
        pub enum #own {
            #(#variants)*
            #other_docs
            #skipped
            #other(#unknown),
        }

        #beside
    }
}

fn all(values: &Values<'_>, observed: &[Option<String>]) -> TokenStream {
    let line = match observed.iter().any(Option::is_some) {
        true => "Every documented value, in the order of the page, then those only seen.",
        false => "Every documented value, in the order of the page.",
    };
    let docs = attributes(&[line.to_owned()], None);
    let names = values.idents();
    quote! {
        #docs
        pub const ALL: &'static [Self] = &[#(Self::#names),*];
    }
}
