//! Pages made at random: reading them never fails, and every place lies inside the file.

use generator::diagnostic::Diagnostics;
use generator::page::{Body, Page, Reading};
use generator::source::{Source, SourceMap, Span};
use generator::{dialect, evidence, graph, page, plan};
use proptest::prelude::*;

/// Reads a page and takes it through every stage that looks at text; gives the places met.
fn places(text: &str) -> Vec<Span> {
    let mut sources = SourceMap::default();
    let id = sources.add(Source::page("A.md", text));
    let mut diagnostics = Diagnostics::default();
    let reading = page::read(id, sources.get(id), &mut diagnostics);
    let mut places = Vec::new();
    if let Reading::Model(page) = reading {
        places.extend(page_places(&page));
        let Ok(dialect) = dialect::detect(std::slice::from_ref(&page)) else { return places };
        let models = [dialect::read(dialect, page)];
        let graph = graph::build(&sources, &models, graph::Unresolved::Any, &mut diagnostics);
        let graph = evidence::amend(graph, &sources, &mut diagnostics);
        let model = plan::build(&graph, "random", &mut diagnostics);
        let tree = generator::emit::emit(&model);
        for (path, text) in &tree.0 {
            assert!(!text.contains("compile_error!"), "{path} does not parse:\n{text}");
        }
    }
    diagnostics.sort(&sources);
    places.extend(diagnostics.iter().map(|diagnostic| diagnostic.span));
    places
}

fn page_places(page: &Page) -> Vec<Span> {
    let mut places = vec![page.title.span];
    match &page.body {
        Body::Fields(rows) => {
            for row in rows {
                places.extend([row.span, row.name.span, row.ty.span]);
                places.extend(row.ty.pieces.iter().map(|piece| piece.span));
                places.extend(row.example.iter().map(|example| example.span));
            }
        }
        Body::Values(values) => {
            places.extend(values.rows.iter().flat_map(|row| [row.name.span, row.value.span]));
        }
        Body::Members(members) => places.extend(members.iter().map(|member| member.heading.span)),
        Body::Empty => {}
    }
    places
}

fn check(text: &str) {
    for span in places(text) {
        assert!(text.get(span.range()).is_some(), "{span:?} is no place in {text:?}");
    }
}

fn cell() -> impl Strategy<Value = String> {
    let parts = prop_oneof![
        Just("*?string*"),
        Just("array<"),
        Just(">"),
        Just("[A](A.md)"),
        Just("[\\DateTime](https://x.y)"),
        Just("\\|"),
        Just("|"),
        Just("`"),
        Just("**"),
        Just("~~"),
        Just("ü日"),
        Just("<b>"),
        Just("<br/>"),
        Just("&lt;"),
        Just(", "),
        Just("?"),
        Just("\\"),
        Just(":heavy_check_mark:"),
        Just("[]("),
        Just("![i](j)"),
        Just("int"),
    ];
    proptest::collection::vec(parts, 0..5).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn any_table(rows in proptest::collection::vec((cell(), cell(), cell()), 0..5), end in "\\PC{0,8}") {
        let mut text = "# A\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n".to_owned();
        for (name, ty, required) in rows {
            text.push_str(&format!("| {name} | {ty} | {required} |\n"));
        }
        check(&(text + &end));
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
}
