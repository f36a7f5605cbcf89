//! The ways to a diff: folders, saved graphs, revisions of git; as text, markdown and JSON.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use generator::diff::Semver;
use generator::{Options, Version};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::{diff, write};

const OLD: &str =
    "Pet\n  name string\n  age? int\n  tags? list<map<Kind>>\nKind = cat dog\nShape | Pet int\n";
const NEW: &str = "Pet\n  name string\n  tags? list<map<Kind>>\nKind = cat dog cow\nShape | Pet int\n";

fn saved(docs: &Path) -> PathBuf {
    let graph = docs.with_extension("json");
    let out = docs.with_extension("crate");
    let options = Options::new(docs, out).emit_graph(&graph);
    assert!(generator::generate(&options).unwrap().is_success());
    graph
}

#[test]
fn a_saved_graph_is_as_good_as_its_docs() {
    let folder = TempDir::new().unwrap();
    let (old, new) = (write(folder.path(), "old", OLD), write(folder.path(), "new", NEW));
    let options = Options::default();
    let graphs = (Version::Graph(saved(&old)), Version::Graph(saved(&new)));
    let docs = (Version::Docs(old), Version::Docs(new));
    let expected = generator::diff(&options, &docs.0, &docs.1).unwrap();
    assert_eq!(expected.changes.len(), 2, "{expected}");
    for (old, new) in [(&graphs.0, &graphs.1), (&graphs.0, &docs.1), (&docs.0, &graphs.1)] {
        assert_eq!(generator::diff(&options, old, new).unwrap(), expected);
    }
    let same = generator::diff(&options, &docs.0, &graphs.0).unwrap();
    assert_eq!((same.rating(), same.changes.len()), (None, 0), "{same}");
}

/// Every file that is written says the same of the graph and of what was read back of it.
#[test]
fn the_docs_of_this_repository_are_as_their_saved_graph() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for docs in [root.join("../docs"), root.join("golden/docs")] {
        let folder = TempDir::new().unwrap();
        let graph = folder.path().join("graph.json");
        let out = folder.path().join("out");
        let options = Options::new(&docs, out).emit_graph(&graph);
        assert!(generator::generate(&options).unwrap().is_success());
        let diff = generator::diff(&options, &Version::Docs(docs), &Version::Graph(graph)).unwrap();
        assert!(diff.types.0 > 20);
        assert_eq!((diff.rating(), diff.changes.len()), (None, 0), "{diff}");
    }
}

fn git(folder: &Path, arguments: &[&str]) {
    let name = ["-c", "user.name=a", "-c", "user.email=a@example.org"];
    let output = Command::new("git").current_dir(folder).args(name).args(arguments).output().unwrap();
    assert!(output.status.success(), "{output:?}");
}

#[test]
fn revisions_of_git_are_versions() {
    let folder = TempDir::new().unwrap();
    let root = folder.path();
    git(root, &["init", "--quiet"]);
    let docs = write(root, "api/docs", OLD);
    git(root, &["add", "."]);
    git(root, &["commit", "--quiet", "-m", "one"]);
    git(root, &["tag", "one"]);
    fs::remove_dir_all(&docs).unwrap();
    write(root, "api/docs", NEW);
    let options = Options::new(&docs, "generated");
    let diff = |old: &str, new: Version| generator::diff(&options, &Version::of(old), &new);
    let expected = super::diff(OLD, NEW);
    assert_eq!(diff("HEAD", Version::Docs(docs.clone())).unwrap(), expected);
    git(root, &["add", "."]);
    git(root, &["commit", "--quiet", "-m", "two"]);
    for (old, new) in [("HEAD~1", "HEAD"), ("one", "HEAD"), ("one:api/docs", "HEAD:api/docs")] {
        assert_eq!(diff(old, Version::of(new)).unwrap(), expected, "{old} {new}");
    }
    for unknown in ["two", "one:docs", "--help", ""] {
        let error = diff(unknown, Version::of("HEAD")).unwrap_err().to_string();
        assert!(error.contains("is no docs folder, no saved graph and no git revision"), "{error}");
    }
}

#[test]
fn what_is_no_version_is_said() {
    let folder = TempDir::new().unwrap();
    let docs = write(folder.path(), "docs", OLD);
    let no_graph = folder.path().join("a.json");
    fs::write(&no_graph, "{}").unwrap();
    let broken = write(folder.path(), "broken", "Pet\n  name string\ntoml extra = 1\n");
    let empty = folder.path().join("empty");
    fs::create_dir(&empty).unwrap();
    for (version, expected) in [
        (Version::Graph(no_graph), "cannot be compared: it is no saved graph: missing field `version`"),
        (Version::Docs(broken), "cannot be compared: "),
        (Version::Docs(empty), "has no page that documents a type"),
    ] {
        let old = Version::Docs(docs.clone());
        let error = generator::diff(&Options::default(), &old, &version).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
}

#[test]
fn markdown_is_for_a_change_log() {
    let expected = "# Changes of the models\n\n\
        1 field gone, 1 variant new.\n\n\
        code: major; wire: other; next version: 0.3.0 (after 0.2.7).\n\n\
        ## Breaking\n\n\
        - `shop::Kind`: `Cow`: new; wire wider: \"cow\" is listed now\n\
        - `shop::Pet`: `age`: gone, was `Option<i64>`; wire narrower: the key `age` is neither read nor written\n";
    assert_eq!(diff(OLD, NEW).markdown(Some("0.2.7".parse::<Semver>().unwrap())), expected);
}

#[test]
fn json_is_for_programs() {
    let current: Semver = "1.4.2".parse().unwrap();
    let found: Value = serde_json::from_str(&diff(OLD, NEW).json(Some(current))).unwrap();
    let expected = json!({
        "version": 1,
        "types": { "old": 3, "new": 3 },
        "code": "major",
        "wire": "other",
        "current_version": "1.4.2",
        "next_version": "2.0.0",
        "described_otherwise": 0,
        "changes": [
            {
                "kind": "variant-new", "type": "shop::Kind", "page": "Models/Shop/Kind.md", "member": "Cow",
                "old": null, "new": null, "code": "major", "wire": "wider", "on_the_wire": "\"cow\" is listed now",
            },
            {
                "kind": "field-gone", "type": "shop::Pet", "page": "Models/Shop/Pet.md", "member": "age",
                "old": "Option<i64>", "new": null, "code": "major", "wire": "narrower",
                "on_the_wire": "the key `age` is neither read nor written",
            },
        ],
    });
    assert_eq!(found, expected);
}
