//! schemars and utoipa on the whole crate: the schemas have the keys and values that travel.

use pets_with_schemas::Shelter;
use schemars::schema_for;
use serde_json::{Value, json};
use utoipa::OpenApi;

/// The keys of a schema's properties, and those that are required.
fn keys(schema: &Value) -> (Vec<&str>, Vec<&str>) {
    let properties = schema["properties"].as_object().expect("it is an object");
    let mut keys: Vec<&str> = properties.keys().map(String::as_str).collect();
    let required = schema["required"].as_array().expect("something is required");
    let mut required: Vec<&str> = required.iter().filter_map(Value::as_str).collect();
    keys.sort_unstable();
    required.sort_unstable();
    (keys, required)
}

const PET: [&str; 9] =
    ["collar", "kind", "note", "parent", "petName", "price", "seenAt", "size", "weight"];

#[test]
fn schemars_has_all_types() {
    let schema = serde_json::to_value(schema_for!(Shelter)).expect("a schema is JSON");
    let types = &schema["$defs"];
    assert_eq!(keys(&schema), (vec!["name", "openedOn", "pets"], vec!["name", "pets"]));
    assert_eq!(keys(&types["Pet"]), (PET.to_vec(), vec!["kind", "petName", "seenAt"]));
    assert_eq!(types["Pet"]["properties"]["seenAt"]["format"], "date-time");
    assert_eq!(schema["properties"]["openedOn"]["format"], "date");
    assert_eq!(types["Pet"]["properties"]["note"]["type"], json!(["string", "null"]));
    let kinds = types["Kind"]["oneOf"].as_array().expect("values are told apart by what is said of each");
    assert_eq!(kinds.iter().map(|it| (&it["type"], &it["const"])).collect::<Vec<_>>(), [
        (&json!("string"), &json!("dog")),
        (&json!("string"), &json!("big-cat")),
    ]);
    assert_eq!((&types["Size"]["type"], &types["Size"]["enum"]), (&json!("integer"), &json!([1, 2])));
    let members = types["Collar"]["anyOf"].as_array().expect("it is a union");
    assert_eq!(members.iter().map(|it| &it["$ref"]).collect::<Vec<_>>(), ["#/$defs/Bell", "#/$defs/Badge"]);
    assert_eq!(types["Pet"]["properties"]["petName"]["description"].as_str().map(|text| &text[..9]), Some("Its name."));
}

#[derive(OpenApi)]
#[openapi(components(schemas(Shelter)))]
struct Api;

#[test]
fn utoipa_has_all_types() {
    let api = serde_json::to_value(Api::openapi()).expect("a document is JSON");
    let types = &api["components"]["schemas"];
    assert_eq!(keys(&types["Shelter"]), (vec!["name", "openedOn", "pets"], vec!["name", "pets"]));
    assert_eq!(keys(&types["Pet"]), (PET.to_vec(), vec!["kind", "petName", "seenAt"]));
    assert_eq!(types["Pet"]["properties"]["seenAt"]["format"], "date-time");
    assert_eq!(types["Shelter"]["properties"]["openedOn"]["format"], "date");
    assert_eq!((&types["Kind"]["type"], &types["Kind"]["enum"]), (&json!("string"), &json!(["dog", "big-cat"])));
    assert_eq!((&types["Size"]["type"], &types["Size"]["enum"]), (&json!("integer"), &json!([1, 2])));
    let members = types["Collar"]["oneOf"].as_array().expect("it is a union");
    assert_eq!(members.iter().map(|it| &it["$ref"]).collect::<Vec<_>>(), ["#/components/schemas/Bell", "#/components/schemas/Badge"]);
}
