//! Changes an input a little, in the ways in which real ones are broken, and in worse ones.

use serde_json::Value;

use super::{Input, Seeds, Target};
use crate::random::Random;

/// What has a meaning in pages.
const PAGE_WORDS: &[&str] = &[
    "|",
    "||",
    "\\|",
    "\n",
    "\r",
    "\r\n",
    "\n\n",
    "\t",
    " ",
    "`",
    "``",
    "```",
    "~~~",
    "    ",
    "<br/>",
    "<br>",
    "<!--",
    "-->",
    "<pre>",
    "</pre>",
    "<div>",
    "&lt;",
    "&#0;",
    "&",
    "# ",
    "## Fields",
    "## Values",
    "## Supported Types",
    "### ",
    "## ",
    "\n## Fields\n",
    "\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n",
    "\n| Name | Value |\n| - | - |\n",
    "| --- |",
    "[",
    "]",
    "](",
    "](x.md)",
    "[a](../b.md)",
    "[a]: b",
    "*",
    "**",
    "_",
    "\\",
    "\"",
    "'",
    "<",
    ">",
    "(",
    ")",
    "{",
    "}",
    "?",
    "Union[",
    "Dict[str, ",
    "Optional[",
    "List[",
    "Literal[\"a\"]",
    "array<",
    "map[string]",
    "[]",
    "List<",
    "Map<String, ",
    "Record<string, ",
    "Crystalline::Array.new(",
    "T::Array(",
    "*models.",
    ":heavy_check_mark:",
    ":heavy_minus_sign:",
    "N/A",
    ":warning: **DEPRECATED**: ",
    "http://a ",
    "https://",
    "1. ",
    "- ",
    "> ",
    "\u{202E}",
    "\u{2066}",
    "\u{0}",
    "\u{1B}[2J",
    "\u{FEFF}",
    "\u{2028}",
    "\u{85}",
    "\u{7F}",
    "é",
    "e\u{301}",
    "ß",
    "ǅ",
    "İ",
    "💥",
    "名",
    "\u{10FFFF}",
    "self",
    "Self",
    "type",
    "r#",
    "0",
    "-1",
    "9223372036854775808",
    "1e999",
    "#[cfg]",
    "*/",
    "///",
    "//",
    "\");",
    "fn main() {}",
    "Example:",
    "**Example 1:** ",
    // Other families.
    "## Properties",
    "\nName | Type | Description | Notes\n--- | --- | --- | ---\n",
    "[optional]",
    "[readonly]",
    "[default to ",
    "Pointer to ",
    "[**List&lt;",
    "&#39;",
    "\\&#x60;",
    "## Enum",
    "\n## Enum: a\nName | Value\n--- | ---\na | x, y\n",
    "[**inline**](#A)",
    "* `A` (value: `\"a\"`)\n",
    "## Enum Variants",
    "Option<[**Vec<models::",
    "All URIs are relative to *http://a*\n",
    "#### Return type",
    "### `openapi_one_of`",
    "## Structure",
    "## Enumeration",
    "## Cases",
    "\n| Name | Type | Tags | Description |\n|  --- | --- | --- | --- |\n",
    "| Type |",
    "Optional, Constant",
    "**Value**: `\"a\"`",
    "](../../doc/models/a.md)",
    "models.Optional[",
    "\n## Example (as JSON)\n\n```json\n{\"a\": null}\n```\n",
    "<!-- UsageSnippet operationID=\"a\" method=\"get\" path=\"/{a}\" -->",
    "### Parameters",
    "### Response",
    "### Errors",
];

