//! Python's notation: `[Optional[models.X]](…)`, `List[*str*]`, `Dict[str, *Any*]`,
//! `*Literal["x"]*`.
//!
//! ```text
//! cell    = type { "," type }
//! type    = single { "|" single }
//! single  = link | name [ "[" type { "," type } "]" ] | literal | list | map | union
//! link    = "[" cell "](" target ")"
//! literal = quoted text | whole number
//! list    = "[" type "]"
//! map     = "{" type ":" type "}"
//! union   = "(" type { "," type } [ "," ] ")"
//! ```
//!
//! Wrappers stand inside the text of links. **The dates are swapped** in Speakeasy's docs: `date` is a date
//! with a time (1,245 of 1,245 fields, held against the SDKs' source) and `datetime` a date (53 of 53), where a link
//! leads to the manual; elsewhere they are what Python means (client-python). Newer
//! enum pages have a bullet for each value in place of a table. The last three forms and the commas in a cell
//! are those of OpenAPI Generator 5.

use super::grammar::{Cursor, Grammar, Known, join, part};
use super::lexer::TokenKind;
use super::{
    Dialect, EnumValue, Literal, Parsed, Role, Scalar, TypeExpr, TypeExprKind, Values, is_snake,
    null_or_missing, usual_role, without_escape,
};
use crate::page::{self, Cell, Habits, Member};
use crate::source::{Span, Spanned};

/// See the module.
pub(super) struct Python;

const GRAMMAR: Grammar = Grammar {
    language: "Python",
    help: "Python docs write types as `*Optional[str]*`, `List[X]`, `Dict[str, X]` and `[models.X](page.md)`",
    is_name: |c| c.is_alphanumeric() || matches!(c, '_' | '.' | '-'),
    // Marks of emphasis that a value with such marks in it keeps from being seen.
    ignored: &['\\', '*'],
    manuals: &[],
    separator: '.',
    packages: &[
        "typing.",
        "typing_extensions.",
        "collections.abc.",
        "collections.",
        "datetime.",
        "decimal.",
        "uuid.",
        "pathlib.",
        "builtins.",
        "pydantic.",
    ],
    known,
    dates: &[("date", Scalar::Date), ("datetime", Scalar::DateTime)],
    ty: union,
};

impl Dialect for Python {
    fn name(&self) -> &'static str {
        "python"
    }

    fn field_type(&self, cell: &Cell) -> Parsed {
        GRAMMAR.cell(cell).map(|ty| null_or_missing(cell, ty))
    }

    /// Older docs leave headings empty but for names of classes, and spell the type in the code.
    fn member_type(&self, member: &Member) -> Parsed {
        let is_empty = member.heading.pieces.is_empty();
        match member.code.as_ref().filter(|_| is_empty).and_then(annotation) {
            Some(annotation) => GRAMMAR.text(&annotation),
            None => GRAMMAR.cell(&member.heading),
        }
    }

    fn values(&self, _: &str, values: page::Values) -> Values {
        let rows = values.rows.into_iter().map(EnumValue::from);
        rows.chain(values.items.into_iter().map(item)).collect()
    }

    fn role(&self, name: &str, ty: Option<&TypeExpr>) -> Role {
        match name {
            "__pydantic_extra__" => Role::AdditionalProperties,
            _ => usual_role(name, ty),
        }
    }

    fn writes_name(&self, name: &str) -> bool {
        is_snake(name)
    }

    fn writes_code(&self, code: &str) -> bool {
        let is_name = |name: &str| name.chars().all(|c| c.is_alphanumeric() || c == '_');
        let parts = code.trim_start().split_once(": ");
        parts.is_some_and(|(name, rest)| is_name(name) && rest.contains(" = "))
    }

    fn plain_name(&self, _: &Habits, _: &str, name: &str) -> String {
        without_escape(name).to_owned()
    }
}

/// A bullet: `"VISA"`, or a number without quotes.
fn item(item: Spanned<String>) -> EnumValue {
    let bare = item.value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    EnumValue {
        name: Spanned::new(String::new(), item.span),
        quoted: bare.is_some(),
        value: Spanned::new(bare.unwrap_or(&item.value).to_owned(), item.span),
    }
}

/// The type in `pet: List[shared.Dog] = /* values here */`.
fn annotation(code: &Spanned<String>) -> Option<Spanned<String>> {
    let start = code.value.find(": ")? + 2;
    let end = start + code.value[start..].find(" = ")?;
    Some(part(code, start, end))
}

fn union(cursor: &mut Cursor<'_>) -> Parsed {
    let is_whole = cursor.begins_whole_type();
    let first = cursor.union(single)?;
    let mut span = first.span;
    let mut members = vec![first];
    while is_whole && cursor.take_symbol(',') {
        let member = cursor.union(single)?;
        span = join(span, member.span);
        members.push(member);
    }
    Ok(if members.len() == 1 { members.remove(0) } else { one_of(members, span) })
}

