//! The crate or module that is written, and the files of its user around it.

use super::*;

const FIELDS: &str = "## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n";

/// Docs of two types of which one leads to a third, whose pages all have something to be said of.
fn pets() -> Place {
    let known =
        ["a", "b", "c", "d"].map(|name| format!("| `{name}` | *string* | :heavy_check_mark: |\n")).concat();
    let page = |name: &str, row: &str| {
        format!(
            "# {name}\n\n{FIELDS}{known}{row} :heavy_minus_sign: |\n| `x` | *Nothing* | :heavy_minus_sign: |\n"
        )
    };
    Place::with(&[
        ("models/components/Owner.md", &page("Owner", "| `pet` | [Pet](../../models/components/Pet.md) |")),
        ("models/components/Pet.md", &page("Pet", "| `born` | *string* |")),
        ("models/operations/Shop.md", &page("Shop", "| `name` | *string* |")),
    ])
}

#[test]
fn a_crate_has_the_name_that_is_wanted_and_keeps_what_it_gets() {
    let place = pets();
    place.run(&["--name", "1 pet"]).ends_with(2).says("no crate can be called so; `models-1-pet` would do");
    place.run(&["--name", "my-pets"]).ends_with(0);
    let cargo_toml = place.read("generated/Cargo.toml");
    assert!(cargo_toml.contains("name = \"my-pets\"\n"), "{cargo_toml}");
    let own = cargo_toml.replace("my-pets", "our-pets").replace("version = \"0.1.0\"", "version = \"2.3.4\"");
    place.write("generated/Cargo.toml", &own.replace("publish = false", "license = \"MIT\" # ours"));
    let own = place.read("generated/Cargo.toml");
    for arguments in [&["--check"][..], &[], &["--force"], &["--name", "other"]] {
        place.run(arguments).ends_with(0);
        assert_eq!(place.read("generated/Cargo.toml"), own);
    }
    place.write("generated/Cargo.toml", "[package\n");
    place.run(&["--force"]).ends_with(2).says("Cargo.toml`, line 1: ").says("; mend the file, or remove it");
}

#[test]
fn a_workspace_that_does_not_list_the_crate_is_said() {
    let place = pets();
    place.write("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"app\"]\n");
    place.write("app/Cargo.toml", "[package]\nname = \"app\"\n");
    for _ in 0..2 {
        let run = place.run(&[]);
        run.ends_with(0).says("Cargo.toml`, which does not list it, so cargo will not build it: ");
        assert!(
            run.stderr.ends_with("add `\"generated\"` to `members` in line 3 of that file\n"),
            "{}",
            run.stderr
        );
    }
    place.write("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"app\", \"generated\"]\n");
    assert_eq!(place.run(&["-q"]).ends_with(0).stderr, "");
}

#[test]
fn only_what_is_wanted_is_written() {
    let place = pets();
    place.run(&[]).ends_with(0).says("3 structs").says("3 warnings");
    let whole = place.read("generated/src/components/pet.rs");
    place.run(&["--only", "Owner", "--out", "some"]).ends_with(0).says("2 structs").says("2 warnings");
    assert_eq!(place.read("some/src/components/pet.rs"), whole);
    assert!(!place.path("some/src/operations").exists());
    assert!(!place.read("some/src/lib.rs").contains("operations"));
    // From all to some and back again.
    place
        .run(&["--only", "models/*/P*", "--check"])
        .ends_with(1)
        .says("`src/components/owner.rs` is left over");
    place.run(&["--only", "models/*/P*", "--emit-graph", "graph.json"]).ends_with(0).says("; 1 warning (");
    assert!(!place.path("generated/src/components/owner.rs").exists());
    let graph: serde_json::Value = serde_json::from_str(&place.read("graph.json")).unwrap();
    assert_eq!(graph["types"].as_array().unwrap().len(), 1);
    place.run(&[]).ends_with(0).says("3 created");
    place
        .run(&["--only", "Sop"])
        .ends_with(2)
        .says("no page of a type is meant by `Sop`; the nearest is `models/operations/Shop`");
    place.run(&["--only", "{"]).ends_with(2).says("`{` is no glob pattern");
}

#[test]
fn a_module_says_what_its_crate_must_have() {
    let place = pets();
    place.write("Cargo.toml", "[package]\nname = \"app\"\n\n[dependencies]\nserde_json = \"1\"\n");
    place.write("src/main.rs", "mod pets;\n");
    let arguments = ["--out", "src/pets", "--module", "crate::pets"];
    let run = place.run(&arguments);
    run.ends_with(0).says("help: `src/pets` needs, below `[dependencies]` of `").says(
        "Cargo.toml`: `serde = { version = \"1\", default-features = false, features = [\"std\"] }`, `serde_json = { version = \"1\", features = [",
    );
    assert!(place.read("src/pets/components/pet.rs").contains("use crate::pets::wire;\n"));
    assert!(place.read("src/pets/wire/mod.rs").contains("$crate::pets::wire::from_serde(from)"));
    for path in ["src/pets/Cargo.toml", "src/pets/src", "src/pets/rustfmt.toml", "src/pets/tests"] {
        assert!(!place.path(path).exists(), "{path}");
    }
    place.run(&[&arguments[..], &["--check"]].concat()).ends_with(0).says("; everything up to date; ");
    place
        .run(&["--out", "src", "--module", "crate"])
        .ends_with(2)
        .says("`crate` is no path of a module: it starts with");
    place.run(&["--out", "src", "--module", "crate::fn"]).ends_with(2).says("it has `fn`, which is no name");
    place.run(&["--out", "src", "--module", "crate::pets"]).ends_with(2).says("main.rs`)");
    assert_eq!(place.read("src/main.rs"), "mod pets;\n");
}
