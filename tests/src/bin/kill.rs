//! Kills a run at each of its changes to the disk, and looks at what it leaves.
//!
//! `cargo run --release -p tests --bin kill -- [--every N]`
//!
//! An update of a crate of 300 pages is applied by a process of its own, which `sync` tells of each change
//! before it makes it, and which aborts at the one that is asked for. Then every file must be whole, the
//! old one or the new one, and the next run must give the crate that a run without trouble gives, whether
//! it goes on or back.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use generator::emit::{self, FileTree};
use generator::source::Limits;
use generator::sync::{self, Edits};
use tests::stages;

/// How many pages there are before and after.
const PAGES: usize = 300;

/// How many of them are gone after, and how many new.
const MOVED: usize = 40;

type Error = Box<dyn std::error::Error>;
type Texts = BTreeMap<String, String>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match words.as_slice() {
        ["--child", tree, out, last] => child(Path::new(tree), Path::new(out), last),
        ["--every", every] => every.parse().map_err(Error::from).and_then(run),
        [] => run(1),
        _ => Err("the one argument is --every N".into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nobody is left to tell when this fails.
            let _ = writeln!(io::stderr(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Applies a tree, and is gone before change number `last`. Nothing is tidied up on the way out.
fn child(tree: &Path, out: &Path, last: &str) -> Result<(), Error> {
    let last: usize = last.parse()?;
    let tree = FileTree(serde_json::from_str(&fs::read_to_string(tree)?)?);
    let mut count = 0;
    let mut observer = |_: sync::Operation<'_>| {
        if count == last {
            std::process::abort();
        }
        count += 1;
    };
    sync::plan(&tree, out, Edits::Keep)?.apply_observed(&mut observer)?;
    Ok(())
}

/// A crate in a folder, and two states of it.
struct Scene {
    folder: tempfile::TempDir,
    old: FileTree,
    new: FileTree,
    /// What lies in the folder that is not ours.
    theirs: Texts,
}

fn run(every: usize) -> Result<(), Error> {
    let scene = Scene::new()?;
    scene.apply(&scene.new)?;
    let whole_new = scene.listing()?;
    scene.apply(&scene.old)?;
    let whole_old = scene.listing()?;

    let saved = scene.folder.path().join("tree.json");
    fs::write(&saved, serde_json::to_string(&scene.new.0)?)?;
    let mut operations = Vec::new();
    let mut observer = |operation: sync::Operation<'_>| operations.push(operation.action);
    sync::plan(&scene.new, &scene.out(), Edits::Keep)?.apply_observed(&mut observer)?;
    scene.apply(&scene.old)?;

    let mut killed = 0;
    for last in (0..operations.len()).step_by(every.max(1)) {
        let status = Command::new(std::env::current_exe()?)
            .arg("--child")
            .args([saved.as_path(), &scene.out()])
            .arg(last.to_string())
            .status()?;
        if status.success() {
            return Err(format!("the run ended before change {last}").into());
        }
        killed += 1;
        let at = || format!("killed before change {last}, `{}`", operations[last]);
        scene.check_files().map_err(|error| format!("{}: {error}", at()))?;
        // Every second run changes its mind and goes back.
        if killed % 2 == 0 {
            scene.apply(&scene.old)?;
            expect(&scene.listing()?, &whole_old, &at())?;
        }
        scene.apply(&scene.new)?;
        expect(&scene.listing()?, &whole_new, &at())?;
        scene.apply(&scene.old)?;
        expect(&scene.listing()?, &whole_old, &at())?;
    }
    let count = |action: &str| operations.iter().filter(|it| **it == action).count();
    writeln!(
        io::stdout(),
        "{} changes to the disk ({} writes, {} renames, {} removals, {} syncs); killed before {killed} of them, \
         and each time the crate was whole or the next run made it so",
        operations.len(),
        count("write"),
        count("rename"),
        count("remove"),
        count("sync"),
    )?;
    Ok(())
}

impl Scene {
    fn new() -> Result<Self, Error> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let folder = tempfile::tempdir()?;
        let mut pages: Vec<(PathBuf, String)> = Vec::new();
        for folder in ["docs/Models/Components", "docs/Models/Operations"] {
            for entry in fs::read_dir(root.join(folder))? {
                let path = entry?.path();
                if path.extension().is_some_and(|ending| ending == "md") {
                    pages.push((path.strip_prefix(root.join("docs"))?.to_owned(), fs::read_to_string(path)?));
                }
            }
        }
        pages.sort();
        pages.truncate(PAGES + MOVED);
        let old = tree(&folder.path().join("old"), pages.iter().take(PAGES))?;
        // Every page changes, some go, some come.
        for (_, text) in &mut pages {
            *text = text
                .replace("## Fields", "Another sentence.\n\n## Fields")
                .replace("## Values", "Another one.\n\n## Values");
        }
        let new = tree(&folder.path().join("new"), pages.iter().skip(MOVED))?;
        let theirs = Texts::from([
            ("README.md".to_owned(), "theirs\n".to_owned()),
            ("src/operations/theirs.rs".to_owned(), "// theirs\n".to_owned()),
            ("src/components/theirs/mod.rs".to_owned(), "// theirs\n".to_owned()),
        ]);
        let scene = Self { folder, old, new, theirs };
        scene.apply(&scene.old)?;
        tests::write_tree(&scene.out(), &scene.theirs)?;
        Ok(scene)
    }

    fn out(&self) -> PathBuf {
        self.folder.path().join("out")
    }

    fn apply(&self, tree: &FileTree) -> Result<(), Error> {
        let out = self.out();
        let plan = sync::plan(tree, &out, Edits::Keep)?;
        plan.apply()?;
        match plan.changes().kept().next() {
            Some((path, change)) => Err(format!("`{path}` was kept: it {}", change.reason()).into()),
            None => Ok(()),
        }
    }

    /// Everything in the folder.
    fn listing(&self) -> Result<Texts, Error> {
        let (mut texts, mut open) = (Texts::new(), vec![self.out()]);
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(folder)? {
                let path = entry?.path();
                if path.is_dir() {
                    open.push(path);
                } else {
                    let below = path.strip_prefix(self.out())?.to_string_lossy().replace('\\', "/");
                    texts.insert(below, fs::read_to_string(&path)?);
                }
            }
        }
        Ok(texts)
    }

    /// Whether each file is the old one or the new one, as a whole, or one that was not there and has nothing in it
    /// yet, and nobody else's was touched.
    fn check_files(&self) -> Result<(), Error> {
        let found = self.listing()?;
        for (path, text) in &found {
            let ours = [&self.old, &self.new].iter().any(|tree| tree.0.get(path) == Some(text));
            let own = path.starts_with(".generated-");
            let is_begun = text.is_empty() && self.new.0.contains_key(path) && !self.old.0.contains_key(path);
            if !ours && !own && !is_begun && self.theirs.get(path) != Some(text) {
                return Err(format!("`{path}` is neither the old file nor the new one").into());
            }
        }
        match self.theirs.keys().find(|path| !found.contains_key(*path)) {
            Some(path) => Err(format!("`{path}` is gone, and was not ours").into()),
            None => Ok(()),
        }
    }
}

/// The crate of some pages.
fn tree<'a>(docs: &Path, pages: impl Iterator<Item = &'a (PathBuf, String)>) -> Result<FileTree, Error> {
    let mut files: Texts = Texts::new();
    for (path, text) in pages {
        files.insert(path.to_string_lossy().into_owned(), text.clone());
    }
    tests::write_tree(docs, &files)?;
    let mut diagnostics = generator::diagnostic::Diagnostics::default();
    let sources = generator::folder::read(docs, &Limits::default(), &mut diagnostics)?;
    Ok(emit::emit(&stages::whole(&sources, "out").0))
}

fn expect(found: &Texts, wanted: &Texts, at: &str) -> Result<(), Error> {
    match found.iter().find(|(path, text)| wanted.get(*path) != Some(*text)) {
        Some((path, _)) => Err(format!("{at}: `{path}` is not what it should be").into()),
        None if found.len() != wanted.len() => Err(format!("{at}: files are missing").into()),
        None => Ok(()),
    }
}
