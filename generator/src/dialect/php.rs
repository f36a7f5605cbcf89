//! PHP's notation: `*?string*`, `array<[Operations\X](…)>`, `[Operations\A\|bool\|null](…)`.
//!
//! ```text
//! type   = single { "|" single }
//! single = "?" type | ( link | "array" "<" [ key "," ] type ">" | "(" type ")" | name [ "(" type ")" ] ) { "[" "]" }
//! link   = "[" type "](" target ")"
//! ```
//!
//! `string(Kind)` is an enum's value, which is a text. A link to a page is a reference to that page, whatever its text says: the text of a link to a
//! union's page lists the members, and namespaces in the text may differ in case from the folder.
//! A link to anything else names a class of PHP or of a library.

use super::grammar::{Cursor, Grammar, Known, part};
use super::{Dialect, Parsed, Scalar, TypeExprKind, is_lower_camel, plain_text};
use crate::page::{Cell, Member};
use crate::source::Spanned;

/// See the module.
pub(super) struct Php;

const GRAMMAR: Grammar = Grammar {
    language: "PHP",
    help: "PHP docs write types as `*?string*`, `array<X>`, `array<string, X>` and `[Namespace\\X](page.md)`",
    is_name: |c| c.is_alphanumeric() || matches!(c, '_' | '\\'),
    ignored: &[],
    manuals: &[],
    separator: '\\',
    packages: &["\\"],
    known,
    dates: &[],
    ty: union,
};

impl Dialect for Php {
    fn name(&self) -> &'static str {
        "php"
    }

    /// In a cell a page is linked, or named with its namespace.
    fn field_type(&self, cell: &Cell) -> Parsed {
        let expr = GRAMMAR.cell(cell)?;
        Ok(match expr.kind {
            // `?T` is all that PHP has for what may be null and for what may be missing.
            TypeExprKind::Nullable(inner) => inner.optional(),
            _ => expr,
        })
    }

    /// Headings have no links, so a bare name is as much as a member can have. Of an array they say no
    /// more than that it is one; the comment in the code below does.
    fn member_type(&self, member: &Member) -> Parsed {
        match member.code.as_ref().and_then(var) {
            Some(var) if plain_text(&member.heading) == "array" => GRAMMAR.text(&var),
            _ => GRAMMAR.cell(&member.heading),
        }
    }

    fn has_bytes_in_strings(&self) -> bool {
        true
    }

    fn writes_name(&self, name: &str) -> bool {
        is_lower_camel(name)
    }

    fn writes_code(&self, code: &str) -> bool {
        code.contains("$value =")
    }
}

/// The type in the comment `@var array<string, mixed>`, which may end on the line, after the variable's name.
fn var(code: &Spanned<String>) -> Option<Spanned<String>> {
    let start = code.value.find("@var ")? + "@var ".len();
    let line = code.value[start..].lines().next()?;
    let ty = line.split("*/").next()?.split('$').next()?.trim_end();
    Some(part(code, start, start + ty.len()))
}

fn union(cursor: &mut Cursor<'_>) -> Parsed {
    cursor.union(single)
}

fn single(cursor: &mut Cursor<'_>) -> Parsed {
    if cursor.take_symbol('?') {
        return Ok(cursor.ty()?.nullable());
    }
    let item = primary(cursor)?;
    cursor.lists(item)
}

fn primary(cursor: &mut Cursor<'_>) -> Parsed {
    if let Some(linked) = cursor.link() {
        return linked;
    }
    if cursor.take_symbol('(') {
        let inner = cursor.ty()?;
        return cursor.expect(')').map(|_| inner);
    }
    let Some(name) = cursor.take_name() else { return Err(cursor.unexpected("a type")) };
    if cursor.take_symbol('<') {
        return cursor.generic(&name, '>');
    }
    if cursor.take_symbol('(') {
        let values = cursor.ty()?;
        return cursor.expect(')').map(|_| values);
    }
    Ok(cursor.named(&name))
}

