//! Holds what the generator makes of docs against what is known of the API besides its keys: the values of its
//! enums (`values.tsv`), and what is required and may be null (`facts.tsv`, from the API's description).

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use generator::diagnostic::Diagnostics;
use generator::evidence;
use generator::graph::{Field, Schema, TypeDef, TypeGraph};

use crate::keys::{Graphs, answer_rows, graphs};

/// How many of some facts are right.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Right {
    /// Those that are known.
    pub all: usize,
    /// Those that came out so.
    pub right: usize,
}

impl Right {
    fn count(&mut self, is_right: bool) {
        self.all += 1;
        self.right += usize::from(is_right);
    }

    /// In percent; of nothing, all is right.
    pub fn percent(self) -> f64 {
        // Numbers of facts are far below where floats lose whole numbers.
        if self.all == 0 { 100.0 } else { self.right as f64 * 100.0 / self.all as f64 }
    }
}

impl std::ops::AddAssign for Right {
    fn add_assign(&mut self, other: Self) {
        self.all += other.all;
        self.right += other.right;
    }
}

/// What is known of a folder, and how much of it is right.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// The values of enums that the docs show in some way.
    pub values: Right,
    /// The same, letters and digits alone, in whatever case.
    pub alike: Right,
    /// Whether a field is required.
    pub required: Right,
    /// Whether it may be null.
    pub nullable: Right,
    /// Whether these docs say so of any field.
    pub says_null: bool,
    /// The fields of pages that document a union as one flat table, of which the docs say false things.
    pub flat: usize,
    /// The values that came out otherwise: page, constant, right value, value found.
    pub wrong: Vec<[String; 4]>,
}

/// What SDKs of OpenAPI Generator have for any value that they do not know; none of the API.
const OF_SDK: &str = "unknowndefaultopenapi";

/// Runs the generator up to all of its evidence and holds it against a folder's answer sheets; nothing, if it
/// has none of them.
///
/// # Errors
///
/// When a file cannot be read.
pub fn measure(folder: &Path) -> Result<Option<Facts>, Box<dyn std::error::Error>> {
    let (values, facts) = (folder.join("values.tsv"), folder.join("facts.tsv"));
    if !values.is_file() && !facts.is_file() {
        return Ok(None);
    }
    let Graphs { sources, documented, .. } = graphs(folder)?;
    let graph = evidence::amend(documented, &sources, &mut Diagnostics::default());
    let mut found = Facts::default();
    if values.is_file() {
        found.hold_values(&graph, &values)?;
    }
    if facts.is_file() {
        found.hold_facts(&graph, &facts, &folder.join("wire.tsv"))?;
    }
    Ok(Some(found))
}

impl Facts {
    fn hold_values(&mut self, graph: &TypeGraph, sheet: &Path) -> Result<(), Box<dyn std::error::Error>> {
        let mut pages: BTreeMap<&str, Vec<&TypeDef>> = BTreeMap::new();
        graph.types.iter().for_each(|def| pages.entry(&def.page).or_default().push(def));
        for [page, constant, value] in answer_rows(sheet, ["page", "documented", "value"])? {
            // Without a constant the docs do not show it.
            if constant.is_empty() || fold(&constant) == OF_SDK {
                continue;
            }
            let found = pages.get(page.as_str()).and_then(|types| find(types, &constant)).unwrap_or_default();
            self.values.count(found == value);
            self.alike.count(fold(found) == fold(&value));
            if found != value {
                self.wrong.push([page, constant, value, found.to_owned()]);
            }
        }
        Ok(())
    }

    fn hold_facts(
        &mut self,
        graph: &TypeGraph,
        facts: &Path,
        keys: &Path,
    ) -> Result<(), Box<dyn std::error::Error>> {
        let mut schemas = BTreeMap::new();
        let mut flat = BTreeSet::new();
        let mut known = BTreeMap::new();
        let columns = ["schema", "property", "required", "nullable", "type", "page"];
        for [schema, property, required, nullable, ty, page] in answer_rows(facts, columns)? {
            if property.is_empty() {
                if ty.starts_with("oneOf") || ty.starts_with("anyOf") {
                    flat.insert(schema.clone());
                }
                schemas.insert(page, schema);
            } else {
                known.insert((schema, property), (required == "true", nullable == "true"));
            }
        }
        let fields: BTreeMap<(&str, &str), &Field> = graph.types.iter().flat_map(fields).collect();
        self.says_null = fields.values().any(|field| field.nullable);
        for [page, name, key] in answer_rows(keys, ["page", "docs_field", "wire_key"])? {
            let Some(schema) = schemas.get(&page) else { continue };
            if flat.contains(schema) {
                self.flat += 1;
                continue;
            }
            let Some((required, nullable)) = known.get(&(schema.clone(), key)) else { continue };
            let found = fields.get(&(page.as_str(), name.as_str()));
            self.required.count(found.is_some_and(|field| field.required == *required));
            self.nullable.count(found.is_some_and(|field| field.nullable == *nullable));
        }
        Ok(())
    }
}

fn fields(def: &TypeDef) -> impl Iterator<Item = ((&str, &str), &Field)> {
    let fields = match &def.schema {
        Schema::Struct(strukt) => strukt.fields.as_slice(),
        _ => &[],
    };
    fields.iter().map(|field| ((def.page.as_str(), field.name.as_str()), field))
}

/// The value of a constant, among the types of its page: that of `StateEnum.ACTIVE` in the enum within the
/// page.
fn find<'g>(types: &[&'g TypeDef], constant: &str) -> Option<&'g str> {
    let value = |def: &'g TypeDef, name: &str| match &def.schema {
        // Go's constants begin with the name of their type, which the generator leaves out.
        Schema::Enum(it) => {
            it.values.iter().find(|it| it.name == name || def.name.clone() + &it.name == name)
        }
        _ => None,
    };
    let own = types.iter().filter(|def| !def.inline).find_map(|def| value(def, constant));
    let nested = || {
        let (of, name) = constant.split_once('.')?;
        let part = of.strip_suffix("Enum").unwrap_or(of);
        let is_of = |def: &&&TypeDef| def.inline && fold(&def.name).ends_with(&fold(part));
        types.iter().filter(is_of).find_map(|def| value(def, name))
    };
    own.or_else(nested).map(|found| found.value.as_str())
}

fn fold(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
