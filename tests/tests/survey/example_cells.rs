//! The Example cell.

use crate::docs::{NO, docs};

/// 60,482: nothing in it.
#[test]
fn example_empty() {
    let run = docs("php").fields("Models/A", &[["`a`", "*?string*", NO, "N/A", ""]]).read();
    run.says(&[]);
    assert!(run.field("Models/A", "a")["example"].is_null());
}

/// 11,455: `<br/>` where a line ends.
#[test]
fn example_br() {
    let run = docs("php").fields("Models/A", &[["`a`", "*?string*", NO, "N/A", "one<br/>two"]]).read();
    run.says(&[]);
    assert_eq!(run.field("Models/A", "a")["example"], "one\ntwo");
    run.has("models/a.rs", "    /// ```text\n    /// one\n    /// two\n    /// ```\n");
}

/// 5,192: `{<br/>"code": "VI"<br/>}`.
#[test]
fn example_json_object() {
    let cell = "{<br/>\"code\": \"VI\",<br/>\"size\": 2<br/>}";
    let run =
        docs("csharp").fields("Models/A", &[["`A`", "Dictionary<String, *object*>", NO, "N/A", cell]]).read();
    run.says(&[]);
    assert_eq!(run.field("Models/A", "A")["example"], "{\n\"code\": \"VI\",\n\"size\": 2\n}");
    run.has("models/a.rs", "/// ```json\n    /// {\n    /// \"code\": \"VI\",\n");
    // Newer docs escape braces.
    let cell = "\\{<br/>\"a\": 1<br/>\\}";
    let run =
        docs("csharp").fields("Models/A", &[["`A`", "Dictionary<String, *object*>", NO, "N/A", cell]]).read();
    assert_eq!(run.field("Models/A", "A")["example"], "{\n\"a\": 1\n}");
}

/// 2,595: `[<br/>"/library/metadata/3"<br/>]`.
#[test]
fn example_json_array_or_list() {
    let cell = "[<br/>\"/a/3\",<br/>\"/a/6\"<br/>]";
    let run = docs("typescript").fields("models/A", &[["`a`", "*string*[]", NO, "N/A", cell]]).read();
    run.says(&[]);
    assert_eq!(run.field("models/A", "a")["example"], "[\n\"/a/3\",\n\"/a/6\"\n]");
}

/// 13: `1:admin only\|2:everyone`.
#[test]
fn example_escaped_pipe() {
    let run = docs("ruby")
        .fields("models/A", &[["`a`", "*T.nilable(::String)*", NO, "N/A", "1:admin only\\|2:everyone"]])
        .read();
    run.says(&[]);
    assert_eq!(run.field("models/A", "a")["example"], "1:admin only|2:everyone");
    run.has("models/a.rs", "Example: `1:admin only|2:everyone`.");
}
