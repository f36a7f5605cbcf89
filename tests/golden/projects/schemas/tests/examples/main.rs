// @generated as it comes with the generator: changes to this file are lost.

//! The docs' examples, read into their fields and written back: each comes back as it was, numbers by
//! value and dates by instant. Those that contradict their own type are listed with the reason.

mod table;

use pets_with_schemas::wire::{DeviationKind, Model, decode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// The example of a field.
struct Example {
    model: &'static str,
    key: &'static str,
    json: &'static str,
    /// How it contradicts the field's type, if it does.
    conflict: Option<&'static str>,
    /// Reads the JSON as the value of the key, writes it, and says what is wrong.
    check: fn(&str, &str) -> Result<(), String>,
}

/// A row of the table.
const fn example<T: Model + Serialize + DeserializeOwned + PartialEq>(
    key: &'static str,
    json: &'static str,
    conflict: Option<&'static str>,
) -> Example {
    Example { model: T::OBJECT.name, key, json, conflict, check: check::<T> }
}

fn check<T: Model + Serialize + DeserializeOwned + PartialEq>(key: &str, json: &str) -> Result<(), String> {
    let value: Value = serde_json::from_str(json).map_err(|error| error.to_string())?;
    let object = format!("{{{}:{json}}}", json!(key));
    let decoded = decode::<T>(object.as_bytes()).map_err(|error| error.to_string())?;
    // The other fields of the object are not there, which is no fault of the example.
    let start = match key.chars().all(|c| c.is_alphanumeric() || c == '_') {
        true => format!("$.{key}"),
        false => format!("$[{key:?}]"),
    };
    let about = |path: &str| {
        path.strip_prefix(&start).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    };
    let spelled = |kind| kind == DeviationKind::Spelling;
    if let Some(deviation) = decoded.deviations.iter().find(|it| about(&it.path) && !spelled(it.kind)) {
        return Err(deviation.to_string());
    }
    let written = serde_json::to_string(&decoded.value).map_err(|error| error.to_string())?;
    let again: T = serde_json::from_str(&written).map_err(|error| error.to_string())?;
    let written: Value = serde_json::from_str(&written).map_err(|error| error.to_string())?;
    match is_same(&value, &written[key]) && again == decoded.value {
        true => Ok(()),
        false => Err(format!("{value} was written back as {}", written[key])),
    }
}

/// Whether two values say the same. That two dates are the same instant is seen by reading both.
fn is_same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(_), Value::Number(_)) => a == b || a.as_f64() == b.as_f64(),
        (Value::String(a), Value::String(b)) => a == b || (is_date(a) && is_date(b)),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_same(a, b))
        }
        // An optional key with null is not written.
        (Value::Object(a), Value::Object(b)) => {
            b.keys().all(|key| a.contains_key(key))
                && a.iter().all(|(key, a)| is_same(a, b.get(key).unwrap_or(&Value::Null)))
        }
        _ => a == b,
    }
}

fn is_date(text: &str) -> bool {
    let shape = |(at, byte): (usize, u8)| if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() };
    text.len() >= 10 && text.bytes().take(10).enumerate().all(shape)
}

#[test]
fn examples_are_read_and_written_as_they_are() {
    let mut failed = Vec::new();
    for example in table::EXAMPLES.iter().filter(|example| example.conflict.is_none()) {
        if let Err(error) = (example.check)(example.key, example.json) {
            failed.push(format!("{}.{}: {error}", example.model, example.key));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

/// The reasons in the list hold, so that the list is worth reading.
#[test]
fn examples_that_contradict_their_type_are_refused_or_deviate() {
    let mut fitting = Vec::new();
    for example in table::EXAMPLES {
        if let Some(conflict) = example.conflict
            && (example.check)(example.key, example.json).is_ok()
        {
            fitting.push(format!("{}.{}: it fits, yet {conflict}", example.model, example.key));
        }
    }
    assert!(fitting.is_empty(), "{}", fitting.join("\n"));
}
