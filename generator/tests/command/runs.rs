//! Whole runs, on docs of a few pages.

use super::*;

const PET: &str = r"# Pet

## Fields

| Field                             | Type                                                  | Required           | Description | Example |
| --------------------------------- | ----------------------------------------------------- | ------------------ | ----------- | ------- |
| `name`                            | *string*                                              | :heavy_check_mark: | N/A         | Rex     |
| `kind`                            | [?Components\Kind](../../Models/Components/Kind.md)   | :heavy_minus_sign: | N/A         |         |
";

const KIND: &str =
    "# Kind\n\n## Values\n\n| Name  | Value |\n| ----- | ----- |\n| `Dog` | dog   |\n| `Cat` | cat   |\n";

const PET_PATH: &str = "Models/Components/Pet.md";
const KIND_PATH: &str = "Models/Components/Kind.md";
const PET_FILE: &str = "generated/src/components/pet.rs";
const KIND_FILE: &str = "generated/src/components/kind.rs";

fn pets() -> Place {
    Place::with(&[(PET_PATH, PET), (KIND_PATH, KIND)])
}

#[test]
fn a_first_run_says_where_the_crate_is_and_others_end_with_one_line() {
    let place = pets();
    let run = place.run(&[]);
    run.ends_with(0)
        .says("2 pages (0 skipped): 1 struct, 1 enum, 0 unions, 2 fields; ")
        .says("; no warnings; ");
    let last: Vec<&str> = run.stderr.lines().skip(1).collect();
    let expected = [
        "crate `generated` in `generated`; keys of one word: 2 as documented",
        "next: add `generated = { path = \"generated\" }` to your dependencies",
    ];
    assert_eq!((run.stdout.as_str(), last.as_slice()), ("", &expected[..]));
    assert!(place.path(PET_FILE).is_file() && place.path(KIND_FILE).is_file());
    let again = place.run(&[]);
    again.ends_with(0).says("; nothing changed; ");
    assert_eq!(again.stderr.lines().count(), 1);
    assert_eq!(place.run(&["-q"]).ends_with(0).stderr, "");
}

#[test]
fn a_second_run_leaves_every_file_alone() {
    let place = pets();
    place.run(&[]).ends_with(0);
    let times = || {
        [PET_FILE, KIND_FILE, "generated/Cargo.toml", "generated/.generated-manifest"]
            .map(|path| fs::metadata(place.path(path)).unwrap().modified().unwrap())
    };
    let before = times();
    place.run(&[]).ends_with(0);
    assert_eq!(times(), before);
}

#[test]
fn a_page_that_is_gone_takes_its_file_along() {
    let place = pets();
    place.run(&[]).ends_with(0);
    fs::remove_file(place.path("docs").join(PET_PATH)).unwrap();
    place.run(&[]).ends_with(0).says(" removed");
    assert!(!place.path(PET_FILE).exists());
    assert!(place.path(KIND_FILE).exists());
}

#[test]
fn check_finds_what_is_out_of_date() {
    let place = pets();
    place.run(&["--check"]).ends_with(1).says("`src/components/pet.rs` is missing");
    assert!(!place.path("generated").exists());
    place.run(&[]).ends_with(0);
    place.run(&["--check"]).ends_with(0).says("; everything up to date; ");
    place.write(&format!("docs/{PET_PATH}"), &PET.replace("`name`", "`call`"));
    let before = place.read(PET_FILE);
    let run = place.run(&["--check"]);
    run.ends_with(1)
        .says("error: `generated` is not what the docs give")
        .says("`src/components/pet.rs` is out of date\n    --- in the folder\n    +++ from the docs\n")
        .says("help: bring it up to date with `docs-to-models`\n");
    assert_eq!(place.read(PET_FILE), before);
}

#[test]
fn check_names_the_folders_in_its_advice() {
    let place = pets();
    fs::rename(place.path("docs"), place.path("my docs")).unwrap();
    place
        .run(&["--docs", "my docs", "--out", "api", "--check"])
        .ends_with(1)
        .says("`docs-to-models --docs 'my docs' --out api`");
}

#[test]
fn a_file_edited_by_hand_is_kept() {
    let place = pets();
    place.run(&[]).ends_with(0);
    place.write(KIND_FILE, "// mine\n");
    for _ in 0..2 {
        place
            .run(&[])
            .ends_with(1)
            .says("kind.rs` was edited by hand, and was kept")
            .says("replace them with `docs-to-models --force`");
    }
    assert_eq!(place.read(KIND_FILE), "// mine\n");
    place.run(&["--force"]).ends_with(0).says("1 updated");
    assert_ne!(place.read(KIND_FILE), "// mine\n");
}

/// The page with a name that no page has in place of its link.
fn unlinked(page: &str) -> String {
    page.replace(r"[?Components\Kind](../../Models/Components/Kind.md)  ", r"*?Components\Knid*  ")
}

#[test]
fn a_link_that_leads_nowhere_is_a_warning() {
    let place = Place::with(&[(PET_PATH, PET)]);
    let run = place.run(&[]);
    run.ends_with(0)
        .says("warning[W0007]: no page documents `Components.Kind`")
        .says("1 warning (1 missing-page)");
    assert!(place.read(PET_FILE).contains("pub kind: Option<serde_json::Value>"));
}

#[test]
fn a_name_that_leads_nowhere_is_a_warning_too() {
    let place = Place::with(&[(PET_PATH, &unlinked(PET))]);
    place.run(&[]).ends_with(0).says("warning[W0007]: no page documents `Components.Knid`");
    assert!(place.read(PET_FILE).contains("pub kind: Option<serde_json::Value>"));
}

