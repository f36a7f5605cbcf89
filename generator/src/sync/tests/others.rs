//! What others have put in the folder stays theirs.

use super::*;

#[test]
fn files_that_were_never_ours_stay() {
    let folder = Folder::with(&[("a", "1")]);
    for path in ["Cargo.lock", "target/debug/a", "mine", "empty/x"] {
        folder.write(path, "mine");
    }
    fs::remove_file(folder.at("empty/x")).unwrap();
    folder.sync(&tree(&[("b", "1")]));
    let expected = [
        ("Cargo.lock", "mine"),
        ("b", "1"),
        ("empty/", ""),
        ("mine", "mine"),
        ("target/", ""),
        ("target/debug/", ""),
        ("target/debug/a", "mine"),
    ];
    assert_eq!(folder.listing(), listing(&expected));
}

#[test]
fn a_foreign_file_is_kept_unless_forced() {
    let folder = Folder::new();
    folder.write("a", "mine");
    let files = tree(&[("a", "1"), ("b", "1")]);
    for expected in
        [[("a", Change::KeepForeign), ("b", Change::Create)].as_slice(), &[("a", Change::KeepForeign)]]
    {
        assert_eq!(changed(&folder.sync(&files)), expected);
        assert_eq!(folder.listing(), listing(&[("a", "mine"), ("b", "1")]));
    }
    // It does not become ours by being kept.
    folder.sync(&tree(&[("b", "1")]));
    assert_eq!(folder.listing(), listing(&[("a", "mine"), ("b", "1")]));
    assert_eq!(changed(&folder.sync_with(&files, Edits::Overwrite)), [("a", Change::Update)]);
    assert_eq!(folder.listing(), listing(&[("a", "1"), ("b", "1")]));
}

#[test]
fn a_foreign_file_with_the_right_text_is_adopted() {
    let folder = Folder::new();
    folder.write("a", "1");
    let changes = folder.sync(&tree(&[("a", "1")]));
    assert_eq!((changes.unchanged, changes.manifest), (1, true));
    assert_eq!(changed(&folder.sync(&tree(&[("a", "2")]))), [("a", Change::Update)]);
}

#[test]
fn a_corrupt_manifest_stops_the_run() {
    let folder = Folder::with(&[("a", "1"), ("b", "1")]);
    folder.write(manifest::NAME, &format!("{}<<<<<<< HEAD\n", folder.manifest()));
    let new = tree(&[("a", "2")]);
    let error = folder.error(&new).to_string();
    assert!(error.contains(".generated-manifest`, line 4: this is no hash"), "{error}");
    assert!(error.contains("--force"), "{error}");
    folder.sync_with(&new, Edits::Overwrite);
    assert_eq!(folder.listing(), listing(&[("a", "2")]));
    assert!(folder.sync(&new).is_empty());
}

#[test]
fn paths_out_of_the_folder_are_refused() {
    for path in ["../a", "/a", "a/../../b", "a//b", "", ".", "a\\b", "c:/a", "a\nb"] {
        assert!(matches!(Folder::new().error(&tree(&[(path, "")])), Error::Path { .. }), "{path:?}");
    }
    for path in ["target/a", "Cargo.lock", manifest::NAME] {
        assert!(matches!(Folder::new().error(&tree(&[(path, "")])), Error::Path { .. }), "{path:?}");
    }
}

#[test]
fn folders_and_files_in_the_way_are_errors() {
    let folder = Folder::new();
    folder.write("a/b", "mine");
    let in_the_way = |path| matches!(folder.error(&tree(&[(path, "1")])), Error::InTheWay { .. });
    assert!(in_the_way("a"));
    assert!(in_the_way("a/b/c"));
    fs::write(folder.outer.path().join("file"), "").unwrap();
    let files = FileTree::default();
    let error = plan(&files, &folder.outer.path().join("file"), Edits::Keep).unwrap_err();
    assert!(error.to_string().contains("the crate needs a folder"), "{error}");
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    use std::os::unix::fs::symlink;

    let folder = Folder::with(&[("a/b", "1"), ("c", "1")]);
    let elsewhere = folder.outer.path().join("elsewhere");
    fs::create_dir_all(elsewhere.join("empty")).unwrap();
    fs::write(elsewhere.join("b"), "1").unwrap();
    fs::remove_dir_all(folder.at("a")).unwrap();
    symlink(&elsewhere, folder.at("a")).unwrap();
    fs::remove_file(folder.at("c")).unwrap();
    symlink(elsewhere.join("b"), folder.at("c")).unwrap();

    let links = [("a", tree(&[("a/b", "2")])), ("c", tree(&[("c", "2")]))];
    for (link, files) in &links {
        let Error::Symlink { path } = folder.error(files) else { panic!("`{link}` was followed") };
        assert_eq!(path, folder.at(link));
    }
    // Where nothing is to be written, the links are left alone.
    folder.sync(&FileTree::default());
    assert_eq!(fs::read_to_string(elsewhere.join("b")).unwrap(), "1");
    assert!(elsewhere.join("empty").is_dir());
    assert!(folder.at("a").is_symlink() && folder.at("c").is_symlink());
}

