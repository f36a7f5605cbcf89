//! The Field cell.

use crate::docs::{NO, YES, docs};

/// 2,545: `` ~~`pin`~~ ``.
#[test]
fn field_strikethrough_name() {
    let run = docs("php").fields("Models/A", &[["~~`pin`~~", "*?string*", NO]]).read();
    run.says(&[]);
    assert_eq!(run.field("Models/A", "pin")["deprecated"], "");
    run.has("models/a.rs", "#[deprecated]\n    pub pin: Option<String>,");
}

/// A field of that name and of a type that cannot take them is a field like any other.
#[test]
fn field_called_additional_properties_of_another_type() {
    let run = docs("php").fields("A", &[["`additionalProperties`", "*string*", YES]]).read();
    run.says(&[]);
    run.has("a.rs", "pub additional_properties: String,");
    run.has("a.rs", "wire::Field::Required(\"additionalProperties\", wire::STRING)");
}

/// Where a key has the name of the field for all other keys, that field is called otherwise.
#[test]
fn field_called_additional_properties_beside_the_one_for_all_others() {
    let check = |language, [key, rest]: [&str; 2], [list, map]: [&str; 2]| {
        let rows = [[&format!("`{key}`"), list, YES], [&format!("`{rest}`"), map, NO]];
        let run = docs(language).fields("models/A", &rows).read();
        assert_eq!(run.field("models/A", key)["role"], "property", "{language}");
        assert_eq!(run.field("models/A", rest)["role"], "additional-properties", "{language}");
    };
    check(
        "java",
        ["additionalProperties", "additionalPropertiesT"],
        ["List\\<*long*>", "Map\\<String, *String*>"],
    );
    check("go", ["AdditionalProperties", "AdditionalPropertiesT"], ["[]*int64*", "map[string]*string*"]);
    check("python", ["additional_properties", "__pydantic_extra__"], ["List[*int*]", "Dict[str, *str*]"]);
    // Even of a type that could be for all others.
    let map = "Record<string, *any*>";
    check("typescript", ["additionalProperties", "additionalPropertiesT"], [map, map]);
}

/// A field that stands for all properties without a row, in each language's name for it.
#[track_caller]
fn takes_all(language: &'static str, name: &str, cell: &str) {
    let run = docs(language).fields("models/A", &[[&format!("`{name}`"), cell, NO]]).read();
    run.says(&[]);
    assert_eq!(run.field("models/A", name)["role"], "additional-properties");
    run.has("models/a.rs", "pub additional_properties: BTreeMap<String, serde_json::Value>,");
}

/// 259: `__pydantic_extra__` (Python).
#[test]
fn field_pseudo_additional_properties_pydantic_extra() {
    takes_all("python", "__pydantic_extra__", "Dict[str, *Any*]");
}

/// 249: `additionalProperties` (TypeScript, Java, PHP).
#[test]
fn field_pseudo_additional_properties_lower_camel() {
    takes_all("typescript", "additionalProperties", "Record<string, *any*>");
    takes_all("java", "additionalProperties", "Map\\<String, *Object*>");
    takes_all("php", "additionalProperties", "array<string, *mixed*>");
}

/// 180: `AdditionalProperties` (Go, C#).
#[test]
fn field_pseudo_additional_properties_capitalised() {
    takes_all("go", "AdditionalProperties", "map[string]*any*");
    takes_all("csharp", "AdditionalProperties", "Dictionary<String, *object*>");
}

/// 10: `additional_properties` (Ruby).
#[test]
fn field_pseudo_additional_properties_snake() {
    takes_all("ruby", "additional_properties", "T::Hash[Symbol, *::Object*]");
}

/// `ID`, `Id` and `id` are one name.
#[test]
fn field_names_of_all_languages_are_one() {
    let cases = [
        ("go", "ID", "`string`"),
        ("csharp", "Id", "*string*"),
        ("php", "id", "*string*"),
        ("python", "id", "*str*"),
        ("ruby", "id", "*::String*"),
    ];
    for (language, name, cell) in cases {
        let run = docs(language).fields("models/A", &[[&format!("`{name}`"), cell, YES]]).read();
        run.has("models/a.rs", "pub id: String,");
        assert_eq!(run.field("models/A", name)["key"]["name"], "id", "{language}");
    }
}

/// The signs themselves in place of their names: pages of a site (OpenRouter's SDKs of 2026).
#[test]
fn required_marks_as_signs() {
    let rows = [
        ["`a`", "*str*", "✅"],
        ["`b`", "*str*", "➖"],
        ["`c`", "*str*", "✔️"],
        ["`d`", "*str*", ":heavy\\_check\\_mark:"],
    ];
    let run = docs("python").fields("A", &rows).read();
    run.says(&[]);
    let shown: Vec<String> = ["a", "b", "c", "d"].map(|name| run.shown("A", name)).into();
    assert_eq!(shown, ["required string", "optional string", "required string", "required string"]);
}

/// Java's docs may have the types of setter and getter: the getter's tells null from missing.
#[test]
fn types_of_setter_and_getter() {
    let table = "## Fields\n\n| Field | Setter Type | Getter Type | Required | Description |\n| --- | --- | --- | --- | --- |\n\
                 | `a` | *String* | *String* | :heavy_check_mark: | N/A |\n\
                 | `b` | @Nullable List\\<*Long*> | Optional\\<List\\<*Long*>> | :heavy_minus_sign: | N/A |\n\
                 | `c` | @Nullable *Long* | JsonNullable\\<*Long*> | :heavy_minus_sign: | One | or two |\n\
                 | `d` | @Nullable *Long* | JsonNullable\\<*Long*> | :heavy_check_mark: | N/A |\n";
    let run = docs("java").page("models/A", table).read_unnamed();
    // The row whose description has a pipe is read all the same.
    run.says(&["models/A.md:9:1: warning[W0014 cell-count]"]);
    let shown: Vec<String> = ["a", "b", "c", "d"].map(|name| run.shown("models/A", name)).into();
    assert_eq!(
        shown,
        [
            "required string",
            "optional list<integer>",
            "optional nullable integer",
            "required nullable integer"
        ]
    );
}
