//! Java's notation: `*Optional\<String>*`, `List\<[X](…)>`, `Map\<String, *Object*>`, `byte[]`.
//!
//! ```text
//! type = link | "?" [ "extends" type ] | name [ "<" type { "," type } ">" ] { "[" "]" }
//! link = "[" type "](" target ")"
//! ```
//!
//! Some versions of the docs escape each `<` by a backslash, and one more at each depth; the
//! backslashes that are left say nothing. `Optional` is a value that may be missing, or null where the
//! Required column says that it is always there (formance-java, 8 fields); `JsonNullable` may be null.

use super::grammar::{Cursor, Grammar, join};
use super::type_expr::segments;
use super::{Dialect, Parsed, Scalar, TypeExpr, TypeExprKind, is_lower_camel, without_escape};
use crate::page::{Cell, Member};
use crate::source::{Span, Spanned};

/// See the module.
pub(super) struct Java;

const GRAMMAR: Grammar = Grammar {
    language: "Java",
    help: "Java docs write types as `*Optional\\<String>*`, `List\\<X>`, `Map\\<String, X>` and `[X](page.md)`",
    is_name: |c| c.is_alphanumeric() || matches!(c, '_' | '.' | '$'),
    ignored: &['\\'],
    manuals: &[],
    ty: single,
};

impl Dialect for Java {
    fn name(&self) -> &'static str {
        "java"
    }

    fn field_type(&self, cell: &Cell) -> Parsed {
        GRAMMAR.all_linked(GRAMMAR.cell(cell)?)
    }

    /// Java's docs show no members; a heading would be a type.
    fn member_type(&self, member: &Member) -> Parsed {
        GRAMMAR.cell(&member.heading)
    }

    fn writes_name(&self, name: &str) -> bool {
        is_lower_camel(name)
    }

    fn plain_name(&self, _: &str, name: &str) -> String {
        without_escape(name).to_owned()
    }
}

fn single(cursor: &mut Cursor<'_>) -> Parsed {
    let start = cursor.span();
    if let Some(linked) = cursor.link() {
        return linked;
    }
    if cursor.take_symbol('?') {
        return wildcard(cursor, start);
    }
    let Some(name) = cursor.take_name() else { return Err(cursor.unexpected("a type")) };
    if cursor.take_symbol('<') {
        return generic(cursor, &name);
    }
    cursor.arrays(&name, named(&name))
}

/// What follows `?`: any type, or one that is known by what it extends.
fn wildcard(cursor: &mut Cursor<'_>, start: Span) -> Parsed {
    match cursor.take_name() {
        Some(word) if word.value == "extends" => cursor.ty(),
        Some(word) => Err(cursor.error(word.span, format!("expected `extends`, found `{}`", word.value))),
        None => Ok(TypeExpr::scalar(Scalar::Any, start)),
    }
}

/// What follows `name<`.
fn generic(cursor: &mut Cursor<'_>, name: &Spanned<String>) -> Parsed {
    let (mut arguments, end) = cursor.list('>')?;
    let span = join(name.span, end);
    let last = arguments.pop();
    match (name.value.as_str(), arguments.as_slice(), last) {
        ("Optional", [], Some(inner)) => Ok(inner.optional()),
        ("JsonNullable", [], Some(inner)) => Ok(inner.nullable()),
        ("List", [], Some(item)) => Ok(item.list(span)),
        ("Map", [key], Some(value)) if key.kind == TypeExprKind::Scalar(Scalar::String) => {
            Ok(value.map(span))
        }
        ("Map", [key], Some(_)) => Err(cursor.error(key.span, "the key of a map is not `String`".to_owned())),
        ("HttpResponse", [], Some(_)) => Ok(TypeExpr::scalar(Scalar::HttpResponse, span)),
        (unknown, ..) => Err(cursor.error(name.span, format!("`{unknown}` takes no types like these"))),
    }
}

/// A name without types behind it: a scalar, or a page by its name.
fn named(name: &Spanned<String>) -> TypeExpr {
    let scalar = match name.value.as_str() {
        "String" => Scalar::String,
        "boolean" | "Boolean" => Scalar::Boolean,
        "int" | "Integer" | "long" | "Long" => Scalar::Integer,
        "float" | "Float" | "double" | "Double" => Scalar::Float,
        "BigInteger" => Scalar::BigInteger,
        "BigDecimal" => Scalar::Decimal,
        "OffsetDateTime" => Scalar::DateTime,
        "LocalDate" => Scalar::Date,
        "InputStream" | "Blob" => Scalar::Bytes,
        "Object" | "JsonNode" => Scalar::Any,
        _ => return TypeExpr::named(segments(name, '.'), name.span),
    };
    TypeExpr::scalar(scalar, name.span)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::testing::field;

    #[track_caller]
    fn check(cell: &str, expected: &str) {
        assert_eq!(field(&Java, cell), expected);
    }

    #[test]
    fn scalars() {
        check("*String*", "string");
        check("*long*", "integer");
        check("*BigInteger*", "big-integer");
        check("[OffsetDateTime](https://docs.oracle.com/x)", "date-time");
        check("[LocalDate](https://docs.oracle.com/x)", "date");
        check("byte[]", "bytes");
        check("byte[][]", "list<bytes>");
    }

    #[test]
    fn optional_and_json_nullable() {
        check("*Optional\\<Boolean>*", "?boolean");
        check("*JsonNullable\\<String>*", "?string");
        check("[Optional\\<Pet>](../Pet.md)", "?Pet(../Pet.md)");
        check("[JsonNullable\\<Pet>](../Pet.md)", "?Pet(../Pet.md)");
    }

    /// Older docs escape nothing; newer ones once more at each depth.
    #[test]
    fn brackets_escaped_and_not() {
        check("*Optional<? extends String>*", "?string");
        check("List\\<*String*>", "list<string>");
        check("Map\\<String, *Object*>", "map<any>");
        check("List\\<Map\\\\<String, Map\\\\\\<String, *long*>>>", "list<map<map<integer>>>");
        check("Map\\<String, Map\\\\<String, [Volume](../Volume.md)>>", "map<map<Volume(../Volume.md)>>");
    }

    #[test]
    fn responses() {
        check("[HttpResponse\\<InputStream>](https://docs.oracle.com/x)", "http-response");
        check("[HttpResponse\\<?>](https://docs.oracle.com/x)", "http-response");
    }

    #[test]
    fn what_is_no_type_is_pointed_at() {
        check("*string*", "string: `string` is no type of Java and has no link");
        check("List\\<*String*", "String: expected `>`, found the end of the cell");
        check("Map\\<*long*, *long*>", "long: the key of a map is not `String`");
        check("Set\\<*String*>", "Set: `Set` takes no types like these");
        check("[File](https://docs.oracle.com/x)", "File: the class `File` is not known to the generator");
        check("", ": expected a type, found the end of the cell");
        check(&"List\\<".repeat(100), "List: types nest deeper than 64 levels here");
    }
}
