//! Types that languages, their standard libraries and the SDKs' runtimes bring: a family of each kind,
//! since docs of tomorrow link to what those of today do not.

use crate::docs::{NO, YES, docs, field};

/// Every cell is read as this type.
#[track_caller]
fn all(language: &'static str, expected: &str, cells: &[&str]) {
    let names: Vec<String> = (0..cells.len()).map(|at| format!("`f{at}`")).collect();
    let rows: Vec<[&str; 3]> =
        names.iter().zip(cells).map(|(name, cell)| [name.as_str(), *cell, YES]).collect();
    let run = docs(language).fields("models/A", &rows).read();
    run.says(&[]);
    for (name, cell) in names.iter().zip(cells) {
        let found = run.shown("models/A", name.trim_matches('`'));
        assert_eq!(found, format!("required {expected}"), "{language}: {cell}");
    }
}

/// 128 cells: `[DateOnly](https://learn.microsoft.com/…)`.
#[test]
fn types_of_csharp() {
    let linked = "[DateOnly](https://learn.microsoft.com/en-us/dotnet/api/system.dateonly?view=net-6.0)";
    all("csharp", "date", &[linked, "*DateOnly*", "*System.DateOnly*", "*NodaTime.LocalDate*"]);
    all(
        "csharp",
        "list<date>",
        &["List<[DateOnly](https://x.y/z)>", "*DateOnly[]*", "IReadOnlyList<*DateOnly*>"],
    );
    all(
        "csharp",
        "date-time",
        &["*DateTimeOffset*", "*Instant*", "[OffsetDateTime](https://nodatime.org/x)"],
    );
    all("csharp", "string", &["*Guid*", "*Uri*", "*TimeOnly*", "*TimeSpan*", "*char*", "*LocalTime*"]);
    all("csharp", "integer", &["*long*", "*ushort*", "*byte*", "*Int32*", "*System.UInt64*"]);
    all("csharp", "float", &["*float*", "*Double*"]);
    all("csharp", "any", &["*object*", "*dynamic*", "*JsonElement*", "*JToken*"]);
    all(
        "csharp",
        "bytes",
        &["*byte[]*", "[Stream](https://x.y/z)", "*ReadOnlyMemory<byte>*", "*MemoryStream*"],
    );
    all("csharp", "map<integer>", &["Dictionary<*Guid*, *int*>", "IDictionary<String, *long*>"]);
    all("csharp", "map<any>", &["*JObject*", "IReadOnlyDictionary<String, *object*>"]);
    all("csharp", "nullable integer", &["*int?*", "Nullable<*int*>"]);
}

#[test]
fn types_of_php() {
    all(
        "php",
        "http-request",
        &[
            "*\\Psr\\Http\\Message\\RequestInterface*",
            "[\\Psr\\Http\\Message\\ServerRequestInterface](https://www.php-fig.org/psr/psr-7/)",
        ],
    );
    all("php", "http-response", &["*\\Psr\\Http\\Message\\ResponseInterface*"]);
    all("php", "bytes", &["*\\Psr\\Http\\Message\\StreamInterface*", "*\\SplFileInfo*", "*resource*"]);
    all(
        "php",
        "string",
        &["*\\Psr\\Http\\Message\\UriInterface*", "*\\DateInterval*", "*\\Ramsey\\Uuid\\UuidInterface*"],
    );
    all(
        "php",
        "date-time",
        &["*\\DateTimeImmutable*", "*\\DateTimeInterface*", "*\\Brick\\DateTime\\Instant*"],
    );
    all("php", "date", &["*\\Brick\\DateTime\\LocalDate*"]);
    all("php", "decimal", &["*\\Brick\\Math\\BigDecimal*", "*\\Brick\\Math\\BigNumber*"]);
    all("php", "any", &["*mixed*", "*callable*", "*\\stdClass*", "*array*", "*iterable*"]);
    all("php", "list<string>", &["list<*string*>", "iterable<*string*>"]);
    all("php", "boolean", &["*false*", "*bool*"]);
}

/// `*Union[bytes, IO[bytes], io.IOBase]*`: ways to hand in the same bytes.
#[test]
fn types_of_python() {
    all(
        "python",
        "bytes",
        &["*Union[bytes, IO[bytes], io.IOBase]*", "*io.BytesIO*", "*BinaryIO*", "*pathlib.Path*"],
    );
    all("python", "string", &["*UUID*", "*uuid.UUID*", "*timedelta*", "*datetime.time*", "*AnyUrl*"]);
    all("python", "decimal", &["*Decimal*", "*decimal.Decimal*"]);
    all("python", "any", &["*Any*", "*typing.Any*", "*object*"]);
    all(
        "python",
        "list<string>",
        &["Sequence[*str*]", "*list[str]*", "*Set[str]*", "*Tuple[str, ...]*", "*Iterable[str]*"],
    );
    all(
        "python",
        "map<any>",
        &["Mapping[str, *Any*]", "*dict*", "*Dict[int, Any]*", "*typing.Dict[str, Any]*"],
    );
    all("python", "nullable string", &["*str \\| None*", "*Annotated[Optional[str], 1]*"]);
    all("python", "http-response", &["*httpx.Response*", "*requests.Response*"]);
    all("python", "stream<string>", &["*eventstreaming.EventStream[str]*", "*Iterator[str]*"]);
}

