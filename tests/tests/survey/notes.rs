//! The notes on the lists, the facts about kinds of page and about headings of tables, where no list has
//! them.

use crate::docs::{NO, YES, docs, field, type_cell};

/// Newer docs have `title:` in front of the page in place of a title, and links to `.mdx`.
#[test]
fn mdx_front_matter() {
    let run = docs("go")
        .file(
            "models/dog.mdx",
            "---\ntitle: \"Dog\"\n---\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `DogBig` | big |\n",
        )
        .fields(
            "models/Pet",
            &[["`Dog`", "optionalnullable.OptionalNullable[[models.Dog](../models/dog.mdx)]", NO]],
        )
        .read();
    run.says(&[]);
    assert_eq!(run.shown("models/Pet", "Dog"), "optional nullable models/Dog");
    assert_eq!(run.enumeration("models/Dog").1, ["Big = big"]);
}

/// Two kinds of model on one page: the first is read; the survey met none.
#[test]
fn page_with_two_kinds() {
    let text =
        "## Values\n\n| Name | Value |\n| --- | --- |\n| `A` | a |\n\n## Supported Types\n\n### `string`\n";
    docs("php").page("Pet", text).read().says(&["Pet.md:9:4: warning[W0018 duplicate-section]"]);
}

/// Example Usage, 34,408 pages, stands above the fields and says nothing of the model.
#[test]
fn example_usage_section() {
    let text = "A pet.\n\n## Example Usage\n\n```typescript\nlet value: Pet = {};\n```\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n";
    let run = docs("typescript").page("Pet", text).read();
    run.says(&[]);
    assert_eq!(run.ty("Pet")["description"], "A pet.");
}

/// A pipe in backticks ends a cell all the same, so the row has one too many: said, and the type is what
/// stands before the mark.
#[test]
fn row_with_an_unescaped_pipe() {
    let run = docs("typescript").fields("Pet", &[["`a`", "`string | null`", YES, "N/A"]]).read();
    run.says(&["Pet.md:7:1: warning[W0014 cell-count] the row has 5 cells, its table has 4 columns"]);
    assert_eq!(run.shown("Pet", "a"), "required nullable string");
}

/// PHP's full names start at the root.
#[test]
fn php_root_absolute_names() {
    let run = docs("php")
        .dog("Models/Shared/Dog")
        .dog("Models/Other/Dog")
        .fields("Models/Pet", &[["`a`", "*?\\zoo\\sdk\\Models\\Shared\\Dog*", NO]])
        .read();
    run.says(&[]);
    assert_eq!(run.shown("Models/Pet", "a"), "optional Models/Shared/Dog");
}

/// Ruby closes each bracket by its own kind, and mixes them.
#[test]
fn ruby_mixed_brackets() {
    assert_eq!(type_cell("ruby", "T::Hash[Symbol, T::Array<*::String*>]"), "map<list<string>>");
    assert_eq!(
        type_cell("ruby", "Crystalline::Hash[Symbol, Crystalline::Array<[Models::Dog](../models/Dog.md)>]"),
        "map<list<models/Dog>>"
    );
    assert_eq!(type_cell("ruby", "*Crystalline::Boolean.new*"), "boolean");
}

/// Brackets of types inside of brackets of links, and a wrapper inside of a list.
#[test]
fn python_nested_brackets() {
    assert_eq!(
        type_cell("python", "Dict[str, List[[models.Dog](../models/Dog.md)]]"),
        "map<list<models/Dog>>"
    );
    assert_eq!(type_cell("python", "List[*Nullable[str]*]"), "list<?string>");
    assert_eq!(field("python", "[Optional[models.Dog]](../models/Dog.md)", NO), "optional models/Dog");
}

