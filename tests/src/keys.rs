//! Holds the JSON keys that the generator finds against the keys that are known.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use generator::diagnostic::Diagnostics;
use generator::dialect;
use generator::graph::{self, Key, Schema, TypeGraph};
use generator::page::{self, Family};
use generator::source::{Limits, SourceMap};
use generator::{evidence, folder};

/// How many fields there are, and for how many the key is right.
#[derive(Debug, Clone, Copy, Default)]
pub struct Score {
    /// The fields whose key is known.
    pub fields: usize,
    /// Those that are found when reading.
    pub read: usize,
    /// Those that are written under their key.
    pub written: usize,
    /// Those that would be, were the documented name in the language's form all that is known.
    pub documented: usize,
}

impl std::ops::AddAssign for Score {
    fn add_assign(&mut self, other: Self) {
        self.fields += other.fields;
        self.read += other.read;
        self.written += other.written;
        self.documented += other.documented;
    }
}

/// A key that is not the right one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Wrong {
    /// The documented name.
    pub name: String,
    /// The key found, or `(none)`.
    pub found: String,
    /// How it was found.
    pub origin: &'static str,
    /// The right one.
    pub right: String,
    /// Whether it is found when reading.
    pub is_read: bool,
}

/// How the keys of one docs folder came out.
#[derive(Debug, Default)]
pub struct SetKeys {
    /// The language of the docs.
    pub language: &'static str,
    /// Their family.
    pub family: Family,
    /// The score.
    pub score: Score,
    /// The keys that are written wrongly, each with its pages.
    pub wrong: BTreeMap<Wrong, Vec<String>>,
}

/// Runs the generator up to its evidence from docs and holds each key against the folder's `wire.tsv`.
///
/// # Errors
///
/// When a file cannot be read, or the folder lacks `wire.tsv`.
pub fn measure(folder: &Path) -> Result<SetKeys, Box<dyn std::error::Error>> {
    let Graphs { dialect, family, documented, found, .. } = graphs(folder)?;
    compare((dialect, family), &documented, &found, &folder.join("wire.tsv"))
}

/// Runs the generator up to all of its evidence on a folder that has a `wire.toml` or payloads, and
/// holds each key against the answers of another.
///
/// # Errors
///
/// When a file cannot be read, or the docs have errors.
pub fn measure_shipped(docs: &Path, answers: &Path) -> Result<SetKeys, Box<dyn std::error::Error>> {
    let Graphs { dialect, family, documented, .. } = graphs(docs)?;
    compare((dialect, family), &documented, &crate::stages::graph(docs)?, answers)
}

