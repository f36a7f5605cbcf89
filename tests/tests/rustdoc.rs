//! What rustdoc shows of a written crate, and which of its types are `Eq`: small docs, and what their files say.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

use std::fs;

use generator::{Error, Options, generate};
use tempfile::TempDir;

/// A page with a table of fields, a row a line of `name type`.
fn page(title: &str, prose: &str, fields: &[(&str, &str)]) -> String {
    let rows: String =
        fields.iter().map(|(name, ty)| format!("| `{name}` | {ty} | :heavy_check_mark: |\n")).collect();
    format!("# {title}\n\n{prose}\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n{rows}")
}

fn link(title: &str) -> String {
    format!("[{title}](./{title}.md)")
}

struct Written(TempDir);

impl Written {
    fn of(files: &[(&str, String)], options: impl FnOnce(Options) -> Options) -> Self {
        let place = TempDir::new().unwrap();
        for (path, text) in files {
            let path = place.path().join("docs").join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let report = generate(&options(Options::new(place.path().join("docs"), place.path().join("pets"))));
        assert!(report.unwrap().is_success());
        Self(place)
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.path().join("pets").join(path)).unwrap()
    }

    #[track_caller]
    fn says(&self, path: &str, expected: &[&str]) {
        let text = self.read(path);
        for expected in expected {
            assert!(text.contains(expected), "{expected} is not in:\n{text}");
        }
    }
}

/// Three types that have `Tag`, none of which has prose but `Owner`.
fn tags() -> Vec<(&'static str, String)> {
    let tag = link("Tag");
    vec![
        ("Tag.md", page("Tag", "", &[("text", "*string*"), ("tagOf", &link("Pet"))])),
        ("Pet.md", page("Pet", "", &[("tag", &tag)])),
        ("Owner.md", page("Owner", "Who has pets.", &[("tags", &format!("{tag}[]"))])),
        ("Walk.md", page("Walk", "", &[("tag", &tag)])),
    ]
}

#[test]
fn a_type_without_prose_says_what_it_is() {
    let written = Written::of(&tags(), |options| options);
    // `Pet` is imported, so its name alone is a link; a longer one would be redundant.
    written.says("src/tag.rs", &["/// 2 fields; part of [`Owner`](crate::Owner), [`Pet`] and 1 more.\n"]);
    written.says("src/walk.rs", &["\n\n/// 1 field.\n#[derive"]);
    written.says("src/owner.rs", &["/// Who has pets.\n///\n/// Documented in `Owner.md`.\n"]);
    let module = Written::of(&tags(), |options| options.module("crate::api::pets"));
    module
        .says("tag.rs", &["/// 2 fields; part of [`Owner`](crate::api::pets::Owner), [`Pet`] and 1 more.\n"]);
}

#[test]
fn types_link_to_their_pages() {
    let mut files = tags();
    files.push(("a b/Über.md", page("Above", "", &[("x", "*string*")])));
    let written = Written::of(&files, |options| options.docs_url("https://a.example/docs/"));
    written.says("src/owner.rs", &["/// Documented in [`Owner.md`](https://a.example/docs/Owner.md).\n"]);
    written.says(
        "src/tag.rs",
        &["1 more.\n///\n/// Documented in [`Tag.md`](https://a.example/docs/Tag.md).\n"],
    );
    written.says("src/a_b/above.rs", &["/docs/a%20b/%C3%9Cber.md)"]);
    written.says("src/lib.rs", &["made from [its docs](https://a.example/docs/): 5 structs.\n"]);
    let options = Options::new(written.0.path().join("docs"), written.0.path().join("other"));
    let error = generate(&options.docs_url("a.example")).unwrap_err();
    assert!(matches!(&error, Error::DocsUrl { .. }), "{error}");
}

#[test]
fn names_of_the_docs_are_found() {
    let fields = [("petName", "*string*"), ("type", "*string*"), ("it's", "*string*"), ("tag", "*string*")];
    let files = [
        ("TVShow.md", page("TVShow", "", &fields)),
        ("wire.toml", "[fields.TVShow]\ntag = { key = \"@tag\" }\n".to_owned()),
    ];
    let text = Written::of(&files, |options| options).read("src/tv_show.rs");
    let aliases: Vec<&str> =
        text.lines().filter_map(|line| line.trim().strip_prefix("#[doc(alias = ")).collect();
    // Case alone parts `TVShow` from the name in Rust, and the search knows none.
    assert_eq!(aliases, ["\"petName\")]", "\"@tag\")]"], "{text}");
}

/// That the example compiles is a doctest of `hazards` and `generated`.
#[test]
fn the_front_page_says_what_the_crate_is() {
    let mut files = tags();
    let written = Written::of(&files, |options| options.name("our-pets"));
    written.says(
        "src/lib.rs",
        &[
            "//! Models of an API, made from its docs: 4 structs.\n//!\n//! ```\n",
            "#![cfg_attr(doc, doc = concat!(\"use \", env!(\"CARGO_CRATE_NAME\"), \" as models;\"))]\n",
            "//! use models::{Owner, wire};\n",
            "//! let decoded = wire::decode::<Owner>(body)?;\n",
        ],
    );
    files.push(("README.md", "# The *Pet* `API`\n\n```rust\nboom!();\n```\n".to_owned()));
    let written = Written::of(&files, |options| options);
    written.says("src/lib.rs", &["//! Models of `The Pet API`, made from its docs: 4 structs.\n"]);
    assert!(!written.read("src/lib.rs").contains("boom"));
}

/// A text of `include!` has no docs of its own, and an example there would be run in somebody's crate.
#[test]
fn a_module_has_its_front_page_as_a_comment() {
    let written = Written::of(&tags(), |options| options.module("crate::pets"));
    let text = written.read("mod.rs");
    let line = "//     let decoded = crate::pets::wire::decode::<crate::pets::Owner>(body)?;\n";
    assert!(
        text.contains("// Models of `pets`, made from its docs: 4 structs.\n//\n") && text.contains(line),
        "{text}"
    );
    assert!(!text.contains("//!") && !text.contains("///"), "{text}");
}

#[test]
fn what_has_a_fraction_in_it_is_no_eq_nor_is_what_has_that() {
    let files = [
        ("Whole.md", page("Whole", "", &[("id", "*string*"), ("any", "*any*"), ("again", &link("Circle"))])),
        ("Circle.md", page("Circle", "", &[("whole", &format!("{}[]", link("Whole")))])),
        ("Weight.md", page("Weight", "", &[("kilograms", "*number*")])),
        ("Deep.md", page("Deep", "", &[("deeper", &format!("Record<string, {}>", link("Deeper")))])),
        (
            "Deeper.md",
            page("Deeper", "", &[("deep", &link("Deep")), ("weight", &format!("{}[]", link("Weight")))]),
        ),
    ];
    let written = Written::of(&files, |options| options);
    let is_eq = |name: &str| written.read(&format!("src/{name}.rs")).contains("\nimpl Eq for ");
    assert_eq!(["whole", "circle", "weight", "deep", "deeper"].map(is_eq), [true, true, false, false, false]);
}