#[cfg(unix)]
#[test]
fn files_are_readable_by_others() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = Folder::with(&[("a", "1")]);
    let reference = folder.outer.path().join("reference");
    fs::write(&reference, "").unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode();
    assert_eq!(mode(&folder.at("a")), mode(&reference));
}

/// Adds a file to the manifest with the hash it really has.
fn list_in_manifest(folder: &Folder, path: &str, text: &str) {
    let Hash(hash) = Hash::of(text.as_bytes());
    let manifest = format!("{}{hash}  {path}\n", folder.manifest());
    fs::write(folder.out().join(manifest::NAME), manifest).unwrap();
}

#[test]
fn a_manifest_cannot_have_a_file_of_others_removed() {
    let folder = Folder::with(&[("a", "1")]);
    folder.write("user.rs", "mine");
    list_in_manifest(&folder, "src/user.rs", "mine");
    let files = tree(&[("a", "1")]);
    assert_eq!(changed(&folder.sync(&files)), [("user.rs", Change::KeepEdited)]);
    assert!(folder.sync_with(&files, Edits::Overwrite).files.is_empty());
    assert!(folder.sync(&files).is_empty());
    assert_eq!(folder.read("user.rs"), "mine");
}

#[test]
fn a_manifest_cannot_have_a_file_of_others_replaced() {
    let folder = Folder::with(&[("a", "1")]);
    folder.write("user.rs", "mine");
    list_in_manifest(&folder, "src/user.rs", "mine");
    let changes = folder.sync(&tree(&[("a", "1"), ("user.rs", "2")]));
    assert_eq!(changed(&changes), [("user.rs", Change::KeepEdited)]);
    assert_eq!(folder.read("user.rs"), "mine");
}

#[test]
fn a_manifest_with_a_file_that_no_crate_has_stops_the_run() {
    for path in [".git/config", "README.md", "../outside", "Cargo.lock", "src/../.git/config"] {
        let folder = Folder::with(&[("a", "1")]);
        let full = folder.out().join(path);
        fs::create_dir_all(full.parent().unwrap()).unwrap();
        fs::write(&full, "// @generated\n").unwrap();
        list_in_manifest(&folder, path, "// @generated\n");
        let error = folder.error(&tree(&[("a", "1")])).to_string();
        assert!(error.contains(path) && error.contains("line 3"), "{error}");
        folder.sync_with(&tree(&[("a", "1")]), Edits::Overwrite);
        assert!(full.exists(), "{path}");
    }
}

#[test]
fn a_crate_of_somebody_else_is_left_alone() {
    for (path, text) in [("Cargo.toml", "[package]\nname = \"theirs\"\n"), ("src/main.rs", "fn main() {}\n")]
    {
        for edits in [Edits::Keep, Edits::Overwrite] {
            let folder = Folder::new();
            let full = folder.out().join(path);
            fs::create_dir_all(full.parent().unwrap()).unwrap();
            fs::write(&full, text).unwrap();
            let error = plan(&tree(&[("a", "1")]), &folder.out(), edits).unwrap_err();
            assert!(matches!(&error, Error::Foreign { file, .. } if *file == full), "{error}");
        }
    }
    // Ours, whose manifest got lost.
    let files = [("Cargo.toml", CARGO_TOML), ("lib.rs", "1")];
    let folder = Folder::with(&files);
    fs::remove_file(folder.out().join(manifest::NAME)).unwrap();
    assert!(folder.sync(&tree(&files)).files.is_empty());
}

const CARGO_TOML: &str =
    "[package]\nname = \"pets\"\n\n[dependencies]\nbytes = \"1\"\nserde = { version = \"1\" }\n";

