//! Each rule of `sync`, on real folders.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

use super::lock::Lock;
use super::*;

/// An output folder inside a folder that nothing else may happen to.
struct Folder {
    outer: TempDir,
}

/// What a folder holds: files by path, folders with a `/` at the end.
type Listing = BTreeMap<String, String>;

impl Folder {
    fn new() -> Self {
        Self { outer: TempDir::new().unwrap() }
    }

    fn with(files: &[(&str, &str)]) -> Self {
        let folder = Self::new();
        folder.sync(&tree(files));
        folder
    }

    fn out(&self) -> PathBuf {
        self.outer.path().join("generated")
    }

    /// Where a file of the crate lies.
    fn at(&self, path: &str) -> PathBuf {
        self.out().join(inside(path))
    }

    fn write(&self, path: &str, text: &str) {
        let full = self.at(path);
        fs::create_dir_all(full.parent().unwrap()).unwrap();
        fs::write(full, written(text)).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.at(path)).unwrap()
    }

    fn sync(&self, tree: &FileTree) -> Changes {
        self.sync_with(tree, Edits::Keep)
    }

    fn sync_with(&self, tree: &FileTree, edits: Edits) -> Changes {
        let out = self.out();
        let plan = plan(tree, &out, edits).unwrap();
        plan.apply().unwrap();
        plan.into_changes()
    }

    fn error(&self, tree: &FileTree) -> Error {
        plan(tree, &self.out(), Edits::Keep).unwrap_err()
    }

    /// Everything but the manifest.
    fn listing(&self) -> Listing {
        let mut listing = Listing::new();
        list(self.outer.path(), &self.out(), &mut listing);
        let prefix = "generated/";
        let mut inside: Listing = listing
            .into_iter()
            .filter_map(|(path, text)| Some((path.strip_prefix(prefix)?.to_owned(), text)))
            .map(|(path, text)| (path.strip_prefix("src/").unwrap_or(&path).to_owned(), text))
            .collect();
        inside.remove(manifest::NAME);
        inside.remove("");
        inside
    }

    fn manifest(&self) -> String {
        fs::read_to_string(self.out().join(manifest::NAME)).unwrap()
    }
}

fn list(root: &Path, folder: &Path, listing: &mut Listing) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
        if path.is_dir() {
            listing.insert(format!("{name}/"), String::new());
            list(root, &path, listing);
        } else {
            listing.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
}

/// The files of these tests lie in `src` unless they are others'.
fn inside(path: &str) -> String {
    let first = path.split('/').next().unwrap();
    match first {
        "Cargo.toml" | "rustfmt.toml" | "Cargo.lock" | "target" | "src" | manifest::NAME => path.to_owned(),
        _ => format!("src/{path}"),
    }
}

/// A text that starts with a digit is the generator's, with its mark.
fn written(text: &str) -> String {
    let header = if text.starts_with(|c: char| c.is_ascii_digit()) { "// @generated\n" } else { "" };
    format!("{header}{text}")
}

fn tree(files: &[(&str, &str)]) -> FileTree {
    FileTree(files.iter().map(|(path, text)| (inside(path), written(text))).collect())
}

fn listing(files: &[(&str, &str)]) -> Listing {
    files.iter().map(|(path, text)| ((*path).to_owned(), written(text))).collect()
}

fn changed(changes: &Changes) -> Vec<(&str, Change)> {
    let plain = |path| str::strip_prefix(path, "src/").unwrap_or(path);
    changes.files.iter().map(|(path, change)| (plain(path.as_str()), *change)).collect()
}

#[test]
fn a_missing_folder_is_created() {
    let folder = Folder::new();
    let changes = folder.sync(&tree(&[("rustfmt.toml", "1"), ("lib.rs", "2")]));
    assert_eq!(changed(&changes), [("rustfmt.toml", Change::Create), ("lib.rs", Change::Create)]);
    assert_eq!(folder.listing(), listing(&[("rustfmt.toml", "1"), ("lib.rs", "2")]));
}

