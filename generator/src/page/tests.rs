//! Pages of every kind, through the door that the stage has.

use super::{Reading, read};
use crate::diagnostic::Diagnostics;
use crate::source::{Limits, Source, SourceMap};
use crate::text::work;

const HEADING: &str = "| Field | Type | Required |\n| --- | --- | --- |\n";

/// How many bytes are looked at to read a page with so many of something.
fn work_of(text: &str) -> usize {
    let mut sources = SourceMap::default();
    let id = sources.add(Source::page("A.md", text));
    let mut diagnostics = Diagnostics::default();
    let mut is_model = false;
    let work = work(|| {
        let reading = read(id, sources.get(id), &Limits::default(), &mut diagnostics);
        is_model = matches!(reading, Reading::Model(_));
        diagnostics.iter().for_each(|it| assert!(sources.line(it.span) > 0));
    });
    assert!(is_model, "{text:.60}");
    work
}

/// The same of the other shapes.
#[test]
fn twice_the_page_of_another_family_is_twice_the_work() {
    let properties = "# A\n\n## Properties\n\nName | Type | Description | Notes\n--- | --- | --- | ---\n";
    let fields = "# A\n\n## Structure\n\n`A`\n\n## Fields\n\n| Name | Type | Tags |\n| --- | --- | --- |\n";
    let cases: &[(&str, &str)] = &[
        (properties, "**a** | **str** | x | \n"),
        (properties, "**a** | **str** | x | y | z | [optional]\n"),
        (properties, "a | b\n"),
        (properties, "\n## Properties\n\na | b\n--- | ---\n**a** | b\n"),
        (properties, "```\n"),
        (properties, "&#39;"),
        ("# A\n\n## Enum\n", "* `A` (value: `'a'`)\n"),
        ("# A\n\n## Enum\n", "* `"),
        (fields, "| `a` | `str` | Optional |\n"),
        (fields, "| `a` | `str` | Optional | x | y |\n"),
        (fields, "\n## Fields\n\n| a |\n| --- |\n| b |\n"),
        (fields, "\n## Example (as JSON)\n\n```json\n"),
    ];
    for (before, repeated) in cases {
        let page = |count: usize| format!("{before}{}", repeated.repeat(count));
        let (once, twice) = (work_of(&page(300)), work_of(&page(600)));
        assert!(twice <= once * 5 / 2, "{repeated:?}: {once} bytes looked at, then {twice}");
    }
}

/// Whatever a page repeats, reading twice as much of it looks at twice as many bytes.
#[test]
fn twice_the_page_is_twice_the_work() {
    let wide = "| Field | Type | Required |".to_owned() + &" a |".repeat(500);
    let wide = format!("{wide}\n|{}\n", "---|".repeat(503));
    let row = "| `a` | *string* | :heavy_check_mark: |\n";
    // What stands before, what is repeated, and what stands after.
    let cases: &[(&str, &str, &str)] = &[
        (HEADING, row, ""),
        (HEADING, "\n| `a` | *string* | :heavy_check_mark: |\n", ""),
        (&wide, "\n| `a` | *string* | :heavy_check_mark: |\n", ""),
        (HEADING, "| `a` | *string* | *int* | :heavy_check_mark: | x | y |\n", ""),
        (HEADING, "| `a` | *string* | maybe |\n", ""),
        (
            "",
            "| Field | Type | Required |\n| --- | --- | --- |\n| `a` | *string* | :heavy_check_mark: |\n\n",
            "",
        ),
        ("", "## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n\n", ""),
        (HEADING, "<!--\n| `a` |\n-->\n", ""),
        (HEADING, "```x\n", ""),
        (HEADING, "<!-- ", ""),
        (HEADING, "| a | \r", "|\n"),
        (HEADING, "> ", "\n"),
        (HEADING, "# ", "\n"),
    ];
    for (before, repeated, after) in cases {
        let page = |count: usize| format!("# A\n\n## Fields\n\n{before}{}{after}", repeated.repeat(count));
        let (once, twice) = (work_of(&page(300)), work_of(&page(600)));
        assert!(twice <= once * 5 / 2, "{repeated:?}: {once} bytes looked at, then {twice}");
    }
    for repeated in
        ["<!-- ", "```x\n", "http://a ", "# x\n", "### Field\n", "<pre>\n", "<div>\n## Fields\n", "| a |\n"]
    {
        let page = |count: usize| format!("# A\n\n{}\n\n## Fields\n\n{HEADING}{row}", repeated.repeat(count));
        let (once, twice) = (work_of(&page(300)), work_of(&page(600)));
        assert!(twice <= once * 5 / 2, "{repeated:?}: {once} bytes looked at, then {twice}");
    }
}
