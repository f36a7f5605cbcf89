//! PHP's notation: `*?string*`, `array<[Operations\X](…)>`, `[Operations\A\|bool\|null](…)`.
//!
//! ```text
//! type   = single { "|" single }
//! single = "?" single | link | "array" "<" [ key "," ] type ">" | name
//! link   = "[" type "](" target ")"
//! ```
//!
//! A link to a page is a reference to that page, whatever its text says: the text of a link to a
//! union's page lists the members, and namespaces in the text may differ in case from the folder.
//! A link to anything else names a class of PHP or of a library.

use super::grammar::{Cursor, Grammar, join};
use super::type_expr::segments;
use super::{Dialect, Parsed, Scalar, TypeExpr, TypeExprKind, is_lower_camel};
use crate::page::{Cell, Member};
use crate::source::{Span, Spanned};

/// See the module.
pub(super) struct Php;

const GRAMMAR: Grammar = Grammar {
    language: "PHP",
    help: "PHP docs write types as `*?string*`, `array<X>`, `array<string, X>` and `[Namespace\\X](page.md)`",
    is_name: |c| c.is_alphanumeric() || matches!(c, '_' | '\\'),
    ignored: &[],
    manuals: &[],
    ty: union,
};

impl Dialect for Php {
    fn name(&self) -> &'static str {
        "php"
    }

    /// In a cell a page is linked, or named with its namespace.
    fn field_type(&self, cell: &Cell) -> Parsed {
        let expr = GRAMMAR.all_linked(GRAMMAR.cell(cell)?)?;
        Ok(match expr.kind {
            // `?T` is all that PHP has for what may be null and for what may be missing.
            TypeExprKind::Nullable(inner) => inner.optional(),
            _ => expr,
        })
    }

    /// Headings have no links, so a bare name is as much as a member can have.
    fn member_type(&self, member: &Member) -> Parsed {
        GRAMMAR.cell(&member.heading)
    }

    fn writes_name(&self, name: &str) -> bool {
        is_lower_camel(name)
    }
}

fn union(cursor: &mut Cursor<'_>) -> Parsed {
    let start = cursor.span();
    let mut members = vec![single(cursor)?];
    while cursor.take_symbol('|') {
        members.push(single(cursor)?);
    }
    let end = members.last().map_or(start, |last| last.span);
    Ok(TypeExpr::union(members, join(start, end)))
}

fn single(cursor: &mut Cursor<'_>) -> Parsed {
    let start = cursor.span();
    if cursor.take_symbol('?') {
        return Ok(cursor.ty()?.nullable());
    }
    if let Some(linked) = cursor.link() {
        return linked;
    }
    match cursor.take_name() {
        Some(name) if name.value == "array" && cursor.take_symbol('<') => array(cursor, start),
        Some(name) => Ok(named(&name)),
        None => Err(cursor.unexpected("a type")),
    }
}

/// What follows `array<`.
fn array(cursor: &mut Cursor<'_>, start: Span) -> Parsed {
    let first = cursor.ty()?;
    let value = if cursor.take_symbol(',') { Some(cursor.ty()?) } else { None };
    let span = join(start, cursor.expect('>')?);
    match value {
        None => Ok(first.list(span)),
        // PHP turns digits into integers when they are keys; in JSON every key is a string.
        Some(value) if matches!(first.kind, TypeExprKind::Scalar(Scalar::String | Scalar::Integer)) => {
            Ok(value.map(span))
        }
        Some(_) => Err(cursor.error(first.span, "the key of a map is neither `string` nor `int`".to_owned())),
    }
}

/// A name outside of a link: a scalar, a class with a JSON form, or a page by its name.
fn named(name: &Spanned<String>) -> TypeExpr {
    let scalar = match name.value.trim_start_matches('\\') {
        "string" => Scalar::String,
        "bool" => Scalar::Boolean,
        "int" => Scalar::Integer,
        "float" => Scalar::Float,
        "mixed" | "array" => Scalar::Any,
        "null" => Scalar::Null,
        "DateTime" => Scalar::DateOrDateTime,
        "Brick\\Math\\BigInteger" => Scalar::BigInteger,
        "Brick\\Math\\BigDecimal" => Scalar::Decimal,
        "Psr\\Http\\Message\\ResponseInterface" => Scalar::HttpResponse,
        "Psr\\Http\\Message\\StreamInterface" | "resource" => Scalar::Bytes,
        _ => return TypeExpr::named(segments(name, '\\'), name.span),
    };
    TypeExpr::scalar(scalar, name.span)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::testing::field;

    #[track_caller]
    fn check(cell: &str, expected: &str) {
        assert_eq!(field(&Php, cell), expected);
    }

    #[test]
    fn scalars() {
        check("*string*", "string");
        check("*?bool*", "?boolean");
        check("*\\Brick\\Math\\BigInteger*", "big-integer");
        check("*?\\Brick\\Math\\BigDecimal*", "?decimal");
        check("*mixed*", "any");
        check("[?\\DateTime](https://www.php.net/manual/en/class.datetime.php)", "?date-or-date-time");
        check(
            "[\\Psr\\Http\\Message\\ResponseInterface](https://www.php-fig.org/psr/psr-7/)",
            "http-response",
        );
    }

    #[test]
    fn lists_and_maps() {
        check("array<*string*>", "list<string>");
        check("array<string, array<*string*>>", "map<list<string>>");
        check("array<array<string, array<string, *int*>>>", "list<map<map<integer>>>");
        check("array<[Operations\\X](../X.md)>", "list<Operations.X(../X.md)>");
    }

    #[test]
    fn references() {
        check("[?Operations\\X](X.md)", "?Operations.X(X.md)");
        check("[\\a\\b\\Models\\Auth\\X](../auth/X.md)", "a.b.Models.Auth.X(../auth/X.md)");
        check("[X](X.mdx#top)", "X(X.mdx#top)");
        check("*\\a\\Models\\X*", "a.Models.X");
    }

    #[test]
    fn the_text_of_a_link_to_a_union_is_not_the_union() {
        check("[Operations\\A\\|bool\\|null](../B.md)", "?(../B.md)");
        check("array<[string\\|int](B.md)>", "list<(B.md)>");
        check("[mixed](B.md)", "(B.md)");
    }

    #[test]
    fn what_is_no_type_is_pointed_at() {
        check("array<*int*", "int: expected `>`, found the end of the cell");
        check("array<*bool*, *int*>", "bool: the key of a map is neither `string` nor `int`");
        check("*int* *int*", "int: expected the end of the cell, found `int`");
        check("*number*", "number: `number` is no type of PHP and has no link");
        check("[Blob](https://x.y)", "Blob: the class `Blob` is not known to the generator");
        check("?", "?: expected a type, found the end of the cell");
        check("", ": expected a type, found the end of the cell");
        let deep = "array<".repeat(100);
        check(&deep, "array: types nest deeper than 64 levels here");
    }
}
