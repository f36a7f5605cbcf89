//! What is written looks as prettyplease would print it, though most of it never was tokens.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

use std::fs;
use std::path::{Path, PathBuf};

use generator::{Options, generate};
use tempfile::TempDir;

/// How the files of the runtime begin, which are the same in every crate.
const RUNTIME: &str = "// @generated as it comes";

/// How the files begin whose items are lines of text, one an item.
const LINES: &[&str] = &["mod.rs", "lib.rs"];

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut open = vec![folder.to_owned()];
    let mut files = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { open.push(path) } else { files.push(path) }
        }
    }
    files
}

/// Prints again what docs give, and says how many files there were. Blank lines and the comment at the top are
/// no part of what prettyplease sees.
#[track_caller]
fn check(docs: &Path) -> usize {
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("written");
    generate(&Options::new(docs, &out)).unwrap();
    let mut count = 0;
    let tests = Some(out.join("tests")).filter(|tests| tests.is_dir());
    for file in [out.join("src")].iter().chain(&tests).flat_map(|folder| files(folder)) {
        let text = fs::read_to_string(&file).unwrap();
        if text.starts_with(RUNTIME) || LINES.iter().any(|name| file.ends_with(name)) {
            continue;
        }
        let (header, body) = text.split_once('\n').unwrap();
        assert!(header.starts_with("// @generated from "), "{header}");
        let body: Vec<&str> = body.lines().filter(|line| !line.is_empty()).collect();
        let printed = prettyplease::unparse(&syn::parse_file(&text).unwrap());
        let printed: Vec<&str> = printed.lines().collect();
        let differ = body.iter().zip(&printed).position(|(one, other)| one != other);
        let around =
            |lines: &[&str], at: usize| lines[at.saturating_sub(2)..lines.len().min(at + 3)].join("\n");
        if let Some(at) = differ {
            let (ours, theirs) = (around(&body, at), around(&printed, at));
            panic!("{}:\n{ours}\nis by prettyplease\n{theirs}", file.display());
        }
        assert_eq!(body.len(), printed.len());
        count += 1;
    }
    count
}

#[test]
fn crates_are_laid_out_as_prettyplease_does_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    assert!(check(&root.join("docs")) > 900);
    assert!(check(&root.join("tests/golden/docs")) > 10);
}

/// Docs of an object, an enum and a union whose names have so many letters, and as many of them.
fn docs_of_length(letters: usize, count: usize) -> Vec<(String, String)> {
    let name = |number: usize| {
        let start = format!("Of{letters}And{count}Number{number}");
        format!("{start}{}", "x".repeat(letters.saturating_sub(start.len())))
    };
    let [object, listed, union] = [name(count), name(count + 1), name(count + 2)];
    let link = |name: &str| format!("[models.{name}](../models/{name}.md)");
    let mut pages = Vec::new();
    let mut text =
        format!("# {object}\n\n## Fields\n\n| Field | Type | Required | Description | Example |\n");
    text.push_str("| --- | --- | --- | --- | --- |\n");
    for field in 0..count {
        let ty = match field % 5 {
            0 => "*string*".to_owned(),
            1 => link(&listed),
            2 => format!("{}[]", link(&union)),
            3 => format!("Record<string, {}>", link(&object)),
            _ => "*number*".to_owned(),
        };
        let mark = [":heavy_check_mark:", ":heavy_minus_sign:"][field % 2];
        text.push_str(&format!("| `{}` | {ty} | {mark} | Some \"text\". | {} |\n", name(field), name(field)));
    }
    pages.push((object.clone(), text));
    let mut text = format!("# {listed}\n\n## Values\n\n| Name | Value |\n| --- | --- |\n");
    for value in 0..count {
        text.push_str(&format!("| `{}` | {}\\\\y |\n", name(value), name(value)));
    }
    pages.push((listed.clone(), text));
    let text = format!(
        "# {union}\n\n## Supported Types\n\n### `models.{object}`\n\n```typescript\nconst value: models.{object} = \
         {{}};\n```\n\n### `string`\n\n```typescript\nconst value: string = \"a\";\n```\n\n### `models.{listed}[]`\n\n\
         ```typescript\nconst value: models.{listed}[] = [];\n```\n\n### `number`\n\n```typescript\nconst value: \
         number = 1;\n```\n"
    );
    pages.push((union, text));
    pages
}

#[test]
fn lines_break_where_prettyplease_breaks_them() {
    let folder = TempDir::new().unwrap();
    let models = folder.path().join("docs/models");
    fs::create_dir_all(&models).unwrap();
    for letters in 12..96 {
        for count in [1, 2, 3, 5, 13, 30] {
            for (name, text) in docs_of_length(letters, count) {
                fs::write(models.join(format!("{name}.md")), text).unwrap();
            }
        }
    }
    assert!(check(&folder.path().join("docs")) > 1_000);
}

/// Names of a type that another one is the same as, with all that may stand above them.
#[test]
fn names_of_types_are_laid_out_as_prettyplease_does_it() {
    let folder = TempDir::new().unwrap();
    let models = folder.path().join("docs/models");
    fs::create_dir_all(&models).unwrap();
    let fields = "## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n\
                  | `name` | *string* | :heavy_check_mark: | N/A |\n";
    for (note, kind) in [("", "Pet"), ("> :warning: **DEPRECATED**: old.\n\n", "Cat"), (LONG_NOTE, "Dog")] {
        for name in [
            kind.to_owned(),
            format!("Small{kind}"),
            format!("HTTP{kind}"),
            format!("{}{kind}", "Big".repeat(24)),
        ] {
            fs::write(models.join(format!("{name}.md")), format!("# {name}\n\n{note}{fields}")).unwrap();
        }
    }
    assert_eq!(check(&folder.path().join("docs")), 12);
}

const LONG_NOTE: &str = "> :warning: **DEPRECATED**: This will be removed in a future release, please migrate away from it \
                         as soon as possible.\n\n";
