//! Each rule on graphs where it applies, and on ones where it must not.

use crate::compare::tests::compared;

/// The rules that explain something, with how much, and how much no rule explains.
#[track_caller]
fn check(first: (&str, &str), second: (&str, &str), rules: &[(&str, usize)], unexplained: usize) {
    for (first, second) in [(first, second), (second, first)] {
        let comparison = compared(first, second);
        let found: Vec<(&str, usize)> =
            comparison.explained.iter().map(|(it, findings)| (it.rule, findings.len())).collect();
        assert_eq!((found.as_slice(), comparison.unexplained.len()), (rules, unexplained), "{comparison:#}");
    }
}

#[test]
fn members_not_shown() {
    let union = "a/Id = union string integer\n";
    check(("php", union), ("java", "a/Id = any\n"), &[("members-not-shown", 1)], 0);
    check(("php", union), ("go", "a/Id = any\n"), &[], 1);
    check(("java", union), ("php", "a/Id = any\n"), &[], 1);
}

#[test]
fn one_number_type() {
    let float = "a/Pet\n  ages: list<float>\n";
    let whole = "a/Pet\n  ages: list<integer>\n";
    check(("typescript", float), ("go", whole), &[("one-number-type", 1)], 0);
    check(("python", float), ("go", whole), &[], 1);
    check(("go", float), ("typescript", whole), &[], 1);
    check(("typescript", "a/Pet\n  ages: float\n"), ("go", whole), &[], 1);
    check(("typescript", float), ("go", "a/Pet\n  ages: list<string>\n"), &[], 1);
}

#[test]
fn null_not_shown() {
    let null = "a/Pet\n  name!: ?string\n";
    let none = "a/Pet\n  name!: string\n";
    for language in ["csharp", "php", "ruby", "typescript", "go"] {
        check((language, none), ("python", null), &[("null-not-shown", 1)], 0);
    }
    check(("java", none), ("python", null), &[], 1);
    check(("csharp", null), ("python", none), &[], 1);
    // Docs that say of another field that it may be null could have said it here.
    check(
        ("go", "a/Pet\n  name!: string\n  chip!: ?string\n"),
        ("python", "a/Pet\n  name!: ?string\n  chip!: ?string\n"),
        &[],
        1,
    );
}

#[test]
fn null_or_missing() {
    let go = "a/Pet\n  name: string\n  tags!: list<string>\n  chip!: ?string\n";
    let python = "a/Pet\n  name: ?string\n  tags!: ?list<string>\n  chip!: ?string\n";
    check(("go", go), ("python", python), &[("null-or-missing", 2)], 0);
    check(("java", go), ("python", python), &[], 2);
}

#[test]
fn constant() {
    let required = "a/Pet\n  kind!: a/Kind\n  name: string\na/Kind = enum string cat\n";
    let optional = "a/Pet\n  kind: a/Kind\n  name: string\na/Kind = enum string cat\n";
    check(("python", required), ("java", optional), &[("constant", 1)], 0);
    let wide = |text: &str| text.replace("string cat", "string cat dog");
    check(("python", &wide(required)), ("java", &wide(optional)), &[], 1);
}

#[test]
fn union_as_any() {
    let union = "a/Page\n  data: list<a/Item>\na/Item = union string integer\n";
    let any = "a/Page\n  data: list<any>\n";
    check(("csharp", any), ("go", union), &[("union-as-any", 1), ("new-type", 1)], 0);
    check(("php", any), ("go", union), &[("new-type", 1)], 1);
    let object = "a/Page\n  data: list<a/Item>\na/Item\n  id: string\n";
    check(("csharp", any), ("go", object), &[("new-type", 1)], 1);
}

#[test]
fn literal_not_shown() {
    let literal = "a/Pet\n  kind!: a/PetKind\na/PetKind inline = enum string cat\n";
    let text = "a/Pet\n  kind!: string\n";
    check(("typescript", literal), ("go", text), &[("literal-not-shown", 2)], 0);
    check(("java", literal), ("go", text), &[], 2);
    check(("typescript", &literal.replace("cat", "cat dog")), ("go", text), &[], 2);
    check(("typescript", literal), ("go", "a/Pet\n  kind!: integer\n"), &[("literal-not-shown", 1)], 1);
}