#[test]
fn a_second_run_touches_nothing() {
    let files = tree(&[("rustfmt.toml", "1"), ("lib.rs", "2")]);
    let folder = Folder::new();
    folder.sync(&files);
    let names = ["", "rustfmt.toml", "src", "src/lib.rs", manifest::NAME];
    let long_ago = SystemTime::now() - Duration::from_secs(1000);
    for name in names.iter().rev() {
        fs::File::open(folder.out().join(name)).unwrap().set_modified(long_ago).unwrap();
    }
    let times = || names.map(|name| fs::metadata(folder.out().join(name)).unwrap().modified().unwrap());
    let before = times();
    let changes = folder.sync(&files);
    assert!(changes.is_empty());
    assert_eq!(changes.unchanged, 2);
    assert_eq!(times(), before);
}

#[test]
fn only_changed_files_are_written() {
    let folder = Folder::with(&[("a", "1"), ("b", "1")]);
    let kept = folder.at("a");
    let long_ago = SystemTime::now() - Duration::from_secs(1000);
    fs::File::open(&kept).unwrap().set_modified(long_ago).unwrap();
    let before = fs::metadata(&kept).unwrap().modified().unwrap();
    let changes = folder.sync(&tree(&[("a", "1"), ("b", "2")]));
    assert_eq!(changed(&changes), [("b", Change::Update)]);
    assert_eq!(fs::metadata(&kept).unwrap().modified().unwrap(), before);
    assert_eq!(folder.listing(), listing(&[("a", "1"), ("b", "2")]));
}

#[test]
fn files_of_gone_pages_and_their_folders_are_removed() {
    let folder = Folder::with(&[("a", "1"), ("x/y/b", "1"), ("x/c", "1"), ("z/d", "1")]);
    folder.write("z/mine", "mine");
    let changes = folder.sync(&tree(&[("a", "1")]));
    assert_eq!(changes.count(Change::Remove), 3);
    assert_eq!(folder.listing(), listing(&[("a", "1"), ("z/", ""), ("z/mine", "mine")]));
}

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
fn an_edited_file_is_kept_and_reported_each_time() {
    let folder = Folder::with(&[("a", "1"), ("b", "1")]);
    folder.write("a", "edited");
    folder.write("b", "1 edited");
    let new = tree(&[("a", "2")]);
    for _ in 0..2 {
        let changes = folder.sync(&new);
        assert_eq!(changed(&changes), [("a", Change::KeepEdited), ("b", Change::KeepEdited)]);
        assert_eq!(folder.listing(), listing(&[("a", "edited"), ("b", "1 edited")]));
    }
    folder.sync_with(&new, Edits::Overwrite);
    assert_eq!(folder.listing(), listing(&[("a", "2")]));
    assert!(folder.sync(&new).is_empty());
}

