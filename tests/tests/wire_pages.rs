//! What `[pages]` of `wire.toml` says of whole pages, so that docs of others need no edit.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

use std::fs;

use generator::diagnostic::{Deny, Style, render};
use generator::{Options, Outcome, generate};
use serde_json::Value;

/// The saved types, and what is said, a line each, of docs with this `wire.toml`.
fn read(wire: &str, deny: &[Deny]) -> (Value, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::create_dir_all(path("docs/Models")).unwrap();
    let page = |title: &str, cell: &str| {
        format!(
            "# {title}\n\n## Fields\n\n| Field | Type | Required |\n|---|---|---|\n| `a` | {cell} | :heavy_check_mark: |\n"
        )
    };
    fs::write(path("docs/Models/Owner.md"), page("Owner", "array<[Models\\Pet](Pet.md)>")).unwrap();
    fs::write(path("docs/Models/Walk.md"), page("Walk", "*?Models\\Pet*")).unwrap();
    fs::write(path("docs/Models/Pet.md"), page("Pet", "*int*")).unwrap();
    fs::write(path("docs/wire.toml"), wire).unwrap();
    let options = Options::new(path("docs"), path("pets")).emit_graph(path("graph.json")).deny(deny.to_vec());
    let report = generate(&options).unwrap();
    let line = |it| render(it, &report.sources, "docs", Style::Short);
    let said = report.diagnostics.iter().map(line).collect();
    assert_eq!(matches!(report.outcome, Outcome::Written { .. }), path("graph.json").exists());
    let graph = fs::read(path("graph.json")).map_or(Value::Null, |it| serde_json::from_slice(&it).unwrap());
    (graph["types"].clone(), said)
}

fn paths(types: &Value) -> Vec<&str> {
    types.as_array().into_iter().flatten().filter_map(|it| it["path"].as_str()).collect()
}

#[test]
fn a_page_left_out_is_no_type() {
    // That is no warning: the user wants it so.
    let (types, said) = read("[pages.\"Models/P*\"]\nskip = true\n", &[Deny::Warnings]);
    assert_eq!(paths(&types), ["Models/Owner", "Models/Walk"]);
    assert_eq!(types[0]["fields"][0]["type"], serde_json::json!({ "list": "any" }));
    assert_eq!(types[1]["fields"][0]["type"], "any");
    assert_eq!(
        said,
        [
            "docs/Models/Owner.md:7:16: note[N0002 skipped-page] `Models.Pet` is left out: `wire.toml` says so",
            "docs/Models/Pet.md:1:1: note[N0002 skipped-page] skipped: `wire.toml` says so",
            "docs/Models/Walk.md:7:11: note[N0002 skipped-page] `Models.Pet` is left out: `wire.toml` says so",
        ]
    );
}

#[test]
fn a_page_renamed_is_called_so_and_found_by_its_file() {
    let (types, said) = read("[pages.Pet]\nrename = \"Animal\"\n", &[Deny::Warnings]);
    assert_eq!((paths(&types), said), (vec!["Models/Owner", "Models/Animal", "Models/Walk"], Vec::new()));
    assert_eq!(
        types[0]["fields"][0]["type"],
        serde_json::json!({ "list": { "reference": "Models/Animal" } })
    );
    assert_eq!(types[2]["fields"][0]["type"], serde_json::json!({ "reference": "Models/Animal" }));
}

#[test]
fn what_makes_no_sense_is_said() {
    let cases = [
        (
            "[pages.Dog]\nskip = true\n",
            "docs/wire.toml:1:8: warning[W0022 wire-unmatched] no page is meant by `Dog`",
        ),
        (
            "[pages.Pet]\nskip = true\n\n[pages.\"P*\"]\nskip = false\n",
            "docs/wire.toml:5:8: error[E0002 wire-contradiction] `skip` is false here and true elsewhere for `Models/Pet.md`",
        ),
        (
            "[pages.\"*\"]\nrename = \"One\"\n",
            "docs/wire.toml:2:10: error[E0002 wire-contradiction] two pages of one folder would be called `One`",
        ),
        (
            "[pages.Pet]\nrename = \"a pet\"\n",
            "docs/wire.toml:2:10: error[E0003 wire-value] `a pet` is no name of a type",
        ),
        ("[pages.Pet]\n", "docs/wire.toml:1:8: error[E0003 wire-value] nothing is said of `Pet`"),
    ];
    for (wire, expected) in cases {
        let (_, said) = read(wire, &[]);
        assert!(said.iter().any(|line| line == expected), "{wire}: {said:#?}");
    }
}