/// What has a meaning in settings.
const SETTING_WORDS: &[&str] = &[
    "[pages.\"*\"]\n",
    "[fields.\"*\"]\n",
    "\"*\" = { ",
    " }",
    "extra = true\n",
    "naming = \"camelCase\"\n",
    "skip = true\n",
    "key = \"a\"",
    "required = true",
    "nullable = false",
    "type = \"list<string>\"",
    "type = \"string | integer\"",
    "rename = \"x\"",
    "format = \"date\"",
    "\"",
    "'''",
    "\"\"\"",
    "{",
    "}",
    "[",
    "]",
    "*",
    "**",
    "**/",
    "?",
    "\\",
    "/",
    "!",
    ",",
    "=",
    ".",
    "#",
    "\n",
    "list<",
    "map<",
    "?string",
    " | ",
    "(",
    ")",
    ">",
    "\u{0}",
    "\\u0000",
    "\\n",
    "`",
    "```",
    "é",
    "\t",
    "one\n",
    "list\n",
    "index.tsv",
];

/// What has a meaning in bodies.
const BODY_WORDS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "null",
    "true",
    "false",
    "0",
    "-0",
    "-1",
    "1.0",
    "1e400",
    "1e-400",
    "0.1",
    "1E5",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775809",
    "123456789012345678901234567890",
    "\"\"",
    "\"a\"",
    "\"2024-02-30\"",
    "\"9999-12-31T23:59:59.999999999Z\"",
    "\"2024-01-01T00:00:00Z\"",
    "\"1\"",
    "\"true\"",
    "\"AA==\"",
    "\"A_-=\"",
    "\\u0000",
    "\\ud800",
    "\\\"",
    "\"\u{202E}\"",
    " ",
    "\n",
    "é",
    "\u{FEFF}",
    "{}",
    "[]",
    "[[]]",
    "{\"a\":{}}",
    "\"type\":",
];

/// Changes one thing.
pub(super) fn mutate(input: &mut Input, seeds: &Seeds, random: &mut Random) {
    let target = input.target;
    let wanted = |path: &str| match target {
        Target::Settings => !path.ends_with(".md"),
        _ => true,
    };
    let candidates: Vec<usize> = (0..input.files.len()).filter(|&at| wanted(&input.files[at].0)).collect();
    if candidates.is_empty() {
        return;
    }
    let at = *random.pick(&candidates);
    match target {
        Target::Pages => change_text(&mut input.files[at].1, PAGE_WORDS, seeds, random),
        Target::Paths => {
            let path = &mut input.files[at].0;
            let ending = if random.once_in(8) { "" } else { ".md" };
            let mut stem = path.trim_end_matches(".md").to_owned();
            change_text(&mut stem, PAGE_WORDS, seeds, random);
            *path = stem + ending;
        }
        Target::Settings if input.files[at].0.ends_with(".json") => {
            change_body(&mut input.files[at].1, seeds, random)
        }
        Target::Settings => change_text(&mut input.files[at].1, SETTING_WORDS, seeds, random),
        Target::Bodies => change_body(&mut input.files[at].1, seeds, random),
    }
}

/// Changes a text as a text.
fn change_text(text: &mut String, words: &[&str], seeds: &Seeds, random: &mut Random) {
    let (start, end) = range(text, random);
    match random.below(12) {
        0 => text.replace_range(start..end, ""),
        1 => {
            let part = text[start..end].to_owned();
            text.insert_str(end, &part);
        }
        2 => text.truncate(start),
        3 => {
            let part = text[start..end].to_owned();
            text.replace_range(start..end, "");
            let to = boundary(text, random.below(text.len() + 1));
            text.insert_str(to, &part);
        }
        4 => {
            // Deep and long, which is where stacks and patience end.
            let times = 1 << random.below(12);
            text.insert_str(start, &(random.pick::<&str>(words)).repeat(times));
        }
        5 => {
            let other = seeds.any_text(random);
            let (from, to) = range(other, random);
            text.insert_str(start, &other[from..to]);
        }
        6 => text.replace_range(start..end, random.pick::<&str>(words)),
        7 => {
            if let Some(c) = char::from_u32(u32::try_from(random.below(0x3000)).unwrap_or_default()) {
                text.insert(start, c);
            }
        }
        _ => text.insert_str(start, random.pick::<&str>(words)),
    }
}

