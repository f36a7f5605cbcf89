//! Types and names as tokens, written as one file sees them.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::plan::{Code, Dates, Field, File, Ident, Item, RustType};

/// What names mean in one file.
pub(super) struct Scope<'a> {
    file: &'a File,
}

impl<'a> Scope<'a> {
    pub(super) fn new(file: &'a File) -> Self {
        Self { file }
    }

    /// The `use` items at the top of the file.
    pub(super) fn imports(&self) -> TokenStream {
        let map = (self.uses_map() && !self.is_shadowed("BTreeMap"))
            .then(|| quote! { use std::collections::BTreeMap; });
        let models = self.file.imports.iter().map(|(module, idents)| {
            let module = self.file.root.iter().chain(module).map(ident);
            let idents = idents.iter().map(ident);
            match idents.len() {
                1 => quote! { use crate #(::#module)* #(::#idents)*; },
                _ => quote! { use crate #(::#module)*::{#(#idents),*}; },
            }
        });
        let wire = match &self.file.item {
            Item::Envelope(fields) => {
                let uses =
                    |field: &Field| !field.ty.is_comparable() || names_wire(&field.ty, self.file.dates);
                fields.iter().any(uses)
            }
            _ => true,
        };
        let root = self.file.root.iter().map(ident);
        let wire = wire.then(|| quote! { use crate #(::#root)*::wire; });
        quote! { #map #(#models)* #wire }
    }

    fn uses_map(&self) -> bool {
        let is_map = |ty: &RustType| has_map(ty);
        match &self.file.item {
            Item::Struct(strukt) => strukt.fields.iter().any(|field| is_map(&field.ty)),
            Item::Envelope(fields) => fields.iter().any(|field| is_map(&field.ty)),
            Item::Union(union) => union.variants.iter().any(|variant| is_map(&variant.ty)),
            Item::Enum(_) | Item::Opaque => false,
        }
    }

    fn is_shadowed(&self, name: &str) -> bool {
        self.file.shadowed.contains(name)
    }

    /// A name that every file has, by its path where the file's own type took the name.
    pub(super) fn std(&self, name: &str) -> TokenStream {
        let short = format_ident!("{name}");
        if !self.is_shadowed(name) {
            return quote! { #short };
        }
        match name {
            "Option" => quote! { ::std::option::Option },
            "Vec" => quote! { ::std::vec::Vec },
            "Box" => quote! { ::std::boxed::Box },
            "String" => quote! { ::std::string::String },
            "Result" => quote! { ::std::result::Result },
            "Default" => quote! { ::std::default::Default },
            "Eq" => quote! { ::std::cmp::Eq },
            "Into" | "From" => quote! { ::std::convert::#short },
            "Some" | "None" => quote! { ::std::option::Option::#short },
            "Ok" | "Err" => quote! { ::std::result::Result::#short },
            _ => quote! { ::std::collections::#short },
        }
    }

    /// The name of the file's type.
    pub(super) fn own(&self) -> proc_macro2::Ident {
        ident(&self.file.ident)
    }

    /// A type.
    pub(super) fn ty(&self, ty: &RustType) -> TokenStream {
        let generic = |name: &str, inner: &RustType| {
            let name = self.std(name);
            let inner = self.ty(inner);
            quote! { #name<#inner> }
        };
        match ty {
            RustType::String => self.std("String"),
            RustType::Bool | RustType::Literal(_) => quote! { bool },
            RustType::I64 => quote! { i64 },
            RustType::F64 => quote! { f64 },
            RustType::BigInt => quote! { num_bigint::BigInt },
            RustType::Decimal => quote! { rust_decimal::Decimal },
            RustType::Timestamp => match self.file.dates {
                Dates::Chrono => quote! { chrono::DateTime<chrono::Utc> },
                Dates::Time => quote! { wire::DateTime },
                Dates::Jiff | Dates::String => quote! { jiff::Timestamp },
            },
            RustType::Date => match self.file.dates {
                Dates::Chrono => quote! { chrono::NaiveDate },
                Dates::Time => quote! { wire::Date },
                Dates::Jiff | Dates::String => quote! { jiff::civil::Date },
            },
            RustType::Bytes => quote! { bytes::Bytes },
            RustType::Value => quote! { serde_json::Value },
            RustType::Response => quote! { http::Response<bytes::Bytes> },
            RustType::Request => quote! { http::Request<bytes::Bytes> },
            RustType::Option(inner) => generic("Option", inner),
            RustType::OptionalNullable(inner) => {
                let inner = self.ty(inner);
                quote! { wire::OptionalNullable<#inner> }
            }
            RustType::Vec(inner) => generic("Vec", inner),
            RustType::Boxed(inner) => generic("Box", inner),
            RustType::Map(inner) => {
                let (map, string, inner) = (self.std("BTreeMap"), self.std("String"), self.ty(inner));
                quote! { #map<#string, #inner> }
            }
            RustType::Own(code, _) => tokens(code),
            RustType::Model(name, None) => {
                let name = ident(name);
                quote! { #name }
            }
            RustType::Model(name, Some(module)) => {
                let module = self.file.root.iter().chain(module);
                let (module, name) = (module.map(ident), ident(name));
                quote! { crate #(::#module)*::#name }
            }
        }
    }
}

impl Scope<'_> {
    /// What the JSON of a type looks like.
    pub(super) fn shape(&self, ty: &RustType) -> TokenStream {
        match ty {
            RustType::String => quote! { wire::STRING },
            RustType::Bool => quote! { wire::BOOLEAN },
            RustType::Literal(literal) => quote! { wire::Shape::Literal(#literal) },
            RustType::I64 => quote! { wire::INTEGER },
            RustType::F64 => quote! { wire::FLOAT },
            RustType::Value => quote! { wire::Shape::Any },
            // A pointer does not show.
            RustType::Boxed(inner) => self.shape(inner),
            _ => {
                let ty = self.ty(ty);
                quote! { wire::shape::<#ty>() }
            }
        }
    }
}

/// Whether the type is written with the name of the runtime.
fn names_wire(ty: &RustType, dates: Dates) -> bool {
    match ty {
        RustType::OptionalNullable(_) => true,
        RustType::Timestamp | RustType::Date => dates == Dates::Time,
        RustType::Option(inner) | RustType::Vec(inner) | RustType::Boxed(inner) | RustType::Map(inner) => {
            names_wire(inner, dates)
        }
        _ => false,
    }
}

fn has_map(ty: &RustType) -> bool {
    match ty {
        RustType::Map(_) => true,
        RustType::Option(inner)
        | RustType::OptionalNullable(inner)
        | RustType::Vec(inner)
        | RustType::Boxed(inner) => has_map(inner),
        _ => false,
    }
}

/// What the user wrote, as tokens. The grammar has it.
pub(super) fn tokens(code: &Code) -> TokenStream {
    code.as_str().parse().unwrap_or_default()
}

/// An identifier as a token.
pub(super) fn ident(ident: &Ident) -> proc_macro2::Ident {
    match ident.as_str().strip_prefix("r#") {
        Some(raw) => proc_macro2::Ident::new_raw(raw, proc_macro2::Span::call_site()),
        None => format_ident!("{}", ident.as_str()),
    }
}
