//! Finding the way: what a run says last, what it says of wrong folders, and what programs are told.

use serde_json::Value;

use super::*;

const PET: &str = "# Pet\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n\
                   | `petName` | *string* | :heavy_check_mark: | N/A |\n";
const OWNER: &str = "# Owner\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n\
                     | `pet` | [Shop\\Pet](../../Models/Shop/Pet.md) | :heavy_check_mark: | N/A |\n";
const METHODS: &str = "# Pets\n\n## Available Operations\n\n* [list](#list)\n\n## list\n\n### Parameters\n";

const README: &str = "# Hello\n\nThis is it.\n\n## Usage\n\nCall it.\n";

fn shop() -> Place {
    Place::with(&[("Models/Shop/Pet.md", PET), ("Models/Shop/Owner.md", OWNER)])
}

#[test]
fn a_run_that_changes_types_says_what_that_breaks() {
    let place = shop();
    let first = place.run(&[]);
    first.ends_with(0).says("keys in camelCase: 2 as documented\n");
    assert!(!first.stderr.contains("breaking"));
    place.write("docs/Models/Shop/Pet.md", &PET.replace("petName", "pet_name"));
    fs::remove_file(place.path("docs/Models/Shop/Owner.md")).unwrap();
    place.write("docs/Models/Shop/Shop.md", &PET.replace("# Pet", "# Shop"));
    let run = place.run(&["--check"]);
    run.ends_with(1).says("1 type gone, 1 type new: breaking; see `docs-to-models diff`\n");
    place.run(&[]).ends_with(0).says("1 type gone, 1 type new: breaking; see `docs-to-models diff`\n");
    let docs = ["--docs", "docs"];
    place.run(&docs).ends_with(0).says("; nothing changed; ");
}

#[test]
fn diff_shows_what_changed_and_fails_when_asked_to() {
    let place = shop();
    let save = |name: &str| place.run(&["--emit-graph", name]).ends_with(0).status;
    save("old.json");
    let diff = |arguments: &[&str]| place.run(&[&["diff", "old.json"], arguments].concat());
    diff(&[]).ends_with(0).prints("nothing changed\n");
    diff(&["--fail-on", "patch"]).ends_with(0);
    place.write("docs/Models/Shop/Shop.md", &PET.replace("# Pet", "# Shop"));
    diff(&["--fail-on", "major"]).ends_with(0).prints(
        "minor  + struct, new\n1 type new\ncode: minor; wire: same; next version: 0.1.1 (after 0.1.0)\n",
    );
    diff(&["--fail-on", "minor"]).ends_with(1);
    diff(&["docs", "--current", "1.2.3"]).ends_with(0).prints("next version: 1.3.0 (after 1.2.3)\n");
    diff(&["--format", "markdown"]).ends_with(0).prints("## Compatible\n\n- `shop::Shop`: `struct`, new\n");
    let json: Value = serde_json::from_str(&diff(&["--format", "json"]).stdout).unwrap();
    assert_eq!((&json["code"], &json["next_version"]), (&"minor".into(), &"0.1.1".into()));
    diff(&["no.json"]).ends_with(2).says("`no.json` is no docs folder, no saved graph and no git revision");
    diff(&["--current", "1.2"]).ends_with(2).says("`1.2` is no version such as 1.4.2");
}

#[track_caller]
fn wrong(pages: &[(&str, &str)], docs: &str, expected: &str) {
    let place = Place::new();
    fs::create_dir(place.path("docs")).unwrap();
    pages.iter().for_each(|(path, text)| place.write(path, text));
    let run = place.run(&["--docs", docs]);
    run.ends_with(2).says(expected);
    assert!(!place.path("generated").exists());
}

#[test]
fn a_folder_without_types_is_told_from_others() {
    let start = "`docs` has no page that documents a type";
    wrong(&[], "docs", &format!("{start} (0 pages), so nothing was written: it is empty\n"));
    wrong(&[("docs/a.txt", "")], "docs", ": it has no markdown file\n");
    wrong(
        &[("docs/README.md", README)],
        "docs",
        "(1 page), so nothing was written: it has nothing but a README;",
    );
    for (name, text) in [
        ("api.yaml", "# Ours\nopenapi: 3.1.0\n"),
        ("api.json", "{\n  \"openapi\": \"3.1.0\" }"),
        ("old.yml", "swagger: \"2.0\"\n"),
    ] {
        let docs = format!("docs/{name}");
        wrong(
            &[(&docs, text)],
            "docs",
            &format!(": `docs/{name}` is an OpenAPI document: this reads the markdown docs"),
        );
        wrong(&[(&docs, text)], &docs, "not a folder of docs; it is an OpenAPI document");
    }
    wrong(&[("docs/ci.yaml", "on: push\n")], "docs", ": it has no markdown file\n");
    wrong(&[("docs/sdks/pets/README.md", METHODS)], "docs", ": it has nothing but a README;");
    wrong(&[("docs/sdks/Pets.md", METHODS)], "docs", ": its pages are of methods; those of models often lie");
    let both = [("docs/sdks/Pets.md", METHODS), ("docs/models/Pet.md", PET)];
    wrong(&both, "docs/sdks", "; there are models below `docs`: pass `--docs docs`\n");
    wrong(
        &[("docs/a.md", "# A\n\n## Prose\n\nMore.\n")],
        "docs",
        ": a page of a type has `# Name` and `## Fields`",
    );
}