/// Changes a body: mostly as JSON, sometimes as a text.
fn change_body(text: &mut String, seeds: &Seeds, random: &mut Random) {
    let parsed: Option<Value> = serde_json::from_str(text).ok();
    match parsed {
        Some(mut value) if !random.once_in(4) => {
            change_value(&mut value, seeds, random);
            *text = value.to_string();
        }
        _ => change_text(text, BODY_WORDS, seeds, random),
    }
}

/// Changes a value somewhere inside.
fn change_value(value: &mut Value, seeds: &Seeds, random: &mut Random) {
    if !random.once_in(4) {
        match value {
            Value::Array(items) if !items.is_empty() => {
                let at = random.below(items.len());
                return change_value(&mut items[at], seeds, random);
            }
            Value::Object(fields) if !fields.is_empty() => {
                let at = random.below(fields.len());
                if let Some(field) = fields.values_mut().nth(at) {
                    return change_value(field, seeds, random);
                }
            }
            _ => {}
        }
    }
    change_here(value, seeds, random);
}

fn change_here(value: &mut Value, seeds: &Seeds, random: &mut Random) {
    match value {
        Value::Object(fields) if !random.once_in(3) => {
            let key = fields.keys().nth(random.below(fields.len())).cloned();
            match (key, random.below(4)) {
                (Some(key), 0) => drop(fields.remove(&key)),
                (Some(key), 1) => {
                    let moved = fields.remove(&key).unwrap_or_default();
                    fields.insert(respelled(&key, random), moved);
                }
                (Some(key), 2) => {
                    let copy = fields[&key].clone();
                    fields.insert(seeds.any_word(random).to_owned(), copy);
                }
                _ => drop(fields.insert(seeds.any_word(random).to_owned(), any_value(seeds, random, 0))),
            }
        }
        Value::Array(items) if !random.once_in(3) => {
            let at = random.below(items.len());
            match random.below(3) {
                0 if !items.is_empty() => drop(items.remove(at)),
                1 if !items.is_empty() => items.push(items[at].clone()),
                _ => items.insert(at, any_value(seeds, random, 0)),
            }
        }
        _ if random.once_in(3) => {
            let old = value.take();
            *value = match random.below(3) {
                0 => Value::Array(vec![old]),
                1 => Value::Object([(seeds.any_word(random).to_owned(), old)].into_iter().collect()),
                _ => (0..random.below(200)).fold(old, |inner, _| Value::Array(vec![inner])),
            };
        }
        _ => *value = any_value(seeds, random, 0),
    }
}

/// A key in another spelling.
fn respelled(key: &str, random: &mut Random) -> String {
    match random.below(5) {
        0 => key.to_uppercase(),
        1 => key.to_lowercase(),
        2 => key.replace('_', ""),
        3 => format!("{key}_"),
        _ => key
            .chars()
            .flat_map(|c| c.is_uppercase().then_some('_').into_iter().chain(c.to_lowercase()))
            .collect(),
    }
}

fn any_value(seeds: &Seeds, random: &mut Random, depth: usize) -> Value {
    match random.below(if depth > 2 { 6 } else { 8 }) {
        0 => Value::Null,
        1 => Value::Bool(random.once_in(2)),
        2 => [
            Value::from(0),
            Value::from(i64::MIN),
            Value::from(u64::MAX),
            Value::from(1.5),
            Value::from(1e300),
        ][random.below(5)]
        .clone(),
        3 => serde_json::from_str(random.pick::<&str>(BODY_WORDS)).unwrap_or_default(),
        4 | 5 => Value::from(seeds.any_word(random)),
        6 => (0..random.below(4)).map(|_| any_value(seeds, random, depth + 1)).collect(),
        _ => (0..random.below(4))
            .map(|_| (seeds.any_word(random).to_owned(), any_value(seeds, random, depth + 1)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
    }
}

/// A range between two characters, seldom a long one.
fn range(text: &str, random: &mut Random) -> (usize, usize) {
    let start = boundary(text, random.below(text.len() + 1));
    let longest = if random.once_in(6) { text.len() - start } else { 40.min(text.len() - start) };
    (start, boundary(text, start + random.below(longest + 1)).max(start))
}

/// The nearest place before, or at, an offset where a character begins.
fn boundary(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
