//! Pages made at random: reading them never fails, and every place lies inside the file.

use std::collections::BTreeSet;

use generator::diagnostic::{Diagnostics, Style, render};
use generator::dialect::{Model, Parsed, TypeExpr, TypeExprKind};
use generator::page::{Body, Page, Reading};
use generator::source::{Limits, Source, SourceMap, Span};
use generator::{Options, dialect, evidence, generate, graph, page, plan};
use proptest::prelude::*;

/// Reads a page as every dialect would and takes it through every stage that looks at text; gives the
/// places met.
fn places(text: &str) -> Vec<Span> {
    let mut sources = SourceMap::default();
    let id = sources.add(Source::page("A.md", text));
    let mut diagnostics = Diagnostics::default();
    let mut places = Vec::new();
    if let Reading::Model(page) = page::read(id, sources.get(id), &Limits::default(), &mut diagnostics) {
        places.extend(page_places(&page));
        let mut seen = BTreeSet::new();
        for dialect in dialect::names().into_iter().filter_map(dialect::by_name) {
            let model = dialect::read(dialect, (*page).clone());
            places.extend(model_places(&model));
            let graph = graph::build(&sources, &[model], &mut diagnostics);
            let graph = evidence::amend(graph, &sources, &mut diagnostics);
            // Most dialects read most of this alike, or not at all.
            if !seen.insert(graph.to_json(None, None)) {
                continue;
            }
            let model = plan::build(&graph, "random", &mut diagnostics);
            let tree = generator::emit::emit(&model);
            for (path, text) in &tree.0 {
                assert!(!text.contains("compile_error!"), "{path} does not parse:\n{text}");
            }
        }
    }
    diagnostics.sort(&sources);
    for diagnostic in diagnostics.iter() {
        places.push(diagnostic.span);
        places.extend(diagnostic.related.iter().map(|(span, _)| *span));
    }
    shown(&diagnostics, &sources);
    places
}

/// Shows what was said in every style: marks under text at fault must hold for any text.
fn shown(diagnostics: &Diagnostics, sources: &SourceMap) {
    for diagnostic in diagnostics.iter() {
        for style in [Style::Plain, Style::Coloured, Style::Short, Style::Json] {
            assert!(!render(diagnostic, sources, "docs", style).is_empty());
        }
    }
}

/// The places of a model's own, of its types to the last part.
fn model_places(model: &Model) -> Vec<Span> {
    let mut places = vec![model.title.span];
    let mut types: Vec<&Parsed> = Vec::new();
    match &model.body {
        dialect::Body::Struct(fields) => types.extend(fields.iter().map(|field| &field.ty)),
        dialect::Body::Enum(values) => {
            let read = values.read.iter();
            places.extend(read.flat_map(|value| [value.name.span, value.value.span]));
            places.extend(values.unread.iter().map(|wrong| wrong.span));
        }
        dialect::Body::Union(members) => {
            places.extend(members.iter().map(|member| member.span));
            types.extend(members.iter().map(|member| &member.ty));
        }
        dialect::Body::Opaque => {}
    }
    for parsed in types {
        match parsed {
            Ok(expr) => type_places(expr, &mut places),
            Err(diagnostic) => places.push(diagnostic.span),
        }
    }
    places
}

fn type_places(expr: &TypeExpr, places: &mut Vec<Span>) {
    places.push(expr.span);
    match &expr.kind {
        TypeExprKind::List(inner)
        | TypeExprKind::Map(inner)
        | TypeExprKind::Stream(inner)
        | TypeExprKind::Nullable(inner)
        | TypeExprKind::Optional(inner) => type_places(inner, places),
        TypeExprKind::Union(members) => members.iter().for_each(|member| type_places(member, places)),
        TypeExprKind::Reference(reference) => {
            places.push(reference.span);
            if let Some(spelled) = &reference.spelled {
                type_places(spelled, places);
            }
        }
        TypeExprKind::Unknown(wrong) => places.push(wrong.span),
        TypeExprKind::Scalar(_) | TypeExprKind::Literal(_) => {}
    }
}

fn page_places(page: &Page) -> Vec<Span> {
    let mut places = vec![page.title.span];
    match &page.body {
        Body::Fields(rows) => {
            for row in rows {
                places.extend([row.span, row.name.span, row.ty.span]);
                places.extend(row.ty.pieces.iter().map(|piece| piece.span));
                places.extend(row.examples.iter().map(|example| example.span));
            }
        }
        Body::Values(values) => {
            places.extend(values.rows.iter().flat_map(|row| [row.name.span, row.value.span]));
            places.extend(values.items.iter().chain(&values.code).map(|text| text.span));
        }
        Body::Members(members) => {
            places.extend(members.iter().map(|member| member.heading.span));
            places.extend(members.iter().flat_map(|member| &member.code).map(|code| code.span));
        }
        Body::Empty => {}
    }
    places
}

fn check(text: &str) {
    for span in places(text) {
        assert!(text.get(span.range()).is_some(), "{span:?} is no place in {text:?}");
    }
}

