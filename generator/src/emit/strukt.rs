//! Structs: the type, `new` where few fields are required, and the table by which it travels.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::extras::Derives;
use super::sheet::{INDENT, Sheet};
use super::text::Alias;
use super::types::{Scope, ident};
use crate::plan::{Field, File, Json, Presence, RustType, Struct};

/// A struct that is a JSON object.
pub(super) fn emit(file: &File, strukt: &Struct, scope: &Scope<'_>, sheet: &mut Sheet) {
    if strukt.unit {
        return sheet.tokens(unit(file));
    }
    definition(file, &strukt.fields, false, scope, sheet);
    constructor(file, strukt, scope, sheet);
    model(file, strukt, scope, sheet);
    let kind = if travels_whole(&strukt.fields) { "wire::model!(" } else { "wire::json!(" };
    sheet.invoke(kind, |sheet| sheet.ident(&file.ident));
    if file.total {
        total(file, scope, sheet);
    }
}

/// Says that every value is like itself. A derive would be ten times the work for rustc.
pub(super) fn total(file: &File, scope: &Scope<'_>, sheet: &mut Sheet) {
    sheet.implement_empty(|sheet| sheet.word(scope.std("Eq")), &file.ident);
}

/// Whether every field travels, so that the runtime, which knows of no other, can show and compare the struct.
fn travels_whole(fields: &[Field]) -> bool {
    fields.iter().all(|field| field.json != Json::Absent)
}

/// A struct that is no JSON.
pub(super) fn emit_envelope(file: &File, fields: &[Field], scope: &Scope<'_>, sheet: &mut Sheet) {
    definition(file, fields, true, scope, sheet);
}

