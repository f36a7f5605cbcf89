//! Runs that have little to do: nothing has changed, or one page.

use super::*;

/// A page with a field of a type that no page documents, which is a warning.
const PET: &str = "# Pet\n\nAn animal.\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `name` | *string* | :heavy_check_mark: |\n| `kind` | [Kind](Kind.md) | :heavy_minus_sign: |\n| `size` | [Size](Size.md) | :heavy_minus_sign: |\n";
const KIND: &str =
    "# Kind\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `Dog` | dog |\n| `Cat` | cat |\n";
const STATE: &str = "generated/.generated-cache/last-run.json";
const WARNING: &str = "no page documents `Size`";

fn pets() -> Place {
    Place::with(&[("models/Pet.md", PET), ("models/Kind.md", KIND)])
}

/// Every file of a folder with what is in it, but for what a run leaves for the next.
fn files(place: &Place, folder: &str) -> Vec<(String, Vec<u8>)> {
    let root = place.path(folder);
    let mut open = vec![root.clone()];
    let mut files = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(&root).unwrap().to_string_lossy().into_owned();
            match path.is_dir() {
                _ if name == ".generated-cache" => {}
                true => open.push(path),
                false => files.push((name, fs::read(&path).unwrap())),
            }
        }
    }
    files.sort();
    files
}

/// Makes the last run have said something else than it did.
fn forge(place: &Place) {
    let state = place.read(STATE);
    assert!(state.contains(WARNING), "{state}");
    place.write(STATE, &state.replace(WARNING, "remembered"));
}

/// What `--message-format json` says of the docs: each finding, and of the summary what does not depend on the
/// clock or on what was there before.
fn of_the_docs(stdout: &str) -> Vec<serde_json::Value> {
    const LASTING: &[&str] = &["package", "counts", "errors", "warnings", "notes", "keys", "hint", "advice"];
    let mut lines: Vec<serde_json::Value> =
        stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let summary = lines.last_mut().unwrap().get_mut("summary").unwrap().as_object_mut().unwrap();
    summary.retain(|key, _| LASTING.contains(&key.as_str()));
    assert_eq!(summary.len(), LASTING.len());
    lines
}

#[test]
fn where_nothing_changed_the_last_run_is_repeated() {
    let place = pets();
    let first = place.run(&[]);
    first.ends_with(0).says(WARNING);
    let said = |run: &Run| run.stderr.lines().next().unwrap().to_owned();
    let second = place.run(&[]);
    second.ends_with(0).says("2 pages (0 skipped): 1 struct, 1 enum, 0 unions, 3 fields; ");
    assert_eq!(said(&second), said(&first));
    forge(&place);
    place.run(&[]).ends_with(0).says("remembered").says("1 warning (1 missing-page)");
}

/// All that is said beside the findings, too, and what speaks for another docs folder as it is now.
#[test]
fn what_is_said_of_the_docs_is_remembered() {
    let place = Place::with(&[("sdk/docs/Pet.md", PET), ("sdk/docs/Kind.md", KIND)]);
    let json = ["--message-format", "json", "-v"];
    let first = place.run(&json);
    let second = place.run(&json);
    assert_eq!(of_the_docs(&second.stdout), of_the_docs(&first.stdout));
    second.ends_with(0);
    assert!(first.stdout.contains("every type lies below `docs/sdk/docs`"), "{}", first.stdout);
    fs::rename(place.path("docs"), place.path("pages")).unwrap();
    let moved = place.run(&["--docs", "pages", "--message-format", "json", "-v"]);
    assert!(moved.stdout.contains("every type lies below `pages/sdk/docs`"), "{}", moved.stdout);
}

/// Pages that were written long enough ago for a later change to have another time.
fn settled_pets() -> Place {
    let place = pets();
    std::thread::sleep(std::time::Duration::from_millis(150));
    place
}

