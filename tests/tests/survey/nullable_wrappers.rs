//! Nullable wrappers. Where a language has one notation for what may be null and what may be missing, it
//! says no more of a field that may be missing than the Required column.

use crate::docs::{NO, YES, docs, field};

/// 31,427: `*?string*`.
#[test]
fn null_php_question_mark() {
    assert_eq!(field("php", "*?string*", NO), "optional string");
    assert_eq!(field("php", "*?string*", YES), "required nullable string");
    assert_eq!(field("php", "[?Models\\Dog](../models/Dog.md)", NO), "optional models/Dog");
}

/// 24,758: `**string*`, `[*components.X](…)`.
#[test]
fn null_go_pointer() {
    assert_eq!(field("go", "**string*", NO), "optional string");
    assert_eq!(field("go", "[*models.Dog](../models/Dog.md)", NO), "optional models/Dog");
    assert_eq!(field("go", "map[string]`*string`", NO), "optional map<?string>");
}

/// 22,758: `T.nilable(…)`, `Crystalline::Nilable.new(…)`.
#[test]
fn null_wrapper_nilable() {
    assert_eq!(field("ruby", "*T.nilable(::String)*", NO), "optional string");
    assert_eq!(field("ruby", "*Crystalline::Nilable.new(::Integer)*", NO), "optional integer");
    assert_eq!(field("ruby", "[T.nilable(Models::Dog)](../models/Dog.md)", NO), "optional models/Dog");
}

/// 19,980: `Optional[…]` (Python) and `Optional\<…>` (Java).
#[test]
fn null_wrapper_optional() {
    assert_eq!(field("python", "*Optional[str]*", NO), "optional string");
    assert_eq!(field("java", "*Optional\\<String>*", NO), "optional string");
}

/// 5,545: `OptionalNullable[…]` (Python) and `optionalnullable.OptionalNullable[…]` (Go).
#[test]
fn null_wrapper_optional_nullable() {
    assert_eq!(field("python", "*OptionalNullable[str]*", NO), "optional nullable string");
    assert_eq!(field("go", "optionalnullable.OptionalNullable[`string`]", NO), "optional nullable string");
    let run = docs("python").fields("A", &[["`a`", "*OptionalNullable[str]*", NO]]).read();
    run.has("a.rs", "pub a: wire::OptionalNullable<String>,");
}

/// 1,235: `Nullable[…]` (Python).
#[test]
fn null_wrapper_nullable() {
    assert_eq!(field("python", "*Nullable[str]*", YES), "required nullable string");
    let run = docs("python").fields("A", &[["`a`", "*Nullable[str]*", YES]]).read();
    run.has("a.rs", "wire::Field::Nullable(\"a\", wire::STRING)");
    run.has("a.rs", "pub a: Option<String>,");
    assert_eq!(
        field("python", "List[[Nullable[models.Dog]](../models/Dog.md)]", YES),
        "required list<?models/Dog>"
    );
}

/// 496: the same, around lists and maps (Go).
#[test]
fn null_go_optionalnullable() {
    assert_eq!(
        field("go", "optionalnullable.OptionalNullable[[]`string`]", NO),
        "optional nullable list<string>"
    );
    assert_eq!(
        field("go", "optionalnullable.OptionalNullable[map[string]`any`]", NO),
        "optional nullable map<any>"
    );
}

/// 1: `JsonNullable\<…>` (Java).
#[test]
fn null_wrapper_json_nullable() {
    assert_eq!(field("java", "*JsonNullable<? extends String>*", NO), "optional nullable string");
}
