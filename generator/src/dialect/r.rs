//! R's notation: `**character**`, `**array[numeric]**`, `**map(X)**`, `[**array[X]**](X.md)`.
//!
//! ```text
//! type = link | name [ "[" type "]" | "(" type ")" ]
//! link = "[" type "](" target ")"
//! ```
//!
//! Dates and times are text.

use super::grammar::{Cursor, Grammar, Known};
use super::{Dialect, Parsed, Scalar, is_lower_camel};
use crate::page::Cell;

/// See the module.
pub(super) struct R;

const GRAMMAR: Grammar = Grammar {
    language: "R",
    help: "R docs write types as `character`, `array[X]`, `map(X)` and `[X](page.md)`",
    is_name: |c| c.is_alphanumeric() || matches!(c, '_' | '.'),
    ignored: &['\\'],
    manuals: &[],
    separator: '.',
    packages: &[],
    known,
    dates: &[],
    ty: single,
};

impl Dialect for R {
    fn name(&self) -> &'static str {
        "r"
    }

    fn field_type(&self, cell: &Cell) -> Parsed {
        GRAMMAR.cell(cell)
    }

    fn writes_name(&self, name: &str) -> bool {
        is_lower_camel(name)
    }
}

fn single(cursor: &mut Cursor<'_>) -> Parsed {
    if let Some(linked) = cursor.link() {
        return linked;
    }
    let Some(name) = cursor.take_name() else { return Err(cursor.unexpected("a type")) };
    for (open, close) in [('[', ']'), ('(', ')')] {
        if cursor.take_symbol(open) {
            return cursor.generic(&name, close);
        }
    }
    Ok(cursor.named(&name))
}

/// What needs no page: R's own types, and those of the SDKs' runtime.
fn known(name: &str) -> Option<Known> {
    let scalar = match name {
        "character" => Scalar::String,
        "logical" => Scalar::Boolean,
        "integer" => Scalar::Integer,
        "numeric" | "double" => Scalar::Float,
        "data.frame" | "raw" => Scalar::Bytes,
        "object" | "AnyType" => Scalar::Any,
        "array" | "set" | "list" => return Some(Known::List),
        "map" => return Some(Known::Map),
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
        assert_eq!(openapi_field(&R, cell), expected);
    }

    #[test]
    fn scalars_lists_and_maps() {
        check("**numeric**", "float");
        check("**data.frame**", "bytes");
        check("**array[array[numeric]]**", "list<list<float>>");
        check("**map(character)**", "map<string>");
        check("[**array[Pet]**](Pet.md)", "list<Pet(Pet.md)>");
        check("[**map(Pet)**](Pet.md)", "map<Pet(Pet.md)>");
    }

    #[test]
    fn what_is_no_type_is_pointed_at() {
        check("**array[integer**", "integer: expected `]`, found the end of the cell");
        check("**string**", "string");
    }
}
