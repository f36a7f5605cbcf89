//! How fast docs become a crate: into an empty folder, again with nothing changed, and again with one page
//! changed; against the least that has to be done with them, in interleaved rounds of one run. And how that
//! grows with the number of pages.

pub mod floor;
mod made;
mod table;

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::cost::{self, Cost};

/// What is measured.
#[derive(Debug, Clone)]
pub struct Options {
    /// Docs folders.
    pub docs: Vec<PathBuf>,
    /// How often.
    pub rounds: usize,
    /// Numbers of made-up pages, the smallest first.
    pub pages: Vec<usize>,
}

/// What a run has to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Floor,
    Cold,
    Unchanged,
    OnePage,
}

impl Kind {
    const ALL: [Self; 4] = [Self::Floor, Self::Cold, Self::Unchanged, Self::OnePage];

    fn name(self) -> &'static str {
        match self {
            Self::Floor => "floor",
            Self::Cold => "cold",
            Self::Unchanged => "unchanged",
            Self::OnePage => "one page changed",
        }
    }
}

/// What each kind of run cost.
struct Round([Cost; 4]);

impl Round {
    fn of(&self, kind: Kind) -> &Cost {
        &self.0[kind as usize]
    }
}

/// A folder of docs that may be changed, and where its crates go.
struct Set {
    name: String,
    docs: PathBuf,
    outs: PathBuf,
    /// The files of the crate with their sizes.
    list: PathBuf,
    /// The page that changes, and its text.
    page: (PathBuf, String),
    pages: usize,
    files: usize,
}

type Error = Box<dyn std::error::Error>;

/// Measures and prints.
///
/// # Errors
///
/// When the generator cannot be built or fails, or the disk does.
pub fn run(options: &Options, out: &mut impl Write) -> Result<(), Error> {
    let generator = build()?;
    let scratch = TempDir::new()?;
    writeln!(out, "{} rounds; the middle (least … most)", options.rounds)?;
    for docs in &options.docs {
        let set = Set::new(docs, scratch.path(), &generator)?;
        let rounds: Vec<Round> =
            (0..options.rounds).map(|number| set.round(&generator, number)).collect::<Result<_, _>>()?;
        write!(out, "{}", table::of_set(&set, &rounds))?;
        out.flush()?;
        fs::remove_dir_all(scratch.path())?;
        fs::create_dir(scratch.path())?;
    }
    for &pages in &options.pages {
        crate::write_tree(&scratch.path().join(format!("docs{pages}")), &made::docs(pages))?;
    }
    let mut grown: Vec<Vec<Cost>> = Vec::new();
    for round in 0..options.rounds {
        let cost = |pages: &usize| {
            let folder = |what: &str| scratch.path().join(format!("{what}{pages}"));
            generate(&generator, &folder("docs"), &folder(&format!("made{round}-")))
        };
        grown.push(options.pages.iter().map(cost).collect::<Result<_, _>>()?);
    }
    write!(out, "{}", table::of_growth(&options.pages, &grown))?;
    Ok(())
}

/// The command, built as it is measured.
fn build() -> Result<PathBuf, Error> {
    let own = std::env::current_exe()?;
    let status = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["build", "--quiet", "--release", "-p", "generator"])
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."))
        .status()?;
    let built = own.with_file_name(format!("docs-to-models{}", std::env::consts::EXE_SUFFIX));
    match status.success() && built.is_file() {
        true => Ok(built),
        false => Err(format!("the generator was not built as `{}`", built.display()).into()),
    }
}

fn generate(generator: &Path, docs: &Path, out: &Path) -> Result<Cost, Error> {
    Ok(cost::measure(Command::new(generator).arg("--quiet").arg("--docs").arg(docs).arg("--out").arg(out))?)
}

impl Set {
    fn new(docs: &Path, scratch: &Path, generator: &Path) -> Result<Self, Error> {
        let docs = fs::canonicalize(docs)?;
        let own = scratch.join("docs");
        copy(&docs, &own)?;
        let out = scratch.join("crate");
        generate(generator, &own, &out)?;
        let written = files(&out)?;
        let mut lines = String::new();
        for file in &written {
            let path = file.strip_prefix(&out)?.to_string_lossy();
            lines.push_str(&format!("{} {path}\n", fs::metadata(file)?.len()));
        }
        let list = scratch.join("files.txt");
        fs::write(&list, lines)?;
        let pages = pages(&own)?;
        // One that is a type: something in the middle of those.
        let is_model = |page: &&PathBuf| {
            fs::read_to_string(page)
                .is_ok_and(|text| text.starts_with("# ") && text.contains("\n## Fields\n"))
        };
        let models: Vec<&PathBuf> = pages.iter().filter(is_model).collect();
        let page = *models.get(models.len() / 2).ok_or("no page has a section `Fields`")?;
        Ok(Self {
            name: docs.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
            page: (page.clone(), fs::read_to_string(page)?),
            pages: pages.len(),
            files: written.len(),
            docs: own,
            outs: scratch.to_owned(),
            list,
        })
    }

    /// Nothing that a round has written is removed before the last is over: there are file systems that make
    /// those pay who create files after others have gone.
    fn round(&self, generator: &Path, number: usize) -> Result<Round, Error> {
        let (page, text) = &self.page;
        let out = |what: &str| self.outs.join(format!("{what}{number}"));
        let mut floor = Command::new(std::env::current_exe()?);
        floor.arg(floor::ARGUMENT).arg(&self.docs).arg(&self.list).arg(out("floor"));
        let floor = cost::measure(&mut floor)?;
        let run = || generate(generator, &self.docs, &out("crate"));
        let (cold, unchanged) = (run()?, run()?);
        let changed = text.replacen("\n## Fields\n", &format!("\nChange number {number}.\n\n## Fields\n"), 1);
        fs::write(page, changed)?;
        let one_page = run()?;
        fs::write(page, text)?;
        Ok(Round([floor, cold, unchanged, one_page]))
    }
}

/// The pages of a folder, in the order of their paths.
fn pages(docs: &Path) -> io::Result<Vec<PathBuf>> {
    let is_page = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "md" || ending == "mdx");
    Ok(files(docs)?.into_iter().filter(is_page).collect())
}

/// The files of a folder that are not hidden, in the order of their paths.
fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut open = vec![folder.to_owned()];
    let mut files = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            match entry.file_type()? {
                _ if entry.file_name().to_string_lossy().starts_with('.') => {}
                kind if kind.is_dir() => open.push(entry.path()),
                _ => files.push(entry.path()),
            }
        }
    }
    files.sort();
    Ok(files)
}

fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    for file in files(from)? {
        let target = to.join(file.strip_prefix(from)?);
        fs::create_dir_all(target.parent().unwrap_or(to))?;
        fs::copy(&file, &target)?;
    }
    Ok(())
}
