//! Page descriptions: what stands between the title and the first section.

use crate::docs::{Run, docs};

fn described(text: &str) -> Run {
    let run = docs("php")
        .page("Pet", &format!("{text}\n\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `Dog` | dog |\n"))
        .read();
    run.says(&[]);
    run
}

#[track_caller]
fn check(text: &str, description: &str) {
    assert_eq!(described(text).ty("Pet")["description"], description);
}

/// 44,376.
#[test]
fn page_prose_lines_before_first_h2() {
    check("A pet,\nany pet.\n\nIt has an `id`.", "A pet,\nany pet.\n\nIt has an `id`.");
    described("A pet.").has("pet.rs", "/// A pet.\n///\n/// Documented in `Pet.md`.\n");
}

/// 2,166, some of them indented right below a line of prose.
#[test]
fn page_description_has_list() {
    check(
        "Order:\n  - None = as it comes\n  - dvd = as sold\n",
        "Order:\n\n- None = as it comes\n- dvd = as sold",
    );
    check("Sampling:\n - 0: 411\n - 1: 422", "Sampling:\n\n- 0: 411\n- 1: 422");
    check("1. first\n2. second", "1. first\n2. second");
}

/// 472.
#[test]
fn page_description_has_blockquote() {
    check("A pet.\n\n> Mind the cat.\n> It bites.", "A pet.\n\n> Mind the cat.\n> It bites.");
}

/// 226: `<i>(recommended)</i> … <a href="…">`. Marks of how text looks go, other tags are text.
#[test]
fn page_description_has_html() {
    check(
        "<i>(best)</i> Reads a <Pet> from <a href=\"https://x.y/z\">here</a>.",
        "(best) Reads a \\<Pet> from here.",
    );
    check("<p>\nOne\n</p>\n\n<ul><li>two</li></ul>", "One\n\ntwo");
}

/// 216: `> :warning: **DEPRECATED**: …`.
#[test]
fn page_description_deprecated_note() {
    let run = described("A pet.\n\n> :warning: **DEPRECATED**: This will be gone.\n> Take a cat.");
    assert_eq!(run.ty("Pet")["deprecated"], "This will be gone. Take a cat.");
    assert_eq!(run.ty("Pet")["description"], "A pet.");
    run.has("pet.rs", "#[deprecated(note = \"This will be gone. Take a cat.\")]");
}

/// 68: a blank before the first word, or an example by four blanks, which is code.
#[test]
fn page_description_has_indented_line() {
    check(" The kind.", "The kind.");
    check("As in\n\n    \"pet\": { \"v\": [1] }", "As in\n\n```text\n\"pet\": { \"v\": [1] }\n```");
    check("{\n     \"pet\": { \"v\": \"5\" }\n}", "{\n\"pet\": { \"v\": \"5\" }\n}");
}