/// Where no file was touched none is opened, but for those that something is said of.
#[test]
fn what_was_said_of_pages_is_shown_with_their_text() {
    let place = settled_pets();
    let findings = |run: &Run| run.stderr.split("\n2 pages ").next().unwrap().to_owned();
    let first = place.run(&[]);
    let second = place.run(&[]);
    second.ends_with(0).says("nothing changed").says("| `size` | [Size](Size.md) |");
    assert_eq!(findings(&second), findings(&first));
}

/// The time of a file is for everybody to set.
#[test]
fn a_page_whose_time_is_put_back_is_looked_at() {
    let place = settled_pets();
    place.run(&[]).ends_with(0);
    forge(&place);
    place.run(&[]).ends_with(0).says("remembered");
    let page = place.path("docs/models/Kind.md");
    let time = fs::metadata(&page).unwrap().modified().unwrap();
    place.write("docs/models/Kind.md", &KIND.replace("cat", "cow"));
    fs::File::options().write(true).open(&page).unwrap().set_modified(time).unwrap();
    let run = place.run(&[]);
    assert!(!run.stderr.contains("remembered"), "{}", run.stderr);
    assert!(place.read("generated/src/models/kind.rs").contains("cow"));
}

/// A folder that was checked out again has other times and the same pages.
#[test]
fn pages_that_were_only_touched_are_as_they_were() {
    let place = settled_pets();
    place.run(&[]).ends_with(0);
    forge(&place);
    let before = place.read(STATE);
    for _ in 0..2 {
        let page = fs::File::options().write(true).open(place.path("docs/models/Kind.md")).unwrap();
        page.set_modified(std::time::SystemTime::now()).unwrap();
        place.run(&[]).ends_with(0).says("remembered");
        place.run(&[]).ends_with(0).says("remembered");
    }
    // What is known of them now is kept for the next run.
    assert_ne!(place.read(STATE), before);
}

/// A lock that is read is looked at each time.
#[test]
fn the_lock_is_looked_at() {
    let place = pets();
    place.write(".speakeasy/gen.lock", "lockVersion: 2.0.0\n");
    place.run(&[]).ends_with(0);
    forge(&place);
    place.run(&[]).ends_with(0).says("remembered");
    place.write(".speakeasy/gen.lock", "lockVersion: 2.0.1\n");
    let run = place.run(&[]);
    assert!(!run.stderr.contains("remembered"), "{}", run.stderr);
}

/// Something that changes before a second run, with what that is called with.
type Change = dyn Fn(&Place) -> Vec<&'static str>;

#[test]
fn whatever_goes_in_is_looked_at() {
    let others: [&Change; 12] = [
        &|place| {
            place.write("docs/models/Kind.md", &KIND.replace("cat", "cow"));
            vec![]
        },
        &|place| {
            place.write("docs/models/New.md", &KIND.replace("Kind", "New"));
            vec![]
        },
        &|place| {
            fs::remove_file(place.path("docs/models/Kind.md")).unwrap();
            vec![]
        },
        &|place| {
            place.write("docs/wire.toml", "extra = true\n");
            vec![]
        },
        &|place| {
            place.write("docs/payloads/index.tsv", "");
            vec![]
        },
        &|place| {
            place.write(".speakeasy/gen.lock", "lockVersion: 2.0.0\n");
            vec![]
        },
        &|place| {
            place.write("own.lock", "lockVersion: 2.0.0\n");
            vec!["--gen-lock", "own.lock"]
        },
        &|_| vec!["--family", "speakeasy"],
        &|_| vec!["--emit-schema", "schema.json"],
        &|_| vec!["--dialect", "typescript"],
        &|_| vec!["--limit", "rows=100"],
        &|_| vec!["--force"],
    ];
    for (number, change) in others.iter().enumerate() {
        let place = pets();
        place.run(&[]).ends_with(0);
        forge(&place);
        let run = place.run(&change(&place));
        run.says(WARNING);
        assert!(!run.stderr.contains("remembered"), "{number}: {}", run.stderr);
    }
}