/// Cells made of what the notations of all languages are made of, in any order.
fn cell() -> impl Strategy<Value = String> {
    const PARTS: &[&str] = &[
        "*?string*",
        "*string*",
        "**string*",
        "`*string`",
        "*int*",
        "*number*",
        "*Any*",
        "*::Object*",
        "string",
        "array<",
        "List<",
        "List[",
        "Dict[str, ",
        "Dictionary<String, ",
        "Record<string, ",
        "map[string]",
        "[]",
        "Map\\<String, ",
        "Optional\\<",
        "Optional[",
        "OptionalNullable[",
        "optionalnullable.OptionalNullable[",
        "T.nilable(",
        "T.any(",
        "T::Array<",
        "T::Hash[Symbol, ",
        "Crystalline::Nilable.new(",
        "Literal[\"a\"]",
        "*\"a b\"*",
        "{ [k: string]: ",
        " }",
        ">",
        "]",
        ")",
        ", ",
        "?",
        "[A](A.md)",
        "[X\\|Y](A.md)",
        "[?A\\B](../b/C.mdx#d)",
        "[\\DateTime](https://x.y)",
        "[",
        "](A.md)",
        "[]()",
        "![i](j)",
        "\\|",
        "|",
        "\\",
        "`",
        "```",
        "**",
        "*",
        "~~",
        "_",
        "<b>",
        "<br/>",
        "&lt;",
        "&#x1F600;",
        "ü日",
        "e\u{301}",
        "👩‍👩‍👧",
        "\r",
        "\t",
        "\u{0}",
        "\u{200f}",
        ":heavy_check_mark:",
        ":heavy_minus_sign:",
        ": warning: ** DEPRECATED **:",
        "-1",
        "1.5",
    ];
    proptest::collection::vec(proptest::sample::select(PARTS), 0..6).prop_map(|parts| parts.concat())
}

/// A heading of a table: known columns and others, in any order.
fn columns() -> impl Strategy<Value = Vec<String>> {
    const KNOWN: &[&str] = &["Field", "Type", "Required", "Description", "Example", "Name", "Value"];
    let known = proptest::sample::select(KNOWN).prop_map(str::to_owned);
    proptest::collection::vec(prop_oneof![4 => known, 1 => cell()], 1..6)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 250, ..ProptestConfig::default() })]

    /// The tables that the docs have, with anything in their cells.
    #[test]
    fn any_cells(
        rows in proptest::collection::vec((cell(), cell(), prop_oneof![3 => Just(":heavy_check_mark:".to_owned()), 1 => cell()]), 0..4),
        end in "\\PC{0,8}",
    ) {
        let mut text = "# A\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n".to_owned();
        for (name, ty, required) in rows {
            text.push_str(&format!("| {name} | {ty} | {required} |\n"));
        }
        check(&(text + &end));
    }

    /// Any table at all, under any of the headings that mean something.
    #[test]
    fn any_table(
        section in prop_oneof![Just("Fields"), Just("Values"), Just("Supported Types"), Just("Example Usage")],
        columns in columns(),
        rows in proptest::collection::vec(proptest::collection::vec(cell(), 0..7), 0..4),
        line_end in prop_oneof![Just("\n"), Just("\r\n"), Just("\r")],
    ) {
        let row = |cells: &[String]| format!("| {} |", cells.join(" | "));
        let rule = row(&vec!["---".to_owned(); columns.len()]);
        let mut lines = vec!["# A".to_owned(), String::new(), format!("## {section}"), String::new(), row(&columns), rule];
        lines.extend(rows.iter().map(|cells| row(cells)));
        check(&lines.join(line_end));
    }

    /// Members: any heading, any code.
    #[test]
    fn any_members(members in proptest::collection::vec((cell(), "\\PC{0,30}"), 0..4)) {
        let mut text = "# A\n\n## Supported Types\n\n".to_owned();
        for (heading, code) in members {
            text.push_str(&format!("### {heading}\n\n```go\na := b.CreateA({code}{{/* */}})\n```\n\n"));
        }
        check(&text);
    }

    /// Values in bullets and in a fence.
    #[test]
    fn any_listed_values(items in proptest::collection::vec(cell(), 0..4), code in "[ -~ü日\\n]{0,60}") {
        let items: Vec<String> = items.iter().map(|item| format!("- `{item}`")).collect();
        check(&format!("# A\n\n## Values\n\n{}\n", items.join("\n")));
        check(&format!("# A\n\n## Values\n\n```typescript\n{code}\n```\n"));
    }

    #[test]
    fn any_type(name in "[a-zA-Z_ü0-9$.-]{1,12}", ty in cell()) {
        check(&format!(
            "# {name}\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `{name}` | {ty} | :heavy_check_mark: |\n"
        ));
    }

    #[test]
    fn any_enum(values in proptest::collection::vec(("[^|\\n`]{1,12}", "[^|\\n]{0,12}"), 0..6)) {
        let mut text = "# A\n\n## Values\n\n| Name | Value |\n| --- | --- |\n".to_owned();
        for (name, value) in values {
            text.push_str(&format!("| `{name}` | {value} |\n"));
        }
        check(&text);
    }

    #[test]
    fn any_text(text in "(.|\\n){0,200}") {
        check(&text);
        check(&format!("# A\n\n## Supported Types\n\n{text}"));
        check(&format!("# A\n\n{text}\n\n## Values\n"));
    }

    #[test]
    fn any_bytes(bytes: Vec<u8>) {
        check(&String::from_utf8_lossy(&bytes));
    }

    /// Bytes as they lie in a file, which may be no text at all, through the door of the library.
    #[test]
    fn any_file(bytes: Vec<u8>, heading in any::<bool>()) {
        let folder = tempfile::tempdir().unwrap();
        let docs = folder.path().join("docs");
        std::fs::create_dir(&docs).unwrap();
        let start: &[u8] = if heading { b"# A\n\n## Fields\n\n" } else { b"" };
        std::fs::write(docs.join("A.md"), [start, &bytes].concat()).unwrap();
        // Whatever comes of it, it is an error or a report that can be shown.
        if let Ok(report) = generate(&Options::new(docs, folder.path().join("out"))) {
            shown(&report.diagnostics, &report.sources);
        }
    }
}
