//! Arbitrary JSON: any, and what the docs allow a type to be.

use std::cell::RefCell;
use std::collections::BTreeMap;

use generator::dialect::Role;
use generator::graph::{Enum, EnumRepr, Field, Schema, Struct, Type, TypeGraph, TypeId};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;

/// How many structs lie in each other; further in there are only the required ones.
const MAX_DEPTH: u32 = 6;

type Json = BoxedStrategy<Value>;

/// Text of any characters, control characters and quotes too.
pub(crate) fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z0-9 ]{0,6}",
        vec(any::<char>(), 0..6).prop_map(String::from_iter),
        select(ODD_TEXTS).prop_map(str::to_owned),
    ]
}

/// Texts that look like something else, or need care in JSON.
pub(crate) const ODD_TEXTS: &[&str] = &[
    "", " ", "\"", "\\", "\\u0041", "'", "\0", "\n", "\u{7f}", "\u{2028}", "\u{feff}", "ä", "a\u{308}", "𝄞",
    "null", "true", "0", "-1", "1.0", "[]", "{}", "Unknown",
];

/// Whole numbers, those at the limits of their kinds among them.
pub(crate) fn whole_number() -> impl Strategy<Value = i64> {
    prop_oneof![any::<i64>(), -2..200_i64, select(ODD_NUMBERS)]
}

/// The limits of 64, 53 and 32 bits, and their neighbours.
pub(crate) const ODD_NUMBERS: &[i64] = &[
    0,
    i64::MIN,
    i64::MIN + 1,
    i64::MAX,
    i64::MAX - 1,
    (1 << 53) - 1,
    1 << 53,
    (1 << 53) + 1,
    -(1 << 53) - 1,
    1 << 31,
    -(1 << 31) - 1,
];

/// Fractions, whole ones too: `1.0` is a fraction in JSON.
fn fraction() -> impl Strategy<Value = f64> {
    let any_finite = any::<f64>().prop_filter("JSON has it", |number| number.is_finite());
    let whole = whole_number().prop_map(|number| number as f64);
    prop_oneof![any_finite, whole, -100.0..100.0_f64, select(&[0.0, -0.0, 1.0, f64::MAX, f64::MIN_POSITIVE])]
}

/// Any JSON value.
pub(crate) fn any_json() -> Json {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        whole_number().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        fraction().prop_map(Value::from),
        text().prop_map(Value::from),
    ];
    let nested = leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Value::from),
            btree_map(text(), inner, 0..3).prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    });
    nested.boxed()
}

/// What the docs allow values to be.
pub(crate) struct Documented<'g> {
    graph: &'g TypeGraph,
    /// Whether enums have values too that the docs do not list.
    unlisted: bool,
    known: RefCell<BTreeMap<(TypeId, u32), Json>>,
}

impl<'g> Documented<'g> {
    /// Values that keep to the docs.
    pub(crate) fn new(graph: &'g TypeGraph) -> Self {
        Self { graph, unlisted: false, known: RefCell::default() }
    }

    /// As [`Self::new`], and enum values that the docs do not list.
    pub(crate) fn and_unlisted(graph: &'g TypeGraph) -> Self {
        Self { unlisted: true, ..Self::new(graph) }
    }

    /// The values of a type.
    pub(crate) fn json(&self, ty: &Type) -> Json {
        self.of(ty, MAX_DEPTH)
    }

    /// The values of a struct.
    pub(crate) fn object(&self, strukt: &Struct) -> Json {
        self.strukt(strukt, MAX_DEPTH)
    }

