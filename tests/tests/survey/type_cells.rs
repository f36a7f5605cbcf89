//! The Type cell.

use crate::docs::{NO, YES, docs, type_cell};

const PYTHON: &str = "https://docs.python.org/3/library/datetime.html";
const RUBY: &str = "https://ruby-doc.org/stdlib-2.6.1/libdoc/date/rdoc";

#[track_caller]
fn check(language: &'static str, cell: &str, expected: &str) {
    assert_eq!(type_cell(language, cell), expected, "{language}: {cell}");
}

/// 51,935: `` `string` `` (Go), `` `String` `` (Java).
#[test]
fn type_backticked() {
    check("go", "`string`", "string");
    check("go", "[]`int64`", "list<integer>");
    check("java", "`String`", "string");
}

/// 33,835: `Map\<String, …>` (Java), `Record\<string, …>` (TypeScript).
#[test]
fn type_backslash_escape() {
    check("java", "Map\\<String, *Object*>", "map<any>");
    check("typescript", "Record\\<string, *any*>", "map<any>");
}

/// 2,816: PHP has one type; the example tells a date from a date with a time.
#[test]
fn type_date_time_php() {
    let cell = "[\\DateTime](https://www.php.net/manual/en/class.datetime.php)";
    let run = docs("php")
        .fields(
            "Models/A",
            &[
                ["`none`", cell, YES, "N/A", ""],
                ["`time`", cell, YES, "N/A", "2019-06-24T11:38:02Z"],
                ["`day`", cell, YES, "N/A", "2022-12-14"],
                ["`midnight`", cell, YES, "N/A", "1996-05-22 00:00:00 +0000 UTC"],
            ],
        )
        .read();
    let found = ["none", "time", "day", "midnight"].map(|name| run.shown("Models/A", name));
    assert_eq!(found, ["required date-time", "required date-time", "required date", "required date"]);
    // Of several, all must be dates.
    let list = |example: &str| {
        let cell = format!("array<{cell}>");
        docs("php").fields("Models/A", &[["`at`", &cell, YES, "N/A", example]]).read().shown("Models/A", "at")
    };
    assert_eq!(list("[<br/>\"2022-12-14\",<br/>\"2022-12-15\"<br/>]"), "required list<date>");
    assert_eq!(list("[\"2022-12-14\", \"2022-12-15T10:00:00Z\"]"), "required list<date-time>");
    assert_eq!(list("[]"), "required list<date-time>");
    // Without an example, what the description says of the values.
    let said = |description: &str| {
        docs("php").fields("Models/A", &[["`at`", cell, YES, description]]).read().shown("Models/A", "at")
    };
    assert_eq!(said("When it was born (YYYY-MM-DD)."), "required date");
    assert_eq!(said("Written as yyyy-mm-dd."), "required date");
    assert_eq!(said("Written as YYYY-MM-DDTHH:mm:ss.SSSZ."), "required date-time");
    assert_eq!(said("`YYYY-MM-DD` or `yyyy-MM-dd HH:mm:ss`"), "required date-time");
}

/// 2,157: `*"host"*` (TypeScript) is an enum with one value.
#[test]
fn type_literal_type_typescript() {
    let run = docs("typescript")
        .fields(
            "models/AddRoute",
            &[["`type`", "*\"host\"*", YES], ["`status`", "*308*", YES], ["`fixed`", "*false*", YES]],
        )
        .read();
    run.says(&[]);
    assert_eq!(run.enumeration("models/AddRouteType"), ("string", vec![" = host".to_owned()]));
    assert_eq!(run.enumeration("models/AddRouteStatus"), ("integer", vec![" = 308".to_owned()]));
    assert_eq!(run.shown("models/AddRoute", "fixed"), "required false");
    assert_eq!(run.ty("models/AddRouteType")["inline"], true);
    run.has("models/add_route.rs", "pub r#type: AddRouteType,");
}

/// 1,744: `[Date]` is a date with a time (Ruby).
#[test]
fn type_date_time_ruby() {
    check("ruby", &format!("[Date]({RUBY}/Date.html)"), "date-time");
}

/// 1,644
#[test]
fn type_date_time_csharp() {
    check(
        "csharp",
        "[DateTime](https://learn.microsoft.com/en-us/dotnet/api/system.datetime?view=net-5.0)",
        "date-time",
    );
}