/// Lists and maps before a link, a pointer in its text.
#[test]
fn go_prefixes() {
    assert_eq!(type_cell("go", "[][models.Dog](../models/Dog.md)"), "list<models/Dog>");
    assert_eq!(type_cell("go", "map[string][models.Dog](../models/Dog.md)"), "map<models/Dog>");
    assert_eq!(type_cell("go", "map[string][][]`string`"), "map<list<list<string>>>");
}

/// Older docs for Java escape nothing.
#[test]
fn java_without_escapes() {
    assert_eq!(field("java", "*Optional<? extends String>*", NO), "optional string");
    assert_eq!(type_cell("java", "List<[Dog](../models/Dog.md)>"), "list<models/Dog>");
    assert_eq!(field("java", "[Optional<? extends Dog>](../models/Dog.md)", NO), "optional models/Dog");
}

/// C#'s types say nothing of null: only the column does.
#[test]
fn csharp_without_nullability() {
    assert_eq!(field("csharp", "*string*", NO), "optional string");
    assert_eq!(field("csharp", "*string*", YES), "required string");
}

/// TypeScript writes lists behind the type, and names a type without linking it.
#[test]
fn typescript_postfix_arrays_and_aliases() {
    assert_eq!(type_cell("typescript", "*string*[][]"), "list<list<string>>");
    assert_eq!(type_cell("typescript", "[models.Dog](../models/Dog.md)[]"), "list<models/Dog>");
    assert_eq!(type_cell("typescript", "*models.Dog*"), "models/Dog");
    assert_eq!(type_cell("typescript", "Record<string, *models.Dog*[]>"), "map<list<models/Dog>>");
}

/// TypeScript's `number` may have a fraction; the others keep whole numbers apart.
#[test]
fn typescript_number_may_have_a_fraction() {
    assert_eq!(type_cell("typescript", "*number*"), "float");
    assert_eq!(type_cell("php", "*int*"), "integer");
    assert_eq!(type_cell("python", "*int*"), "integer");
}

/// The pages of outcomes are never JSON: content type, status, raw response, and the bodies.
#[test]
fn wrapper_pages() {
    let pages: [(&str, [&str; 4], [&str; 3]); 7] = [
        (
            "php",
            ["contentType", "statusCode", "rawResponse", "dog"],
            [
                "*string*",
                "*int*",
                "[\\Psr\\Http\\Message\\ResponseInterface](https://www.php-fig.org/psr/psr-7/)",
            ],
        ),
        (
            "typescript",
            ["contentType", "statusCode", "rawResponse", "dog"],
            ["*string*", "*number*", "[Response](https://developer.mozilla.org/x)"],
        ),
        (
            "python",
            ["content_type", "status_code", "raw_response", "dog"],
            ["*str*", "*int*", "[httpx.Response](https://www.python-httpx.org/api/#response)"],
        ),
        (
            "go",
            ["ContentType", "StatusCode", "RawResponse", "Dog"],
            ["*string*", "*int*", "[*http.Response](https://pkg.go.dev/net/http#Response)"],
        ),
        (
            "java",
            ["contentType", "statusCode", "rawResponse", "dog"],
            ["*String*", "*int*", "[HttpResponse\\<?>](https://docs.oracle.com/x)"],
        ),
        (
            "csharp",
            ["ContentType", "StatusCode", "RawResponse", "Dog"],
            ["*string*", "*int*", "[HttpResponseMessage](https://learn.microsoft.com/x)"],
        ),
        (
            "ruby",
            ["content_type", "status_code", "raw_response", "dog"],
            ["*::String*", "*::Integer*", "[Faraday::Response](https://www.rubydoc.info/gems/faraday)"],
        ),
    ];
    for (language, names, cells) in pages {
        let dog = if language == "java" { "[Optional\\<Dog>](./Dog.md)" } else { "[Dog](./Dog.md)" };
        let names = names.map(|name| format!("`{name}`"));
        let rows = [
            [names[0].as_str(), cells[0], YES],
            [names[1].as_str(), cells[1], YES],
            [names[2].as_str(), cells[2], YES],
            [names[3].as_str(), dog, NO],
        ];
        let run = docs(language).dog("Dog").fields("DogResponse", &rows).read();
        run.says(&[]);
        assert_eq!(run.ty("DogResponse")["envelope"], true, "{language}");
        let roles =
            run.ty("DogResponse")["fields"].as_array().unwrap().iter().map(|it| it["role"].as_str().unwrap());
        assert_eq!(
            roles.collect::<Vec<_>>(),
            ["content-type", "status-code", "raw-response", "property"],
            "{language}"
        );
        assert!(!run.rust("dog_response.rs").contains("wire::Field"), "{language}");
    }
}

