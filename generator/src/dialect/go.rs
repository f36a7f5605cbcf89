//! Go's notation: `` `*string` ``, `[][components.X](…)`, `map[string]*any*`,
//! `optionalnullable.OptionalNullable[X]`.
//!
//! ```text
//! type = link | "*" type | "Pointer" "to" type | "[" "]" type | "map" "[" type "]" type
//!      | name [ "[" type "]" ]
//! link = "[" type "](" target ")"
//! ```
//!
//! A pointer may be missing, or null, which only `OptionalNullable` tells apart; numbers of any size
//! and raw messages are pointers always. Older docs have types in emphasis, newer ones in backticks.
//! The headings of members may be empty, so the type is taken from the code below them. OpenAPI Generator
//! writes `Pointer to` and has a type `Nullable…` beside each type for what may be null, APIMATIC
//! `models.Optional[X]`.

use super::grammar::{Cursor, Grammar, Known, join, part};
use super::lexer::TokenKind;
use super::service::within;
use super::{
    Dialect, EnumValue, Parsed, Scalar, TypeExpr, TypeExprKind, Values, is_capitalised, lower_camel,
    without_escape,
};
use crate::page::{self, Cell, Habits, Member};
use crate::source::{Span, Spanned};

/// See the module.
pub(super) struct Go;

const GRAMMAR: Grammar = Grammar {
    language: "Go",
    help: "Go docs write types as `` `*string` ``, `[][pkg.X](page.md)`, `map[string][pkg.X](page.md)`",
    is_name: |c| c.is_alphanumeric() || matches!(c, '_' | '.'),
    ignored: &['\\'],
    manuals: &["types/date"],
    separator: '.',
    packages: &[],
    known,
    dates: &[],
    ty: single,
};

impl Dialect for Go {
    fn name(&self) -> &'static str {
        "go"
    }

    fn field_type(&self, cell: &Cell) -> Parsed {
        GRAMMAR.cell(cell)
    }

    /// A function gives an error besides.
    fn response_type(&self, cell: &Cell) -> Option<Parsed> {
        within(cell, "", ",error", &["error"]).map(|cell| self.field_type(&cell))
    }

    fn member_type(&self, member: &Member) -> Parsed {
        match member.code.as_ref().and_then(argument) {
            Some(Argument::Type(name)) => GRAMMAR.text(&name),
            Some(Argument::Value(scalar, span)) => Ok(TypeExpr::scalar(scalar, span)),
            None => GRAMMAR.cell(&member.heading),
        }
    }

    /// Every constant of a package starts with the name of its type.
    fn values(&self, title: &str, values: page::Values) -> Values {
        let named = |row: page::ValueRow| {
            let bare = row.name.value.strip_prefix(title).filter(|rest| !rest.is_empty());
            let name = Spanned::new(bare.unwrap_or(&row.name.value).to_owned(), row.name.span);
            EnumValue::from(page::ValueRow { name, ..row })
        };
        values.rows.into_iter().map(named).collect()
    }

    fn writes_name(&self, name: &str) -> bool {
        is_capitalised(name)
    }

    fn writes_code(&self, code: &str) -> bool {
        code.contains(" := ") && (code.contains(".Create") || code.contains(".New"))
    }

    /// Parameters are kept apart from Go's words (`type_`), and fields of errors from their methods (`Error_`).
    fn plain_name(&self, _: &Habits, _: &str, name: &str) -> String {
        lower_camel(without_escape(name))
    }
}

/// What a union is made of in an example.
enum Argument {
    /// A type, with something in it.
    Type(Spanned<String>),
    /// A value that has no type before it.
    Value(Scalar, Span),
}

/// The argument in `pet := shared.CreatePetStr(string{/* values here */})`. Newer docs have values there:
/// `shared.NewPet("")`, `shared.NewPet(int64(0))`.
fn argument(code: &Spanned<String>) -> Option<Argument> {
    let start = code.value.find('(')? + 1;
    if let Some(length) = code.value[start..].find('{') {
        return Some(Argument::Type(part(code, start, start + length)));
    }
    let end = start + code.value[start..].rfind(')')?;
    let value = part(code, start, end);
    let scalar = match value.value.trim() {
        "true" | "false" => Scalar::Boolean,
        text if text.starts_with(['"', '`']) => Scalar::String,
        number if number.parse::<i64>().is_ok() => Scalar::Integer,
        number if number.parse::<f64>().is_ok() => Scalar::Float,
        call => {
            let name = call.split('(').next().filter(|name| name.len() < call.len())?;
            match known(name) {
                Some(Known::Scalar(scalar)) => scalar,
                _ => made_by(name)?,
            }
        }
    };
    Some(Argument::Value(scalar, value.span))
}

