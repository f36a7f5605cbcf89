//! Recorded bodies held against the docs without compiling anything: what deviates, which page fits, and how
//! one becomes evidence.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::deviations::Advice;
use crate::diagnostic::Code;
use crate::graph::{Schema, Type, TypeDef, TypeGraph, TypeId};
use crate::inspect::find;
use crate::judge::{self, Deviation, DeviationKind};
use crate::options::{Error, Options, check_docs};
use crate::recorded::{self, Fault, Recorded, Recording};
use crate::source::LineColumn;
use crate::text::code;
use crate::{deviations, folder, pipeline, sync};

/// A body and what of it deviates from the docs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Validated {
    /// The file, with the line of a body that is one of several.
    pub file: String,
    /// The page that it is held against.
    pub page: String,
    /// Whether the body is a list of what the page documents.
    pub is_list: bool,
    /// What deviates, in the order of the body.
    pub deviations: Vec<Deviation>,
    /// What to do about a body that is not what the page documents, if it is known what it is.
    pub way_out: Option<String>,
}

/// A page, and how well a body fits it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranked {
    /// The page.
    pub page: String,
    /// Whether the body is a list of what it documents.
    pub is_list: bool,
    /// How many deviations there are.
    pub deviations: usize,
    /// How much of the body the page knows; better fits are greater.
    pub weight: i64,
}

/// The pages that a body fits, the best first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ranking {
    /// The pages.
    pub pages: Vec<Ranked>,
    /// Whether the first fits clearly better than all others.
    pub is_clear: bool,
    /// What to do about a body that no page fits, if it is known what it is.
    pub way_out: Option<String>,
}

/// What `learn` did with a body.
#[derive(Debug, Clone, PartialEq)]
pub struct Learned {
    /// The file that was given.
    pub file: PathBuf,
    /// The pages that it fits.
    pub ranking: Ranking,
    /// Its file below the folder of payloads with its page, if it was put there.
    pub put: Option<(String, String)>,
    /// What it shows that was not known, as `--verbose` lists it.
    pub amendments: Vec<String>,
    /// What the file says, if it is no body but deviations that were written down.
    pub advice: Option<Advice>,
}

/// The docs, read for asking.
struct Docs {
    graph: TypeGraph,
}

impl Docs {
    fn read(options: &Options) -> Result<Self, Error> {
        check_docs(&options.docs)?;
        Ok(Self { graph: pipeline::stages(options)?.graph })
    }

    /// The types that a body can be: those of pages, but for an SDK's wrappers.
    fn types(&self) -> impl Iterator<Item = (TypeId, &TypeDef)> {
        let is_wrapper = |def: &TypeDef| matches!(&def.schema, Schema::Struct(strukt) if strukt.envelope);
        self.graph.iter().filter(move |(_, def)| !def.inline && !is_wrapper(def))
    }

    /// The type of a page by any of its names.
    fn named(&self, docs: &Path, name: &str) -> Result<TypeId, Error> {
        let types: Vec<(TypeId, &TypeDef)> = self.types().collect();
        let names: Vec<(&str, &str)> =
            types.iter().map(|(_, def)| (def.page.as_str(), def.name.as_str())).collect();
        find(&docs.to_string_lossy(), name, &names).map(|at| types[at].0)
    }

    /// How well each page fits what was recorded, the best first; those that do not are left out.
    fn rank(&self, body: &Body) -> Ranking {
        let mut judge = judge::Judge::new(&self.graph);
        let mut pages: Vec<Ranked> = Vec::new();
        for (id, def) in self.types() {
            // What takes anything says nothing.
            if matches!(def.schema, Schema::Opaque) {
                continue;
            }
            for is_list in [false, true].into_iter().filter(|is_list| !is_list || body.are_lists()) {
                if let Some(weight) = body.weight(&mut judge, &shaped(id, is_list)) {
                    pages.push(Ranked { page: def.page.clone(), is_list, deviations: 0, weight });
                }
            }
        }
        pages.sort_by(|a, b| b.weight.cmp(&a.weight).then_with(|| a.page.cmp(&b.page)));
        pages.truncate(MOST_RANKED);
        for ranked in &mut pages {
            let found = self.types().find(|(_, def)| def.page == ranked.page);
            let Some((id, _)) = found else { continue };
            let ty = shaped(id, ranked.is_list);
            ranked.deviations = body.values.iter().map(|it| self.deviations(it, &ty).len()).sum();
        }
        // Of those that know as much, the one that deviates least.
        pages.sort_by(|a, b| b.weight.cmp(&a.weight).then(a.deviations.cmp(&b.deviations)));
        let is_clear = match pages.as_slice() {
            [] => false,
            [_] => true,
            [first, second, ..] => {
                first.weight > second.weight
                    || (first.weight == second.weight && first.deviations < second.deviations)
            }
        };
        let way_out = if pages.is_empty() { self.way_out(body) } else { None };
        Ranking { pages, is_clear, way_out }
    }