/// Newer SDKs keep the raw messages in a struct of their own.
#[test]
fn wrapper_pages_with_http_metadata() {
    let run = docs("csharp")
        .fields(
            "HTTPMetadata",
            &[["`Response`", "*HttpResponseMessage*", YES], ["`Request`", "*HttpRequestMessage*", YES]],
        )
        .dog("Dog")
        .fields(
            "DogResponse",
            &[["`HttpMeta`", "[HTTPMetadata](./HTTPMetadata.md)", YES], ["`Dog`", "[Dog](./Dog.md)", NO]],
        )
        .read();
    run.says(&[]);
    assert_eq!(run.ty("HTTPMetadata")["envelope"], true);
    assert_eq!(run.ty("DogResponse")["envelope"], true);
}

/// The raw messages of an error stand beside the keys of its body.
#[test]
fn errors_with_http_metadata_are_read() {
    let run = docs("csharp")
        .fields(
            "Components/HTTPMetadata",
            &[["`Response`", "*HttpResponseMessage*", YES], ["`Request`", "*HttpRequestMessage*", YES]],
        )
        .fields(
            "Errors/ErrorResponse",
            &[
                ["`Message`", "*string*", YES],
                ["`HttpMeta`", "[HTTPMetadata](../Components/HTTPMetadata.md)", YES],
            ],
        )
        .read();
    run.says(&[]);
    assert_eq!(run.ty("Components/HTTPMetadata")["envelope"], true);
    assert_eq!(run.ty("Errors/ErrorResponse")["envelope"], false);
    assert_eq!(run.ty("Errors/ErrorResponse")["fields"][1]["role"], "raw-response");
    assert!(run.rust("errors/error_response.rs").contains(r#"wire::Field::Required("message", "#));
}

/// A page with a table of no rows is an object of which nothing is known: all of it is kept.
#[test]
fn an_empty_table_keeps_what_comes() {
    let run = docs("php")
        .fields("Pet", &[["`raw`", "[Raw](./Raw.md)", YES]])
        .fields("Raw", &[] as &[[&str; 3]])
        .fields("GetPetRequest", &[] as &[[&str; 3]])
        .read();
    run.says(&[]);
    assert_eq!(run.ty("Raw")["extra"], true);
    assert_eq!(run.ty("Pet")["extra"], false);
    assert_eq!(run.ty("GetPetRequest")["extra"], false);
    assert!(run.rust("raw.rs").contains("pub extra: BTreeMap<String, serde_json::Value>"));
}

/// A fence that opens in a row hides no page: what follows are rows and sections.
#[test]
fn a_fence_in_a_cell_hides_nothing() {
    let run =
        docs("php").fields("Pet", &[["`a`", "*string*", YES, "```"], ["`b`", "*string*", YES, "~~~"]]).read();
    run.says(&[]);
    assert_eq!(run.ty("Pet")["fields"].as_array().unwrap().len(), 2);
}

/// PHP's docs have no notation for lists of something inside a union: the page has.
#[test]
fn php_array_without_items() {
    let code = "/**\n* @var array<string>\n*/\narray $value = /* values here */";
    let run = docs("php").members("Size", &[("`string`", ""), ("`array<string>`", code)]).read();
    run.says(&[]);
    assert_eq!(run.union("Size"), ["string", "list<string>"]);
}
