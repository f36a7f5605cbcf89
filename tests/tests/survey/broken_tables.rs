//! Tables that markdown ends too early, and sections that are not quite theirs: every row is read, or said.

use crate::docs::{Docs, YES, docs};

const HEADING: &str = "| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n";

/// A page with a text below its title.
fn page(text: &str) -> Docs {
    docs("typescript").page("models/Pet", text)
}

fn row(name: &str) -> String {
    format!("| `{name}` | *string* | {YES} | N/A |\n")
}

/// Fails unless a page has these fields, and exactly this was said.
#[track_caller]
fn check(text: &str, fields: &[&str], said: &[&str]) {
    let run = page(text).read();
    run.says(said);
    let found = run.ty("models/Pet")["fields"].as_array().map(Vec::as_slice).unwrap_or_default();
    assert_eq!(found.iter().map(|it| it["name"].as_str().unwrap()).collect::<Vec<_>>(), fields);
}

const APART: &str = "warning[W0024 broken-table] for markdown the table ends above this row";

#[test]
fn what_stands_between_rows() {
    let (a, b, c) = (row("a"), row("b"), row("c"));
    for between in [
        "\n",
        "\n\n",
        "<!-- b -->\n",
        "\n<!-- b\n-->\n\n",
        "\nMore fields.\n\n",
        "\n- more\n\n",
        "\n### More\n\n",
    ] {
        let line = 8 + between.matches('\n').count();
        let text = format!("## Fields\n\n{HEADING}{a}{between}{b}{c}");
        check(
            &text,
            &["a", "b", "c"],
            &[&format!("models/Pet.md:{line}:1: {APART}; it and the next 1 are read")],
        );
    }
    // For markdown a rule makes a heading of the row above it, and code of rows far in.
    let text = format!("## Fields\n\n{HEADING}{a}\n{b}| --- | --- | --- | --- |\n{c}\n    {}", row("d"));
    check(
        &text,
        &["a", "b", "c", "d"],
        &[&format!("models/Pet.md:9:1: {APART}"), &format!("models/Pet.md:13:5: {APART}; it is read")],
    );
}

/// Places are those of the page, though the parser is given rows apart from it.
#[test]
fn places_of_rows_apart_are_true() {
    let text =
        format!("## Fields\n\n{HEADING}{}\nÜber größe:\n\n| `b` | *strin* | {YES} | größe |\n", row("a"));
    let run = docs("php").page("models/Pet", &text).read();
    assert!(run.said.iter().any(|said| said.starts_with("docs/models/Pet.md:11:10:")), "{:#?}", run.said);
}

#[test]
fn two_tables_are_one() {
    let (a, b) = (row("a"), row("b"));
    check(
        &format!("## Fields\n\n{HEADING}{a}\n{HEADING}{b}"),
        &["a", "b"],
        &["models/Pet.md:9:1: warning[W0024 broken-table] the section has a second table"],
    );
    check(
        &format!("## Fields\n\n{HEADING}{a}\n## Fields\n\n{HEADING}{b}"),
        &["a", "b"],
        &["models/Pet.md:9:4: warning[W0018 duplicate-section]"],
    );
    check(
        &format!(
            "## Fields\n\n{HEADING}{a}\n| Code | Meaning |\n| --- | --- |\n| `1` | one |\n| `2` | two |\n"
        ),
        &["a"],
        &[
            "models/Pet.md:11:1: warning[W0025 lost-row] the table has other columns than this section's: not read",
            "models/Pet.md:12:1: warning[W0025 lost-row]",
        ],
    );
    check(
        &format!("## Fields\n\n{HEADING}{a}\n## Values\n\n| Name | Value |\n| --- | --- |\n| `B` | b |\n"),
        &["a"],
        &[
            "models/Pet.md:9:4: warning[W0018 duplicate-section]",
            "models/Pet.md:13:1: warning[W0025 lost-row] the row is in a section of another kind: not read",
        ],
    );
}

#[test]
fn tables_without_a_rule() {
    let heading = HEADING.lines().next().unwrap();
    const NO_TABLE: &str = "models/Pet.md:5:1: warning[W0024 broken-table] for markdown this is no table";
    for rule in ["", "| --- | --- |\n"] {
        check(&format!("## Fields\n\n{heading}\n{rule}{}", row("a")), &["a"], &[NO_TABLE]);
    }
    let text = format!("## Fields\n\n{heading}\n\n| --- | --- | --- | --- |\n{}", row("a"));
    check(&text, &["a"], &[NO_TABLE, &format!("models/Pet.md:7:1: {APART}; it is read")]);
}

#[test]
fn headings_that_are_nearly_right() {
    let (a, b) = (row("a"), row("b"));
    for heading in ["## Field", "### Fields", "## fields", "# Fields", "## Fields:", "#### Properties"] {
        let column = heading.find(' ').unwrap() + 2;
        let said = format!("models/Pet.md:3:{column}: warning[W0027 near-heading]");
        check(&format!("{heading}\n\n{HEADING}{a}{b}"), &["a", "b"], &[&said]);
    }
    check(
        &format!("{HEADING}{a}"),
        &["a"],
        &["models/Pet.md:3:1: warning[W0027 near-heading] this table is read"],
    );
    let run = page("### Value\n\n| Name | Value |\n| --- | --- |\n| `B` | b |\n").read();
    run.says(&["models/Pet.md:3:5: warning[W0027 near-heading] the section `Value` is read as `Values`"]);
    assert_eq!(run.enumeration("models/Pet").1, ["B = b"]);
    let run = page("## Supported types\n\n### `string`\n\n### `number`\n").read();
    run.says(&["models/Pet.md:3:4: warning[W0027 near-heading]"]);
    assert_eq!(run.union("models/Pet"), ["string", "float"]);
}

