//! The crates of all APIs and a program that reads every body with them.

use std::collections::BTreeMap;
use std::path::PathBuf;

use generator::plan::RustModel;
use serde_json::Value;

use super::account::Reading;
use super::api::{Api, Body};
use crate::scratch::Scratch;
use crate::stages;

const READER: &str = include_str!("reader.rs");

/// What every way of reading gave.
#[derive(Debug)]
pub(super) struct Outcome {
    /// Plain serde.
    pub(super) plain: Result<Reading, String>,
    /// `wire::decode`.
    pub(super) decoded: Result<Reading, String>,
    /// Whether `wire::decode_strict` read it, too.
    pub(super) strict: bool,
    /// How many values no member of a union fitted.
    pub(super) unknown: usize,
}

/// What the generator knows besides the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Knowledge {
    /// What lies in the docs folder.
    Docs,
    /// Half of the bodies.
    Half,
}

/// The program so far.
pub(super) struct Program {
    scratch: Scratch,
    folder: PathBuf,
    /// The types that are read, by their paths.
    readers: BTreeMap<String, Reader>,
    /// The file of each body, and the type it is read as.
    bodies: Vec<(PathBuf, String)>,
    limit: usize,
}

/// A function that reads one type.
struct Reader {
    name: String,
    package: String,
}

impl Program {
    /// One that reads nothing.
    pub(super) fn new() -> Result<Self, String> {
        let mut scratch = Scratch::kept("bodies").map_err(text)?;
        scratch.depend("serde = \"1\"");
        let folder = scratch.folder_of("given");
        Ok(Self { scratch, folder, readers: BTreeMap::new(), bodies: Vec::new(), limit: 128 })
    }

    /// Adds an API's crate and the reading of its bodies; gives the number of the first of them.
    pub(super) fn add(&mut self, api: &Api, knowledge: Knowledge) -> Result<usize, String> {
        let (package, payloads) = match knowledge {
            Knowledge::Docs => (format!("docs_{}", ident(&api.name)), Vec::new()),
            Knowledge::Half => {
                let given = self.folder.join(&api.name);
                let [half, _] = api.halves();
                api.give(&half, &given).map_err(text)?;
                (format!("half_{}", ident(&api.name)), vec![given])
            }
        };
        let model = stages::plan_with(&api.docs, &package, &payloads)
            .map_err(|error| format!("{}: {error}", api.name))?;
        self.scratch.add(&package, &generator::emit::emit(&model).0).map_err(text)?;
        self.limit = self.limit.max(model.recursion_limit.unwrap_or_default());
        let first = self.bodies.len();
        for body in &api.bodies {
            self.read(api, body, &package, &model)?;
        }
        Ok(first)
    }

    fn read(&mut self, api: &Api, body: &Body, package: &str, model: &RustModel) -> Result<(), String> {
        // Types without a page of their own come after those that have one.
        let file = model.files.iter().find(|file| file.page == body.page);
        let file = file.ok_or_else(|| format!("{}: no page {}", api.name, body.page))?;
        let ty = stages::path(package, file);
        let ty = if body.is_list { format!("Vec<{ty}>") } else { ty };
        let path = std::path::absolute(api.folder.join(&body.file)).map_err(text)?;
        let name = format!("reader_{}", self.readers.len());
        self.readers.entry(ty.clone()).or_insert(Reader { name, package: package.to_owned() });
        self.bodies.push((path, ty));
        Ok(())
    }

    /// Compiles and runs it: the outcomes by number.
    pub(super) fn run(self) -> Result<BTreeMap<usize, Outcome>, String> {
        let mut main = format!("#![recursion_limit = \"{}\"]\n{READER}\n", self.limit);
        for (ty, Reader { name, package }) in &self.readers {
            main.push_str(&format!("reader!({name}, {package}::wire, {ty});\n"));
        }
        main.push_str("\nconst BODIES: &[(&str, Reader)] = &[\n");
        for (path, ty) in &self.bodies {
            main.push_str(&format!("    ({path:?}, {}),\n", self.readers[ty].name));
        }
        main.push_str("];\n");
        let output = self.scratch.run(&main, &[], &[]).map_err(text)?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into_owned());
        }
        let mut outcomes = BTreeMap::new();
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            let line: Value = serde_json::from_str(line).map_err(text)?;
            let number = line["number"].as_u64().and_then(|number| usize::try_from(number).ok());
            outcomes.insert(number.ok_or("the program says no number")?, outcome(&line));
        }
        Ok(outcomes)
    }
}

fn outcome(line: &Value) -> Outcome {
    let unknown = line["decode"]["unknown"].as_u64().unwrap_or_default();
    Outcome {
        plain: reading(&line["plain"]),
        decoded: reading(&line["decode"]),
        strict: line["strict"] == true,
        unknown: usize::try_from(unknown).unwrap_or(usize::MAX),
    }
}

fn reading(said: &Value) -> Result<Reading, String> {
    let string = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    match &said["error"] {
        Value::String(error) => Err(error.clone()),
        _ => {
            let pairs = said["deviations"].as_array().into_iter().flatten();
            let deviations = pairs.map(|pair| (string(&pair[0]), string(&pair[1]))).collect();
            Ok(Reading { written: said["written"].clone(), deviations })
        }
    }
}

/// A folder's name as part of a crate's.
fn ident(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' }).collect()
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}
