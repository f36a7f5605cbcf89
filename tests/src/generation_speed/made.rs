//! Docs made up in the notation of a TypeScript SDK: as many pages as are wanted, all like those before.

use std::collections::BTreeMap;

use crate::random::Random;

/// The types of fields, by how often they are met.
const TYPES: &[&str] =
    &["*string*", "*string*", "*string*", "*number*", "*boolean*", "*string*[]", "Record<string, *any*>"];

/// A folder of so many pages.
pub(super) fn docs(pages: usize) -> BTreeMap<String, String> {
    let page = |number| (format!("models/{}.md", name(number)), text(number, pages));
    (0..pages).map(page).collect()
}

fn name(number: usize) -> String {
    format!("{}{number}", if number.is_multiple_of(8) { "Kind" } else { "Thing" })
}

fn text(number: usize, pages: usize) -> String {
    let mut random = Random::of(12, number as u64);
    let title = name(number);
    let mut text = format!("# {title}\n\nWhat `{title}` is, in a sentence that says nothing else.\n\n");
    if number.is_multiple_of(8) {
        text.push_str("## Values\n\n| Name | Value |\n| --- | --- |\n");
        for value in 0..3 + random.below(6) {
            text.push_str(&format!("| `Value{value}` | value_{value} |\n"));
        }
        return text;
    }
    text.push_str("## Fields\n\n| Field | Type | Required | Description | Example |\n");
    text.push_str("| --- | --- | --- | --- | --- |\n");
    for field in 0..4 + random.below(9) {
        let ty = match random.below(3) {
            0 => {
                let other = name(random.below(pages));
                format!("[models.{other}](../models/{other}.md)")
            }
            _ => (*random.pick::<&str>(TYPES)).to_owned(),
        };
        let mark = if random.once_in(2) { ":heavy_check_mark:" } else { ":heavy_minus_sign:" };
        let example = if ty == "*string*" { "one" } else { "" };
        text.push_str(&format!("| `field{field}` | {ty} | {mark} | Field {field} of it. | {example} |\n"));
    }
    text
}