#[test]
fn an_edit_that_says_what_the_docs_say_is_no_edit() {
    let folder = Folder::with(&[("a", "1")]);
    folder.write("a", "2");
    assert!(folder.sync(&tree(&[("a", "2")])).files.is_empty());
    assert_eq!(changed(&folder.sync(&tree(&[("a", "3")]))), [("a", Change::Update)]);
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
fn a_deleted_file_comes_back() {
    let folder = Folder::with(&[("a", "1")]);
    fs::remove_file(folder.at("a")).unwrap();
    assert_eq!(changed(&folder.sync(&tree(&[("a", "1")]))), [("a", Change::Create)]);
}

#[test]
fn line_ends_of_windows_are_no_edit() {
    let folder = Folder::with(&[("a", "1\n2\n"), ("b", "1\n"), ("c", "1\n")]);
    folder.write("a", "1\r\n2\r\n");
    folder.write("b", "1\r\n");
    folder.write("c", "1\r\n");
    let text = folder.manifest().replace('\n', "\r\n");
    folder.write(manifest::NAME, &text);
    let new = tree(&[("a", "1\n2\n"), ("b", "2\n")]);
    let changes = folder.sync(&new);
    assert_eq!(changed(&changes), [("b", Change::Update), ("c", Change::Remove)]);
    assert_eq!(folder.listing(), listing(&[("a", "1\r\n2\r\n"), ("b", "2\n")]));
    assert!(folder.sync(&new).is_empty());
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

/// Runs the first steps of a run only, for each number of steps, and looks at what the next run
/// makes of it.
#[test]
fn a_killed_run_is_mended_by_the_next() {
    let old = tree(&[
        ("gone/deep/a", "1"),
        ("gone/edited", "1"),
        ("gone/marked", "1"),
        ("same", "1"),
        ("update", "1"),
        ("edited", "1"),
    ]);
    let new = tree(&[("same", "1"), ("update", "2"), ("edited", "2"), ("new/b", "1"), ("foreign", "1")]);
    for edits in [Edits::Keep, Edits::Overwrite] {
        let start = || {
            let folder = Folder::new();
            folder.sync(&old);
            for path in ["edited", "gone/edited", "foreign", "new/mine"] {
                folder.write(path, "mine");
            }
            folder.write("gone/marked", "1 edited");
            folder
        };
        let whole = start();
        whole.sync_with(&new, edits);

        let mut count = 0;
        for killed_after in 0.. {
            let folder = start();
            let out = folder.out();
            let plan = plan(&new, &out, edits).unwrap();
            let steps = plan.steps();
            let mut ignore = |_: Operation<'_>| ();
            let mut writer = Writer::new(&out, &mut ignore);
            for step in steps.iter().take(killed_after) {
                writer.run(step).unwrap();
            }
            fs::write(out.join(".generated-a1B2c3.tmp"), "half a fi").unwrap();

            // Going back to the old docs loses nothing either.
            let back = folder.sync_with(&old, Edits::Keep);
            assert!(
                back.kept()
                    .all(|(path, _)| ["src/edited", "src/gone/edited", "src/gone/marked"].contains(&path)),
                "{back:?}"
            );
            assert_eq!(folder.read("update"), written("1"));
            assert_eq!(folder.read("new/mine"), "mine");

            folder.sync_with(&new, edits);
            assert_eq!(folder.listing(), whole.listing(), "killed after step {killed_after}");
            assert_eq!(folder.manifest(), whole.manifest(), "killed after step {killed_after}");
            if killed_after == steps.len() {
                count = killed_after;
                break;
            }
        }
        assert!(count > 4);
    }
}

#[test]
fn a_file_put_where_a_killed_run_would_have_written_is_kept() {
    let folder = Folder::with(&[("a", "1")]);
    let new = tree(&[("a", "1"), ("b", "1")]);
    let out = folder.out();
    let plan = plan(&new, &out, Edits::Keep).unwrap();
    assert!(matches!(plan.steps().first(), Some(Step::Manifest(text)) if text.contains("  src/b\n")));
    Writer::new(&out, &mut |_| ()).run(&plan.steps()[0]).unwrap();
    folder.write("b", "mine");
    for files in [&new, &tree(&[("a", "1")])] {
        folder.sync(files);
        assert_eq!(folder.listing(), listing(&[("a", "1"), ("b", "mine")]));
    }
}

#[test]
fn differences_are_few_and_nothing_is_written() {
    let folder = Folder::with(&[("0-gone", "1"), ("1-update", "1\n"), ("2-edited", "1\n")]);
    folder.write("2-edited", "mine\n");
    let before = (folder.listing(), folder.manifest());
    let mut files = tree(&[("1-update", "2\n"), ("2-edited", "1\n")]);
    files.0.extend((0..10).map(|file| (format!("src/3-new-{file}"), String::new())));
    let text = plan(&files, &folder.out(), Edits::Keep).unwrap().differences().to_string();
    let expected = "\
`src/0-gone` is left over from a page that is gone
`src/1-update` is out of date
    --- in the folder
    +++ from the docs
    @@ -1,2 +1,2 @@
     // @generated
    -1
    +2
`src/2-edited` was edited by hand
    --- in the folder
    +++ from the docs
    @@ -1 +1,2 @@
    -mine
    +// @generated
    +1
`src/3-new-0` is missing
";
    assert!(text.starts_with(expected), "{text}");
    assert!(text.ends_with("and 3 more files\n"), "{text}");
    assert_eq!((folder.listing(), folder.manifest()), before);
}

#[test]
fn a_missing_manifest_is_a_difference() {
    let folder = Folder::with(&[("a", "1")]);
    fs::remove_file(folder.out().join(manifest::NAME)).unwrap();
    let files = tree(&[("a", "1")]);
    let out = folder.out();
    let plan = plan(&files, &out, Edits::Keep).unwrap();
    assert!(!plan.changes().is_empty());
    assert!(plan.differences().to_string().contains(manifest::NAME));
}

#[test]
fn single_files_are_written_when_they_change() {
    let folder = Folder::new();
    let path = folder.outer.path().join("sub/graph.json");
    write_file(&path, "1").unwrap();
    let long_ago = SystemTime::now() - Duration::from_secs(1000);
    fs::File::open(&path).unwrap().set_modified(long_ago).unwrap();
    let before = fs::metadata(&path).unwrap().modified().unwrap();
    write_file(&path, "1").unwrap();
    assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), before);
    write_file(&path, "2").unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), "2");
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
fn two_runs_do_not_write_at_once() {
    let folder = Folder::with(&[("a", "1")]);
    let (out, new) = (folder.out(), tree(&[("a", "2")]));
    let held = Lock::take(&out).unwrap();
    let error = plan(&new, &out, Edits::Keep).unwrap().apply().unwrap_err();
    assert!(matches!(error, Error::Busy { .. }));
    let holder = format!("(process {})", std::process::id());
    assert!(error.to_string().contains(&holder), "{error}");
    assert_eq!(folder.read("a"), written("1"));
    drop(held);
    folder.sync(&new);
    assert_eq!(folder.listing(), listing(&[("a", "2")]));
}

