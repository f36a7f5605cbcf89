//! Structs: the type, `new` where few fields are required, and the table by which it travels.

use proc_macro2::TokenStream;
use quote::quote;

use super::extras::Derives;
use super::text::Alias;
use super::types::{Scope, ident};
use super::{attributes, docs};
use crate::plan::{Field, File, Json, Presence, RustType, Struct};

/// A struct that is a JSON object.
pub(super) fn emit(file: &File, strukt: &Struct, scope: &Scope<'_>) -> TokenStream {
    if strukt.unit {
        return unit(file, scope);
    }
    let definition = definition(file, &strukt.fields, false, scope);
    let constructor = constructor(strukt, scope);
    let model = model(file, strukt, scope);
    let own = scope.own();
    let kind = match travels_whole(&strukt.fields) {
        true => quote! { model },
        false => quote! { json },
    };
    let total = file.total.then(|| total(scope));
    quote! { #definition #constructor #model wire::#kind!(#own); #total }
}

/// Says that every value is like itself. A derive would be ten times the work for rustc.
pub(super) fn total(scope: &Scope<'_>) -> TokenStream {
    let (own, equality) = (scope.own(), scope.std("Eq"));
    quote! { impl #equality for #own {} }
}

/// Whether every field travels, so that the runtime, which knows of no other, can show and compare the struct.
fn travels_whole(fields: &[Field]) -> bool {
    fields.iter().all(|field| field.json != Json::Absent)
}

/// A struct that is no JSON.
pub(super) fn emit_envelope(file: &File, fields: &[Field], scope: &Scope<'_>) -> TokenStream {
    definition(file, fields, true, scope)
}

/// A request without fields, which never is JSON.
fn unit(file: &File, scope: &Scope<'_>) -> TokenStream {
    let attributes = super::attributes_of_type(file, &docs::file(file));
    let own = scope.own();
    let derives = Derives::new(file, false).above(&["Debug", "Clone", "Copy", "Default"], &[], false);
    quote! { #attributes #derives pub struct #own; impl wire::Fields for #own {} }
}

fn definition(file: &File, fields: &[Field], envelope: bool, scope: &Scope<'_>) -> TokenStream {
    let mut docs = docs::file(file);
    if envelope {
        docs.extend([String::new(), "The outcome of a request, around its body: no JSON itself.".to_owned()]);
    }
    let attributes = super::attributes_of_type(file, &docs);
    let own = scope.own();
    let derives = Derives::new(file, !envelope);
    let fields_tokens = fields.iter().enumerate().map(|(index, field)| {
        let attributes = super::attributes(&docs::field(field, envelope), field.deprecated.as_deref());
        let aliases = aliases(field);
        let (name, ty) = (ident(&field.ident), scope.ty(&field.ty));
        let extras = derives.field(index, field, scope);
        quote! { #attributes #(#aliases)* #extras pub #name: #ty }
    });
    let body = match fields {
        [] => quote! { {} },
        _ => quote! { { #(#fields_tokens),* } },
    };
    let default = default_of_literals(fields, scope);
    let with_default = |mut derived: Vec<&'static str>| {
        derived.extend(default.is_none().then_some("Default"));
        derived
    };
    if !envelope && travels_whole(fields) {
        let derives = derives.above(&with_default(vec!["Clone"]), by_hand(file), false);
        return quote! { #attributes #derives pub struct #own #body #default };
    }
    if fields.iter().all(|field| field.ty.is_comparable()) {
        let derives = derives.above(&with_default(vec!["Debug", "Clone", "PartialEq"]), &[], false);
        return quote! { #attributes #derives pub struct #own #body #default };
    }
    let derives = derives.above(&with_default(vec!["Debug", "Clone"]), &["PartialEq"], false);
    let comparisons = fields.iter().map(|field| {
        let name = ident(&field.ident);
        match field.ty.is_comparable() {
            true => quote! { self.#name == other.#name },
            false => quote! { wire::same_message(&self.#name, &other.#name) },
        }
    });
    quote! {
        #attributes #derives pub struct #own #body #default

        impl ::std::cmp::PartialEq for #own {
            #[inline]
            fn eq(&self, other: &Self) -> bool { #(#comparisons)&&* }
        }
    }
}

/// The names that a field goes by besides the one in Rust.
fn aliases(field: &Field) -> Vec<Alias<'_>> {
    match &field.json {
        Json::Key { key, .. } => Alias::of(Some(key), &field.name, &field.ident),
        Json::Absent => Alias::of(None, &field.name, &field.ident),
        // What stands for other properties has a name that says nothing.
        Json::Flattened => Vec::new(),
    }
}

/// What models have without a derive.
pub(super) fn by_hand(file: &File) -> &'static [&'static str] {
    if file.total { &["Debug", "PartialEq", "Eq"] } else { &["Debug", "PartialEq"] }
}

/// The default of a struct that has a field which is always true.
fn default_of_literals(fields: &[Field], scope: &Scope<'_>) -> Option<TokenStream> {
    fields.iter().find(|field| field.ty == RustType::Literal(true))?;
    let values = fields.iter().map(|field| {
        let name = ident(&field.ident);
        match field.ty {
            RustType::Literal(literal) => quote! { #name: #literal },
            _ => quote! { #name: ::std::default::Default::default() },
        }
    });
    let own = scope.own();
    Some(quote! {
        impl ::std::default::Default for #own {
            #[inline]
            fn default() -> Self { Self { #(#values),* } }
        }
    })
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
            #[inline]
            pub fn new(#(#parameters),*) -> Self { Self { #(#values,)* #rest } }
        }
    })
}

/// The fields that have a key.
fn fields(strukt: &Struct) -> impl Iterator<Item = &Field> {
    strukt.fields.iter().filter(|field| matches!(field.json, Json::Key { .. }))
}

/// The fields that have a key, and their rows in the key table.
fn keyed<'a>(strukt: &'a Struct, scope: &Scope<'_>) -> impl Iterator<Item = (&'a Field, TokenStream)> {
    strukt.fields.iter().filter_map(|field| match &field.json {
        Json::Key { key, presence } => {
            let shape = scope.shape(of_value(&field.ty, *presence));
            let row = match presence {
                Presence::Required => quote! { wire::Field::Required(#key, #shape) },
                Presence::Nullable => quote! { wire::Field::Nullable(#key, #shape) },
                Presence::Optional => quote! { wire::Field::Optional(#key, #shape) },
            };
            Some((field, row))
        }
        Json::Flattened | Json::Absent => None,
    })
}

/// The type of a field's value, where there is one. The row says already when there may be none.
fn of_value(ty: &RustType, presence: Presence) -> &RustType {
    match ty {
        RustType::Option(inner) if presence != Presence::Required => inner,
        ty => ty,
    }
}

fn model(file: &File, strukt: &Struct, scope: &Scope<'_>) -> TokenStream {
    let (own, name) = (scope.own(), &file.name);
    let rows = keyed(strukt, scope).map(|(_, row)| row);
    let flattened = strukt.fields.iter().find(|field| field.json == Json::Flattened);
    let rows = quote! { &[#(#rows),*] };
    let object = match flattened.map(|field| &field.ty) {
        Some(RustType::Map(inner)) if strukt.open => {
            let shape = scope.shape(inner);
            quote! { wire::Object::open(#name, #rows, #shape) }
        }
        _ => quote! { wire::Object::of(#name, #rows) },
    };
    let slots = all_fields(strukt, &quote! { &mut });
    let values = all_fields(strukt, &quote! { & });
    quote! {
        impl wire::Model for #own {
            const OBJECT: wire::Object = #object;
            #[inline]
            fn set<S: wire::Source>(&mut self, value: &mut S) { value.set(#slots) }
            #[inline]
            fn put<S: wire::Sink>(&self, to: &mut S) { to.put(#values) }
        }
    }
}

/// How many parts a tuple of the runtime has at most.
const MAX_PARTS: usize = 12;

/// References to all fields: those that have a key, then the one that has all other keys.
fn all_fields(strukt: &Struct, reference: &TokenStream) -> TokenStream {
    let keyed = fields(strukt).map(|field| {
        let name = ident(&field.ident);
        quote! { #reference self.#name }
    });
    let flattened = strukt.fields.iter().filter(|field| field.json == Json::Flattened).map(|field| {
        let name = ident(&field.ident);
        quote! { wire::Extra(#reference self.#name) }
    });
    tuple(keyed.chain(flattened).collect())
}

/// A tuple of the parts, or of tuples of them.
fn tuple(parts: Vec<TokenStream>) -> TokenStream {
    match parts.len() {
        0..=MAX_PARTS => quote! { (#(#parts,)*) },
        _ => tuple(parts.chunks(MAX_PARTS).map(|chunk| tuple(chunk.to_vec())).collect()),
    }
}