/// What needs no page: PHP's own words and classes, and those of PSR, Guzzle, Brick and Ramsey.
fn known(name: &str) -> Option<Known> {
    let scalar = match name {
        "string" | "Stringable" | "DateInterval" | "DateTimeZone" | "DatePeriod" => Scalar::String,
        "Brick\\DateTime\\LocalTime"
        | "Brick\\DateTime\\Duration"
        | "Brick\\DateTime\\Period"
        | "Brick\\DateTime\\TimeZone"
        | "Brick\\DateTime\\YearMonth"
        | "Carbon\\CarbonInterval"
        | "Psr\\Http\\Message\\UriInterface"
        | "GuzzleHttp\\Psr7\\Uri"
        | "Ramsey\\Uuid\\Uuid"
        | "Ramsey\\Uuid\\UuidInterface"
        | "Symfony\\Component\\Uid\\Uuid" => Scalar::String,
        "bool" | "boolean" | "true" | "false" => Scalar::Boolean,
        "int" | "integer" | "Brick\\DateTime\\Year" => Scalar::Integer,
        "float" | "double" => Scalar::Float,
        "mixed" | "object" | "stdClass" | "callable" | "Closure" | "JsonSerializable" => Scalar::Any,
        "null" | "void" => Scalar::Null,
        "DateTime"
        | "DateTimeImmutable"
        | "DateTimeInterface"
        | "Carbon\\Carbon"
        | "Carbon\\CarbonImmutable"
        | "Carbon\\CarbonInterface" => Scalar::DateOrDateTime,
        // Bare where a union has it: the code imports it.
        "Brick\\DateTime\\LocalDate" | "LocalDate" => Scalar::Date,
        "Brick\\DateTime\\Instant" | "Brick\\DateTime\\LocalDateTime" | "Brick\\DateTime\\ZonedDateTime" => {
            Scalar::DateTime
        }
        "Brick\\Math\\BigInteger" => Scalar::BigInteger,
        "Brick\\Math\\BigDecimal" | "Brick\\Math\\BigNumber" | "Brick\\Math\\BigRational" => Scalar::Decimal,
        "Psr\\Http\\Message\\ResponseInterface"
        | "Psr\\Http\\Message\\MessageInterface"
        | "GuzzleHttp\\Psr7\\Response" => Scalar::HttpResponse,
        "Psr\\Http\\Message\\RequestInterface"
        | "Psr\\Http\\Message\\ServerRequestInterface"
        | "GuzzleHttp\\Psr7\\Request" => Scalar::HttpRequest,
        "Psr\\Http\\Message\\StreamInterface"
        | "Psr\\Http\\Message\\UploadedFileInterface"
        | "GuzzleHttp\\Psr7\\Stream"
        | "SplFileInfo"
        | "SplFileObject"
        | "SplTempFileObject"
        | "resource" => Scalar::Bytes,
        // PHP turns digits into integers when they are keys; in JSON every key is a string.
        "array" | "iterable" | "Traversable" | "Iterator" | "IteratorAggregate" | "Countable"
        | "ArrayAccess" | "ArrayObject" | "ArrayIterator" | "non-empty-array" => {
            return Some(Known::ListOrMap);
        }
        "list" | "non-empty-list" => return Some(Known::List),
        "Generator" => return Some(Known::Stream),
        _ => return None,
    };
    Some(Known::Scalar(scalar))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::testing::{field, openapi_field};

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
    fn a_date_in_a_union_is_a_class_that_the_code_imports() {
        check("*LocalDate*", "date");
        check("*string\\|LocalDate*", "(string | date)");
        check("[Shared\\LocalDate](LocalDate.md)", "Shared.LocalDate(LocalDate.md)");
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
    fn a_link_is_around_the_whole_type() {
        let check = |cell: &str, expected: &str| assert_eq!(openapi_field(&Php, cell), expected);
        check("[**\\A\\Model\\Pet[]**](Pet.md)", "list<A.Model.Pet(Pet.md)>");
        check("[**array<string,\\A\\Model\\Pet>**](Pet.md)", "map<A.Model.Pet(Pet.md)>");
        check("**int[][]**", "list<list<integer>>");
        check("[`?string(Kind)`](kind.md)", "?Kind(kind.md)");
        check("[`?(string(Kind)[])`](kind.md)", "?list<Kind(kind.md)>");
        check("string\\|int\\|null", "?(string | integer)");
        check("[`A`](a.md)\\|[`B`](b.md)[]\\|null", "?(A(a.md) | list<B(b.md)>)");
    }

    #[test]
    fn what_is_no_type_is_pointed_at() {
        check("array<*int*", "int: expected `>`, found the end of the cell");
        check("*int* *int*", "int: expected the end of the cell, found `int`");
        check("*number*", "number");
        check("[Blob](https://x.y)", "<the class `Blob` is not known to the generator>");
        check("?", "?: expected a type, found the end of the cell");
        check("", ": expected a type, found the end of the cell");
        let deep = "array<".repeat(100);
        check(&deep, "array: types nest deeper than 64 levels here");
    }
}