#[test]
fn a_folder_that_is_too_high_or_too_low_is_said() {
    let place = Place::new();
    place.write("sdk/docs/Models/Shop/Pet.md", PET);
    place.write("sdk/docs/Models/Shop/Owner.md", OWNER);
    place.write("sdk/README.md", README);
    let run = |docs: &str| place.run(&["--docs", docs, "--force"]);
    run("sdk").ends_with(0).says("help: every type lies below `sdk/docs`: is that the docs folder?");
    let low = "help: 1 link leads to pages outside of `sdk/docs/Models/Shop`: is `sdk/docs` the docs folder? \
               Then pass `--docs sdk/docs`";
    run("sdk/docs/Models/Shop").ends_with(0).says(low);
    assert!(!run("sdk/docs").ends_with(0).stderr.contains("help: "));
}

/// Every line of every run is an object, and the last sums up.
#[test]
fn programs_are_told_all_of_it() {
    let place = shop();
    let run = |arguments: &[&str]| {
        let run = place.run(&[&["--message-format", "json"], arguments].concat());
        assert_eq!(run.stderr, "");
        let lines: Vec<Value> = run.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        (run.status, lines)
    };
    let (status, lines) = run(&["--check"]);
    let summary = &lines.last().unwrap()["summary"];
    assert_eq!((status, &summary["success"], &summary["written"]), (1, &false.into(), &false.into()));
    assert_eq!(summary["mend"], "docs-to-models");
    assert!(summary["files"].as_array().unwrap().iter().any(|file| {
        *file == serde_json::json!({ "path": "src/shop/pet.rs", "change": "create", "reason": "is missing" })
    }));
    assert!(summary["differences"].as_str().unwrap().contains("src/shop/pet.rs"));
    let (status, lines) = run(&[]);
    let summary = &lines.last().unwrap()["summary"];
    assert_eq!((status, &summary["success"], &summary["written"]), (0, &true.into(), &true.into()));
    assert_eq!((&summary["package"], &summary["counts"]["structs"]), (&"generated".into(), &2.into()));
    let guide = include_str!("../../guide/messages.md");
    for key in [summary, &summary["counts"]].iter().flat_map(|it| it.as_object().unwrap().keys()) {
        assert!(guide.contains(&format!("\"{key}\"")), "the guide says nothing of `{key}`");
    }
    place.write("docs/Models/Shop/Pet.md", &PET.replace("*string*", "*int*"));
    let (_, lines) = run(&[]);
    let summary = &lines.last().unwrap()["summary"];
    assert_eq!((&summary["breaks"], &summary["unchanged"].is_u64()), (&"major".into(), &true));
    place.write("docs/Models/Shop/Pet.md", &PET.replace("*string*", "[x](y.md)"));
    let (_, lines) = run(&["--deny", "warnings"]);
    assert_eq!(
        (&lines[0]["severity"], &lines.last().unwrap()["summary"]["errors"]),
        (&"error".into(), &1.into())
    );
    let (status, lines) = run(&["--docs", "nowhere"]);
    assert_eq!((status, lines.len()), (2, 1));
    assert!(lines[0]["error"].as_str().unwrap().starts_with("there is no folder `nowhere`"));
}

/// A copy of the command by another name, and under cargo.
#[test]
fn help_names_the_command_as_it_was_called() {
    let place = Place::new();
    let name = if cfg!(windows) { "pages-to-rust.exe" } else { "pages-to-rust" };
    // What is being written cannot be run, and other tests start programs meanwhile.
    #[cfg(unix)]
    std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_docs-to-models"), place.path(name)).unwrap();
    #[cfg(not(unix))]
    fs::copy(env!("CARGO_BIN_EXE_docs-to-models"), place.path(name)).unwrap();
    let output = Command::new(place.path(name)).arg("--help").env_remove("CARGO").output().unwrap();
    let help = String::from_utf8(output.stdout).unwrap();
    assert!(help.contains("Usage: pages-to-rust [OPTIONS]"), "{help}");
    assert!(help.contains("\n  pages-to-rust explain W0007 "), "{help}");
    assert!(!help.contains("  generator"), "{help}");
    let output = command(&place.path("")).args(["diff", "--help"]).env("CARGO", "cargo").output().unwrap();
    let help = String::from_utf8(output.stdout).unwrap();
    assert!(help.contains("Usage: cargo run -p generator -- diff [OPTIONS]"), "{help}");
}

#[test]
fn notes_are_listed_on_demand() {
    let place = shop();
    place.write("docs/README.md", README);
    place.run(&[]).ends_with(0).says("; -v lists the notes\n");
    let run = place.run(&["-v"]);
    run.ends_with(0).says("note[N");
    assert!(!run.stderr.contains("-v lists"));
}
