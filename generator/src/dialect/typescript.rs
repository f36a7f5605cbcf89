//! TypeScript's notation: `*string*[]`, `Record<string, *any*>`, `[models.X](…)[]`, `*"click"*`,
//! `{ [k: string]: X }`, `[File](…) \| [Blob](…) \| [X](…)`; and JavaScript's: `**[X]**`, `**{String: X}**`.
//!
//! ```text
//! type   = single { "|" single }
//! single = ( link | literal | index | list | "(" type ")" | name [ "<" type { "," type } ">" ] ) { "[" "]" }
//! index  = "{" ( "[" name ":" type "]" | type ) ":" type [ ";" ] "}"
//! list   = "[" type "]"
//! link   = "[" type "](" target ")"
//! ```
//!
//! `number` may have a fraction. `Date` is a date with a time, unless it links to the page of the
//! SDK's `RFCDate`. A type may be named without a link. Newer enum pages have a union of literals in a
//! fence in place of a table; `Unrecognized<…>` there says that servers may send other values.

use super::grammar::{Cursor, Grammar, Known, join};
use super::lexer::{TokenKind, text_tokens};
use super::service::within;
use super::{Dialect, EnumValue, Literal, Parsed, Scalar, TypeExpr, TypeExprKind, Values, is_lower_camel};
use crate::diagnostic::Diagnostic;
use crate::page::{self, Cell};
use crate::source::{Span, Spanned};

/// See the module.
pub(super) struct TypeScript;

const GRAMMAR: Grammar = Grammar {
    language: "TypeScript",
    help: "TypeScript docs write types as `*string*[]`, `Record<string, X>`, `*\"literal\"*` and `[models.X](page.md)`",
    is_name: |c| c.is_alphanumeric() || matches!(c, '_' | '.' | '$' | '-'),
    // Marks of emphasis that a value with such marks in it keeps from being seen.
    ignored: &['\\', '*'],
    manuals: &["types/rfcdate"],
    separator: '.',
    packages: &["globalThis."],
    known,
    dates: &[],
    ty: union,
};

impl Dialect for TypeScript {
    fn name(&self) -> &'static str {
        "typescript"
    }

    fn field_type(&self, cell: &Cell) -> Parsed {
        GRAMMAR.cell(cell)
    }

    /// A function gives a promise.
    fn response_type(&self, cell: &Cell) -> Option<Parsed> {
        within(cell, "Promise<", ">", &["void"]).map(|cell| self.field_type(&cell))
    }

    fn values(&self, _: &str, values: page::Values) -> Values {
        let (open, rows): (Vec<_>, Vec<_>) =
            values.rows.into_iter().partition(|row| row.value.value.starts_with("`Unrecognized<"));
        let quoted = open.iter().any(|row| row.value.value == "`Unrecognized<string>`");
        let mut found: Values =
            rows.into_iter().map(|row| EnumValue { quoted, ..EnumValue::from(row) }).collect();
        if let Some(code) = &values.code {
            fenced(code, &mut found);
        }
        found
    }

    fn writes_name(&self, name: &str) -> bool {
        is_lower_camel(name)
    }

    fn writes_code(&self, code: &str) -> bool {
        code.trim_start().starts_with("const value")
    }
}

/// The values of `"a" | "b" | Unrecognized<string>`.
fn fenced(code: &Spanned<String>, values: &mut Values) {
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
                let message = "this is no value".to_owned();
                values.unread.push(*GRAMMAR.error(token.span, message));
                continue;
            }
        };
        let name = Spanned::new(String::new(), token.span);
        values.read.push(EnumValue { name, value: Spanned::new(value, token.span), quoted });
    }
}

fn union(cursor: &mut Cursor<'_>) -> Parsed {
    let mut ty = cursor.union(single)?;
    // A file may be handed in as what the browser calls one, too; it travels the same.
    if let TypeExprKind::Union(members) = &mut ty.kind
        && members.iter().any(|member| member.page().is_some())
    {
        members.retain(|member| member.kind != TypeExprKind::Scalar(Scalar::Bytes));
        return Ok(TypeExpr::union(std::mem::take(members), ty.span));
    }
    Ok(ty)
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
    if cursor.take_symbol('[') {
        let item = cursor.ty()?;
        return cursor.expect(']').map(|end| item.list(join(start, end)));
    }
    if cursor.take_symbol('(') {
        let inner = cursor.ty()?;
        return cursor.expect(')').map(|_| inner);
    }
    let Some(name) = cursor.take_name() else { return Err(cursor.unexpected("a type")) };
    match cursor.take_symbol('<') {
        true => cursor.generic(&name, '>'),
        false => Ok(number(&name).unwrap_or_else(|| cursor.named(&name))),
    }
}

/// What follows the `{` of `{ [k: string]: X }` or `{String: X}`: the type of the values, and the place of the end.
fn index(cursor: &mut Cursor<'_>) -> Result<(TypeExpr, Span), Box<Diagnostic>> {
    let is_named = cursor.take_symbol('[');
    if is_named {
        if cursor.take_name().is_none() {
            return Err(cursor.unexpected("the name of a key"));
        }
        cursor.expect(':')?;
    }
    cursor.ty()?;
    if is_named {
        cursor.expect(']')?;
    }
    cursor.expect(':')?;
    let value = cursor.ty()?;
    cursor.take_symbol(';');
    Ok((value, cursor.expect('}')?))
}

