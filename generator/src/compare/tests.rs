//! Comparisons of graphs of a few types, written down in short.

use serde_json::{Value, json};

use super::*;

/// A saved graph. A line is a type (`folder/Pet`, then `envelope`, `inline` or `deprecated`, then `= any`,
/// `= enum string a b`, `= union A B`), or, with spaces before it, a field (`name: string`, with `!` behind
/// the name if it is required, and `deprecated` or a role at the end). Types are in the neutral notation.
pub(super) fn graph(dialect: &str, text: &str) -> String {
    let mut types: Vec<Value> = Vec::new();
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        if line.starts_with("  ") {
            let fields = types.last_mut().unwrap()["fields"].as_array_mut().unwrap();
            fields.push(field(line.trim(), at + 1));
        } else {
            types.push(type_def(line));
        }
    }
    // Docs of another family than Speakeasy's have it before the language: `openapi go`.
    match dialect.split_once(' ') {
        Some((family, dialect)) => {
            json!({ "version": 2, "dialect": dialect, "family": family, "types": types }).to_string()
        }
        None => json!({ "version": 2, "dialect": dialect, "types": types }).to_string(),
    }
}

fn type_def(line: &str) -> Value {
    let (head, body) = line.split_once(" = ").unwrap_or((line, "struct"));
    let mut words = head.split_whitespace();
    let path = words.next().unwrap();
    let marks: Vec<&str> = words.collect();
    let mut def = json!({
        "path": path,
        "name": path.rsplit('/').next().unwrap(),
        "page": format!("{path}.md"),
        "inline": marks.contains(&"inline"),
        "deprecated": marks.contains(&"deprecated").then_some(""),
    });
    let body: Vec<&str> = body.split_whitespace().collect();
    match body.as_slice() {
        ["enum", of, values @ ..] => {
            def["kind"] = json!("enum");
            def["of"] = json!(of);
            def["values"] = values.iter().map(|value| json!({ "name": "", "value": value })).collect();
        }
        ["union", members @ ..] => {
            def["kind"] = json!("union");
            def["members"] = members.iter().map(|member| json!({ "type": ty(member) })).collect();
        }
        ["any"] => def["kind"] = json!("opaque"),
        _ => {
            def["kind"] = json!("struct");
            def["envelope"] = json!(marks.contains(&"envelope"));
            def["fields"] = json!([]);
        }
    }
    def
}

fn field(line: &str, number: usize) -> Value {
    let (name, rest) = line.split_once(": ").unwrap();
    let mut words = rest.split_whitespace();
    let (nullable, text) = match words.next().unwrap() {
        text if text.starts_with('?') => (true, &text[1..]),
        text => (false, text),
    };
    let mark = words.next();
    let name_only = name.trim_end_matches('!');
    json!({
        "name": name_only,
        "line": number,
        "key": { "name": name_only },
        "role": mark.filter(|mark| *mark != "deprecated").unwrap_or("property"),
        "type": ty(text),
        "required": name.ends_with('!'),
        "nullable": nullable,
        "deprecated": (mark == Some("deprecated")).then_some(""),
    })
}

fn ty(text: &str) -> Value {
    let inside = |start: &str| text.strip_prefix(start).and_then(|rest| rest.strip_suffix('>'));
    match (inside("list<"), inside("map<"), text.strip_prefix('?')) {
        (Some(item), _, _) => json!({ "list": ty(item) }),
        (_, Some(value), _) => json!({ "map": ty(value) }),
        (_, _, Some(inner)) => json!({ "nullable": ty(inner) }),
        _ if text.contains('/') => json!({ "reference": text }),
        _ => json!(text),
    }
}

/// What two graphs in short differ in.
pub(super) fn compared(first: (&str, &str), second: (&str, &str)) -> Comparison {
    let (one, other) = (graph(first.0, first.1), graph(second.0, second.1));
    compare(("first.json", &one), ("second.json", &other)).unwrap()
}

/// The unexplained differences of two graphs of languages that no rule is about.
#[track_caller]
fn check(first: &str, second: &str, expected: &[&str]) {
    let comparison = compared(("one", first), ("other", second));
    let found: Vec<String> = comparison.unexplained.iter().map(ToString::to_string).collect();
    assert_eq!(found, expected, "{comparison:#}");
}

