//! The golden crate: pages made of everything that can go wrong, and what they become.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use generator::{Options, Outcome, generate};

fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden")
}

#[test]
fn the_golden_crate_is_what_its_docs_give() {
    let options = Options::new(golden().join("docs"), golden().join("hazards")).check();
    let report = generate(&options).unwrap();
    let Outcome::Checked { changes, .. } = &report.outcome else { panic!("nothing was checked") };
    assert!(
        report.is_success(),
        "read what changed after `cargo run -p generator -- --docs tests/golden/docs --out tests/golden/hazards`: {:?}",
        changes.files.keys().collect::<Vec<_>>()
    );
}

/// Files are listed in any order and pages come from any folder: the crate is the same.
#[test]
fn the_same_docs_give_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let (docs, first, second) =
        (folder.path().join("copied"), folder.path().join("a/hazards"), folder.path().join("b/hazards"));
    copy_backwards(&golden().join("docs"), &docs);
    generate(&Options::new(golden().join("docs"), first.clone())).unwrap();
    generate(&Options::new(docs, second.clone())).unwrap();
    let manifest = |out: &Path| fs::read_to_string(out.join(".generated-manifest")).unwrap();
    assert!(manifest(&first).lines().count() > 50);
    assert_eq!(manifest(&first), manifest(&second));
}

fn copy_backwards(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    let mut paths: Vec<PathBuf> = fs::read_dir(from).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths.into_iter().rev() {
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_backwards(&path, &target);
        } else {
            fs::copy(path, target).unwrap();
        }
    }
}

/// rustc follows types into each other, and gives up after 128 steps unless told otherwise.
#[test]
fn a_chain_of_400_types_compiles() {
    let folder = tempfile::tempdir().unwrap();
    let docs = folder.path().join("docs");
    fs::create_dir_all(&docs).unwrap();
    for link in 0..400 {
        let mut page =
            format!("# Link{link}\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n");
        let next = link + 1;
        let reference =
            if next == 400 { "*string*".to_owned() } else { format!("[Link{next}](Link{next}.md)") };
        writeln!(page, "| `next` | {reference} | :heavy_check_mark: |").unwrap();
        fs::write(docs.join(format!("Link{link}.md")), page).unwrap();
    }
    let out = folder.path().join("chain");
    assert!(generate(&Options::new(docs, out.clone())).unwrap().is_success());
    let user =
        "#[test]\nfn deep() {\n    fn sent<T: Send + Sync>(_: T) {}\n    sent(chain::Link0::default());\n}\n";
    fs::create_dir_all(out.join("tests")).unwrap();
    fs::write(out.join("tests/user.rs"), format!("#![recursion_limit = \"4096\"]\n{user}")).unwrap();
    // The example on the front page is a program of its own.
    for arguments in [&["check", "--all-targets", "--quiet"][..], &["test", "--doc", "--quiet"]] {
        let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(arguments)
            .current_dir(&out)
            .env("CARGO_TARGET_DIR", folder.path().join("target"))
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{said}");
        assert_eq!(said, "");
    }
}
