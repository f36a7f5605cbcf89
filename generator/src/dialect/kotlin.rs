//! Kotlin's notation: `**kotlin.String**`, `[**kotlin.collections.List<X>**](X.md)`, `[**inline**](#Status)`.
//!
//! ```text
//! type = ( link | name [ "<" type { "," type } ">" ] ) [ "?" ]
//! link = "[" type "](" target ")"
//! ```
//!
//! Every name but that of a page has its package before it. An enum in the page itself is `inline`, and a link
//! says which, and whether the field is a list of them: `#kotlin.collections.List<Status>`.

use super::grammar::{Cursor, Grammar, Known, join};
use super::lexer::TokenKind;
use super::{Dialect, Parsed, Scalar, is_lower_camel, without_escape};
use crate::page::{Cell, Habits};

/// See the module.
pub(super) struct Kotlin;

const GRAMMAR: Grammar = Grammar {
    language: "Kotlin",
    help: "Kotlin docs write types as `kotlin.String`, `kotlin.collections.List<X>` and `[X](page.md)`",
    is_name: |c| c.is_alphanumeric() || matches!(c, '_' | '.'),
    ignored: &['\\'],
    manuals: &[],
    separator: '.',
    packages: &[],
    known,
    dates: &[],
    ty: single,
};

impl Dialect for Kotlin {
    fn name(&self) -> &'static str {
        "kotlin"
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
    let is_list = matches!(cursor.peek(), Some(TokenKind::LinkStart(target)) if leads_to_items(target));
    let ty = match cursor.link() {
        Some(linked) if is_list => {
            let item = linked?;
            let span = join(start, item.span);
            item.list(span)
        }
        Some(linked) => linked?,
        None => named(cursor)?,
    };
    Ok(if cursor.take_symbol('?') { ty.nullable() } else { ty })
}

fn named(cursor: &mut Cursor<'_>) -> Parsed {
    let Some(name) = cursor.take_name() else { return Err(cursor.unexpected("a type")) };
    match cursor.take_symbol('<') {
        true => cursor.generic(&name, '>'),
        false => Ok(cursor.named(&name)),
    }
}

/// Whether a link leads to an enum in the page of which the field is a list.
fn leads_to_items(target: &str) -> bool {
    let outer = target.strip_prefix('#').and_then(|anchor| anchor.split_once('<'));
    outer.is_some_and(|(outer, _)| known(outer) == Some(Known::List))
}

/// What needs no page, with its package: Kotlin's own types, those of its libraries and of Java's.
fn known(name: &str) -> Option<Known> {
    let (package, bare) = name.rsplit_once('.')?;
    let scalar = match (package, bare) {
        ("kotlin", "String" | "Char") => Scalar::String,
        ("kotlin", "Boolean") => Scalar::Boolean,
        ("kotlin", "Int" | "Long" | "Short" | "Byte" | "UInt" | "ULong" | "UShort" | "UByte") => {
            Scalar::Integer
        }
        ("kotlin", "Float" | "Double" | "Number") => Scalar::Float,
        ("kotlin", "ByteArray") => Scalar::Bytes,
        ("kotlin", "Any" | "Unit" | "Nothing") => Scalar::Any,
        ("kotlin", "Array") => return Some(Known::List),
        ("kotlin.collections", "Map" | "MutableMap" | "HashMap" | "LinkedHashMap") => {
            return Some(Known::Map);
        }
        ("kotlin.collections", _) => return Some(Known::List),
        ("kotlin.time", "Duration") => Scalar::String,
        (_, "OffsetDateTime" | "ZonedDateTime" | "LocalDateTime" | "Instant") => Scalar::DateTime,
        ("java.util", "Date") => Scalar::DateTime,
        (_, "LocalDate") => Scalar::Date,
        (_, "LocalTime" | "OffsetTime" | "Duration" | "Period") => Scalar::String,
        ("java.util" | "kotlin.uuid", "UUID" | "Uuid")
        | ("java.net" | "io.ktor.http", "URI" | "URL" | "Url") => Scalar::String,
        ("java.math", "BigDecimal") => Scalar::Decimal,
        ("java.math", "BigInteger") => Scalar::BigInteger,
        ("java.io", "File" | "InputStream") | ("io.ktor.client.request.forms", _) => Scalar::Bytes,
        ("kotlinx.serialization.json", "JsonObject") => return Some(Known::Map),
        ("kotlinx.serialization.json", _) => Scalar::Any,
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
        assert_eq!(openapi_field(&Kotlin, cell), expected);
    }

    #[test]
    fn names_have_their_package() {
        check("**kotlin.String**", "string");
        check("**kotlin.Long**", "integer");
        check("**kotlin.ByteArray**", "bytes");
        check("[**kotlin.Any**](.md)", "(.md)");
        check("[**java.time.OffsetDateTime**](java.time.OffsetDateTime.md)", "(java.time.OffsetDateTime.md)");
        check("**String**", "String");
        check("**kotlin.String?**", "?string");
    }

    #[test]
    fn lists_and_maps() {
        check("**kotlin.collections.List&lt;kotlin.String&gt;**", "list<string>");
        check("**kotlin.Array<kotlin.String>**", "list<string>");
        check("[**kotlin.collections.Set&lt;Pet&gt;**](Pet.md)", "list<Pet(Pet.md)>");
        check("**kotlin.collections.Map&lt;kotlin.String, kotlin.Any&gt;**", "map<any>");
    }

    #[test]
    fn an_enum_of_the_page_is_inline() {
        check("[**inline**](#StatusEnum)", "inline(#StatusEnum)");
        check(
            "[**inline**](#kotlin.collections.List&lt;Tags&gt;)",
            "list<inline(#kotlin.collections.List<Tags>)>",
        );
    }

    #[test]
    fn what_is_no_type_is_pointed_at() {
        check("**kotlin.Array<kotlin.String**", "kotlin.String: expected `>`, found the end of the cell");
        check("**List&lt;kotlin.Int&gt;**", "<`List` is no Kotlin type that is known>");
        check("", ": expected a type, found the end of the cell");
    }
}
