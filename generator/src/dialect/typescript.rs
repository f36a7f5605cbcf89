//! TypeScript's notation: `*string*[]`, `Record<string, *any*>`, `[models.X](…)[]`, `*"click"*`,
//! `{ [k: string]: X }`, `[File](…) \| [Blob](…) \| [X](…)`.
//!
//! ```text
//! type   = single { "|" single }
//! single = ( link | literal | index | name [ "<" type { "," type } ">" ] ) { "[" "]" }
//! index  = "{" "[" name ":" type "]" ":" type "}"
//! link   = "[" type "](" target ")"
//! ```
//!
//! `number` may have a fraction. `Date` is a date with a time, unless it links to the page of the
//! SDK's `RFCDate`. A type may be named without a link. Newer enum pages have a union of literals in a
//! fence in place of a table; `Unrecognized<…>` there says that servers may send other values.

use super::grammar::{Cursor, Grammar, join};
use super::lexer::{TokenKind, text_tokens};
use super::type_expr::segments;
use super::{Dialect, EnumValue, Literal, Parsed, Scalar, TypeExpr, TypeExprKind, Values, is_lower_camel};
use crate::diagnostic::Diagnostic;
use crate::page::{self, Cell, Member};
use crate::source::{Span, Spanned};

/// See the module.
pub(super) struct TypeScript;

const GRAMMAR: Grammar = Grammar {
    language: "TypeScript",
    help: "TypeScript docs write types as `*string*[]`, `Record<string, X>`, `*\"literal\"*` and `[models.X](page.md)`",
    is_name: |c| c.is_alphanumeric() || matches!(c, '_' | '.' | '$' | '-'),
    ignored: &['\\'],
    manuals: &["types/rfcdate"],
    ty: union,
};

impl Dialect for TypeScript {
    fn name(&self) -> &'static str {
        "typescript"
    }

    fn field_type(&self, cell: &Cell) -> Parsed {
        GRAMMAR.all_linked(GRAMMAR.cell(cell)?)
    }

    fn member_type(&self, member: &Member) -> Parsed {
        GRAMMAR.cell(&member.heading)
    }

    fn values(&self, _: &str, values: page::Values) -> Values {
        let (open, rows): (Vec<_>, Vec<_>) =
            values.rows.into_iter().partition(|row| row.value.value.starts_with("`Unrecognized<"));
        let quoted = open.iter().any(|row| row.value.value == "`Unrecognized<string>`");
        let mut found: Vec<EnumValue> =
            rows.into_iter().map(|row| EnumValue { quoted, ..EnumValue::from(row) }).collect();
        if let Some(code) = &values.code {
            found.extend(fenced(code)?);
        }
        Ok(found)
    }

    fn writes_name(&self, name: &str) -> bool {
        is_lower_camel(name)
    }
}

/// The values of `"a" | "b" | Unrecognized<string>`.
fn fenced(code: &Spanned<String>) -> Values {
    let mut values = Vec::new();
    let mut open = false;
    for token in text_tokens(code, GRAMMAR.is_name) {
        let (value, quoted) = match token.kind {
            TokenKind::Quoted(value) => (value, true),
            TokenKind::Name(name) if name == "Unrecognized" => {
                open = true;
                continue;
            }
            // The type in `Unrecognized<…>`.
            TokenKind::Name(_) | TokenKind::Symbol('<' | '>') if open => continue,
            TokenKind::Symbol('|' | ';') => continue,
            TokenKind::Name(name) if name.parse::<f64>().is_ok() => (name, false),
            TokenKind::Name(name) if matches!(name.as_str(), "true" | "false" | "null") => (name, false),
            _ => {
                let message = "this is no union of values".to_owned();
                return Err(GRAMMAR.error(token.span, message));
            }
        };
        let name = Spanned::new(String::new(), token.span);
        values.push(EnumValue { name, value: Spanned::new(value, token.span), quoted });
    }
    Ok(values)
}