#[test]
fn the_user_may_edit_cargo_toml() {
    let new = [("Cargo.toml", CARGO_TOML), ("lib.rs", "1")];
    let folder = Folder::with(&new);
    let path = folder.out().join("Cargo.toml");
    let edited =
        CARGO_TOML.replace("pets", "cats\"\nversion = \"2.0.0").replace("bytes", "anyhow = \"1\"\nbytes");
    fs::write(&path, &edited).unwrap();
    for edits in [Edits::Keep, Edits::Overwrite] {
        let tree = tree(&new);
        let plan = plan(&tree, path.parent().unwrap(), edits).unwrap();
        assert!(plan.changes().is_empty(), "{:?}", plan.changes());
    }
    // A type is gone that needed `bytes`.
    let less = CARGO_TOML.replace("bytes = \"1\"\n", "");
    let less = [("Cargo.toml", less.as_str()), ("lib.rs", "1")];
    assert_eq!(changed(&folder.sync(&tree(&less))), [("Cargo.toml", Change::Update)]);
    assert_eq!(fs::read_to_string(&path).unwrap(), edited.replace("bytes = \"1\"\n", ""));
    // And comes back, to a file with the line ends of Windows.
    fs::write(&path, fs::read_to_string(&path).unwrap().replace('\n', "\r\n")).unwrap();
    folder.sync(&tree(&new));
    assert_eq!(fs::read_to_string(&path).unwrap(), edited.replace('\n', "\r\n"));
    assert!(folder.sync(&tree(&new)).files.is_empty());
}

#[test]
fn a_cargo_toml_that_is_none_stops_the_run() {
    let new = [("Cargo.toml", CARGO_TOML), ("lib.rs", "1")];
    let folder = Folder::with(&new);
    fs::write(folder.out().join("Cargo.toml"), "[package]\nname =\n").unwrap();
    for edits in [Edits::Keep, Edits::Overwrite] {
        let error = plan(&tree(&new), &folder.out(), edits).map(drop).unwrap_err();
        assert!(matches!(error, Error::CargoToml { line: 2, .. }), "{error}");
    }
}

/// A crate from the time when all of `Cargo.toml` was the generator's.
#[test]
fn an_old_cargo_toml_becomes_the_users() {
    let new = [("Cargo.toml", CARGO_TOML), ("lib.rs", "1")];
    let folder = Folder::with(&new);
    let old = format!("# @generated\n{CARGO_TOML}");
    fs::write(folder.out().join("Cargo.toml"), &old).unwrap();
    let lines =
        folder.manifest().lines().filter(|line| !line.contains("dependency")).collect::<Vec<_>>().join("\n");
    let line = format!("{}  Cargo.toml", Hash::of(old.as_bytes()).0);
    fs::write(folder.out().join(manifest::NAME), format!("{lines}\n{line}\n")).unwrap();
    assert_eq!(changed(&folder.sync(&tree(&new))), [("Cargo.toml", Change::Update)]);
    assert_eq!(fs::read_to_string(folder.out().join("Cargo.toml")).unwrap(), CARGO_TOML);
    assert!(
        !folder.manifest().contains("  Cargo.toml")
            && folder.manifest().contains("# dependency bytes = \"1\"")
    );
    // It is no file of ours any more, whatever becomes of the crate.
    assert!(folder.sync(&tree(&[("lib.rs", "1")])).files.is_empty());
}

#[test]
fn docs_and_crate_do_not_mix() {
    let outer = TempDir::new().unwrap();
    let at = |path: &str| outer.path().join(path);
    fs::create_dir_all(at("docs/inner")).unwrap();
    for out in ["docs", "docs/inner", "docs/new/deep", ".", "docs/../docs/.", "other/../docs"] {
        let error = check_folders(&at("docs"), &at(out)).unwrap_err();
        assert!(matches!(error, Error::Place { .. }), "{out}: {error}");
    }
    for out in ["out", "docs2", "docs-out/inner", "docs/../out"] {
        assert!(check_folders(&at("docs"), &at(out)).is_ok(), "{out}");
    }
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(at("docs"), at("link")).unwrap();
        assert!(check_folders(&at("docs"), &at("link")).is_err());
        assert!(check_folders(&at("link/inner"), &at("docs")).is_err());
    }
}

#[test]
fn a_graph_is_saved_where_nothing_else_is() {
    let outer = TempDir::new().unwrap();
    let at = |path: &str| outer.path().join(path);
    fs::create_dir_all(at("docs")).unwrap();
    fs::create_dir_all(at("out/src")).unwrap();
    let check = |graph: &str| check_graph(&at(graph), &at("docs"), &[at("bodies")], &at("out"));
    let refused = [
        "docs/Pet.md",
        "docs/new/Pet.mdx",
        "docs/wire.toml",
        "docs/payloads/a.json",
        "bodies/a.json",
        "out/Cargo.toml",
        "out/Cargo.lock",
        "out/src/lib.rs",
        "out/src/new/graph.json",
        "out/.generated-manifest",
        "out/target/graph.json",
        "out/src/../src/lib.rs",
    ];
    for graph in refused {
        assert!(matches!(check(graph), Err(Error::Place { .. })), "{graph}");
    }
    for graph in ["graph.json", "docs/graph.json", "out/graph.json", "bodies/graph.txt"] {
        assert!(check(graph).is_ok(), "{graph}");
    }
}
