//! The lines of doc comments. Prose comes in as safe CommonMark; what is added here is made safe
//! here.

use super::text;
use super::wrap::wrap;
use crate::plan::{Field, File, Ident, Item, Json, Uses};
pub(super) use crate::text::code;
use crate::text::{amount, longest_run, visible};

/// The lines above a type.
pub(super) fn file(file: &File) -> Vec<String> {
    let mut lines = prose(&file.description);
    if let Some(uses) = &file.uses {
        paragraph(&mut lines, outline(file, uses));
    }
    if file.link.is_some() || file.uses.is_none() {
        paragraph(&mut lines, format!("Documented in {}.", page(file)));
    }
    lines
}

/// The lines above another name of a type. Rustdoc puts those of the type below them.
pub(super) fn same(file: &File, module: &[Ident], other: &Ident) -> Vec<String> {
    let mut lines = prose(&file.description);
    let (page, other) = (page(file), link(file, other, Some(module)));
    paragraph(&mut lines, format!("Documented in {page}, the same as {other} in all but the name."));
    lines
}

/// The page of a type, as a link where it is known where that leads.
fn page(file: &File) -> String {
    match &file.link {
        Some(link) => format!("[{}]({link})", code(&file.page)),
        None => code(&file.page),
    }
}

/// What a type is that the docs say nothing of: how much is in it, and what it is a part of.
fn outline(file: &File, uses: &Uses) -> String {
    let named = |fields: &[Field]| fields.iter().filter(|field| !field.name.is_empty()).count();
    let size = match &file.item {
        Item::Struct(strukt) => amount(named(&strukt.fields), "field"),
        Item::Envelope(fields) => amount(named(fields), "field"),
        Item::Enum(enumeration) => amount(enumeration.observed.len(), "value"),
        Item::Union(union) => amount(union.variants.len(), "member"),
        Item::Opaque => "any JSON value".to_owned(),
    };
    let size = capitalised(&size);
    let mut users: Vec<String> =
        uses.named.iter().map(|(ident, module)| link(file, ident, module.as_deref())).collect();
    users.extend((uses.more > 0).then(|| format!("{} more", uses.more)));
    match users.split_last() {
        None => format!("{size}."),
        Some((only, [])) => format!("{size}; part of {only}."),
        Some((last, others)) => format!("{size}; part of {} and {last}.", others.join(", ")),
    }
}

/// A link to a type of the crate, which says no more of where it is than is needed.
fn link(file: &File, ident: &Ident, module: Option<&[Ident]>) -> String {
    match module {
        None => format!("[`{ident}`]"),
        Some(module) => {
            let path: String = file.root.iter().chain(module).map(|name| format!("::{name}")).collect();
            format!("[`{ident}`](crate{path}::{ident})")
        }
    }
}

/// The lines above a field.
pub(super) fn field(field: &Field, in_envelope: bool) -> Vec<String> {
    let mut lines = prose(&field.description);
    let mut facts = String::from(if field.required { "Required." } else { "Optional." });
    if field.json == Json::Absent && !in_envelope {
        facts.push_str(" Never part of the JSON.");
    }
    if field.json == Json::Flattened {
        facts = "Every property that no other field has.".to_owned();
    }
    for sentence in &field.evidence {
        facts.push_str(&format!(" {}.", capitalised(&visible(sentence))));
    }
    let examples = field.examples.iter().map(|example| text::prose(example).trim().to_owned());
    examples_of(&mut lines, facts, &examples.filter(|example| !example.is_empty()).collect::<Vec<_>>());
    lines
}

/// The last paragraph of a field: what is known of it, and its examples; those of several lines stand
/// below it.
fn examples_of(lines: &mut Vec<String>, facts: String, examples: &[String]) {
    let word = if examples.len() > 1 { "Examples" } else { "Example" };
    let spans = || examples.iter().map(|example| code(example)).collect::<Vec<_>>().join(", ");
    if examples.is_empty() {
        paragraph(lines, facts);
    } else if examples.iter().any(|example| example.contains('\n')) {
        paragraph(lines, format!("{facts} {word}:"));
        for example in examples {
            lines.push(String::new());
            lines.extend(fenced(example));
        }
    } else {
        paragraph(lines, format!("{facts} {word}: {}.", spans()));
    }
}

fn capitalised(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Safe CommonMark as lines.
pub(super) fn prose(text: &str) -> Vec<String> {
    wrap(&text::prose(text))
}

fn paragraph(lines: &mut Vec<String>, text: String) {
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.extend(wrap(&text));
}

/// A sentence as lines.
pub(super) fn wrapped(text: &str) -> Vec<String> {
    wrap(text)
}

fn fenced(text: &str) -> Vec<String> {
    let text = text::prose(text);
    let fence = "`".repeat(longest_run(&text, '`').max(2) + 1);
    let language = if text.starts_with(['{', '[']) { "json" } else { "text" };
    let mut lines = vec![format!("{fence}{language}")];
    lines.extend(text.lines().map(|line| line.trim_end().to_owned()));
    lines.push(fence);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_span_may_hold_backticks() {
        assert_eq!(code("a"), "`a`");
        assert_eq!(code("a``b`"), "``` a``b` ```");
    }

    #[test]
    fn an_example_cannot_end_its_fence() {
        let expected = ["````json", "{", "```", "}", "````"];
        assert_eq!(fenced("{\n```\n}"), expected);
    }

    #[test]
    fn marks_that_turn_the_writing_are_left_out() {
        assert_eq!(prose("a\u{202E}b\u{7}c\r\nd"), ["abc", "d"]);
    }
}