    /// In what a value of a body deviates from a type.
    fn deviations(&self, recording: &Recording, ty: &Type) -> Vec<Deviation> {
        let value = judge::Judge::new(&self.graph).recorded(recording, ty);
        judge::deviations(&self.graph, value, ty)
    }

    /// Whether nothing of a body is what a page documents.
    fn is_other(&self, body: &Body, page: TypeId) -> bool {
        body.values.iter().all(|recording| {
            let ty = shaped(page, is_list_of(self, &recording.value, page));
            self.deviations(recording, &ty).iter().any(is_of_other)
        })
    }

    /// What to do about a body that is not what a page documents.
    fn way_out_to(&self, body: &Value, page: TypeId) -> Option<String> {
        if let Some(way_out) = recorded::way_out(body) {
            return Some(way_out.to_owned());
        }
        let (key, ..) = judge::Judge::new(&self.graph).inside(body, page)?;
        Some(format!(
            "its {} is like that page: put that alone into the file, or name the page of the whole",
            code(key)
        ))
    }

    /// What to do about a body that no page fits.
    fn way_out(&self, body: &Body) -> Option<String> {
        let [Recording { value, .. }] = body.values.as_slice() else { return None };
        if let Some(way_out) = recorded::way_out(value) {
            return Some(way_out.to_owned());
        }
        let judge = judge::Judge::new(&self.graph);
        let fits = self.types().filter(|(_, def)| !matches!(def.schema, Schema::Opaque));
        let fits = fits.filter_map(|(id, def)| Some((judge.inside(value, id)?, def)));
        let ((key, ..), def) = fits.max_by_key(|((_, fit, _), _)| *fit)?;
        Some(format!(
            "its {} is like {}: put that alone into the file, or name the page of the whole with `--page`",
            code(key),
            code(&def.page)
        ))
    }
}

/// So many pages of a ranking are of use.
const MOST_RANKED: usize = 8;

fn shaped(id: TypeId, is_list: bool) -> Type {
    let ty = Type::Reference(id);
    if is_list { Type::List(Box::new(ty)) } else { ty }
}

/// Finds the pages that bodies fit.
///
/// ```
/// # let folder = std::env::temp_dir().join("generator-doctest-rank");
/// # std::fs::create_dir_all(folder.join("docs"))?;
/// # std::fs::write(folder.join("docs/Pet.md"), "# Pet\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `name` | *string* | :heavy_check_mark: |\n")?;
/// # std::fs::write(folder.join("pet.json"), "{ \"name\": null }")?;
/// use generator::{Options, rank};
///
/// let options = Options::new(folder.join("docs"), "models");
/// let ranking = &rank(&options, &[folder.join("pet.json")])?[0];
/// assert_eq!((ranking.pages[0].page.as_str(), ranking.pages[0].deviations), ("Pet.md", 1));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// When a file is no JSON.
pub fn rank(options: &Options, bodies: &[PathBuf]) -> Result<Vec<Ranking>, Error> {
    let docs = Docs::read(options)?;
    bodies.iter().map(|file| Ok(docs.rank(&Body::read(file)?))).collect()
}

/// Finds what deviates in bodies from the docs, each held against a page, or against the one that it fits best.
///
/// ```
/// # let folder = std::env::temp_dir().join("generator-doctest-validate");
/// # std::fs::create_dir_all(folder.join("docs"))?;
/// # std::fs::write(folder.join("docs/Pet.md"), "# Pet\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `name` | *string* | :heavy_check_mark: |\n")?;
/// # std::fs::write(folder.join("pet.json"), "{ \"name\": null }")?;
/// use generator::{Options, validate};
///
/// let options = Options::new(folder.join("docs"), "models");
/// let validated = validate(&options, &[folder.join("pet.json")], Some("Pet"))?;
/// assert_eq!(validated[0].deviations[0].to_string(), "$.name: null (Pet.name): expected a value, found null");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// When a file is no JSON, or a page is not known or not clear.
pub fn validate(options: &Options, bodies: &[PathBuf], page: Option<&str>) -> Result<Vec<Validated>, Error> {
    let docs = Docs::read(options)?;
    let named = page.map(|page| docs.named(&options.docs, page)).transpose()?;
    let mut validated = Vec::new();
    for file in bodies {
        let body = Body::read(file)?;
        let (id, is_list) = match named {
            Some(id) => (id, None),
            None => {
                let ranking = docs.rank(&body);
                let best = clear(&ranking, file)?;
                (docs.named(&options.docs, &best.page)?, Some(best.is_list))
            }
        };
        for recording in &body.values {
            let is_list = is_list.unwrap_or_else(|| is_list_of(&docs, &recording.value, id));
            let deviations = docs.deviations(recording, &shaped(id, is_list));
            let is_other = deviations.iter().any(is_of_other);
            validated.push(Validated {
                file: recording.place(&file.display().to_string()),
                page: docs.graph.get(id).page.clone(),
                is_list,
                deviations,
                way_out: if is_other { docs.way_out_to(&recording.value, id) } else { None },
            });
        }
    }
    Ok(validated)
}

