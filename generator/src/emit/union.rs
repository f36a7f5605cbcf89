//! Unions, and types whose shape the docs do not show.

use proc_macro2::TokenStream;
use quote::quote;

use super::types::{Scope, ident};
use super::{attributes, docs};
use crate::plan::{File, Variant};

/// A union.
pub(super) fn emit(file: &File, variants: &[Variant], scope: &Scope<'_>) -> TokenStream {
    let attributes = attributes(&docs::file(file), file.deprecated.as_deref());
    let (own, name, result) = (scope.own(), &file.name, scope.std("Result"));
    let other = super::attributes(&["A value that no documented member fits.".to_owned()], None);
    let declared = variants.iter().map(|variant| {
        let (name, ty) = (ident(&variant.ident), scope.ty(&variant.ty));
        let docs = super::attributes(&[docs::code(&ty.to_string().replace(' ', ""))], None);
        quote! { #docs #name(#ty), }
    });
    let members = variants.iter().map(|variant| {
        let (name, ty) = (ident(&variant.ident), scope.ty(&variant.ty));
        let shown = variant.ident.as_str();
        quote! {
            wire::Member {
                name: #shown,
                fit: <#ty as wire::Wire>::fit,
                read: |value, cx| wire::Wire::read(value, cx).map(Self::#name),
            }
        }
    });
    let arms = variants.iter().map(|variant| {
        let name = ident(&variant.ident);
        quote! { Self::#name(value) => wire::Wire::write(value, to), }
    });
    quote! {
        #attributes
        #[derive(Debug, Clone, PartialEq)]
        pub enum #own {
            #(#declared)*
            #other
            Unknown(serde_json::Value),
        }

        impl wire::Union for #own {
            const NAME: &'static str = #name;
            const MEMBERS: &'static [wire::Member<Self>] = &[#(#members),*];

            fn unknown(value: serde_json::Value) -> Self {
                Self::Unknown(value)
            }

            fn write<S: serde::Serializer>(&self, to: S) -> #result<S::Ok, S::Error> {
                match self {
                    #(#arms)*
                    Self::Unknown(value) => wire::Wire::write(value, to),
                }
            }
        }

        wire::union!(#own);
    }
}

/// A type whose shape the docs do not show.
pub(super) fn emit_opaque(file: &File, scope: &Scope<'_>) -> TokenStream {
    let mut lines = docs::file(file);
    lines.extend([String::new(), "The docs do not show its shape: any JSON value.".to_owned()]);
    let attributes = attributes(&lines, file.deprecated.as_deref());
    let own = scope.own();
    quote! {
        #attributes
        #[derive(Debug, Clone, PartialEq, Default)]
        pub struct #own(pub serde_json::Value);

        wire::opaque!(#own);
    }
}
