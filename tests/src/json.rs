//! What tests and measurements ask of JSON values.

use serde_json::Value;

/// The path of an entry, as the runtime writes paths.
pub fn child(path: &str, key: &str) -> String {
    let is_plain = !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || c == '_');
    if is_plain { format!("{path}.{key}") } else { format!("{path}[{key:?}]") }
}

/// The path of an item.
pub fn item(path: &str, index: usize) -> String {
    format!("{path}[{index}]")
}

/// Every value without parts but null, with its path.
pub fn leaves<'a>(value: &'a Value, path: &str, into: &mut Vec<(String, &'a Value)>) {
    match value {
        Value::Null => {}
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, value)| leaves(value, &item(path, index), into));
        }
        Value::Object(entries) => {
            entries.iter().for_each(|(key, value)| leaves(value, &child(path, key), into));
        }
        scalar => into.push((path.to_owned(), scalar)),
    }
}

/// How many nulls there are in a value.
pub fn nulls(value: &Value) -> usize {
    match value {
        Value::Null => 1,
        Value::Array(items) => items.iter().map(nulls).sum(),
        Value::Object(entries) => entries.values().map(nulls).sum(),
        _ => 0,
    }
}

/// Whether two values say the same: numbers by value, times by instant.
pub fn is_same(a: &Value, b: &Value) -> bool {
    a == b
        || (a.is_number() && a.as_f64() == b.as_f64())
        || (instant(a).is_some() && instant(a) == instant(b))
}

/// A date and time, where it says no zone that of UTC, or the first moment of a date.
fn instant(value: &Value) -> Option<jiff::Timestamp> {
    let text = value.as_str()?;
    let local = || jiff::tz::TimeZone::UTC.to_timestamp(text.parse().ok()?).ok();
    text.parse().ok().or_else(local)
}

/// A key or a path without case and punctuation.
pub fn fold(key: &str) -> String {
    key.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// A path whose keys are folded, and whose steps still can be told apart.
pub fn fold_path(path: &str) -> String {
    let steps = path.replace("[\"", ".").replace("\"]", "");
    let kept = steps.chars().filter(|&c| c.is_alphanumeric() || matches!(c, '$' | '.' | '[' | ']'));
    kept.flat_map(char::to_lowercase).collect()
}

/// Whether a path is another, or leads to what lies below it.
pub fn is_at_or_below(path: &str, other: &str) -> bool {
    path.strip_prefix(other).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_leaf_has_its_path() {
        let value = json!({ "a": [1, null, { "b-c": true }], "d": null });
        let mut found = Vec::new();
        leaves(&value, "$", &mut found);
        assert_eq!(found, [("$.a[0]".to_owned(), &json!(1)), ("$.a[2][\"b-c\"]".to_owned(), &json!(true))]);
        assert_eq!(nulls(&value), 2);
    }

    #[test]
    fn the_same_number_and_the_same_instant() {
        assert!(is_same(&json!(2), &json!(2.0)));
        assert!(is_same(&json!("2026-01-01T10:00:00+02:00"), &json!("2026-01-01T08:00:00Z")));
        assert!(is_same(&json!("2026-01-01"), &json!("2026-01-01T00:00:00Z")));
        assert!(!is_same(&json!("2026-01-01"), &json!("2026-01-02")));
        assert!(!is_same(&json!(2), &json!("2")));
    }

    #[test]
    fn paths_fold_step_by_step() {
        assert_eq!(fold_path("$.some_list[3][\"a-B\"]"), fold_path("$.someList[3].aB"));
        assert!(is_at_or_below("$.a.b", "$.a"));
        assert!(!is_at_or_below("$.ab", "$.a"));
    }
}
