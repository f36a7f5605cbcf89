//! The Description cell.

use crate::docs::{NO, docs};

/// What a field's documentation is, in the graph, for a Description cell.
#[track_caller]
fn description(cell: &str) -> String {
    let run = docs("go").fields("models/A", &[["`A`", "`*string`", NO, cell]]).read();
    run.says(&[]);
    run.field("models/A", "A")["description"].as_str().unwrap().to_owned()
}

/// 159,721: `N/A` is nothing.
#[test]
fn desc_n_a() {
    assert_eq!(description("N/A"), "");
}

/// 14,790: `<br/>` where a line ends.
#[test]
fn desc_br() {
    assert_eq!(description("One.<br/>Two."), "One.\nTwo.");
    assert_eq!(description("One.<br/><br/>- two<br/>- three<br/>"), "One.\n\n- two\n- three");
}

/// 193: `<br>` where the author of the API wrote it.
#[test]
fn desc_br_other_spelling() {
    assert_eq!(description("One.<br>Two.<br />Three."), "One.\nTwo.\nThree.");
}

/// 8,895: the default is prose, not a value.
#[test]
fn desc_mentions_default() {
    assert_eq!(description("The order (defaults to 0)."), "The order (defaults to 0).");
}

/// 3,454: a link.
#[test]
fn desc_link() {
    assert_eq!(
        description("See [the guide](https://example.com/guide)."),
        "See [the guide](<https://example.com/guide>)."
    );
    // Pages of the docs are nowhere near the crate's own documentation.
    assert_eq!(description("See [a pet](../models/pet.md)."), "See a pet.");
}

/// 2,796: what looks like HTML is text to rustdoc.
#[test]
fn desc_html_tag_other_than_br() {
    assert_eq!(
        description("The <Release> entry with <b>state</b>, Vec<T>."),
        "The \\<Release> entry with state, Vec\\<T>."
    );
    assert_eq!(description("<p>One</p><ul><li>two</li></ul>"), "One\ntwo");
}

/// 2,587: `: warning: ** DEPRECATED **: …<br/><br/>…`.
#[test]
fn desc_deprecation_note() {
    let cell = ": warning: ** DEPRECATED **: Gone soon.<br/><br/>The code.";
    let run = docs("go").fields("models/A", &[["~~`A`~~", "`*string`", NO, cell]]).read();
    run.says(&[]);
    let field = run.field("models/A", "A");
    assert_eq!((&field["deprecated"], &field["description"]), (&"Gone soon.".into(), &"The code.".into()));
    run.has("models/a.rs", "#[deprecated(note = \"Gone soon.\")]");
}

/// 680: a fence inside of the cell is code, and no table ends there.
#[test]
fn desc_code_fence_inside_cell() {
    let pattern = "The pattern is:<br/>```<br/>^\\w+(:\\w+)*$<br/>```<br/>";
    let open = "It is:<br/>```json<br/>{}";
    let row = |name, cell| [name, "`*string`", NO, cell];
    let run = docs("go")
        .fields("models/A", &[row("`A`", pattern), row("`B`", open), row("`C`", "The last.")])
        .read();
    run.says(&[]);
    let described = ["A", "B", "C"].map(|name| run.field("models/A", name)["description"].clone());
    let expected =
        ["The pattern is:\n\n```text\n^\\w+(:\\w+)*$\n```", "It is:\n\n```text\n{}\n```", "The last."];
    assert_eq!(described, expected);
}

/// 185: `\|` is a pipe.
#[test]
fn desc_escaped_pipe() {
    let text = description("Separated by `\\|` signs.");
    assert_eq!(text, "Separated by `|` signs.");
}

/// 1: `&lt;` is what it stands for.
#[test]
fn desc_html_entity() {
    assert_eq!(description("Cats &amp; dogs, 1 &lt; 2."), "Cats & dogs, 1 \\< 2.");
}