/// A table of other things stays prose.
#[test]
fn tables_of_prose_are_no_fields() {
    let text = format!(
        "| Field | Meaning |\n|---|---|\n| a | b |\n\n## Options\n\n| Name | Value |\n|---|---|\n| c | d |\n\n## Fields\n\n{HEADING}{}",
        row("a")
    );
    check(&text, &["a"], &[]);
}

const OPEN: &str = "warning[W0023 unclosed-block] what is opened here is not closed";

#[test]
fn blocks_that_prose_leaves_open() {
    let a = row("a");
    for open in [
        "```json\n{\"a\": 1}",
        "~~~~\n```\n",
        "<pre>\n{\"a\": 1}",
        "<!-- hidden",
        "<script>\n1",
        "<?x",
        "<![CDATA[",
        "<div>\nmore",
    ] {
        // A block of `<div>` ends at a blank line, so it swallows nothing unless there is none.
        let blank = if open.starts_with("<div") { "\n" } else { "\n\n" };
        let text = format!("Such as:\n\n{open}{blank}## Fields\n\n{HEADING}{a}");
        check(&text, &["a"], &[&format!("models/Pet.md:5:1: {OPEN}")]);
    }
    // An arrow in a cell ends no comment.
    let text = format!("<!-- hidden\n\n## Fields\n\n{HEADING}{a}| `b` | *string* | {YES} | a --> b |\n");
    check(&text, &["a", "b"], &[&format!("models/Pet.md:3:1: {OPEN}")]);
    // The fence of the values is no end of the one above.
    let run = page("```json\n1\n\n## Values\n\n```typescript\n\"big\" | \"small\"\n```\n").read();
    run.says(&[&format!("models/Pet.md:3:1: {OPEN}")]);
    assert_eq!(run.enumeration("models/Pet").1, [" = big", " = small"]);
}

/// A block that is closed shows a page on purpose.
#[test]
fn blocks_that_show_a_page() {
    let shown = format!("## Fields\n\n{HEADING}{}", row("b"));
    for (open, close) in [("```md", "```"), ("<pre>", "</pre>"), ("<!--", "-->")] {
        let text = format!("{open}\n{shown}{close}\n\n## Fields\n\n{HEADING}{}", row("a"));
        let run = page(&text).read();
        assert_eq!(run.ty("models/Pet")["fields"][0]["name"], "a", "{open}");
        assert!(!run.said.iter().any(|said| said.contains("unclosed-block")), "{:#?}", run.said);
    }
}

/// 47 rows in seven folders: line ends of Windows, of which one half became `<br/>`.
#[test]
fn carriage_returns_inside_cells() {
    let text = format!(
        "## Fields\n\n{HEADING}| `a` | *string* | {YES} | Set which.\r<br/>Update asks.\r<br/>The other re-uses. |\n{}",
        row("b")
    );
    check(&text, &["a", "b"], &[]);
    let run = page(&text).read();
    let description = &run.field("models/Pet", "a")["description"];
    assert_eq!(description, "Set which.\nUpdate asks.\nThe other re-uses.");
}

#[test]
fn bullets_below_a_table_of_values_are_prose() {
    let table = "| Name | Value |\n| --- | --- |\n| `B` | b |\n";
    let run = docs("python").page("Pet", &format!("## Values\n\n{table}\n- `b` is the default\n")).read();
    run.says(&[]);
    assert_eq!(run.enumeration("Pet").1, ["B = b"]);
}

/// What can be told apart in a row of too many or too few cells is read.
#[test]
fn rows_of_another_width() {
    let text = format!(
        "## Fields\n\n{HEADING}| `a` | *string* | *number* | {YES} | one | two |\n| `b` | *string* | {YES} |\n"
    );
    let run = page(&text).read();
    run.says(&[
        "models/Pet.md:7:1: warning[W0014 cell-count]",
        "models/Pet.md:8:1: warning[W0014 cell-count]",
    ]);
    assert_eq!(run.shown("models/Pet", "a"), "required models/PetA");
    assert_eq!(run.union("models/PetA"), ["string", "float"]);
    assert_eq!(run.field("models/Pet", "a")["description"], "one | two");
    assert_eq!(run.shown("models/Pet", "b"), "required string");
    let run = page("## Values\n\n| Name | Value |\n| --- | --- |\n| `B` | b | c |\n| `D` |\n").read();
    run.says(&[
        "models/Pet.md:7:1: warning[W0014 cell-count]",
        "models/Pet.md:8:1: warning[W0014 cell-count]",
    ]);
    assert_eq!(run.enumeration("models/Pet").1, ["B = b | c"]);
}

/// A cell that cannot be read costs itself.
#[test]
fn marks_that_are_none() {
    let text = format!("## Fields\n\n{HEADING}| `a` | *string* | yes | N/A |\n");
    check(&text, &["a"], &["models/Pet.md:7:20: warning[W0015 required-mark] `yes` is no mark"]);
}

#[test]
fn pages_without_a_title() {
    for start in ["", "#\n\n"] {
        let text = format!("{start}## Fields\n\n{HEADING}{}", row("a"));
        let run = docs("typescript").file("models/Pet.md", text).read();
        run.says(&["models/Pet.md:1:1: warning[W0017 empty-name] the page has no title: it is called `Pet`"]);
        run.ty("models/Pet");
    }
    let text = format!("<!-- Written by a tool -->\n\n# Pet\n\n## Fields\n\n{HEADING}{}", row("a"));
    let run = docs("typescript").file("models/Pet.md", text).read();
    run.says(&[]);
    assert_eq!(run.shown("models/Pet", "a"), "required string");
}