    fn of(&self, ty: &Type, depth: u32) -> Json {
        match ty {
            Type::String => text().prop_map(Value::from).boxed(),
            Type::Boolean => any::<bool>().prop_map(Value::from).boxed(),
            Type::Literal(literal) => Just(Value::from(*literal)).boxed(),
            Type::Integer => whole_number().prop_map(Value::from).boxed(),
            Type::Float => fraction().prop_map(Value::from).boxed(),
            Type::DateTime => date_time().prop_map(Value::from).boxed(),
            Type::Date => date().prop_map(Value::from).boxed(),
            Type::Any => any_json(),
            Type::List(item) | Type::Stream(item) => {
                vec(self.of(item, depth), self.size(item, depth)).prop_map(Value::from).boxed()
            }
            Type::Map(value) => btree_map(text(), self.of(value, depth), self.size(value, depth))
                .prop_map(|map| Value::Object(map.into_iter().collect()))
                .boxed(),
            Type::Nullable(inner) => prop_oneof![Just(Value::Null), self.of(inner, depth)].boxed(),
            Type::Reference(id) => self.reference(*id, depth),
            Type::BigInteger
            | Type::Decimal
            | Type::Bytes
            | Type::HttpResponse
            | Type::HttpRequest => {
                panic!("docs/ had no {ty:?} in JSON so far: say here what values it has")
            }
        }
    }

    fn reference(&self, id: TypeId, depth: u32) -> Json {
        let known = self.known.borrow().get(&(id, depth)).cloned();
        known.unwrap_or_else(|| {
            let json = match &self.graph.get(id).schema {
                Schema::Struct(strukt) => self.strukt(strukt, depth.saturating_sub(1)),
                Schema::Enum(enumeration) => self.enumeration(enumeration),
                Schema::Union(members) => {
                    proptest::strategy::Union::new(members.iter().map(|it| self.of(&it.ty, depth))).boxed()
                }
                Schema::Opaque => any_json(),
            };
            self.known.borrow_mut().insert((id, depth), json.clone());
            json
        })
    }

    fn enumeration(&self, enumeration: &Enum) -> Json {
        let listed = select(listed(enumeration));
        match (self.unlisted, enumeration.repr) {
            (false, _) => listed.boxed(),
            (true, EnumRepr::String) => prop_oneof![listed, text().prop_map(Value::from)].boxed(),
            (true, EnumRepr::Integer) => prop_oneof![listed, whole_number().prop_map(Value::from)].boxed(),
            (true, EnumRepr::Number) => prop_oneof![listed, fraction().prop_map(Value::from)].boxed(),
            (true, EnumRepr::Boolean) => prop_oneof![listed, any::<bool>().prop_map(Value::from)].boxed(),
        }
    }

    fn strukt(&self, strukt: &Struct, depth: u32) -> Json {
        if strukt.keeps_unknown && strukt.fields.is_empty() {
            let entries = btree_map(text(), any_json(), 0..3);
            return entries.prop_map(|map| Value::Object(map.into_iter().collect())).boxed();
        }
        assert!(!strukt.keeps_unknown, "say here what other keys an object has");
        let in_json = |field: &&Field| field.role != Role::RawResponse;
        let (keys, values): (Vec<String>, Vec<_>) = (strukt.fields.iter().filter(in_json))
            .map(|field| (field.key.name.clone(), self.field(field, depth)))
            .unzip();
        let object = move |values: Vec<Option<Value>>| {
            let entries = keys.iter().cloned().zip(values);
            Value::Object(entries.filter_map(|(key, value)| Some((key, value?))).collect())
        };
        values.prop_map(object).boxed()
    }

    /// The values of a field, and `None` where it may be missing.
    fn field(&self, field: &Field, depth: u32) -> BoxedStrategy<Option<Value>> {
        assert!(field.role != Role::AdditionalProperties, "say here what other keys an object has");
        let mut choices = Vec::new();
        if !field.required {
            choices.push(Just(None).boxed());
        }
        if field.nullable {
            choices.push(Just(Some(Value::Null)).boxed());
        }
        if choices.is_empty() || depth > 0 || !self.contains_struct(&field.ty) {
            let nullable = field.nullable;
            let value = self.of(&field.ty, depth);
            let value = value
                .prop_filter("null only where it is documented", move |json| nullable || !json.is_null());
            choices.push(value.prop_map(Some).boxed());
        }
        proptest::strategy::Union::new(choices).boxed()
    }

    fn size(&self, item: &Type, depth: u32) -> std::ops::Range<usize> {
        if depth == 0 && self.contains_struct(item) { 0..1 } else { 0..3 }
    }