#[test]
fn names_are_folded() {
    check(
        "Models/Components/HTTPThing\n  filter_by!: string\n  Filter_: integer\n",
        "models/components/HttpThing\n  filterBy!: string\n  filter: integer\n",
        &[],
    );
}

#[test]
fn every_aspect_is_a_line() {
    check(
        "a/Pet deprecated\n  name!: string\n  age: integer\n  kind: a/Kind\n  alive: ?boolean\n  born: date\n  owner: string deprecated\n  tags: list<string>\na/Kind = enum string cat dog\n",
        "a/Pet\n  name: string\n  age: string\n  kind: a/Kind\n  alive: boolean\n  birth: date\n  owner: string\n  tags: list<?string>\na/Kind = enum string cat cow\n",
        &[
            "deprecated  a/Pet: deprecated (a/Pet.md) | not deprecated (a/Pet.md)",
            "field in one graph only  a/Pet.born: date (a/Pet.md:6) | not there",
            "field in one graph only  a/Pet.birth: not there | date (a/Pet.md:6)",
            "required  a/Pet.name: required (a/Pet.md:2) | optional (a/Pet.md:2)",
            "type  a/Pet.age: integer (a/Pet.md:3) | string (a/Pet.md:3)",
            "nullable  a/Pet.alive: nullable (a/Pet.md:5) | not null (a/Pet.md:5)",
            "deprecated  a/Pet.owner: deprecated (a/Pet.md:7) | not deprecated (a/Pet.md:7)",
            "nullable  a/Pet.tags: list<string> (a/Pet.md:8) | list<?string> (a/Pet.md:8)",
            "enum values  a/Kind: string values, only here: dog (a/Kind.md) | string values, only here: cow (a/Kind.md)",
        ],
    );
}

#[test]
fn kinds_and_members() {
    check(
        "a/Shape = union a/Circle string\na/Circle\n  radius!: float\n  x!: float\n",
        "a/Shape = union a/Circle integer\na/Circle\n  radius!: float\n  x!: float\n",
        &[
            "union members  a/Shape: 2 members, only here: string (a/Shape.md) | 2 members, only here: integer (a/Shape.md)",
        ],
    );
    check(
        "a/Shape = union string integer\n",
        "a/Shape = any\n",
        &["kind  a/Shape: union (a/Shape.md) | opaque (a/Shape.md)"],
    );
}

/// Languages call a type by the folder it would clash in, or by nothing that is alike.
#[test]
fn types_are_found_along_references_and_by_their_folder() {
    check(
        "a/Zoo\n  cats!: list<a/Cat2>\n  head!: Payments/Account\na/Cat2\n  whiskers!: integer\nPayments/Account\n  iban!: string\nLedger/Account\n  address!: string\n",
        "a/Zoo\n  cats!: list<a/Feline>\n  head!: s/PaymentsAccount\na/Feline\n  whiskers!: integer\ns/PaymentsAccount\n  iban!: string\ns/Account\n  address!: string\n",
        &[],
    );
}

/// One language has a copy in each folder where another has one type for all: each is compared.
#[test]
fn copies_are_compared_each() {
    let one = "s/Volume\n  input!: integer\n  output!: integer\ns/A\n  v!: s/Volume\ns/B\n  v!: s/Volume\n";
    let two = "l/Volume\n  input!: integer\n  output!: integer\no/Volume\n  input!: integer\n  output: integer\ns/A\n  v!: l/Volume\ns/B\n  v!: o/Volume\n";
    check(one, two, &["required  s/Volume.output: required (s/Volume.md:3) | optional (o/Volume.md:6)"]);
    check(two, one, &["required  o/Volume.output: optional (o/Volume.md:6) | required (s/Volume.md:3)"]);
}

#[test]
fn the_order_of_types_and_fields_is_no_difference() {
    check(
        "a/Pet\n  name!: string\n  kind!: a/Kind\na/Kind = enum string cat dog\n",
        "a/Kind = enum string dog cat\na/Pet\n  kind!: a/Kind\n  name!: string\n",
        &[],
    );
}

