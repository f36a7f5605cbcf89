//! What depends on the arguments alone.

use super::*;

#[test]
fn help_says_what_how_and_how_it_ends() {
    let run = Place::new().run(&["--help"]);
    run.ends_with(0);
    for text in ["crate of Rust models", "Examples:", "Exit codes:", "--emit-graph <FILE>", "inspect"] {
        run.prints(text);
    }
    assert_eq!(run.stderr, "");
}

#[test]
fn wrong_arguments_end_with_2() {
    let place = Place::new();
    place.run(&["--chekc"]).ends_with(2).says("--check");
    place.run(&["--message-format", "xml"]).ends_with(2).says("short");
    place.run(&["-q", "-v"]).ends_with(2).says("cannot be used with");
    place.run(&["--deny", "W9999"]).ends_with(2).says("expected `warnings` or a code");
    place.run(&["inspect"]).ends_with(2).says("<PAGE>");
    place.run(&["inspect", "Pet", "--stage", "binary"]).ends_with(2).says("code");
}

#[test]
fn missing_docs_are_looked_for_further_up() {
    let place = Place::new();
    place.run(&[]).ends_with(2).says("error: there is no folder `docs` in `").says("--docs");
    place.write("docs/A.md", "");
    place.write("some/where/else", "");
    let run = place.run_in("some/where", &[]);
    run.ends_with(2).says("there is no folder `docs` in `").says("there is `").says("or pass `--docs ");
    assert!(!place.path("some/where/generated").exists());
}

#[test]
fn docs_have_to_be_a_folder() {
    let place = Place::with(&[("A.md", "# A\n")]);
    place.run(&["--docs", "docs/A.md"]).ends_with(2).says("`docs/A.md` is a file");
}

#[test]
fn docs_without_models_write_nothing() {
    let place = Place::with(&[("notes.txt", "no page")]);
    place.run(&[]).ends_with(2).says("`docs` has no page that documents a type");
    assert!(!place.path("generated").exists());
}

#[test]
fn codes_are_explained() {
    let place = Place::new();
    for code in ["W0007", "w0007", "missing-page"] {
        place.run(&["explain", code]).ends_with(0).prints("W0007 missing-page (warning)\n\nA link or a name");
    }
    let run = place.run(&["explain"]);
    run.ends_with(0)
        .prints("E0001  error    wire-syntax  ")
        .prints("W0007  warning  missing-page  ")
        .prints("N0001  note ");
    place.run(&["explain", "E9999"]).ends_with(2).says("there is no code `E9999`");
}

#[test]
fn colours_are_a_choice() {
    let place = Place::new();
    let coloured = |run: &Run| run.stderr.contains('\u{1b}');
    assert!(!coloured(&place.run(&[])));
    assert!(coloured(&place.run(&["--color", "always"])));
    assert!(!coloured(&place.run(&["--color", "never"])));
}

#[test]
fn a_reader_who_goes_away_is_no_trouble() {
    let place = Place::new();
    let mut child = command(&place.path(""))
        .arg("explain")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
}

#[test]
fn amendments_are_listed() {
    let place = Place::with(&[
        (
            "Pet.md",
            "# Pet\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `createdAt` | *string* | :heavy_check_mark: |\n",
        ),
        ("wire.toml", "[fields.Pet]\ncreatedAt = { required = false }\n"),
        ("payloads/index.tsv", "pet.json\tPet.md\tone\n"),
        ("payloads/pet.json", "{ \"created_at\": \"\" }"),
    ]);
    let key = "`createdAt` of `Pet`: the JSON key is `created_at` (seen in `pet.json` at `$.created_at`)";
    let optional = "`createdAt` of `Pet`: documented as required, and may be missing (says `wire.toml`)";
    place.run(&["explain"]).ends_with(0).prints(key).prints(optional);
    let section = "What wire.toml and recorded payloads say otherwise than the pages (2):";
    place.run(&["-v"]).ends_with(0).says(section).says(key).says(optional);
}

