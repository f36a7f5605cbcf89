//! Java's notation: `*Optional\<String>*`, `List\<[X](…)>`, `Map\<String, *Object*>`, `byte[]`.
//!
//! ```text
//! type = link | "@" name type | "?" [ ( "extends" | "super" ) type ] | name [ "<" type { "," type } ">" ] { "[" "]" }
//! link = "[" type "](" target ")"
//! ```
//!
//! Some versions of the docs escape each `<` by a backslash, and one more at each depth; the
//! backslashes that are left say nothing. `Optional` is a value that may be missing, or null where the
//! Required column says that it is always there (formance-java, 8 fields); `JsonNullable` may be null.

use super::grammar::{Cursor, Grammar, Known};
use super::{Dialect, Parsed, Scalar, TypeExpr, is_lower_camel, lower_camel, without_escape};
use crate::page::{Cell, Habits};
use crate::source::Span;

/// See the module.
pub(super) struct Java;

const GRAMMAR: Grammar = Grammar {
    language: "Java",
    help: "Java docs write types as `*Optional\\<String>*`, `List\\<X>`, `Map\\<String, X>` and `[X](page.md)`",
    is_name: |c| c.is_alphanumeric() || matches!(c, '_' | '.' | '$'),
    ignored: &['\\'],
    manuals: &[],
    separator: '.',
    packages: &[
        "java.lang.",
        "java.time.",
        "java.util.stream.",
        "java.util.concurrent.",
        "java.util.",
        "java.math.",
        "java.io.",
        "java.net.http.",
        "java.net.",
        "java.nio.file.",
        "java.nio.",
        "java.sql.",
        "org.openapitools.jackson.nullable.",
        "com.fasterxml.jackson.databind.node.",
        "com.fasterxml.jackson.databind.",
    ],
    known,
    dates: &[],
    ty: single,
};

impl Dialect for Java {
    fn name(&self) -> &'static str {
        "java"
    }

    fn field_type(&self, cell: &Cell) -> Parsed {
        GRAMMAR.cell(cell)
    }

    fn writes_name(&self, name: &str) -> bool {
        is_lower_camel(name)
    }

    fn writes_code(&self, code: &str) -> bool {
        code.trim_start().split_once(" value = ").is_some_and(|(ty, made)| {
            ty.starts_with(char::is_uppercase) && !ty.contains(' ') && made.trim_end().ends_with(';')
        })
    }

    fn plain_name(&self, habits: &Habits, _: &str, name: &str) -> String {
        match habits.names_accessors {
            true => lower_camel(without_escape(name)),
            false => without_escape(name).to_owned(),
        }
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
    if cursor.take_symbol('@') {
        return annotated(cursor);
    }
    let Some(name) = cursor.take_name() else { return Err(cursor.unexpected("a type")) };
    let ty = match cursor.take_symbol('<') {
        true => cursor.generic(&name, '>')?,
        false => cursor.named(&name),
    };
    let ty = cursor.arrays(&name, ty)?;
    // What may be missing, and has no type behind it.
    Ok(if is_optional(&name.value) { ty.optional() } else { ty })
}

fn is_optional(name: &str) -> bool {
    matches!(name.rsplit('.').next(), Some("OptionalInt" | "OptionalLong" | "OptionalDouble"))
}

/// What follows `@`: an annotation, and the type that it is of. `@Nullable` stands for `Optional` where null does.
fn annotated(cursor: &mut Cursor<'_>) -> Parsed {
    let Some(annotation) = cursor.take_name() else { return Err(cursor.unexpected("an annotation")) };
    let ty = cursor.ty()?;
    Ok(if annotation.value.ends_with("Nullable") { ty.optional() } else { ty })
}

/// What follows `?`: any type, or one that is known by what it extends.
fn wildcard(cursor: &mut Cursor<'_>, start: Span) -> Parsed {
    match cursor.take_name() {
        Some(word) if matches!(word.value.as_str(), "extends" | "super") => cursor.ty(),
        Some(word) => Err(cursor.error(word.span, format!("expected `extends`, found `{}`", word.value))),
        None => Ok(TypeExpr::scalar(Scalar::Any, start)),
    }
}

