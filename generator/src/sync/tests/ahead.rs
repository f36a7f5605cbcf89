//! Files of a new crate that are written while others are still printed.

use super::*;

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
