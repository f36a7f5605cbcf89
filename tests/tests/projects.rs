//! Whole projects of users, as they lie in `golden/projects`: what is checked in is what the docs give, and
//! all of it compiles without a warning and runs.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use generator::generate;
use tempfile::TempDir;

fn projects() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/projects")
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        match entry.path().is_dir() {
            true => copy(&entry.path(), &target),
            false => fs::copy(entry.path(), target).map(drop).unwrap(),
        }
    }
}

/// A workspace of some projects and their docs, with the generator of this repository.
fn workspace(names: &[&str]) -> TempDir {
    let place = TempDir::new().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    copy(&projects().join("docs"), &place.path().join("docs"));
    for file in ["Cargo.lock", "rustfmt.toml"] {
        fs::copy(root.join(file), place.path().join(file)).unwrap();
    }
    for name in names {
        let folder = place.path().join(name);
        copy(&projects().join(name), &folder);
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
        let generator = fs::canonicalize(root.join("generator")).unwrap();
        let manifest = manifest.replace("../../../../generator", &generator.to_string_lossy());
        fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    }
    let members =
        format!("[workspace]\nresolver = \"3\"\nmembers = {names:?}\n\n[profile.dev]\ndebug = false\n");
    fs::write(place.path().join("Cargo.toml"), members).unwrap();
    place
}

fn cargo(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/projects"))
        .output()
        .unwrap()
}

#[track_caller]
fn prints(output: &Output) -> String {
    let said = String::from_utf8_lossy(&output.stderr);
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{said}{printed}");
    assert!(!said.contains("warning"), "{said}");
    printed
}

#[test]
fn what_is_checked_in_is_what_the_docs_give() {
    for options in generator::settings(&projects().join(generator::SETTINGS)).unwrap() {
        let report = generate(&options.check()).unwrap();
        assert!(
            report.is_success(),
            "read what changed after `cargo run -p generator -- --config tests/golden/projects/generator.toml`: {report}"
        );
        let advice: Vec<&String> =
            report.advice.iter().filter(|it| !it.contains("does not list it")).collect();
        assert_eq!(advice, [] as [&String; 0]);
    }
}

/// The one beside the code of a program, the other below `OUT_DIR`.
#[test]
fn modules_compile_and_read() {
    let place = workspace(&["checked-in", "build-script"]);
    let pets = "{\"name\":\"North\",\"pets\":[{\"petName\":\"Rex\",\"kind\":\"dog\",\"seenAt\":\"2024-06-24T11:38:02.5Z\",\"collar\":{\"badgeText\":\"R\"}}]}\n";
    for name in ["checked-in", "build-script"] {
        assert_eq!(prints(&cargo(place.path(), &["run", "--quiet", "--package", name])), pets);
    }
    let format = cargo(place.path(), &["fmt", "--check", "--package", "checked-in"]);
    assert!(format.status.success(), "{}", String::from_utf8_lossy(&format.stdout));
}

/// Texts that are dates, and some that are none. Before the first year and on the last two days of 9999 jiff
/// reads less than the others.
const DATES: &[&str] = &[
    "2024-06-24T11:38:02Z",
    "2024-06-24t11:38:02.500z",
    "2024-06-24 11:38:02.123456789+02:00",
    "2024-06-24T11:38:02-0330",
    "2024-06-24T11:38+02",
    "2024-06-24T11:38:02",
    "2024-06-24 11:38",
    "2024-06-24",
    "2024-02-29",
    "2023-02-29",
    "2024-13-01",
    "1996-05-22 00:00:00 +0000 UTC",
    "1996-05-22 00:00:00.25 -0700 UTC",
    "1996-05-22 00:00:00 +0000",
    "1996-05-22 00:00:00.5 -0700",
    "1996-05-22 00:00:00 UTC",
    "1996-05-22 00:00:00 CET",
    "1996-05-22 UTC",
    "0000-00-00",
    "0000-00-00 00:00:00",
    "",
    "2024-06-24T24:00:00Z",
    "2024-06-24T23:59:60Z",
    "2024-06-24T11:38:02.Z",
    "2024-06-24T11:38:02Z ",
    " 2024-06-24",
    "0001-01-01T00:00:00Z",
    "9999-12-30T11:38:02Z",
    "tomorrow",
    "1561376282",
    "1561334400000",
    "-500000000.5",
    "9999999999999999999",
    "20190624113802",
    "Tue, 27 Oct 2026 00:30:00 +0200",
    "Thu, 01 Jan 1600 00:00:00 GMT",
    "29 Feb 2023",
    "Feb 29 23:59:60 2024",
    "/Date(1561376282123+0000)/",
];

/// Dates are read and written the same, whichever crate they are of.
#[test]
fn own_types_and_dates_of_other_crates() {
    let place = workspace(&["checked-in", "own-types", "dated"]);
    let run = |name| {
        let arguments = [&["run", "--quiet", "--package", name, "--"], DATES].concat();
        prints(&cargo(place.path(), &arguments))
    };
    let (jiff, chrono, time) = (run("checked-in"), run("own-types"), run("dated"));
    let lines = |text: &str| text.lines().skip(1).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(lines(&jiff).len(), DATES.len());
    assert_eq!(lines(&chrono), lines(&jiff));
    assert_eq!(time.lines().map(str::to_owned).collect::<Vec<_>>(), lines(&jiff));
    let wrong = chrono.lines().next().unwrap();
    assert!(
        wrong.starts_with("$.price: wrong type (Pet.price): expected a value of own_types::Money, found "),
        "{wrong}"
    );
    assert!(wrong.contains("\"amount\":\"much\"") && wrong.contains("invalid digit"), "{wrong}");
}

/// What a type lacks that stands in the place of a documented one is said by the compiler.
#[test]
fn a_type_that_cannot_stand_for_a_documented_one_is_refused() {
    let place = workspace(&["own-types"]);
    let main = place.path().join("own-types/src/main.rs");
    let text = fs::read_to_string(&main).unwrap();
    fs::write(
        &main,
        text.replace("PartialEq, Default, Serialize, Deserialize)]", "PartialEq, Serialize, Deserialize)]"),
    )
    .unwrap();
    let output = cargo(place.path(), &["check", "--quiet"]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success());
    for text in ["the trait bound `Money: Default` is not satisfied", "what_replaces_a_documented_type"] {
        assert!(said.contains(text), "{said}");
    }
}

#[test]
fn schemas_of_a_whole_crate() {
    let place = workspace(&["schemas"]);
    prints(&cargo(place.path(), &["test", "--quiet"]));
}