/// A number in a type's place.
fn number(name: &Spanned<String>) -> Option<TypeExpr> {
    let (text, span) = (name.value.as_str(), name.span);
    match (text.parse(), text.parse::<f64>()) {
        (Ok(number), _) => Some(TypeExpr { kind: TypeExprKind::Literal(Literal::Integer(number)), span }),
        (_, Ok(_)) if text.starts_with(|c: char| c.is_ascii_digit() || c == '-') => {
            Some(TypeExpr::scalar(Scalar::Float, span))
        }
        _ => None,
    }
}

/// What needs no page: TypeScript's own words, the types of its standard library and of browsers, and
/// those of the SDKs' runtime.
fn known(name: &str) -> Option<Known> {
    let scalar = match name {
        "string" | "String" | "symbol" | "Symbol" | "URL" | "URLSearchParams" | "RegExp" => Scalar::String,
        "boolean" | "Boolean" => Scalar::Boolean,
        "true" => Scalar::True,
        "false" => Scalar::False,
        "number" | "Number" => Scalar::Number,
        "bigint" | "BigInt" => Scalar::BigInteger,
        "Decimal" => Scalar::Decimal,
        "Date" => Scalar::DateTime,
        "RFCDate" => Scalar::Date,
        "Blob" | "File" | "FileList" | "ReadableStream" | "Buffer" | "ArrayBuffer" | "SharedArrayBuffer"
        | "ArrayBufferView" | "DataView" | "BufferSource" | "Uint8Array" | "Uint8ClampedArray"
        | "Int8Array" => Scalar::Bytes,
        "any" | "unknown" | "object" | "Object" | "void" | "never" | "Function" | "FormData" | "Error" => {
            Scalar::Any
        }
        "null" => Scalar::Null,
        "undefined" => Scalar::Undefined,
        "Response" => Scalar::HttpResponse,
        "Request" => Scalar::HttpRequest,
        "Unrecognized" => return Some(Known::Same),
        "Array" | "ReadonlyArray" | "Set" | "ReadonlySet" | "Iterable" => return Some(Known::List),
        "Record" | "Map" | "ReadonlyMap" | "Headers" => return Some(Known::Map),
        "JsonLStream" | "EventStream" | "AsyncIterable" | "AsyncIterableIterator" | "AsyncGenerator" => {
            return Some(Known::Stream);
        }
        "Promise" | "Partial" | "Required" | "Readonly" | "NonNullable" | "ClosedEnum" | "OpenEnum" => {
            return Some(Known::Same);
        }
        _ => return None,
    };
    Some(Known::Scalar(scalar))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::testing::{field, members, openapi_field, values};

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
        check("*false*", "false");
        check("*42*", "42");
        check("*\"it's\"*", "\"it's\"");
        check("*\"say \\\"hi\\\" twice\"*", "\"say \\\"hi\\\" twice\"");
        check("*\"say \\\"hi\\\"\"* \\| *\"no\"*", "(\"say \\\"hi\\\"\" | \"no\")");
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
        let expected = ["models.Dog", "list<string>", "map<list<models.Dog>>", "stream<models.Dog>"];
        assert_eq!(members(&TypeScript, section), expected);
    }

    #[test]
    fn values_in_a_fence() {
        let section = "```typescript\n\"dns-01\" | \"with space\"\n  | \"1\"\n  | Unrecognized<string>\n```";
        assert_eq!(values(&TypeScript, section), [" = \"dns-01\"", " = \"with space\"", " = \"1\""]);
        assert_eq!(values(&TypeScript, "```typescript\n301 | -1\n```"), [" = 301", " = -1"]);
        let quotes = "```typescript\n\"a \\\"b\\\"\" | \"c|d\"\n```";
        assert_eq!(values(&TypeScript, quotes), [" = \"a \\\"b\\\"\"", " = \"c|d\""]);
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
    fn what_may_be_undefined_may_be_missing() {
        check("*string* \\| *undefined*", "?string");
        let check = |cell: &str, expected: &str| assert_eq!(openapi_field(&TypeScript, cell), expected);
        check("[**{ [key: string]: Pet; }**](Pet.md)", "map<Pet(Pet.md)>");
        check("[**Array&lt;Pet&gt;**](Pet.md)", "list<Pet(Pet.md)>");
    }

    #[test]
    fn lists_and_maps_of_javascript() {
        let check = |cell: &str, expected: &str| assert_eq!(openapi_field(&TypeScript, cell), expected);
        check("**[String]**", "list<string>");
        check("[**[Pet]**](Pet.md)", "list<Pet(Pet.md)>");
        check("**{String: {String: Number}}**", "map<map<number>>");
        check("[**{String: [Pet]}**](Pet.md)", "map<list<Pet(Pet.md)>>");
    }

    #[test]
    fn what_is_no_type_is_pointed_at() {
        check("*str*", "str");
        check("*string*[", "[: expected `]`, found the end of the cell");
        check("[Foo](https://x.y)", "<the class `Foo` is not known to the generator>");
    }
}