/// Nothing unexplained: 0; something: 1; no graph at all: 2.
#[test]
fn graphs_are_compared() {
    let place = Place::new();
    let field = r#"{ "name": "age", "line": 8, "key": { "name": "age" }, "role": "property", "type": "TYPE", "required": true, "nullable": false, "deprecated": null }"#;
    let graph = |dialect: &str, ty: &str| {
        let field = field.replace("TYPE", ty);
        format!(
            r#"{{ "version": 2, "dialect": "{dialect}", "types": [{{ "path": "Pet", "name": "Pet", "page": "Pet.md", "deprecated": null, "kind": "struct", "envelope": false, "fields": [{field}] }}] }}"#
        )
    };
    place.write("typescript.json", &graph("typescript", "float"));
    place.write("go.json", &graph("go", "integer"));
    place.write("java.json", &graph("java", "string"));
    place.write("broken.json", "{\n  \"version\": }");
    let rule = "      1  one-number-type ";
    let end = "1 of 1 type and 1 of 1 matched; 1 field compared; 1 explained, 0 unexplained (0.00 %)";
    let line = "type  Pet.age: float (Pet.md:8) | integer (Pet.md:8)";
    let run = place.run(&["compare", "typescript.json", "go.json"]);
    run.ends_with(0).prints(rule).prints(end);
    assert!(!run.stdout.contains(line), "{}", run.stdout);
    place.run(&["compare", "--explain", "typescript.json", "go.json"]).ends_with(0).prints(line);
    let line = "type  Pet.age: integer (Pet.md:8) | string (Pet.md:8)";
    place.run(&["compare", "go.json", "java.json"]).ends_with(1).prints(line);
    let wrong = "`broken.json` cannot be compared: it is no saved graph: expected value at line 2 column 14";
    place.run(&["compare", "go.json", "broken.json"]).ends_with(2).says(wrong);
    place.run(&["compare", "go.json", "gone.json"]).ends_with(2).says("gone.json");
}

/// In every shell, whatever lies in the folder.
#[test]
fn shells_and_man_are_told_of_the_command() {
    let place = Place::new();
    place.write("generator.toml", "what = 1\n");
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let run = place.run(&["completions", shell]);
        run.ends_with(0).prints("docs-to-models").prints("emit-schema").prints("validate");
        assert_eq!(run.stderr, "");
    }
    place.run(&["completions", "dos"]).ends_with(2).says("[possible values: bash");
    let run = place.run(&["man"]);
    run.ends_with(0).prints(".TH docs-to-models 1").prints("\\-\\-emit\\-schema").prints("Exit codes:");
    let run = place.run(&["man", "diff"]);
    run.ends_with(0).prints(".TH docs-to-models-diff 1").prints("\\-\\-fail\\-on").prints("\\-\\-docs");
    place
        .run(&["man", "dif"])
        .ends_with(2)
        .says("there is no command `dif`; there are inspect, compare, diff");
}

/// Bash takes the script as it is, and completes commands and their flags with it.
#[test]
#[cfg(unix)]
fn bash_completes() {
    let place = Place::new();
    place.write("complete.sh", &place.run(&["completions", "bash"]).stdout);
    for (words, word, expected) in
        [("docs-to-models", "insp", "inspect"), ("docs-to-models inspect", "--st", "--stage")]
    {
        let at = words.split(' ').count();
        let last = words.rsplit(' ').next().unwrap_or(words);
        let script = format!(
            "source complete.sh; COMP_WORDS=({words} {word}); COMP_CWORD={at}; \
             _docs__to__models docs-to-models {word} {last}; echo ${{COMPREPLY[@]}}"
        );
        let output = Command::new("bash").args(["-c", &script]).current_dir(place.path("")).output();
        // Not every machine has bash.
        let Ok(output) = output else { return };
        assert_eq!(String::from_utf8(output.stdout).unwrap(), format!("{expected}\n"));
    }
}
