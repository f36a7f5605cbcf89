//! Java's notation: `*Optional\<String>*`, `List\<[X](…)>`, `Map\<String, *Object*>`, `byte[]`.
//!
//! ```text
//! type = link | "?" [ "extends" type ] | name [ "<" type { "," type } ">" ] { "[" "]" }
//! link = "[" type "](" target ")"
//! ```
//!
//! Some versions of the docs escape each `<` by a backslash, and one more at each depth; the
//! backslashes that are left say nothing. `Optional` is a value that may be missing, which the Required
//! column says too; `JsonNullable` is one that may be null.

use super::lexer::{self, Cursor, Token, TokenKind, is_page, join};
use super::type_expr::segments;
use super::{Dialect, Parsed, Reference, Scalar, TypeExpr, TypeExprKind, without_escape};
use crate::diagnostic::{Code, Diagnostic};
use crate::page::{Cell, Member};
use crate::source::{Span, Spanned};

/// How deep types may nest; documented ones go to four.
const MAX_DEPTH: usize = 64;

/// See the module.
pub(super) struct Java;

impl Dialect for Java {
    fn name(&self) -> &'static str {
        "java"
    }

    /// A page is linked; a bare word is a type of some other language.
    fn field_type(&self, cell: &Cell) -> Parsed {
        let expr = whole(cell)?;
        match expr.unlinked() {
            Some(Reference { name, span, .. }) => {
                Err(error(*span, format!("`{}` is no type of Java and has no link", name.join("."))))
            }
            None => Ok(expr),
        }
    }

    /// Java's docs show no members; a heading would be a type.
    fn member_type(&self, member: &Member) -> Parsed {
        whole(&member.heading)
    }

    fn tells_null_from_missing(&self) -> bool {
        true
    }

    fn key(&self, name: &str) -> String {
        without_escape(name).to_owned()
    }
}

fn is_name(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '_' | '.' | '$')
}

/// The type that a cell spells from its start to its end.
fn whole(cell: &Cell) -> Parsed {
    let mut tokens: Vec<Token> = lexer::tokens(cell, is_name);
    tokens.retain(|token| token.kind != TokenKind::Symbol('\\'));
    let mut cursor = Cursor::new(&tokens, cell.span);
    let expr = single(&mut cursor, 0)?;
    match cursor.peek() {
        None => Ok(expr),
        Some(_) => Err(unexpected(&cursor, "the end of the cell")),
    }
}

fn single(cursor: &mut Cursor<'_>, depth: usize) -> Parsed {
    if depth > MAX_DEPTH {
        return Err(error(cursor.span(), format!("types nest deeper than {MAX_DEPTH} levels here")));
    }
    let start = cursor.span();
    if let Some(TokenKind::LinkStart(target)) = cursor.peek() {
        cursor.take();
        return link(cursor, target, start, depth);
    }
    if cursor.take_symbol('?') {
        return wildcard(cursor, start, depth);
    }
    let Some(name) = cursor.take_name() else { return Err(unexpected(cursor, "a type")) };
    if cursor.take_symbol('<') {
        return generic(cursor, &name, depth);
    }
    arrays(cursor, named(&name))
}

/// What follows `?`: any type, or one that is known by what it extends.
fn wildcard(cursor: &mut Cursor<'_>, start: Span, depth: usize) -> Parsed {
    match cursor.peek() {
        Some(TokenKind::Name(word)) if word == "extends" => {
            cursor.take();
            single(cursor, depth + 1)
        }
        _ => Ok(TypeExpr::scalar(Scalar::Any, start)),
    }
}

/// `byte[]` is bytes; of anything else it is a list.
fn arrays(cursor: &mut Cursor<'_>, mut item: TypeExpr) -> Parsed {
    let is_byte = matches!(&item.kind, TypeExprKind::Reference(it) if it.name == ["byte"]);
    let mut is_first = true;
    while cursor.take_symbol('[') {
        let span = join(item.span, cursor.span());
        if !cursor.take_symbol(']') {
            return Err(unexpected(cursor, "`]`"));
        }
        item = match is_byte && is_first {
            true => TypeExpr::scalar(Scalar::Bytes, span),
            false => TypeExpr { kind: TypeExprKind::List(Box::new(item)), span },
        };
        is_first = false;
    }
    Ok(item)
}