/// The user's word from outside of the docs folder, and what there is to say of the crate as a whole.
#[test]
fn whatever_the_settings_say_is_looked_at() {
    const SETTINGS: &str = "deny = [\"W0022\"]\n";
    let others: [(&str, &str); 11] = [
        ("generator.toml", "deny = [\"W0001\"]\n"),
        ("generator.toml", "deny = [\"W0022\"]\nname = \"pets\"\n"),
        ("generator.toml", "deny = [\"W0022\"]\nonly = [\"Pet\"]\n"),
        ("generator.toml", "deny = [\"W0022\"]\nmodule = \"crate::pets\"\n"),
        ("generator.toml", "deny = [\"W0022\"]\ndates = \"chrono\"\n"),
        ("generator.toml", "deny = [\"W0022\"]\n[types.Pet]\nderive = [\"Eq\"]\n"),
        ("generator.toml", "deny = [\"W0022\"]\n[fields.Pet]\nname = { key = \"n\" }\n"),
        ("generator.toml", "deny = [\"W0022\"]\n[limits]\nrows = 100\n"),
        ("generator.toml", "deny = [\"W0022\"]\n[[output]]\n[output.fields.Pet]\nname = { key = \"n\" }\n"),
        ("own.toml", "extra = true\n"),
        ("own.toml", "[types.Kind]\nreplace = \"crate::Kind\"\n"),
    ];
    for (file, text) in others {
        let place = pets();
        place.write("generator.toml", SETTINGS);
        place.write("own.toml", "extra = false\n");
        let arguments = ["--wire", "own.toml"];
        place.run(&arguments).ends_with(0);
        forge(&place);
        place.run(&arguments).ends_with(0).says("remembered");
        place.write(file, text);
        let run = place.run(&arguments);
        assert!(!run.stderr.contains("remembered"), "{file}: {text}: {}", run.stderr);
    }
}

/// What is said by flags, of the same docs and into the same folder.
#[test]
fn whatever_the_flags_say_is_looked_at() {
    let others: [&[&str]; 5] = [
        &["--only", "Pet"],
        &["--module", "crate::pets"],
        &["--name", "pets"],
        &["--wire", "own.toml"],
        &["--deny", "W0022"],
    ];
    for flags in others {
        let place = pets();
        place.write("own.toml", "");
        place.run(&[]).ends_with(0);
        forge(&place);
        let run = place.run(flags);
        assert!(!run.stderr.contains("remembered"), "{flags:?}: {}", run.stderr);
    }
}

/// A run after a change of `Cargo.toml` or of the settings leaves what a first run does.
#[test]
fn a_change_of_the_settings_gives_the_crate_that_a_first_run_gives() {
    let texts = [
        "only = [\"Kind\"]\n",
        "extra = true\n",
        "[types.Pet]\nderive = [\"Eq\"]\n",
        "[types.Kind]\nreplace = \"crate::Kind\"\n",
        "[fields.Pet]\nname = { key = \"n\" }\n",
        "",
    ];
    let place = pets();
    place.run(&[]).ends_with(0);
    for text in texts {
        place.write("generator.toml", text);
        place.run(&[]).ends_with(0);
        let fresh = pets();
        fresh.write("generator.toml", text);
        fresh.run(&[]).ends_with(0);
        assert_eq!(files(&place, "generated"), files(&fresh, "generated"), "{text}");
    }
}

#[test]
fn the_name_in_the_users_cargo_toml_is_looked_at() {
    let place = pets();
    let example =
        PET.replace("| Required |", "| Required | Example |").replace("| --- |\n", "| --- | --- |\n");
    place.write("docs/models/Pet.md", &example.replace("_check_mark: |", "_check_mark: | Rex |"));
    place.run(&[]).ends_with(0);
    assert!(place.read("generated/tests/examples/main.rs").contains("use generated::"));
    let cargo_toml = place.read("generated/Cargo.toml").replace("\"generated\"", "\"pets\"");
    place.write("generated/Cargo.toml", &cargo_toml);
    place.run(&[]).ends_with(0);
    assert!(place.read("generated/tests/examples/main.rs").contains("use pets::"));
    assert_eq!(place.read("generated/Cargo.toml"), cargo_toml);
    forge(&place);
    place.run(&[]).ends_with(0).says("remembered");
    place.write("generated/Cargo.toml", &cargo_toml.replace("serde_json", "# serde_json"));
    let run = place.run(&[]);
    assert!(!run.stderr.contains("remembered"), "{}", run.stderr);
    assert!(place.read("generated/Cargo.toml").contains("\nserde_json = "));
}