#[test]
fn a_lock_that_a_killed_run_left_holds_nobody_up() {
    let folder = Folder::with(&[("a", "1")]);
    let lock = folder.out().join(lock::NAME);
    for new in ["1", "2"] {
        fs::write(&lock, "process 1\n").unwrap();
        folder.sync(&tree(&[("a", new)]));
        assert_eq!(folder.listing().get("a"), Some(&written(new)));
    }
    assert!(!lock.exists());
}

#[test]
fn many_runs_at_once_leave_one_crate_whole() {
    let folder = Folder::with(&[("a", "0")]);
    let out = folder.out();
    std::thread::scope(|scope| {
        for run in 1..=8 {
            let out = &out;
            scope.spawn(move || {
                let text = run.to_string();
                let new = tree(&[("a", &text), ("b", &text), ("c", &text)]);
                loop {
                    match plan(&new, out, Edits::Keep).and_then(|plan| plan.apply()) {
                        Ok(()) => break,
                        Err(Error::Busy { .. } | Error::Overtaken { .. }) => std::thread::yield_now(),
                        Err(error) => panic!("{error}"),
                    }
                }
            });
        }
    });
    assert_eq!((folder.read("a"), folder.read("a")), (folder.read("b"), folder.read("c")));
    assert!(!out.join(lock::NAME).exists());
}

#[test]
fn what_another_run_has_changed_meanwhile_is_looked_at_again() {
    let folder = Folder::with(&[("a", "1")]);
    let (out, new) = (folder.out(), tree(&[("a", "2")]));
    let plan = plan(&new, &out, Edits::Keep).unwrap();
    folder.sync(&tree(&[("a", "3"), ("b", "3")]));
    assert!(matches!(plan.apply(), Err(Error::Overtaken { .. })));
    assert_eq!(folder.listing(), listing(&[("a", "3"), ("b", "3")]));
}

/// Where the power fails, a file may have its name and not its text.
#[test]
fn a_file_that_did_not_reach_the_disk_is_written_again() {
    let (old, new) = (written("1 the whole text\n"), tree(&[("a", "1 the whole text\n")]));
    for left in ["", "\0\0\0", &old[..20], &format!("{}\0\0", &old[..20])] {
        let folder = Folder::with(&[("a", "1 the whole text\n"), ("gone", "1")]);
        fs::write(folder.at("a"), left).unwrap();
        fs::write(folder.at("gone"), "\0").unwrap();
        let changes = folder.sync(&new);
        assert_eq!(changed(&changes), [("a", Change::Update), ("gone", Change::Remove)], "{left:?}");
        assert_eq!(folder.listing(), listing(&[("a", "1 the whole text\n")]));
    }
    let folder = Folder::with(&[("a", "1 the whole text\n")]);
    fs::write(folder.at("a"), format!("{} mine", &old[..20])).unwrap();
    assert_eq!(changed(&folder.sync(&new)), [("a", Change::KeepEdited)]);
    // A file that was never listed is somebody's, even an empty one.
    fs::write(folder.at("mine"), "").unwrap();
    let changes = folder.sync(&tree(&[("a", "1 the whole text\n"), ("mine", "1")]));
    assert_eq!(changes.files.get("src/mine"), Some(&Change::KeepForeign));
}