#[test]
fn wrapper() {
    let go = "operations/GetPetResponse envelope\n  ContentType!: string content-type\n  Pet: a/Pet\na/Pet\n  name: string\n";
    let typescript = "operations/GetPetResponse envelope\n  result!: a/Pet\na/Pet\n  name: string\n";
    let none = "a/Pet\n  name: string\n";
    check(("go", go), ("typescript", typescript), &[("wrapper", 3)], 0);
    check(("go", go), ("python", none), &[("wrapper", 1)], 0);
    // What is wrapped must be the same.
    let other = go.replace("Pet: a/Pet\n", "Pet: a/Cat\na/Cat\n  whiskers: integer\n  paws: integer\n");
    let same_name = typescript.replace("result!", "Pet");
    check(("go", &other), ("typescript", &same_name), &[("wrapper", 1), ("new-type", 1)], 1);
    // A type of the API has no such liberties.
    check(("go", "a/Pet\n  Name: string\n"), ("python", "a/Pet\n  title: integer\n"), &[], 2);
}

#[test]
fn stream_as_response() {
    let body =
        |name: &str, ty: &str| format!("operations/{name} envelope\n  status!: integer\n  stream: {ty}\n");
    let (bytes, response) = (body("GetResponse", "bytes"), body("GetResponse", "http-response"));
    check(("python", &response), ("go", &bytes), &[("stream-as-response", 1)], 0);
    check(("java", &response), ("go", &bytes), &[], 1);
    check(("go", &response), ("python", &bytes), &[], 1);
    let of_type = |text: &str| text.replace(" envelope", "");
    check(("python", &of_type(&response)), ("go", &of_type(&bytes)), &[], 1);
}

#[test]
fn raw_response() {
    let raw = "errors/Bad\n  message: string\n  RawResponse: http-response raw-response\n";
    let plain = "errors/Bad\n  message: string\n";
    check(("csharp", raw), ("python", plain), &[("raw-response", 1)], 0);
    check(("csharp", &raw.replace(" raw-response", "")), ("python", plain), &[], 1);
}

#[test]
fn global_parameter() {
    let field = "operations/GetPetRequest\n  id!: string\n  version: string\n";
    let global = "operations/GetPetRequest\n  id!: string\ninternal/Globals\n  version: string\n";
    check(("go", field), ("python", global), &[("global-parameter", 2)], 0);
    check(("go", field), ("python", &global.replace("version", "region")), &[("global-parameter", 1)], 1);
    // Of a type that is no request it is a property like any other.
    let of_type = |text: &str| text.replace("operations/GetPetRequest", "components/Pet");
    check(("go", &of_type(field)), ("python", &of_type(global)), &[("global-parameter", 1)], 1);
}

#[test]
fn method_arguments() {
    let some = "operations/GetPetRequest\n  id!: string\n  size!: integer\na/Pet\n  name: string\n";
    let none = "a/Pet\n  name: string\n";
    check(("go", some), ("python", none), &[("method-arguments", 1)], 0);
    let referred = some.replace("name: string", "name: string\n  last: operations/GetPetRequest");
    check(("go", &referred), ("python", "a/Pet\n  name: string\n  last: string\n"), &[("new-type", 1)], 1);
}

#[test]
fn request_body() {
    let go = "operations/AddPetRequest\n  id!: string\n  Pet!: a/Pet\na/Pet\n  name: string\n";
    let php = go.replace("Pet!", "requestBody!");
    check(("go", go), ("php", &php), &[("request-body", 1)], 0);
    let of_type = |text: &str| text.replace("operations/AddPetRequest", "components/Owner");
    check(("go", &of_type(go)), ("php", &of_type(&php)), &[], 1);
}

#[test]
fn raw_body() {
    let body = |ty: &str| format!("operations/ImportRequest\n  id!: string\n  requestBody!: {ty}\n");
    check(("go", &body("any")), ("java", &body("bytes")), &[("raw-body", 1)], 0);
    check(("php", &body("string")), ("java", &body("bytes")), &[("raw-body", 1)], 0);
    check(("php", &body("string")), ("go", &body("any")), &[("raw-body", 1)], 0);
    check(("php", &body("any")), ("java", &body("bytes")), &[], 1);
    check(("go", &body("any")), ("java", &body("string")), &[], 1);
    let named = |text: String, name: &str| text.replace("requestBody", name);
    let like_its_class = named(body("any"), "ImportRequest");
    check(("go", &like_its_class), ("java", &named(body("bytes"), "importRequest")), &[("raw-body", 1)], 0);
    let of_type = |text: String| text.replace("requestBody", "file");
    check(("go", &of_type(body("any"))), ("java", &of_type(body("bytes"))), &[], 1);
}

