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
}

/// 2,796: what looks like HTML is text to rustdoc.
#[test]
fn desc_html_tag_other_than_br() {
    let text = description("The <Release> entry with <b>state</b>.");
    assert!(!text.contains("<Release>") || text.contains("\\<Release"), "{text}");
    assert!(text.contains("Release"), "{text}");
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
    let text = description("The pattern is:<br/>```<br/>^\\w+(:\\w+)*$<br/>```<br/>");
    assert!(text.contains("```text\n^\\w+(:\\w+)*$\n```"), "{text}");
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
    let text = description("Less than &lt; more.");
    assert!(text.contains("&lt;") || text.contains("\\<"), "{text}");
}