    fn contains_struct(&self, ty: &Type) -> bool {
        match ty {
            Type::List(inner) | Type::Map(inner) | Type::Stream(inner) | Type::Nullable(inner) => {
                self.contains_struct(inner)
            }
            Type::Reference(id) => matches!(self.graph.get(*id).schema, Schema::Struct(_)),
            _ => false,
        }
    }
}

/// The documented values of an enum, as JSON has them.
pub(crate) fn listed(enumeration: &Enum) -> Vec<Value> {
    let json = |text: &str| match enumeration.repr {
        EnumRepr::String => Value::from(text),
        EnumRepr::Integer => Value::from(text.parse::<i64>().unwrap()),
        EnumRepr::Number => serde_json::from_str(text).unwrap(),
        EnumRepr::Boolean => Value::from(text.parse::<bool>().unwrap()),
    };
    enumeration.values.iter().map(|value| json(&value.value)).collect()
}

/// From the year 0 to 9999: RFC 3339 has no others.
fn date_time() -> impl Strategy<Value = String> {
    let nanoseconds = prop_oneof![Just(0), 0..1_000_000_000_i32];
    (-62_167_219_200..=253_402_207_200_i64, nanoseconds).prop_map(|(seconds, nanoseconds)| {
        let second = jiff::Timestamp::from_second(seconds).unwrap();
        jiff::Timestamp::new(second.as_second(), nanoseconds).unwrap_or(second).to_string()
    })
}

fn date() -> impl Strategy<Value = String> {
    (0..=9999_i16, 1..=12_i8, 1..=28_i8)
        .prop_map(|(year, month, day)| format!("{year:04}-{month:02}-{day:02}"))
}

/// Whether a value is one that the docs allow for a type, in whatever spelling the reader bears:
/// `1.0` or `"1"` for a whole number, `1` for a text. Any object counts for a struct.
pub(crate) fn accepts(graph: &TypeGraph, ty: &Type, json: &Value) -> bool {
    let spelled = json.as_str().and_then(|text| serde_json::from_str::<serde_json::Number>(text).ok());
    let number = spelled.map_or_else(|| json.clone(), Value::Number);
    let is_scalar = json.is_string() || json.is_number() || json.is_boolean();
    match ty {
        Type::String => is_scalar,
        Type::DateTime | Type::Date | Type::Bytes => json.is_string(),
        Type::Boolean | Type::Literal(_) => is_scalar,
        Type::Integer => is_whole(&number),
        // A whole number that a fraction of 53 bits would round is none.
        Type::Float => match (number.as_i64(), number.as_u64()) {
            (Some(number), _) => number as f64 as i128 == i128::from(number),
            (None, Some(number)) => number as f64 as u128 == u128::from(number),
            (None, None) => number.is_number(),
        },
        Type::BigInteger | Type::Decimal => json.is_number() || json.is_string(),
        Type::Any => true,
        Type::HttpResponse | Type::HttpRequest => false,
        Type::List(_) | Type::Stream(_) => json.is_array(),
        Type::Map(_) => json.is_object() || json.as_array().is_some_and(Vec::is_empty),
        Type::Nullable(inner) => json.is_null() || accepts(graph, inner, json),
        Type::Reference(id) => match &graph.get(*id).schema {
            Schema::Struct(_) => json.is_object() || json.as_array().is_some_and(Vec::is_empty),
            Schema::Enum(Enum { repr: EnumRepr::String | EnumRepr::Boolean, .. }) => is_scalar,
            Schema::Enum(Enum { repr: EnumRepr::Integer, .. }) => is_whole(&number),
            Schema::Enum(Enum { repr: EnumRepr::Number, .. }) => number.is_number(),
            Schema::Union(members) => members.iter().any(|member| accepts(graph, &member.ty, json)),
            Schema::Opaque => true,
        },
    }
}

/// Whether a number is whole, of 64 bits and not rounded.
fn is_whole(json: &Value) -> bool {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    json.is_i64()
        || (json.is_f64()
            && json.as_f64().is_some_and(|number| number.fract() == 0.0 && number.abs() <= EXACT))
}