/// What a function gives that makes values of a type that has none to write down: `time.Now`,
/// `types.MustDateFromString`, `big.NewInt`.
fn made_by(function: &str) -> Option<Scalar> {
    let has = |word: &str| function.contains(word);
    match function.split_once('.')?.0 {
        "time" => Some(Scalar::DateTime),
        "big" => Some(Scalar::BigInteger),
        "decimal" => Some(Scalar::Decimal),
        "types" if has("Time") => Some(Scalar::DateTime),
        "types" if has("Date") => Some(Scalar::Date),
        "types" if has("BigInt") => Some(Scalar::BigInteger),
        "types" if has("Decimal") => Some(Scalar::Decimal),
        _ => None,
    }
}

fn single(cursor: &mut Cursor<'_>) -> Parsed {
    let start = cursor.span();
    if let Some(linked) = cursor.link() {
        return linked.map(nullable_page);
    }
    if cursor.take_symbol('*') {
        let inner = cursor.ty()?;
        let always = matches!(inner.kind, TypeExprKind::Scalar(Scalar::BigInteger | Scalar::Decimal));
        let is_stream = matches!(inner.kind, TypeExprKind::Stream(_));
        return Ok(if always || is_stream || inner.is_http() { inner } else { inner.optional() });
    }
    if cursor.take_symbol('[') {
        let span = join(start, cursor.expect(']')?);
        return list(cursor, span);
    }
    let Some(name) = cursor.take_name() else { return Err(cursor.unexpected("a type")) };
    match name.value.as_str() {
        "map" => return map(cursor, start),
        "Pointer" if matches!(cursor.peek(), Some(TokenKind::Name(to)) if to == "to") => {
            cursor.take_name();
            return Ok(cursor.ty()?.optional());
        }
        // An interface that asks for nothing.
        "interface" | "struct" if cursor.take_symbol('{') => {
            let span = join(start, cursor.expect('}')?);
            return Ok(TypeExpr::scalar(Scalar::Any, span));
        }
        _ => {}
    }
    match cursor.take_symbol('[') {
        true => cursor.generic(&name, ']'),
        false => Ok(nullable(&name).unwrap_or_else(|| cursor.named(&name))),
    }
}

/// The type of a wrapper for what may be null: `NullableString`.
fn nullable(name: &Spanned<String>) -> Option<TypeExpr> {
    let scalar = match name.value.strip_prefix("Nullable")? {
        "String" => Scalar::String,
        "Bool" => Scalar::Boolean,
        "Int" | "Int32" | "Int64" => Scalar::Integer,
        "Float32" | "Float64" => Scalar::Float,
        "Time" => Scalar::DateTime,
        _ => return None,
    };
    Some(TypeExpr::scalar(scalar, name.span).nullable())
}

/// A link whose text has `Nullable` before the name of the page.
fn nullable_page(linked: TypeExpr) -> TypeExpr {
    let is_wrapper = linked.page().is_some_and(|page| {
        let target = page.target.as_deref().unwrap_or_default();
        let stem = target.rsplit('/').next().unwrap_or(target).split('.').next().unwrap_or_default();
        page.name.last().and_then(|name| name.strip_prefix("Nullable")) == Some(stem) && !stem.is_empty()
    });
    match linked.kind {
        TypeExprKind::Reference(reference) if is_wrapper => {
            TypeExpr { kind: TypeExprKind::Reference(reference), span: linked.span }.nullable()
        }
        _ => linked,
    }
}

/// What follows `[]`: bytes, or the items of a list.
fn list(cursor: &mut Cursor<'_>, start: Span) -> Parsed {
    let is_byte = matches!(cursor.peek(), Some(TokenKind::Name(name)) if name == "byte" || name == "uint8");
    let item = cursor.ty()?;
    let span = join(start, item.span);
    Ok(if is_byte { TypeExpr::scalar(Scalar::Bytes, span) } else { item.list(span) })
}

