//! C#'s notation: `List<[X](…)>`, `Dictionary<String, *object*>`, `*byte[]*`.
//!
//! ```text
//! type = ( link | name [ "<" type { "," type } ">" ] ) [ "?" ] { "[" "]" }
//! link = "[" type "](" target ")"
//! ```
//!
//! Types say nothing of null. Members of unions are shown by a made-up name: that of their page, or a
//! word such as `Str` or `MapOfAny`. PowerShell's docs are in the same notation.

use super::grammar::{Cursor, Grammar, Known};
use super::{Dialect, Parsed, Scalar, TypeExpr, is_capitalised, lower_camel, null_or_missing, plain_text};
use crate::page::{Cell, Habits, Links, Member};
use crate::source::Spanned;

/// See the module.
pub(super) struct CSharp;

const GRAMMAR: Grammar = Grammar {
    language: "C#",
    help: "C# docs write types as `*string*`, `List<X>`, `Dictionary<String, X>` and `[X](page.md)`",
    is_name: |c| c.is_alphanumeric() || matches!(c, '_' | '.'),
    ignored: &['\\'],
    manuals: &[],
    separator: '.',
    packages: &[
        "System.Collections.Generic.",
        "System.Collections.",
        "System.Net.Http.",
        "System.Numerics.",
        "System.IO.",
        "System.Text.Json.Nodes.",
        "System.Text.Json.",
        "System.",
        "NodaTime.",
        "Newtonsoft.Json.Linq.",
    ],
    known,
    dates: &[],
    ty: single,
};

impl Dialect for CSharp {
    fn name(&self) -> &'static str {
        "csharp"
    }

    fn field_type(&self, cell: &Cell) -> Parsed {
        GRAMMAR.cell(cell).map(|ty| null_or_missing(cell, ty))
    }

    fn member_type(&self, member: &Member) -> Parsed {
        if member.heading.habits.links == Links::OfType {
            return GRAMMAR.cell(&member.heading);
        }
        let name = Spanned::new(plain_text(&member.heading), member.heading.span);
        match name.value.as_str() {
            "" => Err(GRAMMAR.error(name.span, "a member without a name".to_owned())),
            _ => Ok(made_up(&name.value, &name)),
        }
    }

    fn writes_name(&self, name: &str) -> bool {
        is_capitalised(name)
    }

    fn writes_code(&self, code: &str) -> bool {
        code.contains(".Create") && !code.contains(" := ")
    }

    /// A property must not have the name of its class, so `Filter` of a `Filter` is `FilterValue`.
    fn plain_name(&self, _: &Habits, title: &str, name: &str) -> String {
        let is_class = |bare: &&str| *bare == title;
        lower_camel(name.strip_suffix("Value").filter(is_class).unwrap_or(name))
    }
}

/// The type that the made-up name of a member stands for.
fn made_up(name: &str, heading: &Spanned<String>) -> TypeExpr {
    let is_part = |rest: &&str| rest.starts_with(char::is_uppercase) || number(rest).is_some();
    if let Some(item) = name.strip_prefix("ArrayOf").filter(is_part) {
        return made_up(item, heading).list(heading.span);
    }
    if let Some(value) = name.strip_prefix("MapOf").filter(is_part) {
        return made_up(value, heading).map(heading.span);
    }
    // Of two members of one type, the second may have a number.
    let numbered = || made_up_scalar(name.trim_end_matches(|c: char| c.is_ascii_digit()));
    let scalar =
        || made_up_scalar(name).or_else(numbered).map(|scalar| TypeExpr::scalar(scalar, heading.span));
    // What comes on a stream, the name does not say.
    let stream = matches!(name, "EventStream" | "JsonLStream" | "Jsonl");
    let any = || TypeExpr::scalar(Scalar::Any, heading.span);
    let spelled = if stream { Some(any().stream(heading.span)) } else { scalar() };
    // There may be a page of that very name.
    TypeExpr::made_up(number(name).unwrap_or(name), spelled, heading.span)
}

/// What the class of a schema is called that has a number in the place of a name: no class begins with a digit.
fn number(name: &str) -> Option<&'static str> {
    const NUMBERS: [&str; 10] =
        ["Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];
    NUMBERS.get(name.parse::<usize>().ok()?).copied()
}

