//! The real inputs that are mutated: the docs of this project, the golden docs of every language and family,
//! recorded payloads, and the corpora where they are.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::bodies::BODIES;
use super::{Input, Target};
use crate::random::Random;

/// How many pages of a folder are one input, at most.
const PAGES: usize = 4;

/// How many pages of one folder are taken: enough to have each kind.
const PAGES_OF_A_FOLDER: usize = 300;

/// What pages that document types or operations have, each family its own.
const SIGNS: &[&str] = &[
    "## Fields",
    "## Values",
    "## Supported Types",
    "## Properties",
    "## Enum",
    "openapi_one_of",
    "All URIs are relative to",
    "## Cases",
    "## Response Type",
    "UsageSnippet",
];

/// A docs folder in memory.
struct Folder {
    pages: Vec<(String, String)>,
    settings: Option<(String, String)>,
    payloads: Vec<(String, String)>,
}

/// What mutation starts from.
pub struct Seeds {
    folders: Vec<Folder>,
    bodies: Vec<(String, String)>,
    /// Words of the docs and of the written crates: keys and values that mean something.
    words: Vec<String>,
}

impl Seeds {
    /// Reads them from the repository, and from the corpora beside it if they are there.
    ///
    /// # Errors
    ///
    /// When a folder of the repository cannot be read.
    pub fn read() -> io::Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let mut folders = vec![folder(&root.join("docs"))?, folder(&root.join("tests/golden/docs"))?];
        let mut others = subfolders(&root.join("tests/golden/languages"))?;
        others.extend(subfolders(&root.join("tests/golden/families"))?);
        for beside in ["corpora", "families/apimatic", "families/openapi-generator"] {
            others.extend(subfolders(&root.join("../shared").join(beside)).unwrap_or_default());
        }
        for path in others {
            folders.push(folder(&path)?);
        }
        folders.retain(|folder| !folder.pages.is_empty());
        let mut words = BTreeSet::new();
        for krate in ["generated/src", "tests/golden/hazards/src"] {
            literals(&root.join(krate), &mut words)?;
        }
        Ok(Self { bodies: payloads(&root)?, words: words.into_iter().collect(), folders })
    }

    /// One of them, for a target.
    pub(super) fn pick(&self, target: Target, random: &mut Random) -> Input {
        let files = match target {
            Target::Bodies if random.once_in(3) => vec![random.pick(&self.bodies).clone()],
            Target::Bodies => {
                let body = random.pick(BODIES);
                vec![(body.name.to_owned(), (body.default)())]
            }
            Target::Pages | Target::Paths | Target::Settings => self.docs(target, random),
        };
        Input { target, files }
    }

    fn docs(&self, target: Target, random: &mut Random) -> Vec<(String, String)> {
        let folder = random.pick(&self.folders);
        let count = 1 + random.below(PAGES);
        // Neighbours, since they refer to each other.
        let start = random.below(folder.pages.len());
        let mut files: Vec<_> = folder.pages.iter().cycle().skip(start).take(count).cloned().collect();
        files.dedup_by(|a, b| a.0 == b.0);
        if target == Target::Settings {
            let made =
                || ("wire.toml".to_owned(), "[fields.\"*\"]\n\"*\" = { required = false }\n".to_owned());
            files.push(folder.settings.clone().unwrap_or_else(made));
            if !folder.payloads.is_empty() && random.once_in(2) {
                let page = files[0].0.clone();
                let (name, text) = random.pick(&folder.payloads).clone();
                let file = name.trim_start_matches("payloads/");
                files.push((
                    "payloads/index.tsv".to_owned(),
                    format!("file\tpage\tshape\n{file}\t{page}\tone\n"),
                ));
                files.push((name, text));
            }
        }
        files
    }

    /// Any page.
    pub(super) fn any_text(&self, random: &mut Random) -> &str {
        let folder = random.pick(&self.folders);
        &random.pick(&folder.pages).1
    }

    /// Any word.
    pub(super) fn any_word(&self, random: &mut Random) -> &str {
        random.pick::<String>(&self.words)
    }
}

fn subfolders(path: &Path) -> io::Result<Vec<PathBuf>> {
    let mut folders: Vec<PathBuf> =
        fs::read_dir(path)?.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    Ok(folders)
}

/// The texts of the files below a folder, by their paths, in order.
fn files(folder: &Path) -> io::Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next)? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else if let Ok(text) = fs::read_to_string(&path) {
                let below = path.strip_prefix(folder).unwrap_or(&path);
                found.push((below.to_string_lossy().replace('\\', "/"), text));
            }
        }
    }
    found.sort();
    Ok(found)
}

fn folder(path: &Path) -> io::Result<Folder> {
    let files = files(path)?;
    let of = |keep: &dyn Fn(&str) -> bool| -> Vec<(String, String)> {
        files.iter().filter(|(path, _)| keep(path)).cloned().collect()
    };
    let mut pages = of(&|path| path.ends_with(".md"));
    pages.retain(|(_, text)| SIGNS.iter().any(|it| text.contains(it)));
    let every = pages.len().div_ceil(PAGES_OF_A_FOLDER).max(1);
    Ok(Folder {
        // Runs of neighbours, so that some still refer to each other.
        pages: pages.chunks(8).step_by(every).flatten().cloned().collect(),
        settings: of(&|path| path == "wire.toml").pop(),
        payloads: of(&|path| path.starts_with("payloads/") && path.ends_with(".json")),
    })
}

/// Recorded bodies with the types that describe them; of a list, each item.
fn payloads(root: &Path) -> io::Result<Vec<(String, String)>> {
    let mut bodies = Vec::new();
    for (krate, folder) in [("generated", "docs/payloads"), ("hazards", "tests/golden/docs/payloads")] {
        let folder = root.join(folder);
        for row in fs::read_to_string(folder.join("index.tsv"))?.lines().skip(1) {
            let [file, page, _] = row.split('\t').collect::<Vec<_>>()[..] else { continue };
            let name = page.rsplit('/').next().unwrap_or(page).trim_end_matches(".md");
            let ending = format!("::{name}");
            let known = BODIES.iter().find(|it| it.name.starts_with(krate) && it.name.ends_with(&ending));
            let Some(body) = known else { continue };
            let text = fs::read_to_string(folder.join(file))?;
            match serde_json::from_str(&text) {
                Ok(serde_json::Value::Array(items)) => {
                    bodies.extend(items.iter().map(|item| (body.name.to_owned(), item.to_string())));
                }
                _ => bodies.push((body.name.to_owned(), text)),
            }
        }
    }
    Ok(bodies)
}

/// The string literals of written types.
fn literals(folder: &Path, words: &mut BTreeSet<String>) -> io::Result<()> {
    for (path, text) in files(folder)? {
        if !path.ends_with(".rs") || path.starts_with("wire/") {
            continue;
        }
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for line in code {
            let quoted = line.split('"').skip(1).step_by(2).filter(|word| word.len() < 60);
            words.extend(quoted.map(str::to_owned));
        }
    }
    Ok(())
}
