//! Rust's notation: `Option<**String**>`, `[**Vec<models::X>**](X.md)`, `**std::collections::HashMap<String, X>**`.
//!
//! ```text
//! type = link | name [ "<" type { "," type } ">" ]
//! link = "[" type "](" target ")"
//! ```
//!
//! `Option` may be missing, or null where the notes say that it is always there.

use super::grammar::{Cursor, Grammar, Known};
use super::lexer::TokenKind;
use super::{Dialect, Parsed, Scalar, TypeExpr, is_snake, without_escape};
use crate::page::{Cell, Habits};

/// See the module.
pub(super) struct Rust;

const GRAMMAR: Grammar = Grammar {
    language: "Rust",
    help: "Rust docs write types as `Option<String>`, `Vec<models::X>` and `[models::X](page.md)`",
    is_name: |c| c.is_alphanumeric() || matches!(c, '_' | ':'),
    ignored: &['\\', '&'],
    manuals: &[],
    separator: ':',
    packages: &["std::collections::", "std::primitive::", "std::string::"],
    known,
    dates: &[],
    ty: single,
};

impl Dialect for Rust {
    fn name(&self) -> &'static str {
        "rust"
    }

    fn field_type(&self, cell: &Cell) -> Parsed {
        GRAMMAR.cell(cell)
    }

    fn writes_name(&self, name: &str) -> bool {
        is_snake(bare(name))
    }

    fn plain_name(&self, _: &Habits, _: &str, name: &str) -> String {
        without_escape(bare(name)).to_owned()
    }
}

/// A name without what makes one of a word of the language: `type` for `r#type`.
fn bare(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

fn single(cursor: &mut Cursor<'_>) -> Parsed {
    if let Some(linked) = cursor.link() {
        return linked;
    }
    let Some(name) = cursor.take_name() else { return Err(cursor.unexpected("a type")) };
    if !cursor.take_symbol('<') {
        return Ok(cursor.named(&name));
    }
    let is_bytes =
        matches!(cursor.peek(), Some(TokenKind::Name(item)) if name.value == "Vec" && item == "u8");
    let ty = cursor.generic(&name, '>')?;
    Ok(if is_bytes { TypeExpr::scalar(Scalar::Bytes, ty.span) } else { ty })
}

/// What needs no page: Rust's own types, its standard library's, and those of crates that SDKs use.
fn known(name: &str) -> Option<Known> {
    let scalar = match name {
        "String" | "str" | "char" | "uuid::Uuid" | "url::Url" | "chrono::NaiveTime" => Scalar::String,
        "bool" => Scalar::Boolean,
        "i8" | "i16" | "i32" | "i64" | "isize" | "u8" | "u16" | "u32" | "u64" | "usize" => Scalar::Integer,
        "i128" | "u128" | "num_bigint::BigInt" => Scalar::BigInteger,
        "f32" | "f64" | "serde_json::Number" => Scalar::Float,
        "rust_decimal::Decimal" | "bigdecimal::BigDecimal" => Scalar::Decimal,
        "chrono::DateTime"
        | "chrono::NaiveDateTime"
        | "time::OffsetDateTime"
        | "jiff::Timestamp"
        | "time::PrimitiveDateTime" => Scalar::DateTime,
        "chrono::NaiveDate" | "time::Date" | "jiff::civil::Date" => Scalar::Date,
        "std::path::PathBuf" | "bytes::Bytes" | "swagger::ByteArray" => Scalar::Bytes,
        "serde_json::Value" | "swagger::Nullable" => Scalar::Any,
        "Vec" | "HashSet" | "BTreeSet" | "VecDeque" => return Some(Known::List),
        "HashMap" | "BTreeMap" | "serde_json::Map" => return Some(Known::Map),
        "Option" => return Some(Known::Optional),
        "Box" | "Rc" | "Arc" => return Some(Known::Same),
        _ => return None,
    };
    Some(Known::Scalar(scalar))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::testing::{HABITS, openapi_field};

    #[track_caller]
    fn check(cell: &str, expected: &str) {
        assert_eq!(openapi_field(&Rust, cell), expected);
    }

    #[test]
    fn options_around_links_and_within() {
        check("Option<**i64**>", "?integer");
        check("Option<[**models::Pet**](Pet.md)>", "?models.Pet(Pet.md)");
        check("Option<[**Vec<models::Pet>**](Pet.md)>", "?list<models.Pet(Pet.md)>");
        check("[**Vec<models::Pet>**](Pet.md)", "list<models.Pet(Pet.md)>");
        check("Option<**Vec<String>**>", "?list<string>");
        check("**Vec<Vec<f64>>**", "list<list<float>>");
        check("**Vec<u8>**", "bytes");
    }

    #[test]
    fn maps_and_types_of_crates() {
        check("**std::collections::HashMap<String, Vec<String>>**", "map<list<string>>");
        check("[**std::collections::HashMap<String, models::Pet>**](Pet.md)", "map<models.Pet(Pet.md)>");
        check("Option<[**serde_json::Value**](.md)>", "?(.md)");
        check("**chrono::DateTime<chrono::FixedOffset>**", "date-time");
        check("**Vec<uuid::Uuid>**", "list<string>");
    }

    #[test]
    fn a_raw_name_is_bare() {
        assert_eq!(Rust.plain_name(&HABITS, "Pet", "r#type"), "type");
        assert!(Rust.writes_name("r#type") && !Rust.writes_name("petId"));
    }

    #[test]
    fn what_is_no_type_is_pointed_at() {
        check("**Vec<String**", "String: expected `>`, found the end of the cell");
        check("**Robot&lt;String&gt;**", "<`Robot` is no Rust type that is known>");
    }
}