/// 1,640: streams and raw responses.
#[test]
fn type_bytes_stream_java() {
    check("java", "*Optional\\<InputStream>*", "nullable bytes");
    check("java", "*byte[]*", "bytes");
    check("java", "[HttpResponse\\<InputStream>](https://docs.oracle.com/x)", "http-response");
}

/// 1,639: `[DateTime]` is a date (Ruby).
#[test]
fn type_date_only_ruby() {
    check("ruby", &format!("[DateTime]({RUBY}/DateTime.html)"), "date");
}

/// 1,626
#[test]
fn type_date_time_java() {
    check(
        "java",
        "[OffsetDateTime](https://docs.oracle.com/javase/8/docs/api/java/time/OffsetDateTime.html)",
        "date-time",
    );
}

/// 1,621
#[test]
fn type_any_typescript() {
    check("typescript", "*any*", "any");
    check("typescript", "Record<string, *any*>", "map<any>");
}

/// 1,467: a link to the SDK's own date.
#[test]
fn type_date_only_typescript() {
    check("typescript", "[Date](../../types/rfcdate.md)", "date");
    check("typescript", "[RFCDate](../../types/rfcdate.md)", "date");
}

/// 1,436: a link to the browser's.
#[test]
fn type_date_time_typescript() {
    check(
        "typescript",
        "[Date](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Date)",
        "date-time",
    );
}

/// 1,433
#[test]
fn type_any_php() {
    check("php", "*mixed*", "any");
    check("php", "array<string, *mixed*>", "map<any>");
}

/// 1,395
#[test]
fn type_date_time_go() {
    check("go", "[time.Time](https://pkg.go.dev/time#Time)", "date-time");
}

/// `date` is a date with a time (Python; 1,245 of 1,245 fields held against the SDKs' source).
#[test]
fn type_date_time_python() {
    check("python", &format!("[date]({PYTHON}#date-objects)"), "date-time");
}

/// `datetime` is a date (Python; 53 of 53).
#[test]
fn type_date_only_python() {
    check("python", &format!("[datetime]({PYTHON}#datetime-objects)"), "date");
}

/// 1,069
#[test]
fn type_any_ruby() {
    check("ruby", "*::Object*", "any");
    check("ruby", "T::Hash[Symbol, *::Object*]", "map<any>");
}

/// 1,039: `[A\|bool\|null](…)` (PHP), `[File](…) \| [Blob](…) \| [X](…)` (TypeScript).
#[test]
fn type_escaped_pipe() {
    check("php", "[Models\\Dog\\|bool](../models/Dog.md)", "models/Dog");
    let file = "[File](https://x.y/File) \\| [Blob](https://x.y/Blob) \\| [models.Dog](../models/Dog.md)";
    check("typescript", file, "models/Dog");
}

/// 847
#[test]
fn type_any_csharp() {
    check("csharp", "*object*", "any");
}

/// 649
#[test]
fn type_any_python() {
    check("python", "*Any*", "any");
    check("python", "Dict[str, Any]", "map<any>");
}

/// 571
#[test]
fn type_any_java() {
    check("java", "*Object*", "any");
}

/// 523: `*Literal["canada_post"]*` (Python) is an enum with one value; `Literal[None]` is null.
#[test]
fn type_literal_type_python() {
    let run = docs("python")
        .fields(
            "models/Carrier",
            &[
                ["`carrier`", "*Literal[\"canada_post\"]*", YES],
                ["`limit`", "*OptionalNullable[Literal[None]]*", NO],
            ],
        )
        .read();
    run.says(&[]);
    assert_eq!(run.enumeration("models/CarrierCarrier"), ("string", vec![" = canada_post".to_owned()]));
    assert_eq!(run.shown("models/Carrier", "limit"), "optional nullable any");
}

/// 492: the page of a union is empty, and the text of a link to it spells the members (Ruby).
#[test]
fn type_inline_union_t_any() {
    let run = docs("ruby")
        .page("models/Owner", "")
        .dog("models/Dog")
        .fields(
            "models/Pet",
            &[[
                "`owner`",
                "[T.nilable(T.any(Models::Dog, T::Boolean, T::Array[::String]))](../models/owner.md)",
                NO,
            ]],
        )
        .read();
    run.says(&[]);
    assert_eq!(run.shown("models/Pet", "owner"), "optional models/Owner");
    assert_eq!(run.union("models/Owner"), ["models/Dog", "boolean", "list<string>"]);
}