/// One of several types; of all there are, any value.
fn one_of(members: Vec<TypeExpr>, span: Span) -> TypeExpr {
    let has = |is: fn(&TypeExprKind) -> bool| members.iter().any(|member| is(&member.kind));
    let is_any = has(|it| matches!(it, TypeExprKind::List(_)))
        && has(|it| matches!(it, TypeExprKind::Map(_)))
        && has(|it| *it == TypeExprKind::Scalar(Scalar::Boolean))
        && has(|it| *it == TypeExprKind::Scalar(Scalar::String));
    if is_any { TypeExpr::scalar(Scalar::Any, span) } else { TypeExpr::union(members, span) }
}

/// The older notation of lists, maps and unions.
fn bracketed(cursor: &mut Cursor<'_>) -> Option<Parsed> {
    let start = cursor.span();
    if cursor.take_symbol('[') {
        let list = |item: TypeExpr| TypeExpr { kind: TypeExprKind::List(Box::new(item.clone())), ..item };
        return Some(one_of_these(cursor, start, ']').map(list));
    }
    if cursor.take_symbol('(') {
        return Some(one_of_these(cursor, start, ')'));
    }
    cursor.take_symbol('{').then(|| {
        // In JSON every key is a string.
        cursor.ty()?;
        cursor.expect(':')?;
        let value = cursor.ty()?;
        let span = join(start, cursor.expect('}')?);
        Ok(value.map(span))
    })
}

/// The types up to a closing bracket, after the last of which a comma may stand.
fn one_of_these(cursor: &mut Cursor<'_>, start: Span, close: char) -> Parsed {
    let mut members = vec![cursor.ty()?];
    while cursor.take_symbol(',') {
        if cursor.peek() != Some(&TokenKind::Symbol(close)) {
            members.push(cursor.ty()?);
        }
    }
    let span = join(start, cursor.expect(close)?);
    Ok(TypeExpr { span, ..one_of(members, span) })
}

fn single(cursor: &mut Cursor<'_>) -> Parsed {
    if let Some(found) = cursor.link().or_else(|| bracketed(cursor)) {
        return found;
    }
    if let Some(text) = cursor.take_quoted() {
        return Ok(TypeExpr { kind: TypeExprKind::Literal(Literal::String(text.value)), span: text.span });
    }
    let Some(name) = cursor.take_name() else { return Err(cursor.unexpected("a type")) };
    match cursor.take_symbol('[') {
        true => cursor.generic(&name, ']').map(without_unrecognized),
        false => Ok(number(&name).or_else(|| unrecognized(&name)).unwrap_or_else(|| cursor.named(&name))),
    }
}

/// What servers may send beside the values of an open enum: `UnrecognizedStr`.
fn unrecognized(name: &Spanned<String>) -> Option<TypeExpr> {
    let scalar = match name.value.rsplit('.').next()? {
        "UnrecognizedStr" => Scalar::String,
        "UnrecognizedInt" => Scalar::Integer,
        _ => return None,
    };
    let segments = name.value.split('.').map(str::to_owned).collect();
    Some(TypeExpr::spelled(segments, TypeExpr::scalar(scalar, name.span)))
}

