//! Files of a docs folder that are no model pages, or are not what they were.

use std::fs;

use generator::diagnostic::{Deny, Style, render};
use generator::source::Limits;
use generator::{Options, Report, generate};
use tempfile::TempDir;

use crate::docs::{YES, docs};

const FIELDS: &str = "## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | *string* | :heavy_check_mark: |\n";

/// A docs folder on disk.
struct Folder(TempDir);

impl Folder {
    fn of(pages: &[(&str, &str)]) -> Self {
        let folder = Self(TempDir::new().unwrap());
        pages.iter().for_each(|(path, text)| folder.write(path, text));
        folder
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.path().join("docs").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn options(&self) -> Options {
        let (docs, out) = (self.0.path().join("docs"), self.0.path().join("pets"));
        Options::new(docs, out).dialect("typescript".to_owned())
    }

    fn run(&self) -> (Report, Vec<String>) {
        said(&self.options())
    }
}

fn said(options: &Options) -> (Report, Vec<String>) {
    let report = generate(options).unwrap();
    let line =
        |it| render(it, &report.sources, "", Style::Short).lines().next().unwrap_or_default().to_owned();
    let lines = report.diagnostics.iter().map(line).collect();
    (report, lines)
}

#[track_caller]
fn says(said: &[String], expected: &[&str]) {
    let fits = said.len() == expected.len()
        && said.iter().zip(expected).all(|(said, start)| said.starts_with(start));
    assert!(fits, "expected {expected:#?}, said {said:#?}");
}

#[test]
fn a_page_among_models_that_documents_no_type() {
    let run = docs("typescript")
        .dog("models/Dog")
        .file("models/Cat.md", "# Cat\n\n## Feilds\n\nNothing.\n")
        .file("models/Cow.md", "")
        .file("models/README.md", "# Models\n\n## Overview\n")
        .file("models/rfcdate.md", "# RFCDate\n\n## Usage\n")
        .file("sdks/pets/README.md", "# Pets\n\n### list\n")
        .read();
    run.says(&[
        "models/Cat.md:1:1: warning[W0028 unknown-page] the page lies among model pages and documents no type: it has no section",
        "models/Cow.md:1:1: warning[W0028 unknown-page] the page lies among model pages and documents no type: it is empty",
        "models/README.md:1:1: note[N0002 skipped-page]",
        "models/rfcdate.md:1:1: note[N0002 skipped-page]",
        "sdks/pets/README.md:1:1: note[N0002 skipped-page]",
    ]);
}

/// To be told to add the page would be of no use: it is there.
#[test]
fn a_link_to_a_page_that_documents_no_type() {
    let run = docs("typescript")
        .fields("models/Pet", &[["`a`", "[Cat](../models/cat.md)", YES]])
        .file("models/cat.md", "# Cat\n\n## Overview\n")
        .read();
    run.says(&[
        "models/Pet.md:7:10: warning[W0029 linked-page] `models/cat.md` is there and documents no type",
        "models/cat.md:1:1: warning[W0028 unknown-page]",
    ]);
    assert_eq!(run.shown("models/Pet", "a"), "required any");
}

/// A page may be read when its editor has saved half of it.
#[test]
fn a_page_that_was_a_type() {
    let folder =
        Folder::of(&[("Dog.md", &format!("# Dog\n\n{FIELDS}")), ("Cat.md", &format!("# Cat\n\n{FIELDS}"))]);
    says(&folder.run().1, &[]);
    folder.write("Cat.md", "");
    let expected: &[&str] = &[
        "Cat.md:1:1: warning[W0028 unknown-page]",
        "Cat.md:1:1: warning[W0030 gone-type] this page was a type when the crate was last written (`src/cat.rs`)",
    ];
    says(&said(&folder.options().check()).1, expected);
    says(&folder.run().1, expected);
    // Once it is gone, and said, that is what the folder is.
    says(&folder.run().1, &expected[..1]);
    // A page that is removed, or whose type has another name, is meant.
    folder.write("Dog.md", &format!("# Hound\n\n{FIELDS}"));
    says(&folder.run().1, &expected[..1]);
    fs::remove_file(folder.0.path().join("docs/Cat.md")).unwrap();
    says(&folder.run().1, &[]);
}

/// What the user leaves out is neither lost nor unknown, and need not be a type even for those who deny
/// warnings.
#[test]
fn a_page_that_the_user_leaves_out() {
    let folder = Folder::of(&[
        ("Dog.md", &format!("# Dog\n\n{FIELDS}")),
        ("Pack.md", &format!("# Pack\n\n{FIELDS}| `dogs` | [Dog](Dog.md) | :heavy_check_mark: |\n")),
    ]);
    says(&folder.run().1, &[]);
    folder.write("wire.toml", "[pages.Dog]\nskip = true\n");
    let notes: &[&str] =
        &["Dog.md:1:1: note[N0002 skipped-page]", "Pack.md:8:13: note[N0002 skipped-page] `Dog` is left out"];
    says(&folder.run().1, notes);
    folder.write("Dog.md", "# Dog\n\n## Overview\n");
    let (report, lines) = said(&folder.options().deny(vec![Deny::Warnings]));
    says(&lines, notes);
    assert!(matches!(report.outcome, generator::Outcome::Written { .. }));
    folder.write("wire.toml", "[pages.Dog]\nskip = false\n");
    says(
        &folder.run().1,
        &["Dog.md:1:1: warning[W0028 unknown-page]", "Pack.md:8:13: warning[W0029 linked-page]"],
    );
}

#[test]
fn endings_in_any_case() {
    let page = format!("# Dog\n\n{FIELDS}");
    let folder = Folder::of(&[
        ("Dog.MD", &page),
        ("Cat.Mdx", &page.replace("Dog", "Cat")),
        ("Cow.markdown", &page.replace("Dog", "Cow")),
    ]);
    folder.write("Pet.md", "# Pet\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `a` | [Dog](dog.MD) | :heavy_check_mark: |\n");
    let (report, said) = folder.run();
    says(&said, &[]);
    assert_eq!(report.counts.structs, 4);
    for file in ["dog.rs", "cat.rs", "cow.rs", "pet.rs"] {
        assert!(folder.0.path().join("pets/src").join(file).is_file(), "{file}");
    }
}

#[test]
fn what_is_passed_over() {
    let folder = Folder::of(&[
        ("Dog.md", &format!("# Dog\n\n{FIELDS}")),
        (".draft.md", ""),
        (".git/a/b.md", ""),
        ("logo.png", ""),
        ("notes.txt", ""),
        ("more/notes.txt", ""),
        ("last.txt", ""),
    ]);
    says(
        &folder.run().1,
        &[
            ".draft.md:1:1: note[N0007 passed-over] passed over: it is hidden",
            ".git:1:1: note[N0007 passed-over] passed over: it is hidden",
            "last.txt:1:1: note[N0007 passed-over] passed over: a file with the ending `txt` is no page, and so are 2 other",
            "logo.png:1:1: note[N0007 passed-over] passed over: a file with the ending `png` is no page",
        ],
    );
}

#[cfg(unix)]
#[test]
fn links_on_disk() {
    use std::os::unix::fs::symlink;

    let folder = Folder::of(&[("pages/Dog.md", &format!("# Dog\n\n{FIELDS}"))]);
    let docs = folder.0.path().join("docs");
    let outside = TempDir::new().unwrap();
    fs::write(outside.path().join("Key.md"), format!("# Key\n\n{FIELDS}")).unwrap();
    fs::create_dir(docs.join("links")).unwrap();
    symlink("../pages/Dog.md", docs.join("links/Dog.md")).unwrap();
    symlink("../pages", docs.join("links/pages")).unwrap();
    symlink("..", docs.join("links/up")).unwrap();
    symlink(outside.path().join("Key.md"), docs.join("links/Key.md")).unwrap();
    symlink(outside.path(), docs.join("links/outside")).unwrap();
    symlink("nowhere.md", docs.join("links/broken.md")).unwrap();
    symlink("self.md", docs.join("links/self.md")).unwrap();
    let (report, said) = folder.run();
    says(
        &said,
        &[
            "links/Key.md:1:1: warning[W0026 unread-link] the link leads out of the docs folder",
            "links/broken.md:1:1: warning[W0026 unread-link] the link leads nowhere",
            "links/outside:1:1: warning[W0026 unread-link] the link leads out of the docs folder",
            "links/pages:1:1: note[N0007 passed-over] passed over: it is a link to a folder",
            "links/self.md:1:1: warning[W0026 unread-link] the link leads nowhere",
            "links/up:1:1: note[N0007 passed-over]",
        ],
    );
    assert_eq!(report.counts.structs, 2);
}

/// What is over a limit costs itself, and what is not is read.
#[test]
fn limits() {
    let row = |name: &str, ty: &str, text: &str| format!("| `{name}` | {ty} | {YES} | {text} |\n");
    let rows: String = ["a", "b", "c"].iter().map(|name| row(name, "*string*", "N/A")).collect();
    let heading = "## Fields\n\n| Field | Type | Required | Description |\n| --- | --- | --- | --- |\n";
    let folder = Folder::of(&[
        ("Dog.md", &format!("# Dog\n\n{heading}{rows}")),
        (
            "Pet.md",
            &format!(
                "# Pet\n\n{heading}{}{}",
                row("long", "*string*", &"x".repeat(90)),
                row("deep", "{ [k: string]: { [k: string]: *string* } }", "N/A")
            ),
        ),
        ("payloads/dog.json", "{\"a\": \"1\", \"b\": \"2\", \"c\": \"3\"}"),
        ("payloads/index.tsv", "dog.json\tDog.md\tone\n"),
    ]);
    says(&folder.run().1, &[]);
    let with = |limits: Limits| {
        let (report, mut lines) = said(&folder.options().limits(limits));
        // The payload shows keys that are then without a row; and the run before had all the types.
        lines.retain(|line| !line.contains("amended") && !line.contains("gone-type"));
        (report, lines)
    };
    let usual = Limits::default();

    let (report, lines) = with(Limits { rows: 2, ..usual });
    says(
        &lines,
        &["Dog.md:9:1: warning[W0019 too-large] the page has too many rows: 1 from here on not read"],
    );
    assert_eq!(report.counts.fields, 4);

    let (_, lines) = with(Limits { cell_bytes: 80, ..usual });
    says(
        &lines,
        &["Pet.md:7:44: warning[W0019 too-large] the cell has 90 bytes, more than the 80 that are read"],
    );

    let (report, lines) = with(Limits { page_bytes: 300, ..usual });
    says(&lines, &["Pet.md:1:1: warning[W0019 too-large] the file has "]);
    assert_eq!(report.counts.structs, 1);

    let (report, lines) = with(Limits { pages: 1, ..usual });
    says(&lines, &["Pet.md:1:1: warning[W0019 too-large] the folder has 2 pages, 1 more than are read"]);
    assert_eq!(report.counts.structs, 1);

    let (report, lines) = with(Limits { payload_bytes: 25, ..usual });
    says(&lines, &["payloads/dog.json:1:1: warning[W0019 too-large] the file has "]);
    assert_eq!(report.counts.structs, 2);

    let (report, lines) = with(Limits { nesting: 1, ..usual });
    assert!(lines.iter().any(|line| line.contains("types nest deeper than 1 levels here")), "{lines:#?}");
    assert_eq!(report.counts.fields, 5);
}

/// The promise is counted: what the pages hold, line by line, is what was read.
#[test]
fn rows_seen_are_rows_read() {
    let lost = format!("# Cat\n\n{FIELDS}\n<!--\n| `b` | *string* | :heavy_check_mark: |\n-->\n");
    let folder = Folder::of(&[("Dog.md", &format!("# Dog\n\n{FIELDS}")), ("Cat.md", &lost)]);
    let table = folder.run().0.lost_rows().unwrap();
    assert_eq!(
        table.lines().map(str::trim).collect::<Vec<_>>(),
        ["rows     read  page", "2        1  Cat.md", "3        2  in all 2 model pages"]
    );
    folder.write("Cat.md", "# Cat\n");
    assert_eq!(folder.run().0.lost_rows(), None);
}
