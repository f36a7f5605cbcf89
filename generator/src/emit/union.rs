//! Unions, and types whose shape the docs do not show.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::extras::Derives;
use super::types::{Scope, ident};
use super::{attributes, docs, strukt};
use crate::plan::{File, RustType, Union, Variant};

/// A union.
pub(super) fn emit(file: &File, union: &Union, scope: &Scope<'_>) -> TokenStream {
    let variants = &union.variants;
    let attributes = super::attributes_of_type(file, &docs::file(file));
    let (own, name, result) = (scope.own(), &file.name, scope.std("Result"));
    let other = super::attributes(&["A value that no documented member fits.".to_owned()], None);
    let derives = Derives::new(file, true);
    let (above, untagged, skipped) =
        (derives.above(&["Clone"], strukt::by_hand(file), false), derives.union(), derives.other(false));
    let declared = variants.iter().map(|variant| {
        let (name, ty) = (ident(&variant.ident), scope.ty(&variant.ty));
        let docs = super::attributes(&[docs::code(&ty.to_string().replace(' ', ""))], None);
        let value = derives.member(&variant.ty, scope);
        quote! { #docs #name(#value), }
    });
    let members = variants.iter().map(|variant| {
        let (name, shape) = (variant.ident.as_str(), scope.shape(&variant.ty));
        quote! { (#name, #shape) }
    });
    let keys = union.keys.iter().map(|listed| {
        let key = &listed.key;
        match listed.decides {
            true => quote! { wire::Key::Decides(#key) },
            false => quote! { wire::Key::Overlaps(#key) },
        }
    });
    let readers = variants.iter().enumerate().map(|(index, variant)| {
        let (index, name) = (Literal::usize_unsuffixed(index), ident(&variant.ident));
        quote! { #index => wire::unions::member(from, cx).map(Self::#name), }
    });
    let arms = variants.iter().enumerate().map(|(index, variant)| {
        let (index, name) = (Literal::usize_unsuffixed(index), ident(&variant.ident));
        quote! { Self::#name(value) => to.member(#index, value), }
    });
    let unknown = Literal::usize_unsuffixed(variants.len());
    let total = file.total.then(|| strukt::total(scope));
    let methods = union.methods.then(|| methods(variants, scope));
    let from = variants.iter().filter(|variant| variant.from).map(|variant| from(variant, scope));
    quote! {
        #attributes
        #above
        #untagged
        pub enum #own {
            #(#declared)*
            #other
            #skipped
            Unknown(serde_json::Value),
        }

        #methods

        #(#from)*

        impl wire::Union for #own {
            const CHOICE: wire::Choice = wire::Choice::of(#name, &[#(#members),*], &[#(#keys),*]);

            fn read<'de, D: serde::Deserializer<'de>>(
                member: usize,
                from: D,
                cx: &mut wire::Context,
            ) -> #result<Self, D::Error> {
                match member {
                    #(#readers)*
                    _ => wire::unions::member(from, cx).map(Self::Unknown),
                }
            }

            fn visit<V: wire::Visit>(&self, to: V) -> V::Out {
                match self {
                    #(#arms)*
                    Self::Unknown(value) => to.member(#unknown, value),
                }
            }
        }

        wire::union!(#own);

        #total
    }
}

/// The methods that look for one member.
fn methods(variants: &[Variant], scope: &Scope<'_>) -> TokenStream {
    let (own, option, result) = (scope.own(), scope.std("Option"), scope.std("Result"));
    let [some, none, ok, err] = ["Some", "None", "Ok", "Err"].map(|name| scope.std(name));
    let methods = variants.iter().map(|variant| {
        let name = ident(&variant.ident);
        let (look, take) = (
            format_ident!("as_{}", variant.method.as_str()),
            format_ident!("into_{}", variant.method.as_str()),
        );
        let (seen, shown, plain, value) = handed(&variant.ty, scope);
        let called = docs::code(variant.ident.as_str());
        let look_docs = attributes(&[format!("The {called}, if it is one.")], None);
        let take_docs = attributes(&[format!("The {called}, or the union as it is.")], None);
        quote! {
            #look_docs
            pub fn #look(&self) -> #option<#seen> {
                match self {
                    Self::#name(value) => #some(#shown),
                    _ => #none,
                }
            }

            #take_docs
            pub fn #take(self) -> #result<#plain, Self> {
                match self {
                    Self::#name(value) => #ok(#value),
                    other => #err(other),
                }
            }
        }
    });
    let methods = quote! { #(#methods)* };
    if methods.is_empty() {
        methods
    } else {
        quote! { impl #own { #methods } }
    }
}

/// How a member is shown and handed out: the type that is seen, the value seen, the plain type, its value.
fn handed(ty: &RustType, scope: &Scope<'_>) -> (TokenStream, TokenStream, TokenStream, TokenStream) {
    let value = quote! { value };
    match ty {
        RustType::String => (quote! { &str }, value.clone(), scope.ty(ty), value),
        RustType::Bool | RustType::Literal(_) | RustType::I64 | RustType::F64 => {
            (scope.ty(ty), quote! { *value }, scope.ty(ty), value)
        }
        RustType::Vec(inner) => {
            let inner = scope.ty(inner);
            (quote! { &[#inner] }, value.clone(), scope.ty(ty), value)
        }
        RustType::Boxed(inner) => {
            let inner = scope.ty(inner);
            (quote! { &#inner }, value, inner, quote! { *value })
        }
        ty => {
            let ty = scope.ty(ty);
            (quote! { &#ty }, value.clone(), ty, value)
        }
    }
}

/// Makes the union of a member.
fn from(variant: &Variant, scope: &Scope<'_>) -> TokenStream {
    let (own, name, from) = (scope.own(), ident(&variant.ident), scope.std("From"));
    let (_, _, plain, _) = handed(&variant.ty, scope);
    let value = match &variant.ty {
        RustType::Boxed(_) => {
            let pointer = scope.std("Box");
            quote! { #pointer::new(value) }
        }
        _ => quote! { value },
    };
    quote! {
        impl #from<#plain> for #own {
            fn from(value: #plain) -> Self { Self::#name(#value) }
        }
    }
}

/// A type whose shape the docs do not show.
pub(super) fn emit_opaque(file: &File, scope: &Scope<'_>) -> TokenStream {
    let mut lines = docs::file(file);
    lines.extend([String::new(), "The docs do not show its shape: any JSON value.".to_owned()]);
    let attributes = super::attributes_of_type(file, &lines);
    let own = scope.own();
    let above = Derives::new(file, true).above(&["Debug", "Clone", "PartialEq", "Eq", "Default"], &[], false);
    quote! {
        #attributes
        #above
        pub struct #own(pub serde_json::Value);

        wire::opaque!(#own);
    }
}
