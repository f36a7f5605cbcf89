//! `generator.toml` and `--wire`.

use super::*;

const FIELDS: &str = "## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n";

fn pets() -> Place {
    let page = |name: &str| format!("# {name}\n\n{FIELDS}| `bornOn` | *string* | :heavy_check_mark: |\n");
    let place = Place::new();
    place.write("api/Pet.md", &page("Pet"));
    place.write("api/Owner.md", &page("Owner"));
    place
}

#[test]
fn settings_say_what_flags_say() {
    let place = pets();
    let settings = "# Ours.\ndocs = \"api\"\nout = \"pets\"\nname = \"my-pets\"\nonly = [\"Pet\"]\ndialect = \"php\"\nfamily = \"speakeasy\"\ngen-lock = \"gen.lock\"\nemit-graph = \"graph.json\"\nemit-schema = \"schema.json\"\npayloads = [\"bodies\"]\ndeny = [\"missing-page\"]\n[limits]\nrows = 9\n[fields.Pet]\nbornOn = { key = \"born_on\" }\n";
    place.write("generator.toml", settings);
    place.write("bodies/index.tsv", "");
    place.write("gen.lock", "lockVersion: 2.0.0\n");
    place.run(&["--check"]).ends_with(1).says("bring it up to date with `docs-to-models`\n");
    place.run(&[]).ends_with(0).says(": 1 struct,");
    assert!(place.read("pets/Cargo.toml").contains("name = \"my-pets\""));
    assert!(place.read("pets/src/pet.rs").contains("\"born_on\""));
    assert!(place.path("graph.json").is_file() && place.path("schema.json").is_file());
    place.write("other.toml", "docs = \"api\"\nfamily = \"none\"\n");
    let run = place.run(&["--config", "other.toml"]);
    run.ends_with(2).says("`other.toml`, line 2: the families are speakeasy, apimatic, openapi");
    // From elsewhere, and with a flag that goes before.
    place.write("x/y", "");
    let run = place.run_in("x", &["--config", "../generator.toml", "--only", "*", "--check"]);
    run.ends_with(1).says("with `docs-to-models --config ../generator.toml --only '*'`");
}

#[test]
fn one_run_writes_several_outputs() {
    let place = pets();
    let settings = "docs = \"api\"\nextra = true\n[[output]]\nout = \"pets\"\nonly = [\"Pet\"]\n[output.fields.Pet]\nbornOn = { key = \"born_on\" }\n[[output]]\nout = \"src/all\"\nmodule = \"crate::all\"\n";
    place.write("generator.toml", settings);
    let run = place.run(&[]);
    run.ends_with(0).says("pets: 2 pages").says("src/all: 2 pages");
    let (pets, all) = (place.read("pets/src/pet.rs"), place.read("src/all/pet.rs"));
    assert!(pets.contains("\"born_on\"") && pets.contains("extra"), "{pets}");
    assert!(all.contains("\"bornOn\"") && all.contains("extra"), "{all}");
    place.write("pets/src/pet.rs", "// mine\n");
    place.run(&["--check"]).ends_with(1).says("`pets` is not what the docs give").says("src/all: 2 pages");
    place.run(&["--check", "--out", "src/all"]).ends_with(0);
    place
        .run(&["--out", "cats"])
        .ends_with(2)
        .says("no output of the settings is `cats`; there are `pets`, `src/all`");
}

#[test]
fn a_file_of_the_users_word_may_lie_anywhere() {
    let place = pets();
    place.write("api/wire.toml", "[fields.Pet]\nbornOn = { key = \"born-on\" }\n");
    place.write("my.toml", "[fields.Pet]\nbornOn = { key = \"born_on\" }\n");
    place.run(&["--docs", "api", "--wire", "my.toml"]).ends_with(0);
    assert!(place.read("generated/src/pet.rs").contains("\"born_on\""));
    place.write("my.toml", "[fields.Pet]\nbornOn = { kye = \"born_on\" }\n");
    let run = place.run(&["--docs", "api", "--wire", "my.toml", "--message-format", "short"]);
    run.ends_with(1).says("my.toml:2:12: error[E0001 wire-syntax]");
    place.run(&["--docs", "api", "--wire", "none.toml"]).ends_with(2).says("cannot read `none.toml`");
}