/// A request without fields, which never is JSON.
fn unit(file: &File) -> TokenStream {
    let attributes = super::attributes_of_type(file, &docs::file(file));
    let own = ident(&file.ident);
    let derives = Derives::new(file, false).above(&["Debug", "Clone", "Copy", "Default"], &[], false);
    quote! { #attributes #derives pub struct #own; impl wire::Fields for #own {} }
}

fn definition(file: &File, fields: &[Field], envelope: bool, scope: &Scope<'_>, sheet: &mut Sheet) {
    let mut docs = docs::file(file);
    if envelope {
        docs.extend([String::new(), "The outcome of a request, around its body: no JSON itself.".to_owned()]);
    }
    super::put_attributes_of_type(file, &docs, sheet);
    let derives = Derives::new(file, !envelope);
    let default = default_of_literals(file, fields);
    let is_comparable = fields.iter().all(|field| field.ty.is_comparable());
    let (mut derived, by_hand): (_, &[&str]) = match () {
        () if !envelope && travels_whole(fields) => (Vec::new(), by_hand(file)),
        () if is_comparable => (vec!["Debug", "Clone", "PartialEq"], &[]),
        () => (vec!["Debug", "Clone"], &["PartialEq"]),
    };
    derived.extend(default.is_none().then_some("Default"));
    derives.put_above(&derived, by_hand, false, sheet);
    sheet.head("pub struct ", &file.ident, if fields.is_empty() { " {}" } else { " {" });
    for (index, field) in fields.iter().enumerate() {
        super::put_attributes(&docs::field(field, envelope), field.deprecated.as_deref(), INDENT, sheet);
        for alias in aliases(field) {
            sheet.alias(INDENT, &alias);
        }
        sheet.attributes_of_field(derives.field(index, field, scope));
        sheet.begin(INDENT);
        sheet.word("pub ");
        sheet.ident(&field.ident);
        sheet.word(": ");
        scope.ty(&field.ty, sheet);
        sheet.word(",");
        sheet.end();
    }
    if !fields.is_empty() {
        sheet.plain("}");
    }
    sheet.tokens(default.unwrap_or_default());
    if by_hand == ["PartialEq"] {
        sheet.tokens(comparison(file, fields));
    }
}

/// The comparison of a struct with fields that have none of their own.
fn comparison(file: &File, fields: &[Field]) -> TokenStream {
    let own = ident(&file.ident);
    let comparisons = fields.iter().map(|field| {
        let name = ident(&field.ident);
        match field.ty.is_comparable() {
            true => quote! { self.#name == other.#name },
            false => quote! { wire::same_message(&self.#name, &other.#name) },
        }
    });
    quote! {
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

/// What models have without a derive; a union derives `Clone`.
pub(super) fn by_hand(file: &File) -> &'static [&'static str] {
    if file.total { &["Debug", "Clone", "PartialEq", "Eq"] } else { &["Debug", "Clone", "PartialEq"] }
}

/// The default of a struct that has a field which is always true.
fn default_of_literals(file: &File, fields: &[Field]) -> Option<TokenStream> {
    fields.iter().find(|field| field.ty == RustType::Literal(true))?;
    let values = fields.iter().map(|field| {
        let name = ident(&field.ident);
        match field.ty {
            RustType::Literal(literal) => quote! { #name: #literal },
            _ => quote! { #name: ::std::default::Default::default() },
        }
    });
    let own = ident(&file.ident);
    Some(quote! {
        impl ::std::default::Default for #own {
            #[inline]
            fn default() -> Self { Self { #(#values),* } }
        }
    })
}

fn constructor(file: &File, strukt: &Struct, scope: &Scope<'_>, sheet: &mut Sheet) {
    if strukt.constructor.is_empty() {
        return;
    }
    let taken = || strukt.constructor.iter().map(|&index| &strukt.fields[index]);
    let takes_all = strukt.constructor.len() == strukt.fields.len();
    sheet.head("impl ", &file.ident, " {");
    sheet.plain(match takes_all {
        true => "    /// All fields set.",
        false => "    /// The required fields set, all others left out.",
    });
    sheet.plain("    #[inline]");
    sheet.begin_block(INDENT);
    sheet.word("pub fn new");
    sheet.parameters(taken(), |sheet, field| {
        sheet.ident(&field.ident);
        sheet.word(": ");
        match field.ty {
            RustType::String => {
                sheet.word("impl ");
                sheet.word(scope.std("Into"));
                sheet.within(("<", ">"), |sheet| scope.ty(&field.ty, sheet));
            }
            _ => scope.ty(&field.ty, sheet),
        }
    });
    sheet.returns(|sheet| sheet.word("Self"));
    sheet.end();
    sheet.statement(2 * INDENT, |sheet| {
        sheet.struct_of(taken(), (!takes_all).then_some("..Self::default()"), |sheet, field| {
            sheet.ident(&field.ident);
            if field.ty == RustType::String {
                sheet.word(": ");
                sheet.conversion_of(&field.ident);
            }
        });
    });
    sheet.plain("    }");
    sheet.plain("}");
}

/// The fields that have a key, with it and when it is there.
fn keyed(strukt: &Struct) -> impl Iterator<Item = (&Field, &str, Presence)> {
    strukt.fields.iter().filter_map(|field| match &field.json {
        Json::Key { key, presence } => Some((field, key.as_str(), *presence)),
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

fn model(file: &File, strukt: &Struct, scope: &Scope<'_>, sheet: &mut Sheet) {
    sheet.implement(|sheet| sheet.word("wire::Model"), &file.ident);
    sheet.begin(INDENT);
    sheet.open(0);
    sheet.word("const OBJECT: wire::Object = ");
    sheet.never();
    object(file, strukt, scope, sheet);
    sheet.word(";");
    sheet.close();
    sheet.end();
    let fields = all_fields(strukt);
    for (head, receiver, method, reference) in [
        ("    fn set<S: wire::Source>(&mut self, value: &mut S) {", "value", ".set", "&mut "),
        ("    fn put<S: wire::Sink>(&self, to: &mut S) {", "to", ".put", "&"),
    ] {
        sheet.plain("    #[inline]");
        sheet.plain(head);
        sheet.statement(2 * INDENT, |sheet| {
            sheet.call_on(receiver, method, |sheet| {
                sheet.word("(");
                tuple(&fields, reference, sheet);
                sheet.word(")");
            });
        });
        sheet.plain("    }");
    }
    sheet.plain("}");
}

/// What the runtime knows of the type.
fn object(file: &File, strukt: &Struct, scope: &Scope<'_>, sheet: &mut Sheet) {
    enum Argument<'a> {
        Name,
        Rows,
        Rest(&'a RustType),
    }
    let flattened = strukt.fields.iter().find(|field| field.json == Json::Flattened);
    let rest = match flattened.map(|field| &field.ty) {
        Some(RustType::Map(inner)) if strukt.open => Some(Argument::Rest(inner)),
        _ => None,
    };
    sheet.word(if rest.is_some() { "wire::Object::open" } else { "wire::Object::of" });
    let arguments = [Argument::Name, Argument::Rows].into_iter().chain(rest);
    sheet.list(("(", ")"), arguments, |sheet, argument| match argument {
        Argument::Name => sheet.string(&file.name),
        Argument::Rows => sheet.list(("&[", "]"), keyed(strukt), |sheet, row| self::row(row, scope, sheet)),
        Argument::Rest(inner) => scope.shape(inner, sheet),
    });
}

fn row((field, key, presence): (&Field, &str, Presence), scope: &Scope<'_>, sheet: &mut Sheet) {
    sheet.word(match presence {
        Presence::Required => "wire::Field::Required",
        Presence::Nullable => "wire::Field::Nullable",
        Presence::Optional => "wire::Field::Optional",
    });
    sheet.list(("(", ")"), [true, false], |sheet, is_key| match is_key {
        true => sheet.string(key),
        false => scope.shape(of_value(&field.ty, presence), sheet),
    });
}

/// How many parts a tuple of the runtime has at most.
const MAX_PARTS: usize = 6;

/// All fields: those that have a key, then the one that has all other keys.
fn all_fields(strukt: &Struct) -> Vec<&Field> {
    let flattened = strukt.fields.iter().filter(|field| field.json == Json::Flattened);
    keyed(strukt).map(|(field, ..)| field).chain(flattened).collect()
}

/// A tuple of references to the fields, or of tuples of them.
fn tuple(fields: &[&Field], reference: &'static str, sheet: &mut Sheet) {
    let mut size = 1;
    while fields.len() > size * MAX_PARTS {
        size *= MAX_PARTS;
    }
    tuple_of(fields, size, reference, sheet);
}

/// A tuple whose parts have so many fields.
fn tuple_of(fields: &[&Field], size: usize, reference: &'static str, sheet: &mut Sheet) {
    let parts: Vec<&[&Field]> = fields.chunks(size).collect();
    sheet.tuple(&parts, |sheet, part| match part {
        [field] if size == 1 && field.json == Json::Flattened => {
            sheet.word("wire::Extra");
            sheet.within(("(", ")"), |sheet| sheet.field_of_self(reference, &field.ident));
        }
        [field] if size == 1 => sheet.field_of_self(reference, &field.ident),
        part => tuple_of(part, size / MAX_PARTS, reference, sheet),
    });
}
