//! Swift's notation: `**String**`, `**[String: [Int]]**`, `[**X**](X.md)`, `[X]`.
//!
//! ```text
//! type = ( link | "[" type [ ":" type ] "]" | name [ "<" type { "," type } ">" ] ) [ "?" ]
//! link = "[" type "](" target ")"
//! ```
//!
//! `Date` is a date with a time. A list of a page's type has no link.

use super::grammar::{Cursor, Grammar, Known, join};
use super::{Dialect, Parsed, Scalar, is_lower_camel, without_escape};
use crate::page::{Cell, Habits};

/// See the module.
pub(super) struct Swift;

const GRAMMAR: Grammar = Grammar {
    language: "Swift",
    help: "Swift docs write types as `String`, `[X]`, `[String: X]` and `[X](page.md)`",
    is_name: |c| c.is_alphanumeric() || matches!(c, '_' | '.'),
    ignored: &['\\'],
    manuals: &[],
    separator: '.',
    packages: &["Foundation.", "Swift."],
    known,
    dates: &[],
    ty: single,
};

impl Dialect for Swift {
    fn name(&self) -> &'static str {
        "swift"
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
    let start = cursor.span();
    let ty = if let Some(linked) = cursor.link() {
        linked?
    } else if cursor.take_symbol('[') {
        // In JSON every key is a string.
        let first = cursor.ty()?;
        let value = if cursor.take_symbol(':') { Some(cursor.ty()?) } else { None };
        let span = join(start, cursor.expect(']')?);
        match value {
            Some(value) => value.map(span),
            None => first.list(span),
        }
    } else {
        let Some(name) = cursor.take_name() else { return Err(cursor.unexpected("a type")) };
        match cursor.take_symbol('<') {
            true => cursor.generic(&name, '>')?,
            false => cursor.named(&name),
        }
    };
    Ok(if cursor.take_symbol('?') { ty.optional() } else { ty })
}

/// What needs no page: Swift's own types, Foundation's, and those of the SDKs' runtime.
fn known(name: &str) -> Option<Known> {
    let scalar = match name {
        "String" | "Substring" | "Character" | "URL" | "UUID" | "TimeZone" | "Locale" => Scalar::String,
        "Bool" => Scalar::Boolean,
        "Int" | "Int8" | "Int16" | "Int32" | "Int64" | "UInt" | "UInt8" | "UInt16" | "UInt32" | "UInt64" => {
            Scalar::Integer
        }
        "Float" | "Double" | "CGFloat" | "Float32" | "Float64" | "TimeInterval" => Scalar::Float,
        "Decimal" | "NSDecimalNumber" => Scalar::Decimal,
        "Date" => Scalar::DateTime,
        "OpenAPIDateWithoutTime" | "DateWithoutTime" | "ISOFullDate" => Scalar::Date,
        "Data" => Scalar::Bytes,
        "Any" | "AnyCodable" | "AnyHashable" | "AnyObject" | "JSONValue" | "JSON" | "Void" => Scalar::Any,
        "Array" | "Set" => return Some(Known::List),
        "Dictionary" => return Some(Known::Map),
        "Optional" => return Some(Known::Optional),
        "NullEncodable" => return Some(Known::Nullable),
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
        assert_eq!(openapi_field(&Swift, cell), expected);
    }

    #[test]
    fn scalars() {
        check("**Int64**", "integer");
        check("**DateWithoutTime**", "date");
        check("**Date**", "date-time");
        check("**AnyCodable**", "any");
        check("**String?**", "?string");
    }

    #[test]
    fn lists_and_maps_in_brackets() {
        check("**[String]**", "list<string>");
        check("[Pet]", "list<Pet>");
        check("[**[Pet]**](Pet.md)", "list<Pet(Pet.md)>");
        check("[String: [Int]]", "map<list<integer>>");
        check("**[String: [String: AnyCodable]]**", "map<map<any>>");
        check("**Set&lt;String&gt;**", "list<string>");
    }

    #[test]
    fn what_is_no_type_is_pointed_at() {
        check("**[String**", "String: expected `]`, found the end of the cell");
        check("**Robot&lt;String&gt;**", "<`Robot` is no Swift type that is known>");
    }
}