fn made_up_scalar(name: &str) -> Option<Scalar> {
    Some(match name.to_lowercase().as_str() {
        "str" | "string" | "text" | "guid" | "uuid" | "uri" | "url" => Scalar::String,
        "bool" | "boolean" => Scalar::Boolean,
        "int" | "integer" | "long" | "short" | "int16" | "int32" | "int64" | "integer16" | "integer32"
        | "integer64" | "uint" | "uint32" | "uint64" => Scalar::Integer,
        "number" | "float" | "double" | "single" | "float32" | "float64" => Scalar::Float,
        "bigint" | "biginteger" => Scalar::BigInteger,
        "decimal" => Scalar::Decimal,
        "datetime" | "datetimeoffset" => Scalar::DateTime,
        "date" | "dateonly" | "localdate" => Scalar::Date,
        "bytes" | "binary" | "bytearray" | "stream" => Scalar::Bytes,
        "any" | "object" => Scalar::Any,
        "null" | "nil" | "none" => Scalar::Null,
        _ => return None,
    })
}

fn single(cursor: &mut Cursor<'_>) -> Parsed {
    if let Some(linked) = cursor.link() {
        return Ok(nullable(cursor, linked?));
    }
    let Some(name) = cursor.take_name() else { return Err(cursor.unexpected("a type")) };
    let ty = match cursor.take_symbol('<') {
        true => cursor.generic(&name, '>')?,
        false => cursor.named(&name),
    };
    let ty = nullable(cursor, ty);
    let ty = cursor.arrays(&name, ty)?;
    Ok(nullable(cursor, ty))
}

/// A type with the `?` behind it.
fn nullable(cursor: &mut Cursor<'_>, ty: TypeExpr) -> TypeExpr {
    if cursor.take_symbol('?') { ty.nullable() } else { ty }
}