/// What needs no page: Java's own words, the standard library's types, and those of Jackson and of the
/// SDKs' runtime.
fn known(name: &str) -> Option<Known> {
    let scalar = match name {
        "String" | "CharSequence" | "StringBuilder" | "char" | "Character" => Scalar::String,
        "UUID" | "URI" | "URL" | "Locale" | "Currency" | "TimeZone" | "Pattern" | "InetAddress" => {
            Scalar::String
        }
        "LocalTime" | "OffsetTime" | "Duration" | "Period" | "YearMonth" | "MonthDay" | "ZoneId"
        | "ZoneOffset" | "DayOfWeek" | "Month" => Scalar::String,
        "boolean" | "Boolean" | "AtomicBoolean" => Scalar::Boolean,
        "int" | "Integer" | "long" | "Long" | "short" | "Short" | "byte" | "Byte" | "Year"
        | "OptionalInt" | "OptionalLong" | "AtomicInteger" | "AtomicLong" => Scalar::Integer,
        "float" | "Float" | "double" | "Double" | "OptionalDouble" | "Number" => Scalar::Float,
        "BigInteger" => Scalar::BigInteger,
        "BigDecimal" => Scalar::Decimal,
        "OffsetDateTime" | "ZonedDateTime" | "LocalDateTime" | "Instant" | "Date" | "Calendar"
        | "GregorianCalendar" | "Timestamp" => Scalar::DateTime,
        "LocalDate" => Scalar::Date,
        "InputStream"
        | "ByteArrayInputStream"
        | "BufferedInputStream"
        | "OutputStream"
        | "Reader"
        | "Blob"
        | "File"
        | "Path"
        | "ByteBuffer"
        | "MultipartFile" => Scalar::Bytes,
        "Object" | "JsonNode" | "ValueNode" | "JsonValue" | "Serializable" => Scalar::Any,
        "Void" | "void" => Scalar::Null,
        "HttpResponse" => Scalar::HttpResponse,
        "HttpRequest" => Scalar::HttpRequest,
        "List" | "ArrayList" | "LinkedList" | "Collection" | "Iterable" | "Iterator" | "Set" | "HashSet"
        | "LinkedHashSet" | "SortedSet" | "TreeSet" | "EnumSet" | "Queue" | "Deque" | "Vector" | "Stream"
        | "ArrayNode" => return Some(Known::List),
        "Map" | "HashMap" | "LinkedHashMap" | "SortedMap" | "TreeMap" | "ConcurrentMap"
        | "ConcurrentHashMap" | "Hashtable" | "Properties" | "ObjectNode" | "JsonObject" => {
            return Some(Known::Map);
        }
        "EventStream" => return Some(Known::Stream),
        "Optional" => return Some(Known::Optional),
        "JsonNullable" => return Some(Known::Nullable),
        "CompletableFuture" | "AtomicReference" | "Supplier" => return Some(Known::Same),
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

    /// The types of setters, where null is no `Optional`.
    #[test]
    fn annotations() {
        check("@Nullable *String*", "?string");
        check("@Nullable [Pet](../Pet.md)", "?Pet(../Pet.md)");
        check("@jakarta.annotation.Nullable Map\\<String, *Object*>", "?map<any>");
        check("@Nonnull *String*", "string");
        check("*@*", "@: expected an annotation, found the end of the cell");
    }

    #[test]
    fn responses() {
        check("[HttpResponse\\<InputStream>](https://docs.oracle.com/x)", "http-response");
        check("[HttpResponse\\<?>](https://docs.oracle.com/x)", "http-response");
    }

    #[test]
    fn a_link_is_around_the_whole_type() {
        let check = |cell: &str, expected: &str| assert_eq!(openapi_field(&Java, cell), expected);
        check("[**Map&lt;String, Pet&gt;**](Pet.md)", "map<Pet(Pet.md)>");
        check("[**StateEnum**](#StateEnum)", "StateEnum(#StateEnum)");
        check("[**List&lt;StateEnum&gt;**](#List&lt;StateEnum&gt;)", "list<StateEnum(#List<StateEnum>)>");
        check("[**List&lt;EventStream&gt;**](EventStream.md)", "list<EventStream(EventStream.md)>");
        check("**List&lt;byte[]&gt;**", "list<bytes>");
    }

    #[test]
    fn what_is_no_type_is_pointed_at() {
        check("*string*", "string");
        check("List\\<*String*", "String: expected `>`, found the end of the cell");
        check("[Robot](https://docs.oracle.com/x)", "<the class `Robot` is not known to the generator>");
        check("List\\<Robot\\<*String*>>", "list<<`Robot` is no Java type that is known>>");
        check("", ": expected a type, found the end of the cell");
        check(&"List\\<".repeat(100), "List: types nest deeper than 64 levels here");
    }
}
