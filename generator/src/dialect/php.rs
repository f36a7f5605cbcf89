//! PHP's notation: `*?string*`, `array<[Operations\X](…)>`, `[Operations\A\|bool\|null](…)`.
//!
//! ```text
//! union   = type { "|" type }
//! type    = "?" type | link | "array" "<" [ key "," ] union ">" | name
//! link    = "[" union "](" target ")"
//! ```
//!
//! A link to a page is a reference to that page, whatever its text says: the text of a link to a
//! union's page lists the members, and namespaces in the text may differ in case from the folder.
//! A link to anything else names a class of PHP or of a library.

use super::lexer::{self, Cursor, TokenKind, is_page, join};
use super::type_expr::segments;
use super::{Dialect, Parsed, Reference, Scalar, TypeExpr, TypeExprKind};
use crate::diagnostic::{Code, Diagnostic};
use crate::page::{Cell, Member};
use crate::source::{Span, Spanned};

/// How deep types may nest. No documented type goes beyond five; the bound keeps hostile input
/// from exhausting the stack.
const MAX_DEPTH: usize = 64;

/// See the module.
pub(super) struct Php;

impl Dialect for Php {
    fn name(&self) -> &'static str {
        "php"
    }

    fn field_type(&self, cell: &Cell) -> Parsed {
        linked_or_qualified(whole(cell)?)
    }

    /// Headings have no links, so a bare name is as much as a member can have.
    fn member_type(&self, member: &Member) -> Parsed {
        whole(&member.heading)
    }

    /// `?T` is all that PHP has for both.
    fn tells_null_from_missing(&self) -> bool {
        false
    }
}

fn is_name(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '_' | '\\')
}

/// The type that a cell spells from its start to its end.
fn whole(cell: &Cell) -> Parsed {
    let tokens = lexer::tokens(cell, is_name);
    let mut cursor = Cursor::new(&tokens, cell.span);
    let expr = union(&mut cursor, 0)?;
    match cursor.peek() {
        None => Ok(expr),
        Some(_) => Err(unexpected(&cursor, "the end of the cell")),
    }
}

/// In a cell a page is linked, or named with its namespace. A bare word is a scalar of some other
/// language, or a slip of the pen.
fn linked_or_qualified(expr: TypeExpr) -> Parsed {
    match expr.unlinked() {
        Some(Reference { name, span, .. }) => {
            Err(error(*span, format!("`{}` is no type of PHP and has no link", name.join("\\"))))
        }
        None => Ok(expr),
    }
}

fn union(cursor: &mut Cursor<'_>, depth: usize) -> Parsed {
    let start = cursor.span();
    let mut members = vec![single(cursor, depth)?];
    while cursor.take_symbol('|') {
        members.push(single(cursor, depth)?);
    }
    let end = members.last().map_or(start, |last| last.span);
    Ok(TypeExpr::union(members, join(start, end)))
}

fn single(cursor: &mut Cursor<'_>, depth: usize) -> Parsed {
    if depth > MAX_DEPTH {
        return Err(error(cursor.span(), format!("types nest deeper than {MAX_DEPTH} levels here")));
    }
    let start = cursor.span();
    if cursor.take_symbol('?') {
        return Ok(single(cursor, depth + 1)?.nullable());
    }
    if let Some(TokenKind::LinkStart(target)) = cursor.peek() {
        cursor.take();
        return link(cursor, target, start, depth);
    }
    match cursor.take_name() {
        Some(name) if name.value == "array" && cursor.take_symbol('<') => array(cursor, start, depth),
        Some(name) => Ok(named(&name)),
        None => Err(unexpected(cursor, "a type")),
    }
}

/// What follows `array<`.
fn array(cursor: &mut Cursor<'_>, start: Span, depth: usize) -> Parsed {
    let first = union(cursor, depth + 1)?;
    let value = if cursor.take_symbol(',') { Some(union(cursor, depth + 1)?) } else { None };
    let end = cursor.span();
    if !cursor.take_symbol('>') {
        return Err(unexpected(cursor, "`>`"));
    }
    let span = join(start, end);
    match value {
        None => Ok(TypeExpr { kind: TypeExprKind::List(Box::new(first)), span }),
        // PHP turns digits into integers when they are keys; in JSON every key is a string.
        Some(value) if matches!(first.kind, TypeExprKind::Scalar(Scalar::String | Scalar::Integer)) => {
            Ok(TypeExpr { kind: TypeExprKind::Map(Box::new(value)), span })
        }
        Some(_) => Err(error(first.span, "the key of a map is neither `string` nor `int`".to_owned())),
    }
}

/// What follows the start of a link.
fn link(cursor: &mut Cursor<'_>, target: &str, start: Span, depth: usize) -> Parsed {
    let text = union(cursor, depth + 1)?;
    let end = cursor.span();
    if cursor.take().is_none_or(|token| token.kind != TokenKind::LinkEnd) {
        return Err(error(end, "the text of a link goes on after a type".to_owned()));
    }
    let (inner, nullable) = match text.kind {
        TypeExprKind::Nullable(inner) => (*inner, true),
        _ => (text, false),
    };
    let linked = if is_page(target) { reference(inner, target, join(start, end)) } else { class(inner)? };
    Ok(if nullable { linked.nullable() } else { linked })
}

/// A link to a page: the text gives a name at the most.
fn reference(text: TypeExpr, target: &str, span: Span) -> TypeExpr {
    let (name, name_span) = match text.kind {
        TypeExprKind::Reference(Reference { name, span, .. }) => (name, span),
        _ => (Vec::new(), text.span),
    };
    let reference = Reference { target: Some(target.to_owned()), name, span: name_span };
    TypeExpr { kind: TypeExprKind::Reference(reference), span }
}

/// A link to a manual: the text must be something that needs no page.
fn class(text: TypeExpr) -> Parsed {
    match &text.kind {
        TypeExprKind::Reference(reference) => Err(error(
            reference.span,
            format!("the class `{}` is not known to the generator", reference.name.join("\\")),
        )),
        _ => Ok(text),
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
        _ => {
            let reference = Reference { target: None, name: segments(name, '\\'), span: name.span };
            return TypeExpr { kind: TypeExprKind::Reference(reference), span: name.span };
        }
    };
    TypeExpr::scalar(scalar, name.span)
}

fn unexpected(cursor: &Cursor<'_>, expected: &str) -> Box<Diagnostic> {
    error(cursor.span(), format!("expected {expected}, found {}", cursor.found()))
}

fn error(span: Span, message: String) -> Box<Diagnostic> {
    let help =
        "PHP docs write types as `*?string*`, `array<X>`, `array<string, X>` and `[Namespace\\X](page.md)`";
    Box::new(Diagnostic::new(Code::TypeSyntax, span, message).help(help))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::page::{self, Body, Reading};
    use crate::source::{Source, SourceMap};

    /// What a type cell is read as, or what is said of it and where.
    #[track_caller]
    fn check(cell: &str, expected: &str) {
        let text = format!(
            "# A\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | {cell} | :heavy_check_mark: |\n"
        );
        let mut sources = SourceMap::default();
        let id = sources.add(Source::page("A.md", text));
        let Reading::Model(page) = page::read(id, sources.get(id), &mut Diagnostics::default()) else {
            panic!("no model page");
        };
        let Body::Fields(rows) = page.body else { panic!("no fields") };
        let found = match Php.field_type(&rows[0].ty) {
            Ok(expr) => expr.to_string(),
            Err(wrong) => format!("{}: {}", sources.text(wrong.span), wrong.message),
        };
        assert_eq!(found, expected);
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
