//! Enums: a variant for every documented value and one for all others.

use super::docs;
use super::extras::Derives;
use super::sheet::{INDENT, Sheet};
use super::types::Scope;
use crate::plan::{Enum, EnumValues, File, Ident};

/// A value as code.
enum Value<'a> {
    String(&'a str),
    Integer(i64),
    Boolean(bool),
}

impl Value<'_> {
    fn put(&self, sheet: &mut Sheet) {
        match self {
            Self::String(value) => sheet.string(value),
            Self::Integer(value) => sheet.number(value),
            Self::Boolean(value) => sheet.word(if *value { "true" } else { "false" }),
        }
    }

    /// The same among the tokens of a macro, where a sign is one for itself.
    fn put_tokens(&self, sheet: &mut Sheet) {
        match self {
            Self::Integer(value) if *value < 0 => {
                sheet.word("-");
                sheet.space();
                sheet.number(value.unsigned_abs());
            }
            value => value.put(sheet),
        }
    }
}

/// What is written of an enum's values: their names, their text in the docs of the variants, and they
/// themselves in the table.
struct Values<'a>(Vec<(&'a Ident, String, Value<'a>)>);

impl<'a> Values<'a> {
    fn new(values: &'a EnumValues) -> Self {
        Self(match values {
            EnumValues::Strings(values) => values
                .iter()
                .map(|(name, value)| (name, format!("{value:?}"), Value::String(value)))
                .collect(),
            EnumValues::Integers(values) => {
                values.iter().map(|(name, value)| (name, value.to_string(), Value::Integer(*value))).collect()
            }
            EnumValues::Numbers(values) => {
                values.iter().map(|(name, value)| (name, value.clone(), Value::String(value))).collect()
            }
            EnumValues::Booleans(values) => {
                values.iter().map(|(name, value)| (name, value.to_string(), Value::Boolean(*value))).collect()
            }
        })
    }
}

/// What differs by what the values are.
struct Kind {
    /// The type of other values.
    unknown: &'static str,
    /// What the runtime calls a list of such values.
    listed: &'static str,
    /// The name of the method that gives a value.
    accessor: &'static str,
    /// The type of what that gives, and the value itself where it is another one.
    value: (&'static str, &'static str),
}

impl Kind {
    fn of(values: &EnumValues, scope: &Scope<'_>) -> Self {
        match values {
            EnumValues::Strings(_) => Self {
                unknown: scope.std("String"),
                listed: "Strings",
                accessor: "as_str",
                value: ("&str", "value"),
            },
            EnumValues::Integers(_) => {
                Self { unknown: "i64", listed: "Integers", accessor: "value", value: ("i64", "*value") }
            }
            EnumValues::Numbers(_) => Self {
                unknown: "serde_json::Number",
                listed: "Numbers",
                accessor: "unlisted",
                value: ("&serde_json::Number", "value"),
            },
            EnumValues::Booleans(_) => {
                Self { unknown: "bool", listed: "Booleans", accessor: "value", value: ("bool", "*value") }
            }
        }
    }
}

/// An enum of strings, numbers or booleans.
pub(super) fn emit(file: &File, enumeration: &Enum, scope: &Scope<'_>, sheet: &mut Sheet) {
    let values = Values::new(&enumeration.values);
    let kind = Kind::of(&enumeration.values, scope);
    definition(file, &values, enumeration, &kind, sheet);
    sheet.head("impl ", &file.ident, " {");
    all(&values, &enumeration.observed, sheet);
    match enumeration.values {
        EnumValues::Numbers(_) => unlisted(enumeration, &kind, scope, sheet),
        _ => accessor(enumeration, &values, &kind, sheet),
    }
    sheet.plain("}");
    sheet.invoke("wire::open_enum!(", |sheet| {
        sheet.ident(&file.ident);
        sheet.comma();
        sheet.word(kind.unknown);
        sheet.comma();
        sheet.word(kind.listed);
        sheet.word("[");
        for (index, (.., value)) in values.0.iter().enumerate() {
            if index > 0 {
                sheet.comma();
            }
            value.put_tokens(sheet);
        }
        sheet.word("]");
        sheet.comma();
        sheet.ident(&enumeration.other);
        sheet.comma();
        sheet.word(kind.accessor);
    });
}