#[test]
fn what_is_denied_leaves_the_old_crate() {
    let place = pets();
    place.run(&[]).ends_with(0);
    let before = place.read(PET_FILE);
    place.write(&format!("docs/{PET_PATH}"), &unlinked(PET));
    for denied in ["warnings", "W0007", "missing-page"] {
        place
            .run(&["--deny", "duplicate-value", "--deny", denied])
            .ends_with(1)
            .says("error[W0007]: ")
            .says("docs/Models/Components/Pet.md:8:")
            .says("error: there is an error, so nothing was written")
            .says("; nothing written; 1 error (1 missing-page); ");
        assert_eq!(place.read(PET_FILE), before);
    }
    place.run(&["--deny", "duplicate-value"]).ends_with(0).says("; 1 warning (1 missing-page); ");
    assert_ne!(place.read(PET_FILE), before);
}

#[test]
fn messages_come_in_three_formats() {
    let place = Place::with(&[(PET_PATH, &unlinked(PET))]);
    let short = place.run(&["--message-format", "short"]);
    short.ends_with(0).says("docs/Models/Components/Pet.md:8:").says(": warning[W0007 missing-page] ");
    let json = place.run(&["--deny", "warnings", "--message-format", "json"]);
    json.ends_with(1);
    let lines: Vec<&str> = json.stdout.lines().collect();
    assert_eq!((lines.len(), json.stderr.as_str()), (2, ""));
    let message: serde_json::Value = serde_json::from_str(lines[0]).unwrap();
    assert_eq!((&message["code"], &message["severity"]), (&"W0007".into(), &"error".into()));
    assert_eq!(message["path"], "docs/Models/Components/Pet.md");
    assert_eq!(message["line"], 8);
}

#[test]
fn notes_are_counted_and_shown_on_demand() {
    let place = pets();
    place.write("docs/sdks/pets/README.md", "# Pets\n\n## Overview\n\nMethods.\n");
    let run = place.run(&[]);
    run.ends_with(0).says("3 pages (1 skipped)").says("1 note (1 skipped-page)");
    assert!(!run.stderr.contains("N0002"));
    place.run(&["-v"]).ends_with(0).says("note[N0002]: ");
}

#[test]
fn the_graph_is_saved_when_asked_for() {
    let place = pets();
    place.run(&["--check", "--emit-graph", "graph.json"]).ends_with(1);
    assert!(!place.path("graph.json").exists());
    place.run(&["--emit-graph", "graph.json"]).ends_with(0);
    let graph: serde_json::Value = serde_json::from_str(&place.read("graph.json")).unwrap();
    assert!(graph.is_object());
}

#[test]
fn a_page_can_be_inspected() {
    let place = pets();
    for page in ["Pet", "docs/Models/Components/Pet.md", "Components/Pet"] {
        place.run(&["inspect", page, "--stage", "code"]).ends_with(0).prints("pub struct Pet {");
    }
    let run = place.run(&["inspect", "Pet"]);
    run.ends_with(0);
    for stage in ["page", "types", "graph", "rust", "code"] {
        run.prints(&format!("=== {stage} ===\n"));
    }
    place
        .run(&["inspect", "Pett"])
        .ends_with(2)
        .says("no page of the docs is called `Pett`; the nearest are `Models/Components/Pet.md`");
    assert!(!place.path("generated").exists());
}

/// What a terminal would obey, in a path, a page, an argument and a file in the way.
#[test]
#[cfg(unix)]
fn a_terminal_gets_no_commands_of_others() {
    let place = pets();
    place.write(
        "docs/Models/\u{1B}[2J\u{9B}2J\u{202E}.md",
        "# P\u{1B}[2J\n\n## Fields\n\n| Field |\n| --- |\n| `a` |\n",
    );
    place.write("generated/src/components/pet.rs", "\u{1B}[2J");
    let graph = "no/\u{1B}[2J\n\u{202E}/..";
    let runs: [&[&str]; 5] = [
        &["--check"],
        &["-v"],
        &["--message-format", "short"],
        &["inspect", "\u{1B}[2J"],
        &["--emit-graph", graph],
    ];
    for arguments in runs {
        let run = place.run(arguments);
        let hidden = |c: &char| *c != '\n' && (c.is_control() || *c == '\u{202E}');
        let hidden: String = run.stdout.chars().chain(run.stderr.chars()).filter(hidden).collect();
        assert_eq!(hidden, "", "{arguments:?}: {}", run.stderr);
    }
}

#[test]
fn the_places_of_others_are_left_alone() {
    let place = pets();
    place.write("mine/Cargo.toml", "[package]\nname = \"mine\"\n");
    for (out, says) in [
        ("docs", "`docs` is the folder of the docs; write the crate to a folder of its own"),
        ("docs/out", "`docs/out` lies in the docs"),
        (".", "`.` holds the docs"),
        ("mine", "`mine` holds code that the generator did not write"),
    ] {
        place.run(&["--out", out]).ends_with(2).says(says);
        place.run(&["--out", out, "--force"]).ends_with(2).says(says);
    }
    let page = format!("docs/{PET_PATH}");
    for (graph, says) in [
        (page.as_str(), "is read as part of the docs; save the graph elsewhere"),
        (PET_FILE, "belongs to the crate; save the graph elsewhere"),
    ] {
        place.run(&["--emit-graph", graph]).ends_with(2).says(says);
    }
    assert_eq!(place.read(&page), PET);
    assert_eq!(place.read("mine/Cargo.toml"), "[package]\nname = \"mine\"\n");
    assert!(!place.path("generated").exists());
}
