//! Required against type.

use crate::docs::{NO, YES, field};

/// 7,931: `array<…>` of a field that may be missing (PHP).
#[test]
fn required_no_but_type_not_optional_php() {
    assert_eq!(field("php", "array<[Models\\Dog](../models/Dog.md)>", NO), "optional list<models/Dog>");
}

/// 5,548: `T::Array<…>` of a field that may be missing (Ruby).
#[test]
fn required_no_but_type_not_optional_ruby() {
    assert_eq!(field("ruby", "T::Array<*::String*>", NO), "optional list<string>");
}

/// 3,209: `List[…]` of a field that may be missing (Python).
#[test]
fn required_no_but_type_not_optional_python() {
    assert_eq!(field("python", "List[[models.Dog](../models/Dog.md)]", NO), "optional list<models/Dog>");
}

/// 2,143: a pointer of a field that is always there (Go): it may be null, but for raw messages and numbers
/// of any size, which are pointers always.
#[test]
fn required_yes_but_type_optional_nullable_go() {
    assert_eq!(field("go", "`*string`", YES), "required nullable string");
    assert_eq!(field("go", "[*big.Int](https://pkg.go.dev/math/big#Int)", YES), "required big-integer");
    assert_eq!(
        field("go", "[*http.Response](https://pkg.go.dev/net/http#Response)", YES),
        "required http-response"
    );
}

/// 620: `T.nilable(…)` of a field that is always there (Ruby).
#[test]
fn required_yes_but_type_optional_nullable_ruby() {
    assert_eq!(field("ruby", "*T.nilable(::String)*", YES), "required nullable string");
}

/// 8: `Optional\<…>` of a field that is always there (formance-java).
#[test]
fn required_yes_but_type_optional_java() {
    assert_eq!(field("java", "[Optional\\<Dog>](../models/Dog.md)", YES), "required nullable models/Dog");
}