/// The method that gives the value as JSON carries it.
fn accessor(of: &Enum, values: &Values<'_>, kind: &Kind, sheet: &mut Sheet) {
    sheet.plain("    /// The value as JSON carries it.");
    let returns = |sheet: &mut Sheet| sheet.word(kind.value.0);
    sheet.method((kind.accessor, None), "&self", returns, |sheet| {
        for (name, _, value) in &values.0 {
            sheet.arm(3 * INDENT, |sheet| sheet.own_variant(name), |sheet| value.put(sheet));
        }
        let other = |sheet: &mut Sheet| sheet.own_variant_of(&of.other, "value");
        sheet.arm(3 * INDENT, other, |sheet| sheet.word(kind.value.1));
    });
}

/// The method that gives a number that is not listed: those that are have no type of their own.
fn unlisted(of: &Enum, kind: &Kind, scope: &Scope<'_>, sheet: &mut Sheet) {
    sheet.plain("    /// The number, if the docs do not list it.");
    let returns = |sheet: &mut Sheet| {
        sheet.word(scope.std("Option"));
        sheet.within(("<", ">"), |sheet| sheet.word(kind.value.0));
    };
    sheet.method((kind.accessor, None), "&self", returns, |sheet| {
        let other = |sheet: &mut Sheet| sheet.own_variant_of(&of.other, "value");
        let some = |sheet: &mut Sheet| {
            sheet.word("::std::option::Option::Some");
            sheet.within(("(", ")"), |sheet| sheet.word(kind.value.1));
        };
        sheet.arm(3 * INDENT, other, some);
        sheet.arm(3 * INDENT, |sheet| sheet.word("_"), |sheet| sheet.word("::std::option::Option::None"));
    });
}

fn definition(file: &File, values: &Values<'_>, of: &Enum, kind: &Kind, sheet: &mut Sheet) {
    super::put_attributes_of_type(file, &docs::file(file), sheet);
    let derives = Derives::new(file, true);
    let by_hand = ["PartialEq", "Eq", "PartialOrd", "Ord", "Hash"];
    derives.put_above(&["Debug", "Clone"], &by_hand, true, sheet);
    let (listed, beside) = derives.listed(&file.ident, of);
    sheet.attributes(listed.unwrap_or_default());
    sheet.head("pub enum ", &file.ident, " {");
    for ((name, value, listed), observed) in values.0.iter().zip(&of.observed) {
        let line = match observed {
            Some(evidence) => format!("{}, not in the docs: {evidence}.", docs::code(value)),
            None => docs::code(value),
        };
        super::put_attributes(&docs::wrapped(&line), None, INDENT, sheet);
        if let (EnumValues::Strings(_), Value::String(text)) = (&of.values, listed) {
            sheet.attributes_of_field(derives.value(text));
        }
        sheet.begin(INDENT);
        sheet.ident(name);
        sheet.word(",");
        sheet.end();
    }
    sheet.plain("    /// A value that the docs do not list.");
    sheet.attributes_of_field(derives.other(true));
    sheet.variant_of(&of.other, |sheet| sheet.word(kind.unknown));
    sheet.plain("}");
    sheet.tokens(beside);
}

fn all(values: &Values<'_>, observed: &[Option<String>], sheet: &mut Sheet) {
    sheet.plain(match observed.iter().any(Option::is_some) {
        true => "    /// Every documented value, in the order of the page, then those only seen.",
        false => "    /// Every documented value, in the order of the page.",
    });
    sheet.begin(INDENT);
    sheet.open(0);
    sheet.word("pub const ALL: &'static [Self] = ");
    sheet.never();
    sheet.list(("&[", "]"), &values.0, |sheet, (name, ..)| sheet.own_variant(name));
    sheet.word(";");
    sheet.close();
    sheet.end();
}