/// 14: `Crystalline::Union.new(A, B)` (Ruby).
#[test]
fn type_inline_union_crystalline_union() {
    let run = docs("ruby")
        .page("models/Owner", "")
        .dog("models/Dog")
        .fields("models/Pet", &[["`owner`", "[Crystalline::Nilable.new(Crystalline::Union.new(Models::Dog, ::String))](../models/owner.md)", NO]])
        .read();
    run.says(&[]);
    assert_eq!(run.union("models/Owner"), ["models/Dog", "string"]);
}

/// 238
#[test]
fn type_decimal_csharp() {
    check("csharp", "*decimal*", "decimal");
}

/// 237
#[test]
fn type_decimal_java() {
    check("java", "*BigDecimal*", "decimal");
}

/// 236
#[test]
fn type_decimal_go() {
    check("go", "[*decimal.Big](https://pkg.go.dev/github.com/ericlagergren/decimal#Big)", "decimal");
}

/// 1
#[test]
fn type_decimal_php() {
    check("php", "*\\Brick\\Math\\BigDecimal*", "decimal");
}

/// 168
#[test]
fn type_date_only_csharp() {
    check("csharp", "[LocalDate](https://nodatime.org/3.1.x/api/NodaTime.LocalDate.html)", "date");
}

/// 159
#[test]
fn type_any_go() {
    check("go", "`any`", "any");
    check("go", "map[string]*any*", "map<any>");
}

/// 107
#[test]
fn type_date_only_java() {
    check("java", "[LocalDate](https://docs.oracle.com/javase/8/docs/api/java/time/LocalDate.html)", "date");
}

/// 106
#[test]
fn type_bigint_php() {
    check("php", "array<string, *\\Brick\\Math\\BigInteger*>", "map<big-integer>");
}

/// 101
#[test]
fn type_bigint_csharp() {
    check("csharp", "Dictionary<String, *BigInteger*>", "map<big-integer>");
}

/// 78
#[test]
fn type_bigint_go() {
    check("go", "map[string][*big.Int](https://pkg.go.dev/math/big#Int)", "map<big-integer>");
}

/// 78
#[test]
fn type_bigint_java() {
    check("java", "*BigInteger*", "big-integer");
}

/// 63
#[test]
fn type_bytes_stream_typescript() {
    check("typescript", "*ReadableStream<Uint8Array>*", "bytes");
    check("typescript", "*Uint8Array*", "bytes");
}

/// 59
#[test]
fn type_bytes_stream_csharp() {
    check("csharp", "*byte[]*", "bytes");
}

/// 35: a link to the page of the SDK's own date.
#[test]
fn type_date_only_go() {
    check("go", "[types.Date](../../types/date.md)", "date");
    check("go", "[*types.Date](../../types/date.md)", "nullable date");
}

/// 31
#[test]
fn type_bytes_stream_go() {
    check("go", "`io.ReadCloser`", "bytes");
    check("go", "*[]byte*", "bytes");
}

/// 11
#[test]
fn type_bytes_stream_python() {
    check("python", "*Optional[bytes]*", "nullable bytes");
}

/// 10: ways to hand in the same bytes.
#[test]
fn type_inline_union_union() {
    check("python", "*Union[bytes, IO[bytes], io.BufferedReader]*", "bytes");
}

/// 1,797: `*shared.Default*`, an alias whose page is not linked (TypeScript).
#[test]
fn type_alias_without_a_link() {
    check("typescript", "*models.Dog*", "models/Dog");
    check("typescript", "*models.Dog*[]", "list<models/Dog>");
}

/// 5,514: `[X](…)[]`, `*string*[][]` (TypeScript).
#[test]
fn type_postfix_arrays() {
    check("typescript", "[models.Dog](../models/Dog.md)[]", "list<models/Dog>");
    check("typescript", "*string*[][]", "list<list<string>>");
}

/// A union spelled in a cell and linked to no page is a type beside the field's.
#[test]
fn type_inline_union_without_a_page() {
    let run = docs("ruby")
        .dog("models/Dog")
        .fields("models/Pet", &[["`id`", "*T.any(::String, ::Integer)*", YES]])
        .read();
    run.says(&[]);
    assert_eq!(run.shown("models/Pet", "id"), "required models/PetId");
    assert_eq!(run.union("models/PetId"), ["string", "integer"]);
    run.has("models/pet.rs", "pub id: PetId,");
}
