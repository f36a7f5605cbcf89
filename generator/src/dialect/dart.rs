//! Dart's notation: `**String**`, `[**List<X>**](X.md)`, `**BuiltMap<String, X>**`.
//!
//! ```text
//! type = ( link | name [ "<" type { "," type } ">" ] ) [ "?" ]
//! link = "[" type "](" target ")"
//! ```
//!
//! Some SDKs have one type for dates with and without a time.

use super::grammar::{Cursor, Grammar, Known};
use super::{Dialect, Parsed, Scalar, is_lower_camel, without_escape};
use crate::page::{Cell, Habits};

/// See the module.
pub(super) struct Dart;

const GRAMMAR: Grammar = Grammar {
    language: "Dart",
    help: "Dart docs write types as `String`, `List<X>`, `Map<String, X>` and `[X](page.md)`",
    is_name: |c| c.is_alphanumeric() || matches!(c, '_' | '.' | '$'),
    ignored: &['\\'],
    manuals: &[],
    separator: '.',
    packages: &[],
    known,
    dates: &[],
    ty: single,
};

impl Dialect for Dart {
    fn name(&self) -> &'static str {
        "dart"
    }

    fn field_type(&self, cell: &Cell) -> Parsed {
        GRAMMAR.cell(cell)
    }

    fn writes_name(&self, name: &str) -> bool {
        is_lower_camel(name)
    }

    fn plain_name(&self, _: &Habits, _: &str, name: &str) -> String {
        without_escape(name).to_owned()
    }
}

fn single(cursor: &mut Cursor<'_>) -> Parsed {
    let ty = match cursor.link() {
        Some(linked) => linked?,
        None => {
            let Some(name) = cursor.take_name() else { return Err(cursor.unexpected("a type")) };
            match cursor.take_symbol('<') {
                true => cursor.generic(&name, '>')?,
                false => cursor.named(&name),
            }
        }
    };
    Ok(if cursor.take_symbol('?') { ty.nullable() } else { ty })
}

/// What needs no page: Dart's own types, its libraries', and those of built_value and of the SDKs' runtime.
fn known(name: &str) -> Option<Known> {
    let scalar = match name {
        "String" | "Uri" | "Duration" => Scalar::String,
        "bool" => Scalar::Boolean,
        "int" => Scalar::Integer,
        "double" | "num" => Scalar::Float,
        "BigInt" => Scalar::BigInteger,
        "Decimal" => Scalar::Decimal,
        "DateTime" => Scalar::DateOrDateTime,
        "Date" => Scalar::Date,
        "Uint8List" | "ByteData" | "File" | "MultipartFile" => Scalar::Bytes,
        "Object" | "dynamic" | "JsonObject" | "JsonElement" => Scalar::Any,
        "void" | "Null" => Scalar::Null,
        "List" | "Set" | "Iterable" | "BuiltList" | "BuiltSet" => return Some(Known::List),
        "Map" | "BuiltMap" => return Some(Known::Map),
        "Future" => return Some(Known::Same),
        _ => return None,
    };
    Some(Known::Scalar(scalar))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::testing::openapi_field;

    #[track_caller]
    fn check(cell: &str, expected: &str) {
        assert_eq!(openapi_field(&Dart, cell), expected);
    }

    #[test]
    fn scalars_lists_and_maps() {
        check("**num**", "float");
        check("[**DateTime**](DateTime.md)", "DateTime(DateTime.md)");
        check("[**MultipartFile**](File.md)", "(File.md)");
        check("**List<Object>**", "list<any>");
        check("**Map<String, Object>**", "map<any>");
        check("[**BuiltList&lt;Pet&gt;**](Pet.md)", "list<Pet(Pet.md)>");
        check("**BuiltMap&lt;String, BuiltList&lt;int&gt;&gt;**", "map<list<integer>>");
        check("**int?**", "?integer");
    }

    #[test]
    fn what_is_no_type_is_pointed_at() {
        check("**List<int**", "int: expected `>`, found the end of the cell");
        check("**Long**", "Long");
    }
}