/// Whether a deviation says that the whole is something else.
fn is_of_other(deviation: &Deviation) -> bool {
    deviation.path == "$" && deviation.kind == DeviationKind::WrongType
}

/// Whether a body is a list of what a page documents, as no list is a struct.
fn is_list_of(docs: &Docs, body: &Value, id: TypeId) -> bool {
    let mut judge = judge::Judge::new(&docs.graph);
    body.is_array() && judge.rank(body, &shaped(id, true)) > judge.rank(body, &shaped(id, false))
}

fn clear<'r>(ranking: &'r Ranking, file: &Path) -> Result<&'r Ranked, Error> {
    match ranking.pages.first().filter(|_| ranking.is_clear) {
        Some(best) => Ok(best),
        None => Err(Error::UnclearPage {
            file: file.to_owned(),
            pages: ranking.pages.iter().map(|it| it.page.clone()).collect(),
            way_out: ranking.way_out.clone(),
        }),
    }
}

/// What a file has.
struct Body {
    /// The text without what was sent before the body.
    text: String,
    /// There is at least one.
    values: Vec<Recording>,
}

impl Body {
    fn read(file: &Path) -> Result<Self, Error> {
        Self::of(file, folder::read_text(file)?)
    }

    fn of(file: &Path, text: String) -> Result<Self, Error> {
        let mut text = recorded::unchunked(&text).unwrap_or(text);
        let Recorded { body, values } = recorded::read(&text).map_err(|Fault { at, message, help }| {
            let LineColumn { line, column } = LineColumn::of(&text, at);
            Error::NoJson { file: file.to_owned(), line, column, message, help }
        })?;
        text.drain(..body.start);
        Ok(Self { text, values })
    }

    fn are_lists(&self) -> bool {
        self.values.iter().all(|recording| recording.value.is_array())
    }

    /// How well all of it fits a type; nothing, if some of it does not.
    fn weight(&self, judge: &mut judge::Judge<'_>, ty: &Type) -> Option<i64> {
        self.values.iter().try_fold(0_i64, |sum, recording| {
            let value = judge.recorded(recording, ty);
            let (weight, apart) = judge.rank(value, ty)?;
            let apart = i64::try_from(apart).unwrap_or(i64::MAX);
            Some(sum.saturating_add(weight.saturating_sub(apart)))
        })
    }
}