#[test]
fn no_body_to_get() {
    let go = "operations/ListPetsRequest\n  id!: string\n  Query: map<any>\n";
    let java = "operations/ListPetsRequest\n  id!: string\n";
    check(("go", go), ("java", java), &[("no-body-to-get", 1)], 0);
    check(("go", go), ("python", java), &[], 1);
    check(("java", go), ("go", java), &[], 1);
    check(("go", &go.replace("Query: map<any>", "Query: string")), ("java", java), &[], 1);
}

#[test]
fn named_after_type() {
    let go = "a/Answer\n  data!: a/Pet\n  meta: map<string>\na/Pet\n  name: string\n";
    let csharp = "a/Answer\n  Pet!: a/Pet\n  PetMeta: map<string>\na/Pet\n  name: string\n";
    check(("go", go), ("csharp", csharp), &[("named-after-type", 2)], 0);
    check(("go", go), ("python", csharp), &[], 2);
    check(
        ("go", go),
        ("csharp", &csharp.replace("map<string>", "list<string>")),
        &[("named-after-type", 1)],
        2,
    );
}

/// Which of two fields of one type is which, only their keys would tell.
#[test]
fn several_fields_named_after_one_type() {
    let go = "a/Log\n  before: list<a/Pet>\n  after: list<a/Pet>\na/Pet\n  name: string\n";
    let csharp = "a/Log\n  Pets: list<a/Pet>\n  Pets1: list<a/Pet>\na/Pet\n  name: string\n";
    check(("go", go), ("csharp", csharp), &[("named-after-type", 2)], 0);
    check(("go", go), ("csharp", &csharp.replace("  Pets1: list<a/Pet>\n", "")), &[], 3);
}

#[test]
fn new_type() {
    let old = "a/Pet\n  name: string\n";
    let new = "a/Pet\n  name: string\na/Robot\n  serial: string\n  volts: integer\n";
    check(("go", new), ("go", old), &[("new-type", 1)], 0);
    // The name is not new: it is the same type, found nothing alike.
    let clash = "a/Pet\n  name: string\na/Robot = enum string r2d2\n";
    check(("go", new), ("go", clash), &[], 2);
    // A type that a field of both needs is missing there.
    let needed = "a/Pet\n  name: a/Robot\na/Robot\n  serial: string\n  volts: integer\n";
    check(("go", needed), ("go", old), &[("new-type", 1)], 1);
}

const NEW: &str = "a/Robot\n  serial: string\n  volts: integer\n";

#[test]
fn new_field() {
    let old = "a/Pet\n  name: string\n";
    let new = "a/Pet\n  name: string\n  chip: integer\n";
    let evident = format!("{new}{NEW}");
    check(("go", &evident), ("go", old), &[("new-type", 1), ("new-field", 1)], 0);
    // Nothing else shows that there are two versions.
    check(("go", new), ("go", old), &[], 1);
    // The other type has a field that could be the same.
    check(("go", &evident), ("go", "a/Pet\n  name: string\n  mark: integer\n"), &[("new-type", 1)], 2);
    check(("go", &evident), ("go", "a/Pet\n  name: string\n  chip_: string\n"), &[("new-type", 1)], 1);
}

#[test]
fn new_value() {
    let values = |values: &str| format!("a/Kind = enum string {values}\na/Pet\n  name: string\n");
    check(("go", &values("cat dog cow")), ("go", &values("cat dog")), &[("new-value", 1)], 0);
    check(("go", &values("cat dog cow")), ("go", &values("cat dog pig")), &[], 1);
    let evident = format!("{}{NEW}", values("cat dog cow"));
    check(("go", &evident), ("go", &values("cat dog pig")), &[("new-type", 1), ("new-value", 1)], 0);
    // Spelled otherwise, or known to another enum: it is no other value.
    check(("go", &values("cat dog-y")), ("go", &values("cat dogy")), &[], 1);
    let elsewhere = format!("{}a/Food = enum string cow hay\n", values("cat dog"));
    let here = format!("{}a/Food = enum string cow hay\n", values("cat dog cow"));
    check(("go", &here), ("go", &elsewhere), &[], 1);
    check(("go", &values("cat").replace("string cat", "integer 1")), ("go", &values("1")), &[], 1);
}