/// What needs no page: C#'s own words, .NET's types, NodaTime's and those of the JSON libraries.
fn known(name: &str) -> Option<Known> {
    let scalar = match name {
        "string" | "String" | "char" | "Char" => Scalar::String,
        "Guid" | "Uri" | "TimeSpan" | "TimeOnly" | "TimeZoneInfo" | "DayOfWeek" | "Version" | "IPAddress"
        | "CultureInfo" => Scalar::String,
        "LocalTime" | "OffsetTime" | "Duration" | "Period" | "Offset" | "DateTimeZone" | "YearMonth"
        | "AnnualDate" => Scalar::String,
        "bool" | "Boolean" => Scalar::Boolean,
        "int" | "uint" | "long" | "ulong" | "short" | "ushort" | "byte" | "sbyte" | "nint" | "nuint" => {
            Scalar::Integer
        }
        "Int16" | "Int32" | "Int64" | "UInt16" | "UInt32" | "UInt64" | "Byte" | "SByte" => Scalar::Integer,
        "float" | "double" | "Single" | "Double" | "Half" => Scalar::Float,
        "BigInteger" | "Int128" | "UInt128" => Scalar::BigInteger,
        "decimal" | "Decimal" => Scalar::Decimal,
        "DateTime" | "DateTimeOffset" | "Instant" | "OffsetDateTime" | "ZonedDateTime" | "LocalDateTime" => {
            Scalar::DateTime
        }
        "DateOnly" | "LocalDate" | "OffsetDate" => Scalar::Date,
        "Stream" | "MemoryStream" | "FileStream" | "StreamReader" | "TextReader" | "FileInfo"
        | "IFormFile" | "FileParameter" | "FileStreamInfo" | "ReadOnlyMemory" | "Memory" | "ReadOnlySpan"
        | "Span" | "BinaryData" | "SystemByte" => Scalar::Bytes,
        "object" | "Object" | "dynamic" | "JsonElement" | "JsonDocument" | "JsonNode" | "JsonValue"
        | "JToken" | "JValue" | "ExpandoObject" | "AnyType" => Scalar::Any,
        "HttpResponseMessage" => Scalar::HttpResponse,
        "HttpRequestMessage" => Scalar::HttpRequest,
        "List"
        | "IList"
        | "IEnumerable"
        | "ICollection"
        | "IReadOnlyList"
        | "IReadOnlyCollection"
        | "Collection"
        | "ReadOnlyCollection"
        | "ObservableCollection"
        | "LinkedList"
        | "Queue"
        | "Stack"
        | "HashSet"
        | "SortedSet"
        | "ISet"
        | "IReadOnlySet"
        | "ImmutableArray"
        | "ImmutableList"
        | "Array"
        | "ArrayList"
        | "JArray"
        | "JsonArray"
        | "Tuple"
        | "ValueTuple" => return Some(Known::List),
        "Dictionary"
        | "IDictionary"
        | "IReadOnlyDictionary"
        | "SortedDictionary"
        | "SortedList"
        | "ConcurrentDictionary"
        | "ImmutableDictionary"
        | "ReadOnlyDictionary"
        | "Hashtable"
        | "SystemCollectionsHashtable"
        | "JObject"
        | "JsonObject" => return Some(Known::Map),
        "IAsyncEnumerable" => return Some(Known::Stream),
        "Nullable" => return Some(Known::Nullable),
        "Task" | "ValueTask" | "Lazy" => return Some(Known::Same),
        _ => return None,
    };
    Some(Known::Scalar(scalar))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::testing::{HABITS, field, members, openapi_field};

    #[track_caller]
    fn check(cell: &str, expected: &str) {
        assert_eq!(field(&CSharp, cell), expected);
    }

    #[test]
    fn scalars() {
        check("*string*", "string");
        check("*decimal*", "decimal");
        check("*BigInteger*", "big-integer");
        check("*byte[]*", "bytes");
        check("[DateTime](https://learn.microsoft.com/x)", "date-time");
        check("[LocalDate](https://nodatime.org/x)", "date");
        check("[HttpResponseMessage](https://learn.microsoft.com/x)", "http-response");
        check("*HttpRequestMessage*", "http-request");
    }

    #[test]
    fn lists_and_maps() {
        check("List<*string*>", "list<string>");
        check("List<[Pet](../Models/Pet.md)>", "list<Pet(../Models/Pet.md)>");
        check("Dictionary<String, *object*>", "map<any>");
        check("List<Dictionary<String, Dictionary<String, *long*>>>", "list<map<map<integer>>>");
        check("Dictionary<String, List<*string*>>", "map<list<string>>");
    }

    #[test]
    fn references_with_and_without_a_namespace() {
        check("[Pet](../../Models/Pet.md)", "Pet(../../Models/Pet.md)");
        check("[Models.Components.Pet](../../Models/Pet.md)", "Models.Components.Pet(../../Models/Pet.md)");
    }

    #[test]
    fn members_have_made_up_names() {
        let section = "### Str\n\n### Number\n\n### MapOfAny\n\n### ArrayOfPet\n\n### Dog\n\n### Mapper";
        let expected = ["Str=string", "Number=float", "map<Any=any>", "list<Pet>", "Dog", "Mapper"];
        assert_eq!(members(&CSharp, section), expected);
        let section = "### ArrayOfInt32\n\n### MapOfArrayOfInteger\n\n### String\n\n### boolean\n\n### Str2";
        let expected = [
            "list<Int32=integer>",
            "map<list<Integer=integer>>",
            "String=string",
            "boolean=boolean",
            "Str2=string",
        ];
        assert_eq!(members(&CSharp, section), expected);
        assert_eq!(members(&CSharp, "### EventStream"), ["EventStream=stream<any>"]);
        assert_eq!(members(&CSharp, "### "), [": a member without a name"]);
    }

    #[test]
    fn a_property_must_not_have_the_name_of_its_class() {
        assert_eq!(CSharp.plain_name(&HABITS, "Filter", "FilterValue"), "filter");
        assert_eq!(CSharp.plain_name(&HABITS, "Filter", "DefaultValue"), "defaultValue");
    }

    #[test]
    fn a_link_is_around_the_whole_type() {
        let check = |cell: &str, expected: &str| assert_eq!(openapi_field(&CSharp, cell), expected);
        check("[**Dictionary&lt;string, List&lt;Pet&gt;&gt;**](Pet.md)", "map<list<Pet(Pet.md)>>");
        check("**int?**", "?integer");
    }

    #[test]
    fn what_is_no_type_is_pointed_at() {
        check("*str*", "str");
        check("", ": expected a type, found the end of the cell");
    }
}