#[test]
fn the_manifest_is_on_the_disk_before_its_name_is() {
    let folder = Folder::with(&[("a", "1")]);
    let (out, new) = (folder.out(), tree(&[("a", "2")]));
    let mut done = Vec::new();
    let mut observer = |operation: Operation<'_>| {
        let name = operation.path.file_name().unwrap().to_string_lossy().into_owned();
        let name = if name.ends_with(".tmp") { "temporary".to_owned() } else { name };
        done.push(format!("{} {name}", operation.action));
    };
    plan(&new, &out, Edits::Keep).unwrap().apply_observed(&mut observer).unwrap();
    let manifest = [
        "create generated",
        "write temporary",
        "sync temporary",
        "rename .generated-manifest",
        "sync generated",
    ];
    let file = ["create generated", "write temporary", "rename a"];
    let (lock, unlock) = (["create .generated-lock"], ["remove .generated-lock"]);
    assert_eq!(done, [&lock[..], &manifest, &file, &manifest, &unlock].concat());
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

/// A crate of which one file is written ahead.
fn two_files_one_ahead(folder: &Folder) -> (FileTree, Ahead) {
    write_ahead(&folder.out(), |printed| {
        let tree = tree(&[("a.rs", "1"), ("b.rs", "2")]);
        printed(&inside("a.rs"), &written("1"));
        tree
    })
}

#[test]
fn a_file_that_is_written_ahead_only_gets_its_name() {
    let folder = Folder::new();
    let (tree, ahead) = two_files_one_ahead(&folder);
    assert_eq!(folder.listing().len(), 1, "a temporary file");
    let out = folder.out();
    let plan = plan_with(&tree, &out, Edits::Keep, ahead).unwrap();
    let mut actions = BTreeMap::<_, usize>::new();
    plan.apply_observed(&mut |done| *actions.entry(done.action).or_default() += 1).unwrap();
    // Two manifests and the other file.
    assert_eq!((actions["write"], actions["rename"]), (3, 4));
    assert_eq!(plan.changes().unchanged, 0);
    drop(plan);
    assert_eq!(folder.listing(), listing(&[("a.rs", "1"), ("b.rs", "2")]));
    assert_eq!(folder.sync(&tree).unchanged, 2);
}

#[test]
fn what_is_written_ahead_and_not_wanted_is_gone() {
    let folder = Folder::new();
    drop(two_files_one_ahead(&folder));
    assert!(!folder.out().exists());
}

#[test]
fn nothing_is_written_ahead_into_a_folder_that_holds_something() {
    let folder = Folder::with(&[("a.rs", "0")]);
    let before = folder.listing();
    let (tree, ahead) = two_files_one_ahead(&folder);
    assert_eq!(folder.listing(), before);
    plan_with(&tree, &folder.out(), Edits::Keep, ahead).unwrap().apply().unwrap();
    assert_eq!(folder.listing(), listing(&[("a.rs", "1"), ("b.rs", "2")]));
}

#[test]
fn a_run_that_is_killed_while_it_writes_ahead_is_mended_by_the_next() {
    let folder = Folder::new();
    let (tree, ahead) = two_files_one_ahead(&folder);
    std::mem::forget(ahead);
    assert_eq!(folder.sync(&tree).files.len(), 2);
    assert_eq!(folder.listing(), listing(&[("a.rs", "1"), ("b.rs", "2")]));
}

#[test]
fn a_file_that_was_written_ahead_and_taken_away_is_written_again() {
    let folder = Folder::new();
    let (tree, ahead) = two_files_one_ahead(&folder);
    for entry in fs::read_dir(folder.out()).unwrap() {
        fs::remove_file(entry.unwrap().path()).unwrap();
    }
    plan_with(&tree, &folder.out(), Edits::Keep, ahead).unwrap().apply().unwrap();
    assert_eq!(folder.listing(), listing(&[("a.rs", "1"), ("b.rs", "2")]));
}