#[test]
fn a_graph_is_the_same_as_itself() {
    let text = "a/Node\n  next: a/Node\n  guid: string\n  Guid: list<string>\na/None\na/Any = any\na/U = union a/Node a/None ?string\n";
    let comparison = compared(("php", text), ("php", text));
    assert_eq!((comparison.explained.len(), comparison.unexplained.len()), (0, 0), "{comparison:#}");
    assert_eq!((comparison.types, comparison.fields), ((4, 4), 3));
}

#[test]
fn the_last_line_sums_up() {
    let comparison = compared(
        ("typescript", "a/Pet\n  age: float\n  name: string\n"),
        ("go", "a/Pet\n  age: integer\n  name: boolean\n"),
    );
    let text = comparison.to_string();
    assert!(text.starts_with("      1  one-number-type "), "{text}");
    assert!(
        text.ends_with(
            "1 of 1 type and 1 of 1 matched; 2 fields compared; 1 explained, 1 unexplained (50.00 %)"
        ),
        "{text}"
    );
    let listed = format!("{comparison:#}");
    assert!(
        listed.contains("\n         type  a/Pet.age: float (a/Pet.md:2) | integer (a/Pet.md:2)\n"),
        "{listed}"
    );
    assert!(!text.contains("a/Pet.age"), "{text}");
}

#[track_caller]
fn refuse(text: &str, expected: &str) {
    let good = graph("php", "a/Pet\n  name: string\n");
    let error = compare(("good.json", &good), ("bad.json", text)).unwrap_err().to_string();
    assert_eq!(error, format!("`bad.json` cannot be compared: {expected}"));
}

#[test]
fn what_is_no_saved_graph_is_refused() {
    refuse("", "it is no saved graph: EOF while parsing a value at line 1 column 0");
    refuse("{\n  \"types\": []\n}", "it is no saved graph: missing field `version` at line 3 column 1");
    refuse(
        "{ \"version\": 3, \"models\": {} }",
        "its version is 3, this program reads 2; save it again with `--emit-graph`",
    );
    refuse(
        "{ \"version\": 2,\n  \"types\": [{ \"path\": 1 }] }",
        "it is no saved graph: invalid type: integer `1`, expected a string at line 2 column 23",
    );
    let lost = graph("php", "a/Pet\n  owner: a/Owner\n");
    refuse(&lost, "its type `a/Pet` refers to `a/Owner`, which is none of its types");
    let twice = graph("php", "a/Pet\na/Pet\n");
    refuse(&twice, "it has two types of the path `a/Pet`");
    let deep = format!("{{ \"version\": 2, \"types\": {}", "[".repeat(100_000));
    assert!(compare(("deep.json", &deep), ("deep.json", &deep)).is_err());
}

/// Older files do not say which language they are of: then no rule about languages applies.
#[test]
fn a_graph_without_a_dialect_has_no_rules_of_languages() {
    let first = graph("typescript", "a/Pet\n  age: float\n").replace("\"dialect\":\"typescript\",", "");
    assert!(!first.contains("dialect"));
    let second = graph("go", "a/Pet\n  age: integer\n");
    let comparison = compare(("a.json", &first), ("b.json", &second)).unwrap();
    assert_eq!((comparison.explained.len(), comparison.unexplained.len()), (0, 1));
}

#[test]
fn operations_differ_in_where_they_lie_and_how_fields_travel() {
    let graph = |path: &str, place: &str| {
        let placed = json!({ "field": "petID", "place": place, "name": "pet" });
        let operation =
            json!({ "id": "show", "page": "sdks/a.md", "method": "GET", "path": path, "places": [placed] });
        json!({ "version": 2, "dialect": "php", "types": [], "operations": [operation] }).to_string()
    };
    let (one, other) = (graph("/a", "query"), graph("/b", "header"));
    let found = compare(("one", &one), ("other", &other)).unwrap();
    let lines: Vec<String> = found.unexplained.iter().map(ToString::to_string).collect();
    let expected = [
        "operation  show: GET /a (sdks/a.md) | GET /b (sdks/a.md)",
        "operation  show.petID: query pet (sdks/a.md) | header pet (sdks/a.md)",
    ];
    assert_eq!(lines, expected);
    assert_eq!(compare(("one", &one), ("one", &one)).unwrap().unexplained, []);
}
