//! What a run changes of what the last one has left.

use super::*;

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
