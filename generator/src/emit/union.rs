//! Unions, and types whose shape the docs do not show.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::extras::Derives;
use super::types::{Scope, ident};
use super::{attributes, docs};
use crate::plan::{File, Union};

/// A union.
pub(super) fn emit(file: &File, union: &Union, scope: &Scope<'_>) -> TokenStream {
    let variants = &union.variants;
    let attributes = attributes(&docs::file(file), file.deprecated.as_deref());
    let (own, name, result) = (scope.own(), &file.name, scope.std("Result"));
    let other = super::attributes(&["A value that no documented member fits.".to_owned()], None);
    let derives = Derives::new(file, true);
    let (above, untagged, skipped) =
        (derives.above(&["Clone"], &["Debug", "PartialEq"], false), derives.union(), derives.other(false));
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
    }
}

/// A type whose shape the docs do not show.
pub(super) fn emit_opaque(file: &File, scope: &Scope<'_>) -> TokenStream {
    let mut lines = docs::file(file);
    lines.extend([String::new(), "The docs do not show its shape: any JSON value.".to_owned()]);
    let attributes = attributes(&lines, file.deprecated.as_deref());
    let own = scope.own();
    let above = Derives::new(file, true).above(&["Debug", "Clone", "PartialEq", "Default"], &[], false);
    quote! {
        #attributes
        #above
        pub struct #own(pub serde_json::Value);

        wire::opaque!(#own);
    }
}