/// What others must have in their files is looked at, even where nothing is to be written.
#[test]
fn a_module_is_remembered_and_what_its_crate_lacks_is_not() {
    let place = pets();
    place.write("Cargo.toml", "[package]\nname = \"app\"\n");
    let arguments = ["--out", "src/pets", "--module", "crate::pets"];
    let first = place.run(&arguments);
    first.ends_with(0).says("needs, below `[dependencies]` of ");
    let state = "src/pets/.generated-cache/last-run.json";
    place.write(state, &place.read(state).replace(WARNING, "remembered"));
    place.run(&arguments).ends_with(0).says("remembered").says("needs, below `[dependencies]` of ");
    place.write(
        "Cargo.toml",
        "[package]\nname = \"app\"\n[dependencies]\nserde = \"1\"\nserde_json = { version = \"1\", features = [\"float_roundtrip\", \"raw_value\"] }\n",
    );
    let run = place.run(&arguments);
    run.ends_with(0).says("remembered");
    assert!(!run.stderr.contains("needs, below"), "{}", run.stderr);
    // A file that was edited is never taken for what was written.
    place.write("src/pets/mod.rs", "mine");
    let run = place.run(&arguments);
    run.ends_with(1).says("was edited by hand");
    assert!(!run.stderr.contains("remembered"), "{}", run.stderr);
}

#[test]
fn whatever_the_folder_holds_is_looked_at() {
    let others: [&dyn Fn(&Place); 4] = [
        &|place| fs::remove_file(place.path("generated/src/models/kind.rs")).unwrap(),
        &|place| place.write("generated/Cargo.toml", "[package]\nname = \"generated\"\n"),
        &|place| place.write("generated/.generated-abc.tmp", ""),
        &|place| fs::remove_file(place.path("generated/.generated-manifest")).unwrap(),
    ];
    for (number, change) in others.iter().enumerate() {
        let place = pets();
        place.run(&[]).ends_with(0);
        forge(&place);
        change(&place);
        let run = place.run(&[]);
        assert!(!run.stderr.contains("remembered"), "{number}: {}", run.stderr);
    }
}

/// The files and the manifest of a run before the last, as a version control brings them back.
#[test]
fn an_older_crate_is_brought_up_to_date() {
    let place = pets();
    place.run(&[]).ends_with(0);
    let old = files(&place, "generated");
    place.write("docs/models/Kind.md", &KIND.replace("cat", "cow"));
    place.run(&[]).ends_with(0);
    let new = files(&place, "generated");
    assert_ne!(old, new);
    for (name, bytes) in &old {
        fs::write(place.path("generated").join(name), bytes).unwrap();
    }
    place.run(&[]).ends_with(0).says("1 updated");
    assert_eq!(files(&place, "generated"), new);
}

#[test]
fn what_the_last_run_left_may_be_anything() {
    let place = settled_pets();
    place.run(&[]).ends_with(0);
    let whole = place.read(STATE);
    // The page of the warning, and a place behind the end of it.
    let (nowhere, behind) =
        (whole.replace("\"source\":1", "\"source\":7"), whole.replace("\"end\":187", "\"end\":9187"));
    assert!(nowhere != whole && behind != whole, "{whole}");
    for text in ["", "{}", "[1]", "\u{0}", &whole[..whole.len() / 2], &nowhere, &behind] {
        place.write(STATE, text);
        place.run(&[]).ends_with(0).says(WARNING);
        assert_eq!(place.read(STATE), whole);
    }
}