/// What follows `map`.
fn map(cursor: &mut Cursor<'_>, start: Span) -> Parsed {
    cursor.expect('[')?;
    // In JSON every key is a string.
    cursor.ty()?;
    cursor.expect(']')?;
    let value = cursor.ty()?;
    let span = join(start, value.span);
    Ok(value.map(span))
}

/// What needs no page: Go's own words, the standard library's types, and those of the libraries and
/// the runtime of SDKs.
fn known(name: &str) -> Option<Known> {
    let scalar = match name {
        "string" | "rune" | "error" | "url.URL" | "uuid.UUID" | "uuid.NullUUID" | "net.IP" | "net.IPNet"
        | "netip.Addr" | "netip.Prefix" | "mail.Address" | "time.Month" | "time.Weekday"
        | "time.Location" | "civil.Time" | "semver.Version" => Scalar::String,
        "bool" => Scalar::Boolean,
        "int" | "int8" | "int16" | "int32" | "int64" | "uint" | "uint8" | "uint16" | "uint32" | "uint64"
        | "byte" | "uintptr" | "time.Duration" => Scalar::Integer,
        "float32" | "float64" | "json.Number" => Scalar::Float,
        "big.Int" => Scalar::BigInteger,
        "decimal.Big"
        | "decimal.Decimal"
        | "decimal.NullDecimal"
        | "big.Float"
        | "big.Rat"
        | "apd.Decimal" => Scalar::Decimal,
        "time.Time" | "civil.DateTime" => Scalar::DateTime,
        "types.Date" | "civil.Date" => Scalar::Date,
        "io.Reader"
        | "io.ReadCloser"
        | "io.ReadSeeker"
        | "io.ReadSeekCloser"
        | "io.ReaderAt"
        | "io.Writer"
        | "io.ReadWriter"
        | "bytes.Buffer"
        | "bytes.Reader"
        | "strings.Reader"
        | "bufio.Reader"
        | "os.File"
        | "fs.File"
        | "multipart.File"
        | "multipart.FileHeader" => Scalar::Bytes,
        "any" | "json.RawMessage" | "interface" | "struct" | "reflect.Value" => Scalar::Any,
        "http.Response" => Scalar::HttpResponse,
        "http.Request" => Scalar::HttpRequest,
        "iter.Seq" => return Some(Known::Stream),
        "http.Header" | "url.Values" => return Some(Known::Map),
        // What may be null is the only reason for it: a pointer may be missing.
        "models.Optional" => return Some(Known::Nullable),
        _ => return None,
    };
    Some(Known::Scalar(scalar))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::testing::{HABITS, field, members, openapi_field, values};

    #[track_caller]
    fn check(cell: &str, expected: &str) {
        assert_eq!(field(&Go, cell), expected);
    }

    #[test]
    fn scalars_in_emphasis_and_in_backticks() {
        check("*string*", "string");
        check("`int64`", "integer");
        check("`any`", "any");
        check("`io.ReadCloser`", "bytes");
        check("*[]byte*", "bytes");
        check("[time.Time](https://pkg.go.dev/time#Time)", "date-time");
    }

    #[test]
    fn a_date_links_to_a_manual_page() {
        check("[types.Date](../../types/date.md)", "date");
        check("[*types.Date](../../types/date.md)", "?date");
    }

    #[test]
    fn pointers() {
        check("**string*", "?string");
        check("`*string`", "?string");
        check("[*components.Pet](../pet.md)", "?components.Pet(../pet.md)");
        check("map[string][*components.Pet](../pet.md)", "map<?components.Pet(../pet.md)>");
        check("[]`*string`", "list<?string>");
    }

    #[test]
    fn numbers_of_any_size_and_raw_messages_are_pointers_always() {
        check("[*big.Int](https://pkg.go.dev/math/big#Int)", "big-integer");
        check("[*decimal.Big](https://pkg.go.dev/x)", "decimal");
        check("[*http.Response](https://pkg.go.dev/net/http#Response)", "http-response");
    }

    #[test]
    fn optional_nullable() {
        check("optionalnullable.OptionalNullable[`string`]", "?string");
        check(
            "optionalnullable.OptionalNullable[[][components.Pet](../pet.mdx)]",
            "?list<components.Pet(../pet.mdx)>",
        );
        check("optionalnullable.OptionalNullable[map[string]`any`]", "?map<any>");
    }

    #[test]
    fn lists_and_maps() {
        check("[][components.Pet](../pet.md)", "list<components.Pet(../pet.md)>");
        check("[][]`string`", "list<list<string>>");
        check("map[string]*any*", "map<any>");
        check("[]map[string]map[string]`int64`", "list<map<map<integer>>>");
    }

    #[test]
    fn a_member_is_what_its_code_makes() {
        let section = "### \n\n```go\npet := components.CreatePetStr(string{/* values here */})\n```\n\n\
                       ### Dog\n\n```go\npet := components.CreatePetD(components.Dog{/* values here */})\n```\n\n\
                       ### \n\n```go\npet := components.CreatePetArrayOfDog([]components.Dog{/* values here */})\n```\n\n\
                       ### \n\n```go\npet := components.CreatePetBigint(*big.Int{/* values here */})\n```";
        let expected = ["string", "components.Dog", "list<components.Dog>", "big-integer"];
        assert_eq!(members(&Go, section), expected);
    }

    #[test]
    fn newer_docs_make_members_of_values() {
        let section = |argument: &str| format!("### \n\n```go\npet := zoo.NewPet({argument})\n```\n\n");
        let all = [
            ("Dog{}", "Dog"),
            ("map[string]Pet{/* values here */}", "map<Pet>"),
            ("[]Pet{/* values here */}", "list<Pet>"),
            ("\"\"", "string"),
            ("false", "boolean"),
            ("int64(0)", "integer"),
            ("0", "integer"),
            ("float64(0)", "float"),
            ("0.5", "float"),
            ("time.Now()", "date-time"),
            ("types.MustTimeFromString(\"2024-01-01T00:00:00Z\")", "date-time"),
            ("types.MustDateFromString(\"2024-01-01\")", "date"),
            ("big.NewInt(0)", "big-integer"),
            ("types.MustNewDecimalFromString(\"0\")", "decimal"),
        ];
        let sections: String = all.iter().map(|(argument, _)| section(argument)).collect();
        assert_eq!(members(&Go, &sections), all.map(|(_, ty)| ty));
        assert_eq!(members(&Go, &section("DogKindBig").replace("### ", "### DogKind")), ["DogKind"]);
    }

    #[test]
    fn a_section_on_telling_members_apart_is_none_of_them() {
        let section = "### \n\n```go\npet := components.CreatePetStr(string{/* values here */})\n```\n\n\
                       ## Union Discrimination\n\n```go\nswitch pet.Type {\n}\n```";
        assert_eq!(members(&Go, section), ["string"]);
    }

    #[test]
    fn constants_lose_the_name_of_their_type() {
        let section = "| Name | Value |\n|---|---|\n| `PetBig` | big |\n| `Pet` | pet |\n| `Other` | x |";
        assert_eq!(values(&Go, section), ["Big = big", "Pet = pet", "Other = x"]);
    }

    #[test]
    fn pointers_in_words_and_wrappers_for_null() {
        let check = |cell: &str, expected: &str| assert_eq!(openapi_field(&Go, cell), expected);
        check("Pointer to **string**", "?string");
        check("**NullableString**", "?string");
        check("Pointer to **NullableInt64**", "?integer");
        check("Pointer to [**[]Pet**](Pet.md)", "?list<Pet(Pet.md)>");
        check("Pointer to [**NullablePet**](Pet.md)", "?NullablePet(Pet.md)");
        check("[**NullableThing**](NullableThing.md)", "NullableThing(NullableThing.md)");
        check("Pointer to **map[string]interface{}**", "?map<any>");
        check("`models.Optional[string]`", "?string");
        check(
            "[`models.Optional[models.Pet]`](../../doc/models/pet.md)",
            "?models.Pet(../../doc/models/pet.md)",
        );
        check("**[][]int32**", "list<list<integer>>");
    }

    #[test]
    fn names_are_kept_apart_from_words_of_the_language() {
        assert_eq!(Go.plain_name(&HABITS, "", "type_"), "type");
        assert_eq!(Go.plain_name(&HABITS, "BadRequest", "Error_"), "error");
    }

    #[test]
    fn what_is_no_type_is_pointed_at() {
        check("*String*", "String");
        check("[]", "]: expected a type, found the end of the cell");
        check("map", "map: expected `[`, found the end of the cell");
        check("[foo.Bar](https://pkg.go.dev/x)", "<the class `foo.Bar` is not known to the generator>");
    }
}