/// Puts recorded bodies among the payloads, each with its page in the index: into the first of the folders that
/// the options name, else into `payloads` of the docs. The page is the one that is given, or the one that it fits
/// best, if that is clear. What is not clear is left where it is.
///
/// ```
/// # let folder = std::env::temp_dir().join("generator-doctest-learn");
/// # std::fs::create_dir_all(folder.join("docs"))?;
/// # std::fs::write(folder.join("docs/Pet.md"), "# Pet\n\n## Fields\n\n| Field | Type | Required |\n| --- | --- | --- |\n| `name` | *string* | :heavy_check_mark: |\n")?;
/// # std::fs::write(folder.join("pet.json"), "{ \"name\": null }")?;
/// use generator::{Options, learn};
///
/// let options = Options::new(folder.join("docs"), "models");
/// let learned = learn(&options, &[folder.join("pet.json")], Some("Pet"))?;
/// assert!(learned[0].amendments[0].starts_with("`name` of `Pet`: may be null (seen in `pet.json` at `$.name`"));
/// assert!(folder.join("docs/payloads/pet.json").is_file());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// When a file is no JSON or cannot be written, or the page is not known.
pub fn learn(options: &Options, bodies: &[PathBuf], page: Option<&str>) -> Result<Vec<Learned>, Error> {
    // The folder that they go to may be one that is made for them.
    let mut known = options.clone();
    if known.payloads.first().is_some_and(|folder| !folder.exists()) {
        known.payloads.remove(0);
    }
    let docs = Docs::read(&known)?;
    let named = page.map(|page| docs.named(&options.docs, page)).transpose()?;
    let folder = options.payloads.first().cloned().unwrap_or_else(|| options.docs.join("payloads"));
    // A file that is no body is found before another is put.
    let read = |file: &PathBuf| {
        let text = folder::read_text(file)?;
        match deviations::read(&docs.graph, &text) {
            Some(advice) => Ok(Given::Deviations(advice)),
            None => Body::of(file, text).map(Given::Body),
        }
    };
    let given: Vec<Given> = bodies.iter().map(read).collect::<Result<_, Error>>()?;
    let mut learned = Vec::new();
    for (file, given) in bodies.iter().zip(given) {
        let body = match given {
            Given::Body(body) => body,
            Given::Deviations(advice) => {
                let (ranking, advice) = (Ranking::default(), Some(advice));
                learned.push(Learned {
                    file: file.clone(),
                    ranking,
                    put: None,
                    amendments: Vec::new(),
                    advice,
                });
                continue;
            }
        };
        let ranking = docs.rank(&body);
        let chosen = match named {
            Some(id) => {
                let is_list = body.values.iter().all(|it| is_list_of(&docs, &it.value, id));
                Some((docs.graph.get(id).page.clone(), is_list))
            }
            None => {
                ranking.pages.first().filter(|_| ranking.is_clear).map(|it| (it.page.clone(), it.is_list))
            }
        };
        let other = named.filter(|id| docs.is_other(&body, *id));
        let ranking = match other.map(|id| docs.way_out_to(&body.values[0].value, id)) {
            Some(way_out) => {
                let unknown = "nothing of it is what that page documents: name the page of the whole";
                Ranking { way_out: way_out.or_else(|| Some(unknown.to_owned())), ..ranking }
            }
            None => ranking,
        };
        let put = match chosen.filter(|_| other.is_none()) {
            Some((page, is_list)) => Some((put(&folder, file, &body.text, &page, is_list)?, page)),
            None => None,
        };
        learned.push(Learned { file: file.clone(), ranking, put, amendments: Vec::new(), advice: None });
    }
    if learned.iter().any(|it| it.put.is_some()) {
        say_what_changed(options, &mut learned)?;
    }
    Ok(learned)
}

/// What `learn` is given.
enum Given {
    Body(Body),
    Deviations(Advice),
}

/// Every amendment that names the file of a body, or a line of it.
fn say_what_changed(options: &Options, learned: &mut [Learned]) -> Result<(), Error> {
    let stages = pipeline::stages(options)?;
    let amendments: Vec<String> = stages
        .diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.code == Code::Amended)
        .map(|diagnostic| diagnostic.message.clone())
        .collect();
    for it in learned {
        let Some((name, _)) = &it.put else { continue };
        let marks = [format!("`{name}`"), format!("`{name}:")];
        let names = |message: &&String| marks.iter().any(|mark| message.contains(mark));
        it.amendments = amendments.iter().filter(names).cloned().collect();
    }
    Ok(())
}

/// Writes a body and its line in the index. Its name is its own, with a number if that is taken by another.
fn put(folder: &Path, file: &Path, text: &str, page: &str, is_list: bool) -> Result<String, Error> {
    let stem = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let stem: String = stem.chars().map(|c| if c.is_control() { '_' } else { c }).collect();
    let ending = file.extension().map(|ending| ending.to_string_lossy().into_owned());
    let ending = ending.filter(|ending| folder::is_body(&format!("a.{ending}")));
    let ending = ending.as_deref().unwrap_or("json");
    let name = (1..)
        .map(
            |number| {
                if number == 1 { format!("{stem}.{ending}") } else { format!("{stem}-{number}.{ending}") }
            },
        )
        .find(|name| match folder::read_file(&folder.join(name)) {
            Ok(old) => old == text,
            Err(_) => !folder.join(name).exists(),
        })
        .unwrap_or_default();
    let index = folder.join("index.tsv");
    let mut rows = match index.exists() {
        true => folder::read_file(&index)?,
        false => "file\tpage\tshape\n".to_owned(),
    };
    let is_there = |row: &str| row.split('\t').next() == Some(name.as_str());
    if !rows.lines().any(is_there) {
        if !rows.is_empty() && !rows.ends_with('\n') {
            rows.push('\n');
        }
        rows.push_str(&format!("{name}\t{page}\t{}\n", if is_list { "list" } else { "one" }));
    }
    sync::create_folder(folder)?;
    sync::write_file(&folder.join(&name), text)?;
    sync::write_file(&index, &rows)?;
    Ok(name)
}
