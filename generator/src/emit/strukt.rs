//! Structs: the type, `new` where few fields are required, and the table by which it travels.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::types::{Scope, ident};
use super::{attributes, docs};
use crate::plan::{Field, File, Json, Presence, RustType, Struct};

/// A struct that is a JSON object.
pub(super) fn emit(file: &File, strukt: &Struct, scope: &Scope<'_>) -> TokenStream {
    let definition = definition(file, &strukt.fields, false, scope);
    let constructor = constructor(strukt, scope);
    let model = model(file, strukt, scope);
    let own = scope.own();
    quote! { #definition #constructor #model wire::serde!(#own); }
}

/// A struct that is no JSON.
pub(super) fn emit_envelope(file: &File, fields: &[Field], scope: &Scope<'_>) -> TokenStream {
    definition(file, fields, true, scope)
}

fn definition(file: &File, fields: &[Field], envelope: bool, scope: &Scope<'_>) -> TokenStream {
    let mut docs = docs::file(file);
    if envelope {
        docs.extend([String::new(), "The outcome of a request, around its body: no JSON itself.".to_owned()]);
    }
    let attributes = attributes(&docs, file.deprecated.as_deref());
    let own = scope.own();
    let fields_tokens = fields.iter().map(|field| {
        let attributes = super::attributes(&docs::field(field, envelope), field.deprecated.as_deref());
        let (name, ty) = (ident(&field.ident), scope.ty(&field.ty));
        quote! { #attributes pub #name: #ty }
    });
    let body = match fields {
        [] => quote! { {} },
        _ => quote! { { #(#fields_tokens),* } },
    };
    if fields.iter().all(|field| field.ty.is_comparable()) {
        return quote! { #attributes #[derive(Debug, Clone, PartialEq, Default)] pub struct #own #body };
    }
    let comparisons = fields.iter().map(|field| {
        let name = ident(&field.ident);
        match field.ty.is_comparable() {
            true => quote! { self.#name == other.#name },
            false => quote! { wire::same_message(&self.#name, &other.#name) },
        }
    });
    quote! {
        #attributes #[derive(Debug, Clone, Default)] pub struct #own #body

        impl ::std::cmp::PartialEq for #own {
            fn eq(&self, other: &Self) -> bool { #(#comparisons)&&* }
        }
    }
}

fn constructor(strukt: &Struct, scope: &Scope<'_>) -> Option<TokenStream> {
    if strukt.constructor.is_empty() {
        return None;
    }
    let into = scope.std("Into");
    let taken = || strukt.constructor.iter().map(|&index| &strukt.fields[index]);
    let parameters = taken().map(|field| {
        let (name, ty) = (ident(&field.ident), scope.ty(&field.ty));
        match field.ty {
            RustType::String => quote! { #name: impl #into<#ty> },
            _ => quote! { #name: #ty },
        }
    });
    let values = taken().map(|field| {
        let name = ident(&field.ident);
        match field.ty {
            RustType::String => quote! { #name: #name.into() },
            _ => quote! { #name },
        }
    });
    let rest = (strukt.constructor.len() < strukt.fields.len()).then(|| quote! { ..Self::default() });
    let own = scope.own();
    let docs = attributes(&["The required fields set, all others left out.".to_owned()], None);
    let docs = match rest {
        Some(_) => docs,
        None => attributes(&["All fields set.".to_owned()], None),
    };
    Some(quote! {
        impl #own {
            #docs
            pub fn new(#(#parameters),*) -> Self { Self { #(#values,)* #rest } }
        }
    })
}

/// The fields that have a key, and their rows in the key table.
fn keyed(strukt: &Struct) -> impl Iterator<Item = (&Field, TokenStream)> {
    strukt.fields.iter().filter_map(|field| match &field.json {
        Json::Key { key, presence } => {
            let row = match presence {
                Presence::Required => quote! { wire::Field::Required(#key) },
                Presence::Nullable => quote! { wire::Field::Nullable(#key) },
                Presence::Optional => quote! { wire::Field::Optional(#key) },
            };
            Some((field, row))
        }
        Json::Flattened | Json::Absent => None,
    })
}

fn model(file: &File, strukt: &Struct, scope: &Scope<'_>) -> TokenStream {
    let (own, name) = (scope.own(), &file.name);
    let rows = keyed(strukt).map(|(_, row)| row);
    let discriminators = discriminators(strukt);
    let arms = keyed(strukt).enumerate().map(|(index, (field, _))| {
        let (index, name) = (Literal::usize_unsuffixed(index), ident(&field.ident));
        quote! { #index => value.read(&mut self.#name), }
    });
    let is_empty = keyed(strukt).next().is_none();
    let flattened = strukt.fields.iter().find(|field| field.json == Json::Flattened);
    let rest = match flattened {
        Some(field) => {
            let name = ident(&field.ident);
            quote! { value.extra(&mut self.#name) }
        }
        None => quote! { value.skip() },
    };
    let (field, body) = match is_empty {
        true => (quote! { _ }, rest),
        false => (quote! { field }, quote! { match field { #(#arms)* _ => #rest, } }),
    };
    let put = put(strukt);
    quote! {
        impl wire::Model for #own {
            const NAME: &'static str = #name;
            const FIELDS: &'static [wire::Field] = &[#(#rows),*];
            #discriminators
            fn set(&mut self, #field: usize, value: &mut impl wire::Source) { #body }
            #put
        }
    }
}

fn put(strukt: &Struct) -> TokenStream {
    let keyed = keyed(strukt).map(|(field, _)| {
        let name = ident(&field.ident);
        quote! { to.put(&self.#name); }
    });
    let flattened = strukt.fields.iter().filter(|field| field.json == Json::Flattened).map(|field| {
        let name = ident(&field.ident);
        quote! { to.extra(&self.#name); }
    });
    let puts: Vec<TokenStream> = keyed.chain(flattened).collect();
    let to = if puts.is_empty() {
        quote! { _ }
    } else {
        quote! { to }
    };
    quote! { fn put(&self, #to: &mut impl wire::Sink) { #(#puts)* } }
}

fn discriminators(strukt: &Struct) -> Option<TokenStream> {
    if strukt.discriminators.is_empty() {
        return None;
    }
    let rows = strukt.discriminators.iter().map(|(key, value)| quote! { (#key, #value) });
    Some(quote! {
        const DISCRIMINATORS: &'static [(&'static str, &'static str)] = &[#(#rows),*];
    })
}
