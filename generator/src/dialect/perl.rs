//! Perl's notation: `**string**`, `**ARRAY[string]**`, `[**HASH[string,X]**](X.md)`.
//!
//! ```text
//! type = link | name [ "[" type { "," type } "]" ]
//! link = "[" type "](" target ")"
//! ```
//!
//! There is one type for dates with and without a time, and one for bytes and text.

use super::grammar::{Cursor, Grammar, Known};
use super::{Dialect, Parsed, Scalar, is_snake};
use crate::page::Cell;

/// See the module.
pub(super) struct Perl;

const GRAMMAR: Grammar = Grammar {
    language: "Perl",
    help: "Perl docs write types as `string`, `ARRAY[X]`, `HASH[string,X]` and `[X](page.md)`",
    is_name: |c| c.is_alphanumeric() || c == '_',
    ignored: &['\\'],
    manuals: &[],
    separator: '.',
    packages: &[],
    known,
    dates: &[],
    ty: single,
};

impl Dialect for Perl {
    fn name(&self) -> &'static str {
        "perl"
    }

    fn field_type(&self, cell: &Cell) -> Parsed {
        GRAMMAR.cell(cell)
    }

    fn writes_name(&self, name: &str) -> bool {
        is_snake(name)
    }
}

fn single(cursor: &mut Cursor<'_>) -> Parsed {
    if let Some(linked) = cursor.link() {
        return linked;
    }
    let Some(name) = cursor.take_name() else { return Err(cursor.unexpected("a type")) };
    match cursor.take_symbol('[') {
        true => cursor.generic(&name, ']'),
        false => Ok(cursor.named(&name)),
    }
}

/// What needs no page: the types of the SDKs' runtime, and those of OpenAPI that it has no word for.
fn known(name: &str) -> Option<Known> {
    let scalar = match name {
        "string" | "UUID" | "URI" => Scalar::String,
        "boolean" => Scalar::Boolean,
        "int" => Scalar::Integer,
        "double" | "Number" | "BigDecimal" => Scalar::Float,
        "DateTime" => Scalar::DateOrDateTime,
        "DATE" => Scalar::Date,
        "DATE_TIME" => Scalar::DateTime,
        "File" | "ByteArray" => Scalar::Bytes,
        "object" | "Object" | "ANY_TYPE" | "AnyType" => Scalar::Any,
        "ARRAY" => return Some(Known::List),
        "HASH" => return Some(Known::Map),
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
        assert_eq!(openapi_field(&Perl, cell), expected);
    }

    #[test]
    fn scalars_lists_and_maps() {
        check("**double**", "float");
        check("**DATE_TIME**", "date-time");
        check("**ARRAY[string]**", "list<string>");
        check("**HASH[string,HASH[string,int]]**", "map<map<integer>>");
        check("[**ARRAY[Pet]**](Pet.md)", "list<Pet(Pet.md)>");
        check("[**HASH[string,ARRAY[Pet]]**](Pet.md)", "map<list<Pet(Pet.md)>>");
    }

    #[test]
    fn what_is_no_type_is_pointed_at() {
        check("**ARRAY[int**", "int: expected `]`, found the end of the cell");
        check("**character**", "character");
    }
}
