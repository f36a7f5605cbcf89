//! Types and names, written as one file sees them.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::layout;
use super::sheet::Sheet;
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
    pub(super) fn imports(&self, sheet: &mut Sheet) {
        if self.uses_map() && !self.is_shadowed("BTreeMap") {
            sheet.plain("use std::collections::BTreeMap;");
        }
        for (module, idents) in &self.file.imports {
            sheet.begin(0);
            sheet.word("use ");
            sheet.path(self.file.root.iter().chain(module.iter()));
            match idents.as_slice() {
                [only] => sheet.ident(only),
                idents => sheet.names(idents),
            }
            sheet.word(";");
            sheet.end();
        }
        let wire = match &self.file.item {
            Item::Envelope(fields) => {
                let uses =
                    |field: &Field| !field.ty.is_comparable() || names_wire(&field.ty, self.file.dates);
                fields.iter().any(uses)
            }
            _ => true,
        };
        if wire {
            sheet.begin(0);
            sheet.word("use ");
            sheet.path(&self.file.root);
            sheet.word("wire;");
            sheet.end();
        }
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
    pub(super) fn std(&self, name: &'static str) -> &'static str {
        if !self.is_shadowed(name) {
            return name;
        }
        match name {
            "Option" => "::std::option::Option",
            "Vec" => "::std::vec::Vec",
            "Box" => "::std::boxed::Box",
            "String" => "::std::string::String",
            "Result" => "::std::result::Result",
            "Default" => "::std::default::Default",
            "Eq" => "::std::cmp::Eq",
            "Into" => "::std::convert::Into",
            "From" => "::std::convert::From",
            "Some" => "::std::option::Option::Some",
            "None" => "::std::option::Option::None",
            "Ok" => "::std::result::Result::Ok",
            "Err" => "::std::result::Result::Err",
            "BTreeMap" => "::std::collections::BTreeMap",
            name => name,
        }
    }

    /// The name of the file's type.
    pub(super) fn own(&self) -> proc_macro2::Ident {
        ident(&self.file.ident)
    }

    /// A type.
    pub(super) fn ty(&self, ty: &RustType, sheet: &mut Sheet) {
        match ty {
            RustType::String => sheet.word(self.std("String")),
            RustType::Bool | RustType::Literal(_) => sheet.word("bool"),
            RustType::I64 => sheet.word("i64"),
            RustType::F64 => sheet.word("f64"),
            RustType::BigInt => sheet.word("num_bigint::BigInt"),
            RustType::Decimal => sheet.word("rust_decimal::Decimal"),
            RustType::Timestamp => match self.file.dates {
                Dates::Chrono => {
                    sheet.word("chrono::DateTime");
                    sheet.within(("<", ">"), |sheet| sheet.word("chrono::Utc"));
                }
                Dates::Time => sheet.word("wire::DateTime"),
                Dates::Jiff | Dates::String => sheet.word("jiff::Timestamp"),
            },
            RustType::Date => sheet.word(match self.file.dates {
                Dates::Chrono => "chrono::NaiveDate",
                Dates::Time => "wire::Date",
                Dates::Jiff | Dates::String => "jiff::civil::Date",
            }),
            RustType::Bytes => sheet.word("bytes::Bytes"),
            RustType::Value => sheet.word("serde_json::Value"),
            RustType::Response | RustType::Request => {
                sheet.word(if *ty == RustType::Response { "http::Response" } else { "http::Request" });
                sheet.within(("<", ">"), |sheet| sheet.word("bytes::Bytes"));
            }
            RustType::Option(inner) => self.generic(self.std("Option"), inner, sheet),
            RustType::OptionalNullable(inner) => self.generic("wire::OptionalNullable", inner, sheet),
            RustType::Vec(inner) => self.generic(self.std("Vec"), inner, sheet),
            RustType::Boxed(inner) => self.generic(self.std("Box"), inner, sheet),
            RustType::Map(inner) => {
                sheet.word(self.std("BTreeMap"));
                sheet.list(("<", ">"), [&RustType::String, &**inner], |sheet, ty| self.ty(ty, sheet));
            }
            RustType::Own(code, _) => sheet.code(&own_type(code)),
            RustType::Model(name, None) => sheet.ident(name),
            RustType::Model(name, Some(module)) => {
                sheet.path(self.file.root.iter().chain(module.iter()));
                sheet.ident(name);
            }
        }
    }

    fn generic(&self, name: &'static str, inner: &RustType, sheet: &mut Sheet) {
        sheet.word(name);
        sheet.within(("<", ">"), |sheet| self.ty(inner, sheet));
    }

    /// A type on one line.
    pub(super) fn spelled(&self, ty: &RustType) -> String {
        let mut sheet = Sheet::default();
        self.ty(ty, &mut sheet);
        sheet.into_flat()
    }

    /// A type as tokens.
    pub(super) fn tokens(&self, ty: &RustType) -> TokenStream {
        self.spelled(ty).parse().unwrap_or_default()
    }

    /// A name that every file has, as tokens.
    pub(super) fn std_tokens(&self, name: &'static str) -> TokenStream {
        self.std(name).parse().unwrap_or_default()
    }
}

impl Scope<'_> {
    /// What the JSON of a type looks like.
    pub(super) fn shape(&self, ty: &RustType, sheet: &mut Sheet) {
        match ty {
            RustType::String => sheet.word("wire::STRING"),
            RustType::Bool => sheet.word("wire::BOOLEAN"),
            RustType::Literal(literal) => {
                sheet.word("wire::Shape::Literal");
                sheet.within(("(", ")"), |sheet| sheet.word(if *literal { "true" } else { "false" }));
            }
            RustType::I64 => sheet.word("wire::INTEGER"),
            RustType::F64 => sheet.word("wire::FLOAT"),
            RustType::Value => sheet.word("wire::Shape::Any"),
            // A pointer does not show.
            RustType::Boxed(inner) => self.shape(inner, sheet),
            _ => {
                sheet.word("wire::shape::");
                sheet.within(("<", ">"), |sheet| self.ty(ty, sheet));
                sheet.word("()");
            }
        }
    }
}

/// A type that the user wrote, on one line and with the blanks that are usual.
fn own_type(code: &Code) -> String {
    let (code, start) = (tokens(code), "type A = ");
    let item = layout::laid_out(quote! { type A = #code; });
    let ty = item.trim_end().trim_start_matches(start).trim_end_matches(';');
    ty.split_whitespace().collect::<Vec<_>>().join(" ")
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