/// `*jsonl.JsonLStream[map[string]any]`; numbers of any size and raw messages are pointers always, and so
/// are streams.
#[test]
fn types_of_go() {
    all("go", "stream<map<any>>", &["`*jsonl.JsonLStream[map[string]any]`"]);
    all("go", "stream<string>", &["`*stream.EventStream[string]`", "`iter.Seq[string]`"]);
    all("go", "string", &["`uuid.UUID`", "`url.URL`", "`netip.Addr`"]);
    all("go", "bytes", &["`io.Reader`", "`[]byte`", "`[]uint8`", "`multipart.File`"]);
    all("go", "any", &["`json.RawMessage`", "`interface{}`", "`any`"]);
    all("go", "decimal", &["`decimal.Decimal`", "[*big.Float](https://pkg.go.dev/math/big#Float)"]);
    all("go", "date", &["[civil.Date](https://pkg.go.dev/cloud.google.com/go/civil#Date)"]);
    all(
        "go",
        "nullable string",
        &["optionalnullable.OptionalNullable[`string`]", "`nullable.Nullable[string]`"],
    );
    all("go", "map<string>", &["`map[int64]string`", "map[string]`string`"]);
}

#[test]
fn types_of_java() {
    all(
        "java",
        "date-time",
        &["*ZonedDateTime*", "*Instant*", "*java.time.OffsetDateTime*", "*java.util.Date*"],
    );
    all("java", "date", &["*java.time.LocalDate*"]);
    all("java", "string", &["*UUID*", "*java.net.URI*", "*Duration*", "*LocalTime*", "*Locale*"]);
    all("java", "list<string>", &["Set\\<*String*>", "*Collection\\<String>*", "*java.util.List\\<String>*"]);
    all("java", "map<any>", &["*LinkedHashMap\\<UUID, Object>*", "*Map*", "*ObjectNode*"]);
    all("java", "bytes", &["*java.io.InputStream*", "*Blob*", "*ByteBuffer*", "*Path*", "*byte[]*"]);
    all("java", "any", &["*JsonNode*", "*Object*"]);
    all("java", "nullable integer", &["*OptionalLong*", "*JsonNullable\\<Long>*", "*Optional\\<Integer>*"]);
    all("java", "stream<string>", &["*EventStream\\<String>*", "*utils.EventStream\\<? extends String>*"]);
}

#[test]
fn types_of_typescript() {
    all("typescript", "bytes", &["*Blob*", "*ArrayBuffer*", "*ReadableStream<Uint8Array>*", "*Buffer*"]);
    all("typescript", "stream<string>", &["*EventStream<string>*", "*AsyncIterable<string>*"]);
    all("typescript", "map<any>", &["*Map<string, any>*", "Record<*number*, *unknown*>"]);
    all("typescript", "list<string>", &["*Array<string>*", "*ReadonlyArray<string>*", "*(string)[]*"]);
    all("typescript", "any", &["*unknown*", "*object*", "*null*", "*undefined*"]);
    all("typescript", "big-integer", &["*bigint*"]);
    all("typescript", "decimal", &["*Decimal*", "[Decimal](https://mikemcl.github.io/decimal.js/)"]);
    all("typescript", "string", &["*symbol*", "*URL*"]);
    all("typescript", "nullable string", &["*string* \\| *null*", "*string \\| undefined*"]);
}

#[test]
fn types_of_ruby() {
    all("ruby", "date-time", &["*Time*", "*::DateTime*"]);
    all("ruby", "date", &["*Date*"]);
    all("ruby", "string", &["*Symbol*", "*URI*"]);
    all("ruby", "any", &["*T.untyped*", "*::Object*"]);
    all("ruby", "map<any>", &["*Hash*", "*Crystalline::Hash[Symbol, ::Object]*"]);
    all("ruby", "list<string>", &["T::Set[*::String*]", "Crystalline::Array.new(*::String*)"]);
    all("ruby", "float", &["*Numeric*", "*::Float*"]);
    all("ruby", "bytes", &["*StringIO*", "*Tempfile*"]);
    all("ruby", "http-response", &["*Faraday::Response*"]);
}

/// What is around a type that is not known stays, and so do the other members of a union.
#[test]
fn type_that_nobody_knows_costs_itself() {
    let run = docs("python")
        .fields(
            "models/A",
            &[
                ["`a`", "Dict[str, List[[Robot](https://x.y/robot)]]", YES],
                ["`b`", "*Union[str, Robot[int]]*", NO],
            ],
        )
        .read();
    run.says(&[
        "models/A.md:7:25: warning[W0001 type-syntax] the class `Robot` is not known to the generator",
        "models/A.md:8:21: warning[W0001 type-syntax] `Robot` is no Python type that is known",
    ]);
    assert_eq!(run.shown("models/A", "a"), "required map<list<any>>");
    assert_eq!(run.union("models/AB"), ["string", "any"]);
}

/// A bare word is a page only if it is called exactly so: `number` of another language is no `Number`.
#[test]
fn type_that_is_a_bare_word() {
    assert_eq!(field("typescript", "*Dog*", YES), "required models/Dog");
    let run = docs("php").dog("Models/Number").fields("Models/A", &[["`a`", "*number*", YES]]).read();
    run.says(&["Models/A.md:7:10: warning[W0007 missing-page] no page documents `number`"]);
    assert_eq!(run.shown("Models/A", "a"), "required any");
}

/// `*"__encrypted__"*`, `*Literal["__encrypted__"]*`: emphasis within emphasis to markdown, and a value to
/// the letter.
#[test]
fn type_literal_with_marks_of_emphasis() {
    let cells = [
        ("typescript", "*\"__encrypted__\"*", "__encrypted__"),
        ("python", "*Literal[\"__encrypted__\"]*", "__encrypted__"),
        ("python", "*Optional[Literal[\"**bold**\"]]*", "**bold**"),
        ("typescript", "*\"*\"*", "*"),
    ];
    for (language, cell, value) in cells {
        let run = docs(language).fields("models/A", &[["`a`", cell, YES]]).read();
        run.says(&[]);
        assert_eq!(run.enumeration("models/AA"), ("string", vec![format!(" = {value}")]), "{cell}");
    }
}
