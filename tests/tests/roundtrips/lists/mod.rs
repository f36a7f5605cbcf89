//! Every enum, every union, and the largest structs. The compiler needs the lists to name types at
//! all; that they are complete is a test, which prints what they should be.

mod enums;
mod structs;
mod unions;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use generator::graph::{EnumRepr, Schema, Type, TypeDef, TypeId};
use generator::plan::{File, Item};

pub(crate) use enums::{INTEGER_ENUMS, STRING_ENUMS};
pub(crate) use structs::STRUCTS;
pub(crate) use unions::UNIONS;

use crate::REFERENCE;

/// Structs are listed that no other contains and that are made of so many, a third of all: with every
/// one of them the test takes a minute and a half to compile.
const MANY_STRUCTS: usize = 4;

macro_rules! list_string_enums {
    ($($enum:ty,)*) => {
        pub(crate) const STRING_ENUMS: &[crate::enums::Row<str>] = &[$(crate::enums::Row {
            path: stringify!($enum),
            all: || crate::enums::written(<$enum>::ALL),
            default: || crate::enums::written(&[<$enum>::default()]).remove(0),
            check: |text| crate::enums::check_text(text, <$enum>::ALL, <$enum>::as_str, <$enum>::Unknown),
        },)*];
    };
}
use list_string_enums;

macro_rules! list_integer_enums {
    ($($enum:ty,)*) => {
        pub(crate) const INTEGER_ENUMS: &[crate::enums::Row<i64>] = &[$(crate::enums::Row {
            path: stringify!($enum),
            all: || crate::enums::written(<$enum>::ALL),
            default: || crate::enums::written(&[<$enum>::default()]).remove(0),
            check: |number| {
                crate::enums::check_number(*number, <$enum>::ALL, <$enum>::value, <$enum>::Unknown)
            },
        },)*];
    };
}
use list_integer_enums;

macro_rules! list_unions {
    ($($union:ty { $($variant:ident),* },)*) => {
        pub(crate) const UNIONS: &[crate::unions::Row] = &[$(crate::unions::Row {
            path: stringify!($union),
            variants: &[$(crate::unions::Variant {
                name: stringify!($variant),
                check: |json| crate::unions::check_variant(json, <$union>::$variant),
            },)*],
            unknown: |json| crate::unions::check_unknown(json, <$union>::Unknown),
            default: || crate::round_trip(&<$union>::default()),
        },)*];
    };
}
use list_unions;

macro_rules! list_structs {
    ($($struct:ty,)*) => {
        pub(crate) const STRUCTS: &[crate::structs::Row] = &[$(crate::structs::Row {
            path: stringify!($struct),
            check: crate::structs::check::<$struct>,
        },)*];
    };
}
use list_structs;

fn is_enum_of(def: &TypeDef, repr: EnumRepr) -> bool {
    matches!(&def.schema, Schema::Enum(enumeration) if enumeration.repr == repr)
}

/// The entry of a union: its name and its variants.
fn union_entry(path: &str, file: &File) -> Option<String> {
    let Item::Union(union) = &file.item else { return None };
    let variants: Vec<&str> = union.variants.iter().map(|variant| variant.ident.as_str()).collect();
    Some(format!("{path} {{ {} }}", variants.join(", ")))
}

fn reference(ty: &Type) -> Option<TypeId> {
    match ty {
        Type::List(inner) | Type::Map(inner) | Type::Stream(inner) | Type::Nullable(inner) => {
            reference(inner)
        }
        Type::Reference(id) => Some(*id),
        _ => None,
    }
}

/// The types that a type contains when it travels as JSON.
fn parts(def: &TypeDef) -> Vec<TypeId> {
    match &def.schema {
        Schema::Struct(strukt) if strukt.envelope => Vec::new(),
        Schema::Struct(strukt) => strukt.fields.iter().filter_map(|field| reference(&field.ty)).collect(),
        Schema::Union(members) => members.iter().filter_map(|member| reference(&member.ty)).collect(),
        Schema::Enum(_) | Schema::Opaque => Vec::new(),
    }
}

fn is_json_struct(def: &TypeDef) -> bool {
    matches!(&def.schema, Schema::Struct(strukt) if !strukt.envelope)
}

#[track_caller]
fn assert_lists(macro_name: &str, listed: &[String], planned: &[String]) {
    if listed != planned {
        let mut text = String::new();
        planned.iter().for_each(|entry| writeln!(text, "    {entry},").unwrap());
        panic!("the list is not what the docs give; put in its place:\n{macro_name}! {{\n{text}}}");
    }
}

#[test]
fn the_lists_are_complete() {
    let planned = |entry: &dyn Fn(&str, &File, &TypeDef) -> Option<String>| -> Vec<String> {
        REFERENCE.types().filter_map(|(path, file, def)| entry(&path, file, def)).collect()
    };
    let of = |repr| planned(&|path, _, def| is_enum_of(def, repr).then(|| path.to_owned()));
    let listed =
        |paths: &mut dyn Iterator<Item = &str>| -> Vec<String> { paths.map(str::to_owned).collect() };
    assert_lists(
        "list_string_enums",
        &listed(&mut STRING_ENUMS.iter().map(|row| row.path)),
        &of(EnumRepr::String),
    );
    assert_lists(
        "list_integer_enums",
        &listed(&mut INTEGER_ENUMS.iter().map(|row| row.path)),
        &of(EnumRepr::Integer),
    );
    let unions: Vec<String> = (UNIONS.iter())
        .map(|row| {
            let variants: Vec<&str> = row.variants.iter().map(|variant| variant.name).collect();
            format!("{} {{ {} }}", row.path, variants.join(", "))
        })
        .collect();
    assert_lists("list_unions", &unions, &planned(&|path, file, _| union_entry(path, file)));

    let graph = &REFERENCE.graph;
    let contained: BTreeSet<TypeId> =
        (graph.iter()).flat_map(|(id, def)| parts(def).into_iter().filter(move |&part| part != id)).collect();
    let structs: Vec<String> = (REFERENCE.types().zip(graph.iter()))
        .filter(|(_, (id, def))| {
            is_json_struct(def) && !contained.contains(id) && structs_within(*id) >= MANY_STRUCTS
        })
        .map(|((path, ..), _)| path)
        .collect();
    assert_lists("list_structs", &listed(&mut STRUCTS.iter().map(|row| row.path)), &structs);
}

/// How many structs make up a type, itself counted.
fn structs_within(id: TypeId) -> usize {
    let mut reached = BTreeSet::new();
    let mut open = vec![id];
    while let Some(id) = open.pop() {
        if reached.insert(id) {
            open.extend(parts(REFERENCE.graph.get(id)));
        }
    }
    reached.into_iter().filter(|&id| is_json_struct(REFERENCE.graph.get(id))).count()
}
