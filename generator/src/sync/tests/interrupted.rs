//! Runs that are killed, and runs at the same time.

use super::super::lock::Lock;
use super::*;

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

/// A new file is written in its place, so that a part of it may be left there.
#[test]
fn a_new_file_that_a_killed_run_began_is_written_to_its_end() {
    let new = tree(&[("a", "1"), ("b/c", "1 the whole text\n")]);
    let text = written("1 the whole text\n");
    for left in ["", &text[..20]] {
        let folder = Folder::with(&[("a", "1")]);
        let out = folder.out();
        let plan = plan(&new, &out, Edits::Keep).unwrap();
        let mut writer_of = |_: Operation<'_>| ();
        let mut writer = Writer::new(&out, &mut writer_of);
        for step in plan.steps().iter().take(2) {
            writer.run(step).unwrap();
        }
        fs::write(folder.at("b/c"), left).unwrap();
        assert_eq!(changed(&folder.sync(&new)), [("b/c", Change::Update)], "{left:?}");
        assert_eq!(folder.read("b/c"), text);
    }
}

#[test]
fn a_file_that_came_since_somebody_looked_is_not_replaced() {
    let folder = Folder::with(&[("a", "1")]);
    let (out, new) = (folder.out(), tree(&[("a", "1"), ("b", "1")]));
    let plan = plan(&new, &out, Edits::Keep).unwrap();
    folder.write("b", "mine");
    let error = plan.apply().unwrap_err();
    assert!(error.to_string().contains("src/b"), "{error}");
    assert_eq!(folder.read("b"), "mine");
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