#[test]
#[cfg(unix)]
fn nothing_is_left_behind_a_link() {
    let place = pets();
    place.write("elsewhere/mine", "");
    fs::create_dir_all(place.path("generated")).unwrap();
    std::os::unix::fs::symlink(place.path("elsewhere"), place.path("generated/.generated-cache")).unwrap();
    for _ in 0..2 {
        place.run(&[]).ends_with(0).says(WARNING);
    }
    assert_eq!(files(&place, "elsewhere").len(), 1);
}

#[test]
fn a_check_neither_looks_back_nor_leaves_anything() {
    let place = pets();
    place.run(&["--check"]).ends_with(1);
    assert!(!place.path("generated").exists());
    place.run(&[]).ends_with(0);
    forge(&place);
    place.run(&["--check"]).ends_with(0).says(WARNING).says("everything up to date");
}

/// What git passes over cannot make it noisy.
#[test]
fn git_passes_over_what_is_left() {
    let place = pets();
    place.run(&[]).ends_with(0);
    assert_eq!(place.read("generated/.generated-cache/.gitignore"), "*\n");
}

#[test]
fn that_a_type_has_gone_is_said_once() {
    let place = pets();
    place.run(&[]).ends_with(0);
    place.write("docs/models/Kind.md", "# Kind\n\n## Nothing\n");
    place.run(&[]).ends_with(0).says("was a type when the crate was last written");
    let run = place.run(&[]);
    assert!(!run.stderr.contains("was a type when"), "{}", run.stderr);
}

/// However a run gets there, it leaves and says what a run on an empty folder does.
#[test]
fn changes_in_a_row_give_the_crate_that_a_first_run_gives() {
    let place = pets();
    for number in 0..40 {
        place.write(
            &format!("docs/models/Part{number}.md"),
            &PET.replace("Pet", &format!("Part{number}")).replace("Kind", &format!("Part{}", number / 2)),
        );
    }
    place.run(&[]).ends_with(0);
    let changes: [(&str, &str, &str); 7] = [
        ("docs/models/Pet.md", "An animal.", "A pet."),
        ("docs/models/Part3.md", "*string*", "*number*"),
        ("docs/models/Kind.md", "# Kind", "# Sort"),
        ("docs/models/Part4.md", "`name`", "`title`"),
        ("docs/models/Kind.md", "# Sort", "# Kind"),
        ("docs/models/Part4.md", "`title`", "`name`"),
        ("docs/models/Pet.md", "Size", "Part7"),
    ];
    for (page, old, new) in changes {
        place.write(page, &place.read(page).replace(old, new));
        let again = place.run(&["--message-format", "json", "-v"]);
        again.ends_with(0);
        let fresh = Place::new();
        fs::rename(place.path("docs"), fresh.path("docs")).unwrap();
        let first = fresh.run(&["--message-format", "json", "-v"]);
        fs::rename(fresh.path("docs"), place.path("docs")).unwrap();
        assert_eq!(of_the_docs(&again.stdout), of_the_docs(&first.stdout));
        assert_eq!(files(&place, "generated"), files(&fresh, "generated"), "{page}: {old} -> {new}");
    }
}

/// The order in which threads come to their end shows nowhere.
#[test]
fn the_number_of_threads_does_not_show() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/golden/docs");
    let runs: Vec<_> = ["1", "8"]
        .iter()
        .map(|threads| {
            let place = Place::new();
            let output = command(&place.path(""))
                .env("RAYON_NUM_THREADS", threads)
                .args(["--message-format", "json", "-v", "--emit-graph", "graph.json", "--docs"])
                .arg(&docs)
                .output()
                .unwrap();
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
            (
                of_the_docs(&String::from_utf8(output.stdout).unwrap()),
                place.read("graph.json"),
                files(&place, "generated"),
            )
        })
        .collect();
    assert!(runs[0].2.len() > 50);
    assert!(runs[0] == runs[1], "1 and 8 threads give different crates, graphs or messages");
}