#[test]
fn settings_that_make_no_sense_are_said_with_their_line() {
    let place = pets();
    for (settings, says) in [
        ("docs = \"api\"\ndosc = 1\n", "`generator.toml`, line 2: unknown field `dosc`"),
        ("docs = \n", "`generator.toml`, line 1: "),
        ("docs = 1\n", "`generator.toml`, line 1: invalid type"),
        ("deny = [\"W0007\", \"all\"]\n", "`generator.toml`, line 1: expected `warnings` or a code"),
        ("[limits]\npages = 1\nlines = 1\n", "`generator.toml`, line 3: the limits are "),
        ("output = 1\n", "`generator.toml`, line 1: write `[[output]]`"),
        (
            "[[output]]\nout = \"a\"\n[[output]]\nout = \"a\"\n",
            "`generator.toml`, line 4: two outputs would be written to `a`",
        ),
        ("[[output]]\nout = \"a\"\nfoo = 1\n", "`generator.toml`, line 3: unknown field `foo`"),
    ] {
        place.write("generator.toml", settings);
        place.run(&[]).ends_with(2).says(says);
    }
    // What is for the pages is looked at where the pages are.
    place.write("generator.toml", "docs = \"api\"\n[[output]]\n[output.fields.Pet]\nbornOn = 1\n");
    place
        .run(&["--message-format", "short"])
        .ends_with(1)
        .says("generator.toml:4:10: error[E0001 wire-syntax]");
    place.write("generator.toml", "docs = \"api\"\n[fields.Pte]\nbornOn = { key = \"b\" }\n");
    place.run(&["--message-format", "short"]).ends_with(0).says("generator.toml:2:9: warning[W0022");
}

/// A docs folder may be a stranger's; what becomes code is the user's to say.
#[test]
fn what_becomes_code_is_not_taken_from_docs() {
    let place = pets();
    let types = "[types.Pet]\nderive = [\"Hash\"]\nattributes = [\"non_exhaustive\"]\n";
    place.write("api/wire.toml", types);
    let run = place.run(&["--docs", "api", "--message-format", "short"]);
    run.ends_with(1)
        .says("api/wire.toml:1:8: error[E0003 wire-value] what becomes code is not taken from a docs folder");
    fs::remove_file(place.path("api/wire.toml")).unwrap();
    place.write("mine.toml", types);
    place.run(&["--docs", "api", "--wire", "mine.toml"]).ends_with(0);
    let pet = place.read("generated/src/pet.rs");
    let above =
        ["#[derive(Default, Hash)]\n#[allow(clippy::derived_hash_with_manual_eq", "]\n#[non_exhaustive]\n"];
    assert!(above.iter().all(|text| pet.contains(text)), "{pet}");
}

#[test]
fn rust_in_settings_is_asked_of_the_grammar() {
    for (setting, says) in [
        ("replace = \"crate::Money; fn f() {}\"", "`crate::Money; fn f() {}` is not the path of a type"),
        ("replace = \"[u8; { f() }]\"", "is not the path of a type"),
        ("derive = [\"Eq)] fn f() {} #[derive(Eq\"]", "is not the path of a trait"),
        ("attributes = [\"a] fn f() {} #[b\"]", "is not an attribute"),
        ("derive = []", "nothing is said of `*`"),
    ] {
        let place = pets();
        place.write("generator.toml", &format!("docs = \"api\"\n[types.\"*\"]\n{setting}\n"));
        let run = place.run(&["--message-format", "short"]);
        run.ends_with(1).says(says).says("there is an error");
        assert!(!place.path("generated").exists());
    }
    let place = pets();
    place.write(
        "generator.toml",
        "docs = \"api\"\n[types.\"*\"]\nreplace = \"a::B\"\n[types.Pet]\nreplace = \"a::C\"\n[types.Cat]\nreplace = \"a::C\"\n",
    );
    let run = place.run(&["--message-format", "short"]);
    run.ends_with(1)
        .says("generator.toml:5:11: error[E0002 wire-contradiction] `a::C` stands here and `a::B` elsewhere");
    run.says("generator.toml:6:8: warning[W0022 wire-unmatched] no type is meant by `Cat`");
}

#[test]
fn dates_may_stay_texts() {
    let place = Place::with(&[(
        "Pet.md",
        &format!(
            "# Pet\n\n{FIELDS}| `bornOn` | [RFCDate](types/rfcdate.md) | :heavy_check_mark: |\n| `name` | *string* | :heavy_check_mark: |\n"
        ),
    )]);
    for (dates, ty) in [
        ("jiff", "jiff::civil::Date"),
        ("chrono", "chrono::NaiveDate"),
        ("time", "wire::Date"),
        ("String", "String"),
    ] {
        place.write("docs/wire.toml", &format!("dates = \"{dates}\"\n"));
        place.run(&["--dialect", "typescript"]).ends_with(0);
        let pet = place.read("generated/src/pet.rs");
        assert!(pet.contains(&format!("pub born_on: {ty},")), "{pet}");
        let manifest = place.read("generated/Cargo.toml");
        for name in ["jiff", "chrono", "time"] {
            assert_eq!(manifest.contains(&format!("\n{name} = ")), name == dates, "{manifest}");
        }
    }
}