/// What follows `name<`.
fn generic(cursor: &mut Cursor<'_>, name: &Spanned<String>, depth: usize) -> Parsed {
    let mut arguments = vec![single(cursor, depth + 1)?];
    while cursor.take_symbol(',') {
        arguments.push(single(cursor, depth + 1)?);
    }
    let span = join(name.span, cursor.span());
    if !cursor.take_symbol('>') {
        return Err(unexpected(cursor, "`>`"));
    }
    let last = arguments.pop().map(|argument| argument.kind);
    let boxed = |kind: TypeExprKind| Box::new(TypeExpr { kind, span });
    let kind = match (name.value.as_str(), arguments.as_slice(), last) {
        ("Optional", [], Some(kind)) => kind,
        ("JsonNullable", [], Some(kind)) => return Ok(boxed(kind).nullable()),
        ("List", [], Some(kind)) => TypeExprKind::List(boxed(kind)),
        ("Map", [key], Some(kind)) if key.kind == TypeExprKind::Scalar(Scalar::String) => {
            TypeExprKind::Map(boxed(kind))
        }
        ("Map", [key], Some(_)) => {
            return Err(error(key.span, "the key of a map is not `String`".to_owned()));
        }
        ("HttpResponse", [], Some(_)) => TypeExprKind::Scalar(Scalar::HttpResponse),
        (unknown, ..) => return Err(error(name.span, format!("`{unknown}` takes no types like these"))),
    };
    Ok(TypeExpr { kind, span })
}

/// What follows the start of a link. A page is meant whatever the text says, but for what may be null;
/// a link to a manual has a text that needs no page.
fn link(cursor: &mut Cursor<'_>, target: &str, start: Span, depth: usize) -> Parsed {
    let text = single(cursor, depth + 1)?;
    let end = cursor.span();
    if cursor.take().is_none_or(|token| token.kind != TokenKind::LinkEnd) {
        return Err(error(end, "the text of a link goes on after a type".to_owned()));
    }
    match (is_page(target), &text.kind) {
        (true, TypeExprKind::Nullable(inner)) => Ok(reference(inner, target, join(start, end)).nullable()),
        (true, _) => Ok(reference(&text, target, join(start, end))),
        (false, TypeExprKind::Reference(it)) => {
            Err(error(it.span, format!("the class `{}` is not known to the generator", it.name.join("."))))
        }
        (false, _) => Ok(text),
    }
}

fn reference(text: &TypeExpr, target: &str, span: Span) -> TypeExpr {
    let (name, name_span) = match &text.kind {
        TypeExprKind::Reference(Reference { name, span, .. }) => (name.clone(), *span),
        _ => (Vec::new(), text.span),
    };
    let reference = Reference { target: Some(target.to_owned()), name, span: name_span };
    TypeExpr { kind: TypeExprKind::Reference(reference), span }
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
        _ => {
            let reference = Reference { target: None, name: segments(name, '.'), span: name.span };
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
        "Java docs write types as `*Optional\\<String>*`, `List\\<X>`, `Map\\<String, X>` and `[X](page.md)`";
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
        let found = match Java.field_type(&rows[0].ty) {
            Ok(expr) => expr.to_string(),
            Err(wrong) => format!("{}: {}", sources.text(wrong.span), wrong.message),
        };
        assert_eq!(found, expected);
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
    fn optional_is_for_the_required_column_and_json_nullable_is_null() {
        check("*Optional\\<Boolean>*", "boolean");
        check("*JsonNullable\\<String>*", "?string");
        check("[Optional\\<Pet>](../Pet.md)", "Pet(../Pet.md)");
        check("[JsonNullable\\<Pet>](../Pet.md)", "?Pet(../Pet.md)");
    }

    /// Older docs escape nothing; newer ones once more at each depth.
    #[test]
    fn brackets_escaped_and_not() {
        check("*Optional<? extends String>*", "string");
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