/// `Union[Literal["a"], UnrecognizedStr]` is the value alone: others may always come.
fn without_unrecognized(ty: TypeExpr) -> TypeExpr {
    let TypeExprKind::Union(members) = &ty.kind else { return ty };
    let is_name = |name: &String| matches!(name.as_str(), "UnrecognizedStr" | "UnrecognizedInt");
    let is_extra = |member: &&TypeExpr| member.page().and_then(|it| it.name.last()).is_some_and(is_name);
    let (extra, values): (Vec<&TypeExpr>, Vec<&TypeExpr>) = members.iter().partition(is_extra);
    let is_value = |member: &&TypeExpr| matches!(member.kind, TypeExprKind::Literal(_));
    if extra.is_empty() || values.is_empty() || !values.iter().all(is_value) {
        return ty;
    }
    TypeExpr::union(values.into_iter().cloned().collect(), ty.span)
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

/// What needs no page: Python's own words, the standard library's types, and those of pydantic, httpx
/// and the SDKs' runtime.
fn known(name: &str) -> Option<Known> {
    let scalar = match name {
        "str" | "Text" | "AnyStr" | "LiteralString" | "StrictStr" | "SecretStr" | "EmailStr" => {
            Scalar::String
        }
        // What is sent is the text, whoever made it.
        "Base64EncodedString" | "Base64FileInput" => Scalar::String,
        "UUID"
        | "AnyUrl"
        | "AnyHttpUrl"
        | "HttpUrl"
        | "httpx.URL"
        | "IPv4Address"
        | "IPv6Address"
        | "ipaddress.IPv4Address"
        | "ipaddress.IPv6Address"
        | "time"
        | "timedelta"
        | "tzinfo"
        | "timezone"
        | "ZoneInfo" => Scalar::String,
        "bool" | "StrictBool" => Scalar::Boolean,
        "True" => Scalar::True,
        "False" => Scalar::False,
        "int" | "long" | "StrictInt" => Scalar::Integer,
        "float" | "Fraction" | "StrictFloat" => Scalar::Float,
        "Decimal" => Scalar::Decimal,
        "date" => Scalar::DateTime,
        "datetime" => Scalar::Date,
        "AwareDatetime" | "NaiveDatetime" => Scalar::DateTime,
        "bytes" | "bytearray" | "file_type" | "memoryview" | "IO" | "BinaryIO" | "TextIO" | "Path"
        | "PurePath" | "PathLike" | "os.PathLike" => Scalar::Bytes,
        "Any" | "object" | "Callable" | "Type" | "type" | "TypeVar" | "Hashable" | "JsonValue"
        | "BaseModel" => Scalar::Any,
        "None" | "NoneType" | "none_type" | "Unset" | "UNSET" | "UnsetType" => Scalar::Null,
        "httpx.Response" | "requests.Response" | "requests_http.Response" | "Response" => {
            Scalar::HttpResponse
        }
        "httpx.Request" | "requests.Request" | "requests.PreparedRequest" | "Request" => Scalar::HttpRequest,
        "List" | "list" | "Sequence" | "MutableSequence" | "Iterable" | "Collection" | "Container"
        | "Tuple" | "tuple" | "NamedTuple" | "Set" | "set" | "FrozenSet" | "frozenset" | "AbstractSet"
        | "MutableSet" | "Deque" | "deque" => return Some(Known::List),
        "Dict" | "dict" | "Mapping" | "MutableMapping" | "DefaultDict" | "defaultdict" | "OrderedDict"
        | "TypedDict" | "httpx.Headers" => return Some(Known::Map),
        "Iterator" | "AsyncIterator" | "AsyncIterable" | "Generator" | "AsyncGenerator" => {
            return Some(Known::Stream);
        }
        "Optional" => return Some(Known::Optional),
        "Nullable" | "OptionalNullable" => return Some(Known::Nullable),
        "Annotated" | "Final" | "ClassVar" | "Required" | "NotRequired" | "ReadOnly" | "Awaitable"
        | "Coroutine" => return Some(Known::Same),
        "Union" | "Literal" => return Some(Known::Union),
        _ if name.starts_with("io.") || name.starts_with("tempfile.") => Scalar::Bytes,
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
        assert_eq!(field(&Python, cell), expected);
    }

    #[track_caller]
    fn check_openapi(cell: &str, expected: &str) {
        assert_eq!(openapi_field(&Python, cell), expected);
    }

    #[test]
    fn scalars() {
        check("*str*", "string");
        check("*Any*", "any");
        check("*Optional[bytes]*", "?bytes");
        check("[httpx.Response](https://www.python-httpx.org/api/#response)", "http-response");
        check("*Optional[httpx.Response]*", "?http-response");
    }

    #[test]
    fn dates_are_swapped() {
        check("[date](https://docs.python.org/3/library/datetime.html#date-objects)", "date-time");
        check("[datetime](https://docs.python.org/3/library/datetime.html#datetime-objects)", "date");
        check("[OptionalNullable[components.Date]](../date.md)", "?components.Date(../date.md)");
        check(
            "List[[date](https://docs.python.org/3/library/datetime.html#date-objects)]",
            "list<date-time>",
        );
    }

    #[test]
    fn a_value_of_an_open_enum_is_that_value() {
        check("*Union[Literal[\"a\"], UnrecognizedStr]*", "\"a\"");
        check("*Optional[Union[Literal[1], UnrecognizedInt]]*", "?1");
        check("*Union[Literal[\"a\"], Literal[\"b\"], models.UnrecognizedStr]*", "(\"a\" | \"b\")");
        check("*Union[Literal[\"a\"], str]*", "(\"a\" | string)");
        check("*Union[models.Pet, UnrecognizedStr]*", "(models.Pet | UnrecognizedStr=string)");
    }

    #[test]
    fn bytes_that_the_sdk_encodes() {
        check("*Optional[Base64EncodedString]*", "?string");
        check("*Union[str, Base64FileInput]*", "(string | string)");
    }

    #[test]
    fn members_whose_headings_are_empty() {
        let section = "### \n\n```python\nprompt: List[List[int]] = /* values here */\n```\n\n\
                       ### Dog\n\n```python\nprompt: shared.Dog = /* values here */\n```\n\n\
                       ### \n\n```python\n```\n";
        let found = members(&Python, section);
        assert_eq!(found[..2], ["list<list<integer>>", "Dog"]);
        assert!(found[2].ends_with("expected a type, found the end of the cell"), "{found:?}");
    }

    /// What is no link is code: headings of members, the text of a union.
    #[test]
    fn dates_that_no_link_is_around() {
        let member = |heading: &str| {
            members(
                &Python,
                &format!("### `{heading}`\n\n```python\nvalue: {heading} = /* values here */\n```\n"),
            )
        };
        assert_eq!(member("datetime"), ["date-time"]);
        assert_eq!(member("List[date]"), ["list<date>"]);
        check("*Optional[Union[date, str]]*", "?(date | string)");
    }

    #[test]
    fn wrappers_inside_the_text_of_links() {
        check("[Optional[models.Pet]](../models/pet.md)", "?models.Pet(../models/pet.md)");
        check("[OptionalNullable[models.Pet]](../models/pet.md)", "?models.Pet(../models/pet.md)");
        check("List[[Nullable[models.Pet]](../models/pet.md)]", "list<?models.Pet(../models/pet.md)>");
    }

    #[test]
    fn lists_and_maps() {
        check("List[[models.Pet](../models/pet.md)]", "list<models.Pet(../models/pet.md)>");
        check("Dict[str, List[[models.Pet](../models/pet.md)]]", "map<list<models.Pet(../models/pet.md)>>");
        check("Dict[str, *Any*]", "map<any>");
        check("Dict[str, Any]", "map<any>");
        check("Dict[str, *Nullable[str]*]", "map<?string>");
    }

    #[test]
    fn literals() {
        check("*Literal[\"canada_post\"]*", "\"canada_post\"");
        check("*Optional[Literal[\"x-y\"]]*", "?\"x-y\"");
        check("*Literal[\"a\", \"b\"]*", "(\"a\" | \"b\")");
        check("*OptionalNullable[Literal[None]]*", "?null");
        check("*Literal[True]*", "true");
        check("*Literal[-1]*", "-1");
    }

    #[test]
    fn unions_in_a_cell() {
        check("*Union[bytes, IO[bytes], io.BufferedReader]*", "(bytes | bytes | bytes)");
        check("*Union[str, None]*", "?string");
    }

    #[test]
    fn members_are_types() {
        let section = "### `models.Dog`\n\n### `str`\n\n### `Dict[str, Any]`";
        assert_eq!(members(&Python, section), ["models.Dog", "string", "map<any>"]);
    }

    #[test]
    fn values_in_bullets() {
        let section = "This is an open enum.\n\n- `\"VISA\"`\n- `\"MASTER CARD\"`\n- `\"1\"`\n- `2`";
        let expected = [" = \"VISA\"", " = \"MASTER CARD\"", " = \"1\"", " = 2"];
        assert_eq!(values(&Python, section), expected);
    }

    #[test]
    fn values_in_a_table() {
        let section = "| Name | Value |\n|---|---|\n| `ONE_DOT_0` | 1.0 |\n| `UNKNOWN` | |";
        assert_eq!(values(&Python, section), ["ONE_DOT_0 = 1.0", "UNKNOWN = "]);
    }

    #[test]
    fn dates_are_their_own_where_no_sdk_swaps_them() {
        check_openapi("**datetime**", "date-time");
        check_openapi("**date**", "date");
    }

    #[test]
    fn a_link_is_around_the_whole_type() {
        check_openapi("[**List[Pet]**](Pet.md)", "list<Pet(Pet.md)>");
        check_openapi("[**Dict[str, List[Pet]]**](Pet.md)", "map<list<Pet(Pet.md)>>");
        check_openapi("[**object**](object.md)", "object(object.md)");
        check_openapi("**Dict[str, Optional[str]]**", "map<?string>");
    }

    #[test]
    fn the_notation_of_older_generators() {
        check_openapi("**str, none_type**", "?string");
        check_openapi("[**[Pet], none_type**](Pet.md)", "?list<Pet(Pet.md)>");
        check_openapi("**[str]**", "list<string>");
        check_openapi("**{str: (str,)}**", "map<string>");
        check_openapi(
            "**{str: (bool, date, datetime, dict, float, int, list, str, none_type)}**",
            "map<any>",
        );
        check_openapi("**bool, date, datetime, dict, float, int, list, str, none_type**", "any");
        check_openapi("**long\\|int**", "(integer | integer)");
    }

    #[test]
    fn what_is_no_type_is_pointed_at() {
        check("*string*", "string");
        check("*str*, *int*", ",: expected the end of the cell, found `,`");
        check("List[*str*", "str: expected `]`, found the end of the cell");
        check("[Foo](https://x.y)", "<the class `Foo` is not known to the generator>");
    }
}