fn compare(
    (language, family): (&'static str, Family),
    documented: &TypeGraph,
    found: &TypeGraph,
    answers: &Path,
) -> Result<SetKeys, Box<dyn std::error::Error>> {
    let documented = keys(documented);
    let found = keys(found);
    let mut set = SetKeys { language, family, ..SetKeys::default() };
    for row in answer_rows(answers, ["page", "docs_field", "wire_key"])? {
        let [page, name, key] = row.each_ref().map(String::as_str);
        let given = found.get(page).and_then(|fields| fields.get(name)).copied();
        let by_name = documented.get(page).and_then(|fields| fields.get(name)).copied();
        let is_read = given.is_some_and(|given| reads(key, &given.name, &found[page]));
        let is_written = given.is_some_and(|given| given.name == key);
        set.score += Score {
            fields: 1,
            read: usize::from(is_read),
            written: usize::from(is_written),
            documented: usize::from(by_name.is_some_and(|by_name| by_name.name == key)),
        };
        if !is_written {
            let wrong = Wrong {
                name: name.to_owned(),
                found: given.map_or("(none)", |given| given.name.as_str()).to_owned(),
                origin: given.map_or("", |given| given.origin.as_str()),
                right: key.to_owned(),
                is_read,
            };
            set.wrong.entry(wrong).or_default().push(page.to_owned());
        }
    }
    Ok(set)
}

/// Some columns of each row of an answer sheet, whose first line names them.
///
/// # Errors
///
/// When the sheet cannot be read, or lacks one of them.
pub fn answer_rows<const N: usize>(
    sheet: &Path,
    columns: [&str; N],
) -> Result<Vec<[String; N]>, Box<dyn std::error::Error>> {
    let text = std::fs::read_to_string(sheet)?;
    let mut lines = text.lines().map(|line| line.split('\t').collect::<Vec<_>>());
    let heads = lines.next().unwrap_or_default();
    let mut places = [0; N];
    for (place, column) in places.iter_mut().zip(columns) {
        let at = heads.iter().position(|head| *head == column);
        *place = at.ok_or_else(|| format!("{} has no column {column}", sheet.display()))?;
    }
    Ok(lines.map(|cells| places.map(|at| cells.get(at).copied().unwrap_or_default().to_owned())).collect())
}

/// A docs folder's types.
#[derive(Debug)]
pub struct Graphs {
    /// The language of the docs.
    pub dialect: &'static str,
    /// Their family.
    pub family: Family,
    /// The files of the folder.
    pub sources: SourceMap,
    /// The types as documented.
    pub documented: TypeGraph,
    /// The same, with the keys that the docs give evidence of.
    pub found: TypeGraph,
}

/// Runs the generator up to its evidence from docs.
///
/// # Errors
///
/// When the folder cannot be read.
pub fn graphs(folder: &Path) -> Result<Graphs, Box<dyn std::error::Error>> {
    let mut diagnostics = Diagnostics::default();
    let sources = folder::read(folder, &Limits::default(), &mut diagnostics)?;
    let pages = page::read_all(&sources, None, &Limits::default(), &mut diagnostics);
    let (family, pages) = (pages.family, pages.models);
    let models: BTreeSet<_> = pages.iter().map(|page| page.source).collect();
    let others = sources.pages().filter(|(id, _)| !models.contains(id));
    let others: Vec<&str> = others.map(|(_, source)| source.text.as_str()).collect();
    let dialect = dialect::detect(&pages, &[]).dialect;
    let models: Vec<_> = pages.into_iter().map(|page| dialect::read(dialect, page)).collect();
    let documented = graph::build(&sources, &models, &mut diagnostics);
    let mut found = documented.clone();
    evidence::keys_from_docs(&mut found, &others);
    Ok(Graphs { dialect: dialect.name(), family, sources, documented, found })
}

/// Keys by page and documented name.
fn keys(graph: &TypeGraph) -> BTreeMap<&str, BTreeMap<&str, &Key>> {
    let mut pages = BTreeMap::new();
    for def in &graph.types {
        if let Schema::Struct(strukt) = &def.schema {
            let fields = strukt.fields.iter().map(|field| (field.name.as_str(), &field.key));
            pages.insert(def.page.as_str(), fields.collect());
        }
    }
    pages
}

/// Whether the reader takes a key for this field: the exact one, or one that is alike if that could be
/// no other field.
fn reads(key: &str, given: &str, fields: &BTreeMap<&str, &Key>) -> bool {
    let is_alike = |other: &str| fold(other) == fold(key) || spelled(other) == spelled(key);
    let alike = fields.values().filter(|other| is_alike(&other.name)).count();
    key == given || is_alike(given) && alike == 1
}

/// A key folded with its signs spelled as SDKs spell them; a dot further in is left out.
fn spelled(key: &str) -> String {
    let (dot, rest) = key.strip_prefix('.').map_or(("", key), |rest| ("dot", rest));
    let signs = [('@', "at"), ('$', "dollar"), ('%', "percent"), ('#', "number"), ('+', "plus")];
    fold(&signs.iter().fold(dot.to_owned() + rest, |key, (sign, word)| key.replace(*sign, word)))
}

fn fold(key: &str) -> String {
    key.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