fn union(cursor: &mut Cursor<'_>) -> Parsed {
    let start = cursor.span();
    let mut members = vec![single(cursor)?];
    while cursor.take_symbol('|') {
        members.push(single(cursor)?);
    }
    let end = members.last().map_or(start, |last| last.span);
    // A file may be handed in as what the browser calls one, too; it travels the same.
    if members.iter().any(|member| member.page().is_some()) {
        members.retain(|member| member.kind != TypeExprKind::Scalar(Scalar::Bytes));
    }
    Ok(TypeExpr::union(members, join(start, end)))
}

fn single(cursor: &mut Cursor<'_>) -> Parsed {
    let mut item = primary(cursor)?;
    while cursor.take_symbol('[') {
        let span = join(item.span, cursor.expect(']')?);
        item = item.list(span);
    }
    Ok(item)
}

fn primary(cursor: &mut Cursor<'_>) -> Parsed {
    let start = cursor.span();
    let to_date =
        matches!(cursor.peek(), Some(TokenKind::LinkStart(target)) if target.contains("types/rfcdate"));
    if let Some(linked) = cursor.link() {
        return linked.map(|ty| if to_date { TypeExpr::scalar(Scalar::Date, ty.span) } else { ty });
    }
    if let Some(text) = cursor.take_quoted() {
        return Ok(TypeExpr { kind: TypeExprKind::Literal(Literal::String(text.value)), span: text.span });
    }
    if cursor.take_symbol('{') {
        return index(cursor).map(|(value, end)| value.map(join(start, end)));
    }
    let Some(name) = cursor.take_name() else { return Err(cursor.unexpected("a type")) };
    match cursor.take_symbol('<') {
        true => generic(cursor, &name),
        false => Ok(named(&name)),
    }
}

/// What follows the `{` of `{ [k: string]: X }`: the type of the values, and the place of the end.
fn index(cursor: &mut Cursor<'_>) -> Result<(TypeExpr, Span), Box<Diagnostic>> {
    cursor.expect('[')?;
    if cursor.take_name().is_none() {
        return Err(cursor.unexpected("the name of a key"));
    }
    cursor.expect(':')?;
    let key = cursor.ty()?;
    if key.kind != TypeExprKind::Scalar(Scalar::String) {
        return Err(cursor.error(key.span, "the key of a map is not `string`".to_owned()));
    }
    cursor.expect(']')?;
    cursor.expect(':')?;
    let value = cursor.ty()?;
    Ok((value, cursor.expect('}')?))
}

/// What follows `name<`.
fn generic(cursor: &mut Cursor<'_>, name: &Spanned<String>) -> Parsed {
    let (mut arguments, end) = cursor.list('>')?;
    let span = join(name.span, end);
    let last = arguments.pop();
    match (name.value.as_str(), arguments.as_slice(), last) {
        ("Record", [key], Some(value)) if key.kind == TypeExprKind::Scalar(Scalar::String) => {
            Ok(value.map(span))
        }
        ("Record", [key], Some(_)) => {
            Err(cursor.error(key.span, "the key of a map is not `string`".to_owned()))
        }
        ("Array", [], Some(item)) => Ok(item.list(span)),
        // One value after the other, with line ends or headings between.
        ("JsonLStream" | "EventStream", [], Some(item)) => Ok(item.list(span)),
        ("ReadableStream", [], Some(_)) => Ok(TypeExpr::scalar(Scalar::Bytes, span)),
        (unknown, ..) => Err(cursor.error(name.span, format!("`{unknown}` takes no types like these"))),
    }
}

