//! What `wire.toml` and recorded payloads say beyond the pages, by what becomes of a field: its row
//! in the table of keys, its type, its documentation.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

use std::fs;

use generator::diagnostic::{Severity, Style, render};
use generator::{Options, generate};
use proptest::prelude::*;
use tempfile::TempDir;

const FIELDS: &str =
    "\n\n## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n";

/// A page with fields, given as name, type and whether it is required.
fn page(title: &str, fields: &[(&str, &str, bool)]) -> String {
    let mark = |required| if required { ":heavy_check_mark:" } else { ":heavy_minus_sign:" };
    let row = |(name, ty, required): &(&str, &str, bool)| {
        format!("| `{name}` | {ty} | {} | N/A |\n", mark(*required))
    };
    format!("# {title}{FIELDS}{}", fields.iter().map(row).collect::<String>())
}

/// A docs folder and the crate it gives.
struct Run {
    folder: TempDir,
    said: Vec<String>,
}

fn run(files: &[(&str, &str)]) -> Run {
    let folder = TempDir::new().unwrap();
    let docs = folder.path().join("docs");
    for (path, text) in files {
        let path = docs.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let out = folder.path().join("out");
    let report = generate(&Options::new(docs, out)).unwrap();
    let serious = report.diagnostics.iter().filter(|it| it.severity() < Severity::Note);
    let said = serious.map(|it| render(it, &report.sources, "docs", Style::Short)).collect();
    Run { folder, said }
}

impl Run {
    /// The text of a written file, its line breaks made spaces, so that layout does not matter.
    #[track_caller]
    fn code(&self, path: &str) -> String {
        assert_eq!(self.said, [] as [&str; 0]);
        let text = fs::read_to_string(self.folder.path().join("out/src").join(path)).unwrap();
        text.replace("///", " ").split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

#[track_caller]
fn has(code: &str, wanted: &str) {
    // Where lines break is the layout's affair.
    let bare = |text: &str| text.split_whitespace().collect::<String>();
    assert!(bare(code).contains(&bare(wanted)), "expected {wanted}\nin {code}");
}

/// A docs folder whose one page is read with one payload.
fn with_payload(fields: &[(&str, &str, bool)], payload: &str) -> Run {
    run(&[
        ("Pet.md", &page("Pet", fields)),
        ("payloads/index.tsv", "file\tpage\tshape\npet.json\tPet.md\tone\n"),
        ("payloads/pet.json", payload),
    ])
}

#[test]
fn the_user_has_the_last_word() {
    let pet = page("Pet", &[("name", "*string*", true), ("born", "*string*", false), ("id", "*int*", true)]);
    let config = r#"
[fields.Pet]
name = { key = "PetName", required = false, nullable = true, rename = "called" }
born = { format = "date" }
id = { format = "big-integer" }
"#;
    let payload = r#"{ "name": "Rex", "PetName": "Rex" , "id": 1 }"#;
    let files = [
        ("Pet.md", pet.as_str()),
        ("wire.toml", config),
        ("payloads/index.tsv", "pet.json\tPet\tone\n"),
        ("payloads/pet.json", payload),
    ];
    let code = run(&files).code("pet.rs");
    has(&code, r#"wire::Field::Optional("PetName", "#);
    has(&code, "pub called: wire::OptionalNullable<String>");
    has(&code, "The JSON key is `PetName` (says `wire.toml`).");
    has(&code, "pub born: Option<jiff::civil::Date>");
    has(&code, "pub id: num_bigint::BigInt");
}

#[test]
fn patterns_mean_many_pages_and_fields() {
    let files = [
        ("Models/Cat.md", page("Cat", &[("name", "*string*", true)])),
        ("Models/Dog.md", page("Dog", &[("name", "*string*", true), ("nameTag", "*string*", true)])),
        ("Other/Cow.md", page("Cow", &[("name", "*string*", true)])),
        ("wire.toml", "[fields.\"Models/*\"]\n\"name*\" = { required = false }\n".to_owned()),
    ];
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
    let run = run(&files);
    has(&run.code("models/cat.rs"), r#"wire::Field::Optional("name", "#);
    has(&run.code("models/dog.rs"), r#"wire::Field::Optional("nameTag", "#);
    has(&run.code("other/cow.rs"), r#"wire::Field::Required("name", "#);
}

#[test]
fn a_type_may_be_any_notation() {
    let pet =
        page("Pet", &[("friends", "array<string>", true), ("size", "*int*", true), ("any", "mixed", true)]);
    let config = r#"
[fields.Pet]
friends = { type = "list<?Pet>" }
size = { type = "integer | string" }
any = { type = "?map<date-time>" }
"#;
    let run = run(&[("Pet.md", &pet), ("wire.toml", config)]);
    let code = run.code("pet.rs");
    has(&code, "pub friends: Vec<Option<Pet>>");
    has(&code, "pub size: PetSize");
    has(&code, "pub any: Option<BTreeMap<String, jiff::Timestamp>>");
    has(&run.code("pet_size.rs"), "pub enum PetSize { /// `i64` Integer(i64),".replace("/// ", "").as_str());
}

/// A required field of a type that comes from `wire.toml` may close a circle, too.
#[test]
fn a_type_that_leads_back_is_boxed() {
    let pet = page("Pet", &[("friend", "*string*", false)]);
    let config = "[fields.Pet]\nfriend = { type = \"Pet\" }\n";
    has(&run(&[("Pet.md", &pet), ("wire.toml", config)]).code("pet.rs"), "pub friend: Option<Box<Pet>>");
}

#[test]
fn unknown_fields_are_kept_where_the_user_wants() {
    let pet = page("Pet", &[("name", "*string*", true), ("extra", "*string*", true)]);
    let run = run(&[
        ("Pet.md", &pet),
        ("Cow.md", &page("Cow", &[("name", "*string*", true)])),
        ("wire.toml", "extra = true\n\n[pages.Cow]\nextra = false\n"),
    ]);
    let code = run.code("pet.rs");
    has(&code, "pub extra_2: BTreeMap<String, serde_json::Value>");
    has(&code, "wire::Extra(&mut self.extra_2)");
    has(&code, "wire::Extra(&self.extra_2)");
    assert!(!run.code("cow.rs").contains("extra"));
}

/// The user knows the convention; what is said of a field, or seen, is more exact.
#[test]
fn a_convention_for_the_whole_folder() {
    let fields =
        [("createdAt", "*string*", true), ("ownerId", "*string*", true), ("userID", "*string*", true)];
    let run = run(&[
        ("Pet.md", &page("Pet", &fields)),
        ("wire.toml", "naming = \"snake_case\"\n\n[fields.Pet]\nownerId = { key = \"owner\" }\n"),
        ("payloads/index.tsv", "pet.json\tPet.md\tone\n"),
        ("payloads/pet.json", r#"{ "created_at": "", "owner": "", "userID": "" }"#),
    ]);
    let code = run.code("pet.rs");
    for key in ["created_at", "owner", "userID"] {
        has(&code, &format!("wire::Field::Required({key:?}, "));
    }
}

#[test]
fn the_docs_themselves_show_the_convention() {
    // What only one page says may be about that page.
    let text = |title: &str, field: &str, quoted: &str| {
        let title = format!("# {title}\n");
        page(title[2..].trim(), &[(field, "*string*", true)])
            .replace(&title, &format!("{title}\nSorted by `{quoted}`.\n"))
    };
    let pet = text("Pet", "createdAt", "created_at");
    let owner = text("Owner", "ownerId", "owner_id");
    let walk = text("Walk", "petName", "pet_name");
    let two = run(&[("Pet.md", &pet), ("Owner.md", &owner)]).code("pet.rs");
    has(&two, r#"wire::Field::Required("createdAt", "#);
    let code = run(&[("Pet.md", &pet), ("Owner.md", &owner), ("Walk.md", &walk)]).code("pet.rs");
    has(&code, r#"wire::Field::Required("created_at", "#);
    has(&code, "The JSON key is `created_at` (by the naming convention of the docs).");
}

#[test]
fn two_fields_of_one_key_are_refused() {
    let pet = page("Pet", &[("name", "*string*", true), ("id", "*string*", true)]);
    let run = run(&[("Pet.md", &pet), ("wire.toml", "[fields.Pet]\nname = { key = \"id\" }\n")]);
    assert_eq!(
        run.said,
        [
            "docs/wire.toml:2:16: error[E0002 wire-contradiction] `name` and `id` of `Pet.md` would both have the key `id`"
        ]
    );
}

#[test]
fn payloads_show_keys() {
    let fields = [
        ("guid", "*string*", true),
        ("guids", "array<[Guid](Guid.md)>", false),
        ("createdAt", "*string*", true),
        ("rating1", "array<[Guid](Guid.md)>", false),
    ];
    let guid = page("Guid", &[("id", "*string*", true)]);
    let run = run(&[
        ("Pet.md", &page("Pet", &fields)),
        ("Guid.md", &guid),
        ("payloads/index.tsv", "pets.json\tPet.md\tlist\n"),
        (
            "payloads/pets.json",
            r#"[{ "Guid": [{ "Id": "a" }], "guid": "b", "created_at": "c", "Rating": [{ "Id": "d" }] }]"#,
        ),
    ]);
    let code = run.code("pet.rs");
    has(
        &code,
        r#"wire::Field::Required("guid", wire::STRING), wire::Field::Optional("Guid", wire::shape::<Vec<Guid>>())"#,
    );
    has(
        &code,
        r#"wire::Field::Required("created_at", wire::STRING), wire::Field::Optional("Rating", wire::shape::<Vec<Guid>>())"#,
    );
    has(&code, "The JSON key is `Guid` (seen in `pets.json` at `$[0].Guid`).");
    // Found only because the key of the list above it was.
    has(&run.code("guid.rs"), r#"wire::Field::Required("Id", "#);
}

/// A key that could be either of two fields' is left to the user.
#[test]
fn a_key_that_two_fields_could_have_is_nobodys() {
    let fields = [("rating1", "*string*", false), ("rating2", "*string*", false)];
    let code = with_payload(&fields, r#"{ "Rating": "a" }"#).code("pet.rs");
    has(
        &code,
        r#"wire::Field::Optional("rating1", wire::STRING), wire::Field::Optional("rating2", wire::STRING)"#,
    );
}

#[test]
fn payloads_show_what_is_missing_or_null() {
    let fields = [
        ("always", "*string*", true),
        ("sometimes", "*string*", true),
        ("null", "*string*", true),
        ("both", "*string*", false),
    ];
    let run = run(&[
        ("Pet.md", &page("Pet", &fields)),
        ("payloads/index.tsv", "pets.json\tPet.md\tlist\n"),
        (
            "payloads/pets.json",
            r#"[{ "always": "", "null": null, "both": null }, { "always": "", "null": "" }]"#,
        ),
    ]);
    let code = run.code("pet.rs");
    has(
        &code,
        r#"wire::Field::Required("always", wire::STRING), wire::Field::Optional("sometimes", wire::STRING)"#,
    );
    has(
        &code,
        r#"wire::Field::Nullable("null", wire::STRING), wire::Field::Optional( "both", wire::shape::<wire::OptionalNullable<String>>(), )"#,
    );
    has(&code, "pub both: wire::OptionalNullable<String>");
    has(&code, "Documented as required, and may be missing (seen in `pets.json` at `$[0]`).");
}

#[test]
fn payloads_show_other_types() {
    let fields =
        [("value", "*?bool*", false), ("list", "array<bool>", true), ("thing", "array<string>", true)];
    let payload = r#"{ "value": "on", "list": [true, 7], "thing": { "a": 1 } }"#;
    let run = with_payload(&fields, payload);
    let code = run.code("pet.rs");
    has(&code, "pub value: Option<PetValue>");
    has(&code, "pub list: Vec<PetList>");
    has(&code, "pub thing: serde_json::Value");
    has(&code, "Documented as `boolean`, and is `boolean | string` (seen in `pet.json` at `$.value`).");
    has(&run.code("pet_list.rs"), "Bool(bool),");
    has(&run.code("pet_list.rs"), "Integer(i64),");
}

#[test]
fn payloads_show_other_values_of_enums() {
    let run = run(&[
        ("Pet.md", &page("Pet", &[("kind", "[Kind](Kind.md)", true)])),
        ("Kind.md", "# Kind\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `Cat` | cat |\n"),
        ("payloads/index.tsv", "pet.json\tPet.md\tone\n"),
        ("payloads/pet.json", r#"{ "kind": "dog" }"#),
    ]);
    let code = run.code("kind.rs");
    has(&code, r#"`"dog"`, not in the docs: seen in `pet.json` at `$.kind`. Dog,"#);
    has(&code, "&[Self::Cat, Self::Dog]");
}

/// What a union's member shows is said of that member.
#[test]
fn payloads_are_followed_into_unions() {
    let run = run(&[
        ("Pet.md", &page("Pet", &[("owner", "[Owner](Owner.md)", true)])),
        ("Owner.md", "# Owner\n\n## Supported Types\n\n### `Person`\n\n### `string`\n"),
        ("Person.md", &page("Person", &[("fullName", "*string*", true), ("age", "*int*", true)])),
        ("payloads/index.tsv", "pet.json\tPet.md\tone\n"),
        ("payloads/pet.json", r#"{ "owner": { "full_name": "A" } }"#),
    ]);
    let code = run.code("person.rs");
    has(
        &code,
        r#"wire::Field::Required("full_name", wire::STRING), wire::Field::Optional("age", wire::INTEGER)"#,
    );
}

/// Payloads from elsewhere count as those in the docs folder do.
#[test]
fn payloads_may_lie_elsewhere() {
    let run = run(&[("Pet.md", &page("Pet", &[("createdAt", "*string*", true)]))]);
    let payloads = run.folder.path().join("recorded");
    fs::create_dir_all(&payloads).unwrap();
    fs::write(payloads.join("index.tsv"), "pet.json\tPet.md\tone\n").unwrap();
    fs::write(payloads.join("pet.json"), r#"{ "created_at": "" }"#).unwrap();
    let options =
        Options::new(run.folder.path().join("docs"), run.folder.path().join("out")).payloads(payloads);
    assert!(generate(&options).unwrap().is_success());
    has(&run.code("pet.rs"), r#"wire::Field::Required("created_at", "#);
}

proptest! {
    /// Whatever is recorded and whatever the user writes, a run ends with a result.
    #[test]
    fn any_evidence_is_taken_or_refused(
        payload in "[\\[\\]{}\":,a-z0-9.\\- ]{0,40}",
        config in "[\\[\\]{}\"=.,a-z0-9\\n* ]{0,60}",
        index in "[a-z.\t\n]{0,40}",
    ) {
        let folder = TempDir::new().unwrap();
        let docs = folder.path().join("docs");
        fs::create_dir_all(docs.join("payloads")).unwrap();
        fs::write(docs.join("Pet.md"), page("Pet", &[("name", "*string*", true)])).unwrap();
        fs::write(docs.join("wire.toml"), &config).unwrap();
        fs::write(docs.join("payloads/index.tsv"), format!("pet.json\tPet.md\tone\n{index}")).unwrap();
        fs::write(docs.join("payloads/pet.json"), &payload).unwrap();
        let out = folder.path().join("out");
        let result = generate(&Options::new(docs, out));
        prop_assert!(result.is_ok(), "a run without a result");
    }
}

/// A docs folder whose pages have these fields, all of them strings.
fn all_strings(pages: &[(&str, &[&str])]) -> Vec<(String, String)> {
    let page_of = |(title, names): &(&str, &[&str])| {
        let fields: Vec<(&str, &str, bool)> = names.iter().map(|name| (*name, "*string*", false)).collect();
        (format!("{title}.md"), page(title, &fields))
    };
    pages.iter().map(page_of).collect()
}

fn run_owned(files: &[(String, String)]) -> Run {
    run(&files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect::<Vec<_>>())
}

#[test]
fn a_key_that_no_page_has_becomes_a_field() {
    let payload = r#"[
        { "name": "Rex", "age": 7, "tags": ["a"], "chip": null, "vet": { "name": "A" }, "kg": 1 },
        { "name": "Tom", "age": 8, "tags": [], "chip": "x", "kg": 2.5 }
    ]"#;
    let files = [
        ("Pet.md", page("Pet", &[("name", "*string*", true)])),
        ("payloads/index.tsv", "pets.json\tPet\tlist\n".to_owned()),
        ("payloads/pets.json", payload.to_owned()),
    ];
    let mut files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
    let found = run(&files);
    let code = found.code("pet.rs");
    for field in [
        "pub age: Option<i64>",
        "pub tags: Option<Vec<String>>",
        "pub chip: wire::OptionalNullable<String>",
        "pub vet: Option<serde_json::Value>",
        "pub kg: Option<f64>",
    ] {
        has(&code, field);
    }
    has(&code, "Optional. Not in the docs: seen in `pets.json` at `$[0].age`.");
    has(&code, r#"wire::Field::Optional("age","#);
    files.push(("wire.toml", "undocumented = false\n"));
    let without = run(&files);
    let code = fs::read_to_string(without.folder.path().join("out/src/pet.rs")).unwrap();
    assert!(!code.contains("age"), "{code}");
}

/// An object with no key that the page has is of another type.
#[test]
fn an_object_of_another_type_gives_no_fields() {
    let run = run(&[
        ("Pet.md", &page("Pet", &[("name", "*string*", false)])),
        ("payloads/index.tsv", "pet.json\tPet\tone\n"),
        ("payloads/pet.json", r#"{ "error": "gone" }"#),
    ]);
    let code = fs::read_to_string(run.folder.path().join("out/src/pet.rs")).unwrap();
    assert!(!code.contains("error"), "{code}");
}

#[test]
fn the_user_adds_fields() {
    let config = "[fields.Pet]\nprovider = { type = \"list<string>\" }\nchip = { type = \"Chip\", key = \"Chip-No\", required = true }\n";
    let code = run(&[
        ("Pet.md", &page("Pet", &[("name", "*string*", true)])),
        ("Chip.md", &page("Chip", &[("id", "*string*", true)])),
        ("wire.toml", config),
    ])
    .code("pet.rs");
    has(&code, "pub provider: Option<Vec<String>>");
    has(&code, "Not in the docs: says `wire.toml`.");
    has(&code, "pub chip: Chip");
    has(&code, r#"wire::Field::Required("Chip-No","#);
    for (config, said) in [
        ("[fields.Pet]\n\"pro*\" = { type = \"string\" }\n", "no field of `Pet` is meant by `pro*`"),
        ("[fields.Pet]\nprovider = { required = true }\n", "no field of `Pet` is meant by `provider`"),
        ("[fields.Cow]\nprovider = { type = \"string\" }\n", "no page with fields is meant by `Cow`"),
    ] {
        let run = run(&[("Pet.md", &page("Pet", &[("name", "*string*", true)])), ("wire.toml", config)]);
        assert!(run.said[0].contains(said), "{:?}", run.said);
    }
}

/// What is learnt of some pages is known of those that no payload shows.
#[test]
fn keys_that_payloads_show_spread() {
    let names: &[&str] = &["guids", "guid"];
    let pages = [("A", names), ("B", names), ("C", names), ("D", names)];
    let payload = r#"{ "guid": "x", "Guid": "y" }"#;
    let mut files = all_strings(&pages);
    for file in ["a", "b", "c"] {
        files.push((format!("payloads/{file}.json"), payload.to_owned()));
    }
    let all = |rows: &str| ("payloads/index.tsv".to_owned(), rows.to_owned());
    let three = [files.clone(), vec![all("a.json\tA\tone\nb.json\tB\tone\nc.json\tC\tone\n")]].concat();
    has(
        &run_owned(&three).code("d.rs"),
        r#"wire::Field::Optional("Guid", wire::STRING), wire::Field::Optional("guid","#,
    );
    files.retain(|(path, _)| path != "payloads/c.json");
    files.push(all("a.json\tA\tone\nb.json\tB\tone\n"));
    has(
        &run_owned(&files).code("d.rs"),
        r#"wire::Field::Optional("guids", wire::STRING), wire::Field::Optional("guid","#,
    );
}

#[test]
fn payloads_show_the_convention() {
    let mut files = all_strings(&[
        ("A", &["createdAt", "ownerId"]),
        ("B", &["petName", "ownerId"]),
        ("C", &["dueDate"]),
        ("D", &["lastSeen", "ownerID"]),
    ]);
    for (file, text) in [
        ("a", r#"{ "created_at": "", "owner_id": "" }"#),
        ("b", r#"{ "pet_name": "", "owner_id": "" }"#),
        ("c", r#"{ "due_date": "" }"#),
    ] {
        files.push((format!("payloads/{file}.json"), text.to_owned()));
    }
    files.push((
        "payloads/index.tsv".to_owned(),
        "a.json\tA\tone\nb.json\tB\tone\nc.json\tC\tone\n".to_owned(),
    ));
    let code = run_owned(&files).code("d.rs");
    has(&code, r#"wire::Field::Optional("last_seen", wire::STRING), wire::Field::Optional("owner_id","#);
}