#[test]
fn new_member() {
    let old = "a/Thing = union a/Pet string\na/Pet\n  name: string\n";
    let new = format!("a/Thing = union a/Pet a/Robot string\na/Pet\n  name: string\n{NEW}");
    check(("go", &new), ("go", old), &[("new-type", 1), ("new-member", 1)], 0);
    check(("go", &new), ("go", &old.replace("a/Pet string", "a/Pet")), &[("new-type", 1)], 1);
}

#[test]
fn newly_an_enum() {
    let old = "a/Pet\n  kind: string\n  legs: integer\n";
    let new = "a/Pet\n  kind: a/PetKind\n  legs: integer\na/PetKind = enum string cat dog\n";
    check(("go", new), ("go", old), &[("new-type", 1), ("newly-an-enum", 1)], 0);
    check(("go", new), ("go", &old.replace("kind: string", "kind: integer")), &[("new-type", 1)], 1);
}

/// Every rule has a case here.
#[test]
fn enum_in_place() {
    let shown = "a/Pet\n  state: a/PetState\na/PetState inline = enum string up down\n";
    let text = "a/Pet\n  state: string\n";
    check(("openapi java", shown), ("openapi go", text), &[("enum-in-place", 2)], 0);
    check(("java", shown), ("go", text), &[], 2);
    check(("openapi go", shown), ("openapi java", text), &[], 2);
}

#[test]
fn enum_not_shown() {
    let shown = "a/Pet\n  kind!: a/Kind\na/Kind = enum string cat dog\n";
    let hidden = "a/Pet\n  kind!: a/Kind\na/Kind = any\n";
    for language in ["openapi ruby", "openapi php", "openapi csharp"] {
        check((language, hidden), ("openapi python", shown), &[("enum-not-shown", 1)], 0);
    }
    check(("openapi java", hidden), ("openapi python", shown), &[], 1);
}

#[test]
fn text_type() {
    let typed = "a/Pet\n  born: date-time\n  photo: bytes\n";
    let text = "a/Pet\n  born: string\n  photo: string\n";
    check(("openapi typescript", text), ("openapi python", typed), &[("text-type", 2)], 0);
    check(("openapi go", text), ("openapi python", typed), &[("text-type", 1)], 1);
    check(("typescript", text), ("python", typed), &[], 2);
    check(("openapi java", text), ("openapi python", typed), &[], 2);
}

#[test]
fn free_object() {
    let (object, any) = ("a/Pet\n  traits: map<any>\n", "a/Pet\n  traits: any\n");
    check(("openapi go", object), ("openapi python", any), &[("free-object", 1)], 0);
    check(("openapi python", object), ("openapi go", any), &[], 1);
    check(("go", object), ("python", any), &[], 1);
}

#[test]
fn null_only_in_go() {
    let (null, none) = ("a/Pet\n  name: ?string\n", "a/Pet\n  name: string\n");
    check(("openapi go", null), ("openapi java", none), &[("null-only-in-go", 1)], 0);
    check(("go", null), ("java", none), &[], 1);
    let some = "a/Pet\n  name: string\n  chip: ?string\n";
    check(("openapi go", "a/Pet\n  name: ?string\n  chip: ?string\n"), ("openapi java", some), &[], 1);
}

#[test]
fn flat_union() {
    let members = "a/Dry\n  kind!: string\n  grams: integer\na/Wet\n  kind!: string\n  tins: integer\n";
    let ruby = members.to_owned() + "a/Food = union a/Dry a/Wet\n";
    let flat = members.to_owned() + "a/Food\n  kind!: string\n  grams: integer\n  tins: integer\n";
    let csharp = members.to_owned() + "a/Food\n  kind!: string\n";
    check(("openapi ruby", &ruby), ("openapi go", &flat), &[("flat-union", 1)], 0);
    check(("openapi csharp", &csharp), ("openapi go", &flat), &[("flat-union", 2)], 0);
    check(("openapi java", &csharp), ("openapi go", &flat), &[], 2);
}

/// An SDK may put a word of its own before the names of all types.
#[test]
fn a_prefix_of_all_names_is_none_of_the_api() {
    let types = |prefix: &str| -> String {
        ('A'..='Z').map(|letter| format!("a/{prefix}{letter}x\n  {letter}!: string\n")).collect()
    };
    check(("openapi csharp", &types("Zoo")), ("openapi go", &types("")), &[], 0);
}

#[test]
fn no_rule_goes_without_a_case() {
    let text = include_str!("tests.rs");
    for rule in super::all() {
        assert!(text.contains(&format!("(\"{}\", ", rule.name)), "{} has no case", rule.name);
    }
}