/// A name without types behind it: a scalar, a value, or a page by its name.
fn named(name: &Spanned<String>) -> TypeExpr {
    let scalar = match name.value.as_str() {
        "string" => Scalar::String,
        "boolean" => Scalar::Boolean,
        "true" => Scalar::True,
        "false" => Scalar::False,
        "number" => Scalar::Number,
        "bigint" => Scalar::BigInteger,
        "Date" => Scalar::DateTime,
        "RFCDate" => Scalar::Date,
        "Uint8Array" | "ArrayBuffer" | "Blob" | "File" => Scalar::Bytes,
        "any" | "unknown" => Scalar::Any,
        "null" => Scalar::Null,
        "Response" => Scalar::HttpResponse,
        "Request" => Scalar::HttpRequest,
        other => match (other.parse(), other.parse::<f64>()) {
            (Ok(number), _) => {
                return TypeExpr { kind: TypeExprKind::Literal(Literal::Integer(number)), span: name.span };
            }
            (_, Ok(_)) if other.starts_with(|c: char| c.is_ascii_digit() || c == '-') => Scalar::Float,
            _ => return TypeExpr::named(segments(name, '.'), name.span),
        },
    };
    TypeExpr::scalar(scalar, name.span)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::testing::{field, members, values};

    #[track_caller]
    fn check(cell: &str, expected: &str) {
        assert_eq!(field(&TypeScript, cell), expected);
    }

    #[test]
    fn scalars() {
        check("*string*", "string");
        check("*number*", "number");
        check("*ReadableStream<Uint8Array>*", "bytes");
        check("*ReadableStream\\<Uint8Array>*", "bytes");
        check("[Response](https://developer.mozilla.org/x)", "http-response");
    }

    #[test]
    fn a_date_is_what_it_links_to() {
        check("[Date](https://developer.mozilla.org/x)", "date-time");
        check("[Date](../../types/rfcdate.md)", "date");
        check("[RFCDate](../../types/rfcdate.md)", "date");
    }

    #[test]
    fn lists_are_postfix() {
        check("*string*[]", "list<string>");
        check("*string*[][]", "list<list<string>>");
        check("[models.Pet](../models/pet.md)[]", "list<models.Pet(../models/pet.md)>");
        check("Record<string, *any*>[]", "list<map<any>>");
    }

    #[test]
    fn maps() {
        check("Record<string, [models.Pet](../models/pet.md)[]>", "map<list<models.Pet(../models/pet.md)>>");
        check("Record\\<string, *any*>", "map<any>");
        check("Record<string, Record<string, *any*>>", "map<map<any>>");
    }

    #[test]
    fn literals() {
        check("*\"route-blocked\"*", "\"route-blocked\"");
        check("*\"request.path\"*", "\"request.path\"");
        check("*false*", "boolean");
        check("*42*", "42");
    }

    #[test]
    fn a_type_named_without_a_link() {
        check("*models.Pet*", "models.Pet");
        check("Record<string, *models.Pet*[]>", "map<list<models.Pet>>");
    }

    #[test]
    fn a_file_may_be_handed_in_in_several_ways() {
        check(
            "[File](https://x.y/File) \\| [Blob](https://x.y/Blob) \\| [operations.FileT](../filet.md)",
            "operations.FileT(../filet.md)",
        );
    }

    #[test]
    fn members_are_types() {
        let section = "### `models.Dog`\n\n### `string[]`\n\n### `{ [k: string]: models.Dog[] }`\n\n### `JsonLStream<models.Dog>`";
        let expected = ["models.Dog", "list<string>", "map<list<models.Dog>>", "list<models.Dog>"];
        assert_eq!(members(&TypeScript, section), expected);
    }

    #[test]
    fn values_in_a_fence() {
        let section = "```typescript\n\"dns-01\" | \"with space\"\n  | \"1\"\n  | Unrecognized<string>\n```";
        assert_eq!(values(&TypeScript, section), [" = \"dns-01\"", " = \"with space\"", " = \"1\""]);
        assert_eq!(values(&TypeScript, "```typescript\n301 | -1\n```"), [" = 301", " = -1"]);
    }

    #[test]
    fn an_open_enum_has_no_value_for_what_is_not_recognised() {
        let row = |value: &str| {
            format!("| Name | Value |\n|---|---|\n| `A` | 1 |\n| - | `Unrecognized<{value}>` |")
        };
        assert_eq!(values(&TypeScript, &row("string")), ["A = \"1\""]);
        assert_eq!(values(&TypeScript, &row("number")), ["A = 1"]);
    }

    #[test]
    fn what_is_no_type_is_pointed_at() {
        check("*str*", "str: `str` is no type of TypeScript and has no link");
        check("Record<*number*, *string*>", "number: the key of a map is not `string`");
        check("Set<*string*>", "Set: `Set` takes no types like these");
        check("*string*[", "[: expected `]`, found the end of the cell");
        check("[Foo](https://x.y)", "Foo: the class `Foo` is not known to the generator");
    }
}
