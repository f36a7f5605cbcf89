//! Values that have bodies in them and are none themselves.

use serde_json::Value;

/// How to take the body out of a value that is not what a page documents.
pub(crate) fn way_out(value: &Value) -> Option<&'static str> {
    match value {
        Value::String(text) => {
            let inside = serde_json::from_str::<Value>(text).ok()?;
            (inside.is_object() || inside.is_array())
                .then_some("it is JSON in a text: `jq -r .` takes it out, if the API does not send it so")
        }
        _ if value["log"]["entries"].is_array() && value["log"]["creator"].is_object() => Some(
            "it is what a browser exports (HAR): `jq -r '.log.entries[].response.content.text'` takes the bodies out, and \
             `select(.request.url | contains(\"/pets\"))` before `.response` those of an operation",
        ),
        _ if value["info"].is_object() && value["item"].is_array() => Some(
            "it is a collection of Postman: `jq -r '.. | .response? // empty | arrays[] | .body'` takes the examples out",
        ),
        _ => None,
    }
}
