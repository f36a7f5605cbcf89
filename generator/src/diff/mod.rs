//! Takes two versions of the docs as saved graphs, gives what changed from the one to the other: for code that
//! uses the written crate, by cargo's rules of semantic versions, and for the JSON it reads and writes.
//!
//! What code sees is asked of the text of the files (`api`), what JSON sees of the graphs (`wire`); each
//! change joins both at the type, field, value or member that it is about.

mod api;
mod brief;
mod code;
mod identity;
mod render;
mod version;
mod wire;

pub use brief::{Brief, brief};
pub use version::Semver;
pub use wire::Wire;

use std::collections::BTreeMap;
use std::fmt;

use crate::compare::{Pairs, fields_of_versions, versions};
use crate::diagnostic::Diagnostics;
use crate::emit;
use crate::graph::saved::{Field, Graph, Schema, TypeDef};
use crate::plan::{self, EnumValues, File, Item, RustModel};
use api::Api;
use code::Finding;
use wire::Versions;

/// How much a change breaks of the code that uses the crate, by cargo's rules of semantic versions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rating {
    /// Nothing: code that compiled does.
    Patch,
    /// Nothing, and there is more to use, or something is deprecated.
    Minor,
    /// Some code that compiled does not.
    Major,
}

impl Rating {
    /// Every rating, the least first.
    pub const ALL: &'static [Self] = &[Self::Patch, Self::Minor, Self::Major];

    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

impl fmt::Display for Rating {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What changed between two versions of the docs.
#[derive(Debug, Clone, PartialEq)]
pub struct Diff {
    /// Every change, type by type in the order of their Rust paths.
    pub changes: Vec<Change>,
    /// How many types have other prose, examples or places in the docs, and how many files other text.
    pub prose: usize,
    /// How many types each version has.
    pub types: (usize, usize),
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What happened, as `field-gone`.
    pub kind: &'static str,
    /// The type by its path in the crate: as it is now, or as it was if it is gone.
    pub ty: String,
    /// The page that documents the type.
    pub page: String,
    /// The field, variant, method or trait, if it is about one.
    pub member: Option<String>,
    /// What it was.
    pub old: Option<String>,
    /// What it is.
    pub new: Option<String>,
    /// What it does to code.
    pub code: Rating,
    /// What it does to JSON.
    pub wire: Wire,
    /// What it does to JSON in words; empty where that is nothing.
    pub on_the_wire: String,
}

impl Diff {
    /// What all changes together do to code; nothing, where nothing changed at all.
    pub fn rating(&self) -> Option<Rating> {
        let prose = (self.prose > 0).then_some(Rating::Patch);
        self.changes.iter().map(|change| change.code).max().max(prose)
    }

    /// What all changes together do to JSON.
    pub fn wire(&self) -> Wire {
        self.changes.iter().fold(Wire::Same, |all, change| all & change.wire)
    }
}

/// Finds what changed between two saved graphs.
///
/// # Errors
///
/// What is wrong with a text that is no saved graph, and which.
pub fn diff(old: &str, new: &str) -> Result<Diff, (Which, String)> {
    let old = Graph::read(old).map_err(|reason| (Which::Old, reason))?;
    let new = Graph::read(new).map_err(|reason| (Which::New, reason))?;
    let pairs = versions(&old, &new);
    let (old_crate, new_crate) = (planned(&old), planned(&new));
    let mut finder = Finder {
        graphs: Versions { old: &old, new: &new, pairs: &pairs },
        crates: (&old_crate, &new_crate),
        renamed: renamed(&pairs, &old_crate, &new_crate),
        found: Diff { changes: Vec::new(), prose: 0, types: (old.types.len(), new.types.len()) },
    };
    finder.all();
    let mut found = finder.found;
    // Within a type in the order of the page.
    found.changes.sort_by(|a, b| a.ty.cmp(&b.ty));
    if old.plain_strict != new.plain_strict {
        let word = |strict: bool| if strict { "strict" } else { "tolerant" };
        found.changes.push(Change {
            kind: "plain",
            ty: "crate".to_owned(),
            page: "wire.toml".to_owned(),
            member: None,
            old: Some(word(old.plain_strict).to_owned()),
            new: Some(word(new.plain_strict).to_owned()),
            code: Rating::Patch,
            wire: if new.plain_strict { Wire::Narrower } else { Wire::Wider },
            on_the_wire: "plain serde reads otherwise where a required key is missing".to_owned(),
        });
    }
    Ok(found)
}

/// Which of two versions is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// The one that was.
    Old,
    /// The one that is.
    New,
}

fn planned(graph: &Graph) -> RustModel {
    plan::build(&graph.restored(), "models", &mut Diagnostics::default())
}

/// The path of a type in the crate, as users write it.
fn path_of(file: &File) -> String {
    match file.path.rsplit_once('/') {
        Some((module, _)) => format!("{}::{}", module.replace('/', "::"), file.ident),
        None => file.ident.to_string(),
    }
}

fn renamed(pairs: &Pairs, old: &RustModel, new: &RustModel) -> BTreeMap<String, String> {
    let paths = pairs.all().into_iter();
    let paths = paths.map(|(old_at, new_at)| (path_of(&old.files[old_at]), path_of(&new.files[new_at])));
    paths.filter(|(old, new)| old != new).collect()
}

struct Finder<'a> {
    graphs: Versions<'a>,
    crates: (&'a RustModel, &'a RustModel),
    /// The types that have another path now.
    renamed: BTreeMap<String, String>,
    found: Diff,
}

/// Both versions of a type.
struct Pair<'a> {
    defs: (&'a TypeDef, &'a TypeDef),
    files: (&'a File, &'a File),
    apis: (Api, Api),
}

impl Finder<'_> {
    fn all(&mut self) {
        let Versions { old, new, pairs } = self.graphs;
        for (old_at, new_at) in pairs.all() {
            self.pair((&old.types[old_at], &new.types[new_at]), (old_at, new_at));
        }
        for (at, found) in identity::changes(pairs, self.crates.0, self.crates.1) {
            self.push(&new.types[at], &path_of(&self.crates.1.files[at]), found);
        }
        for (at, def) in old.types.iter().enumerate().filter(|(at, _)| !pairs.has_first(*at)) {
            self.lone(def, &self.crates.0.files[at], false);
        }
        for (at, def) in new.types.iter().enumerate().filter(|(at, _)| !pairs.has_second(*at)) {
            self.lone(def, &self.crates.1.files[at], true);
        }
    }

    fn lone(&mut self, def: &TypeDef, file: &File, is_new: bool) {
        let what = Some(def.kind().to_owned());
        self.found.changes.push(Change {
            kind: if is_new { "type-new" } else { "type-gone" },
            ty: path_of(file),
            page: def.page.clone(),
            member: None,
            old: what.clone().filter(|_| !is_new),
            new: what.filter(|_| is_new),
            code: if is_new { Rating::Minor } else { Rating::Major },
            wire: Wire::Same,
            on_the_wire: String::new(),
        });
    }

    fn pair(&mut self, defs: (&TypeDef, &TypeDef), at: (usize, usize)) {
        let files = (&self.crates.0.files[at.0], &self.crates.1.files[at.1]);
        let paths = (path_of(files.0), path_of(files.1));
        // Whether another type is the same says nothing of what the type is.
        let texts = (emit::definition_of(files.0), emit::definition_of(files.1));
        let is_otherwise = texts.0 != texts.1 || prose(defs.0) != prose(defs.1);
        let before = self.found.changes.len();
        if paths.0 != paths.1 {
            let (old, new) = (Some(paths.0.clone()), Some(paths.1.clone()));
            self.push(
                defs.1,
                &paths.1,
                Found { kind: "type-renamed", old, new, ..Found::new(Rating::Major) },
            );
        }
        if texts.0 != texts.1 {
            let old = Api::read(&texts.0, &paths.0, &self.renamed);
            let new = Api::read(&texts.1, &paths.1, &BTreeMap::new());
            if let (Some(old), Some(new)) = (old, new) {
                let pair = Pair { defs, files, apis: (old, new) };
                for found in self.parts(&pair) {
                    self.push(defs.1, &paths.1, found);
                }
            }
        }
        self.found.prose += usize::from(is_otherwise && before == self.found.changes.len());
    }

    fn push(&mut self, def: &TypeDef, path: &str, found: Found) {
        let Found { kind, member, old, new, code, wire, on_the_wire } = found;
        let (ty, page) = (path.to_owned(), def.page.clone());
        self.found.changes.push(Change { kind, ty, page, member, old, new, code, wire, on_the_wire });
    }

    /// What changed in a type.
    fn parts(&self, pair: &Pair<'_>) -> Vec<Found> {
        let findings = code::compare(&pair.apis.0, &pair.apis.1);
        let mut found = match (&pair.defs.0.schema, &pair.defs.1.schema) {
            (Schema::Struct { envelope: true, .. }, _) | (_, Schema::Struct { envelope: true, .. }) => {
                Vec::new()
            }
            (Schema::Struct { .. }, Schema::Struct { .. }) => self.fields(pair),
            (Schema::Enum { of, values }, Schema::Enum { of: new_of, values: new_values }) => {
                let is_of_one_type = of == new_of;
                match wire::values((of, values), (new_of, new_values)) {
                    Wire::Same => Vec::new(),
                    wire if is_of_one_type => self.values(pair, wire),
                    wire => {
                        vec![Found::on_the_wire(wire, format!("{new_of} values where there were {of} ones"))]
                    }
                }
            }
            (Schema::Union { .. }, Schema::Union { .. }) => {
                match self.graphs.members(pair.defs.0, pair.defs.1) {
                    Wire::Same => Vec::new(),
                    wire => vec![Found::on_the_wire(wire, "the members are others".to_owned())],
                }
            }
            (Schema::Opaque, Schema::Opaque) => Vec::new(),
            (old, new) => {
                let wire = self.graphs.kind(pair.defs.0, pair.defs.1);
                let text = format!("{} where there was {}", word(new), word(old));
                vec![Found::on_the_wire(wire, text)]
            }
        };
        join(&mut found, findings);
        found
    }

    fn fields(&self, pair: &Pair<'_>) -> Vec<Found> {
        let same = fields_of_versions(pair.defs.0, pair.defs.1);
        let mut found = Vec::new();
        for (at, old) in pair.defs.0.fields().iter().enumerate() {
            let wire = match same.iter().find(|(it, _)| std::ptr::eq(*it, old)) {
                Some((_, new)) => self.field(pair, (old, new)),
                None => Found::lone(old, false),
            };
            found.push(Found { member: ident(pair.files.0, at), ..wire });
        }
        for (at, new) in pair.defs.1.fields().iter().enumerate() {
            if !same.iter().any(|(_, it)| std::ptr::eq(*it, new)) {
                found.push(Found { member: ident(pair.files.1, at), ..Found::lone(new, true) });
            }
        }
        found.retain(|found| found.wire != Wire::Same || found.kind == "field-renamed");
        found.extend(unknown_keys(pair));
        found
    }

    fn field(&self, pair: &Pair<'_>, (old, new): (&Field, &Field)) -> Found {
        let at = |fields: &[Field], field| fields.iter().position(|it| std::ptr::eq(it, field));
        let names = (
            at(pair.defs.0.fields(), old).and_then(|at| ident(pair.files.0, at)),
            at(pair.defs.1.fields(), new).and_then(|at| ident(pair.files.1, at)),
        );
        let wire = self.graphs.field(old, new);
        let text = on_the_wire(old, new, wire);
        if names.0 == names.1 {
            return Found::on_the_wire(wire, text);
        }
        Found { kind: "field-renamed", new: names.1, on_the_wire: text, wire, ..Found::new(Rating::Patch) }
    }

    /// What became of the values of an enum whose values are of the same JSON type.
    fn values(&self, pair: &Pair<'_>, all: Wire) -> Vec<Found> {
        let values = |def: &TypeDef| match &def.schema {
            Schema::Enum { values, .. } => values.iter().map(|it| it.value.clone()).collect(),
            _ => Vec::new(),
        };
        let (old, new): (Vec<String>, Vec<String>) = (values(pair.defs.0), values(pair.defs.1));
        let lone = |of: &[String], others: &[String], file: &File, wire: Wire, said: &str| -> Vec<Found> {
            let lone = of.iter().enumerate().filter(|(_, value)| !others.contains(value));
            let found = lone.map(|(at, value)| Found {
                member: variant(file, at),
                ..Found::on_the_wire(wire, format!("{value:?} {said}"))
            });
            found.collect()
        };
        let mut found = match all {
            Wire::Wider => Vec::new(),
            _ => lone(&old, &new, pair.files.0, Wire::Narrower, "is no longer listed"),
        };
        found.extend(lone(&new, &old, pair.files.1, Wire::Wider, "is listed now"));
        found
    }
}

/// What changed in a type, before it is known whose it is.
struct Found {
    kind: &'static str,
    member: Option<String>,
    old: Option<String>,
    new: Option<String>,
    code: Rating,
    wire: Wire,
    on_the_wire: String,
}

impl Found {
    fn new(code: Rating) -> Self {
        let (member, old, new) = (None, None, None);
        Self { kind: "wire", member, old, new, code, wire: Wire::Same, on_the_wire: String::new() }
    }

    fn on_the_wire(wire: Wire, text: String) -> Self {
        Self { wire, on_the_wire: text, ..Self::new(Rating::Patch) }
    }

    fn lone(field: &Field, is_new: bool) -> Self {
        let required = if field.required { "required key" } else { "key" };
        let text = match is_new {
            true => format!("a new {required} `{}`", field.key.name),
            false => format!("the {required} `{}` is neither read nor written", field.key.name),
        };
        Self::on_the_wire(wire::lone_field(field, is_new), text)
    }
}

/// Whether keys that the docs do not have are kept in one version only: in a field behind all others.
fn unknown_keys(pair: &Pair<'_>) -> Option<Found> {
    let keeps = |def: &TypeDef| matches!(def.schema, Schema::Struct { extra: true, .. });
    let (file, def, wire, word) = match (keeps(pair.defs.0), keeps(pair.defs.1)) {
        (false, true) => (pair.files.1, pair.defs.1, Wire::Wider, "kept"),
        (true, false) => (pair.files.0, pair.defs.0, Wire::Narrower, "passed over"),
        _ => return None,
    };
    let text = format!("keys that the docs do not have are {word}");
    Some(Found { member: ident(file, def.fields().len()), ..Found::on_the_wire(wire, text) })
}

/// Puts what code sees to what JSON sees of the same member.
fn join(found: &mut Vec<Found>, findings: Vec<Finding>) {
    for Finding { kind, member, old, new, code } in findings {
        // A variant that goes and one that comes may have one name.
        let is_same = |it: &&mut Found| it.member == member && it.code == Rating::Patch && it.kind == "wire";
        match found.iter_mut().find(is_same) {
            Some(it) => {
                (it.kind, it.code) = (kind, code);
                (it.old, it.new) = (old, new);
            }
            None => found.push(Found { kind, member, old, new, ..Found::new(code) }),
        }
    }
    // The old name of a renamed field is gone, the new one is new.
    let renames: Vec<(Option<String>, Option<String>)> = found
        .iter()
        .filter(|it| it.kind == "field-renamed")
        .map(|it| (it.member.clone(), it.new.clone()))
        .collect();
    for (old, new) in renames {
        let is_gone = |it: &Found| it.kind == "field-gone" && it.member == old;
        let is_new = |it: &Found| it.kind == "field-new" && it.member == new;
        found.retain(|it| !is_gone(it) && !is_new(it));
        for it in found.iter_mut().filter(|it| it.kind == "field-renamed" && it.member == old) {
            it.code = Rating::Major;
        }
    }
}

/// What became of a field's JSON, in words.
fn on_the_wire(old: &Field, new: &Field, wire: Wire) -> String {
    if wire == Wire::Same {
        return String::new();
    }
    let mut parts = Vec::new();
    if old.key.name != new.key.name {
        parts.push(format!("the key was `{}` and is `{}`", old.key.name, new.key.name));
    }
    match (old.required, new.required) {
        (true, false) => parts.push("may be missing".to_owned()),
        (false, true) => parts.push("is required".to_owned()),
        _ => {}
    }
    match (old.nullable, new.nullable) {
        (true, false) => parts.push("is never null".to_owned()),
        (false, true) => parts.push("may be null".to_owned()),
        _ => {}
    }
    if old.ty != new.ty {
        parts.push(format!("was {} and is {}", old.ty, new.ty));
    }
    parts.join("; ")
}

/// The name of a field in Rust.
fn ident(file: &File, at: usize) -> Option<String> {
    let fields = match &file.item {
        Item::Struct(strukt) => &strukt.fields,
        Item::Envelope(fields) => fields,
        _ => return None,
    };
    fields.get(at).map(|field| field.ident.to_string())
}

/// The name of a value's variant in Rust.
fn variant(file: &File, at: usize) -> Option<String> {
    let Item::Enum(enumeration) = &file.item else { return None };
    let name = match &enumeration.values {
        EnumValues::Strings(values) | EnumValues::Numbers(values) => values.get(at).map(|(name, _)| name),
        EnumValues::Integers(values) => values.get(at).map(|(name, _)| name),
        EnumValues::Booleans(values) => values.get(at).map(|(name, _)| name),
    };
    name.map(ToString::to_string)
}

fn word(schema: &Schema) -> &'static str {
    match schema {
        Schema::Struct { .. } => "an object",
        Schema::Enum { .. } => "an enum",
        Schema::Union { .. } => "a union",
        Schema::Opaque => "any value",
    }
}

/// What people read of a type, and nothing else.
fn prose(def: &TypeDef) -> Vec<&str> {
    let fields = def.fields().iter();
    let fields = fields.flat_map(|field| {
        let examples = field.examples.iter().map(String::as_str);
        [field.description.as_str(), field.deprecated.as_deref().unwrap_or_default()]
            .into_iter()
            .chain(examples)
    });
    [def.description.as_str(), def.deprecated.as_deref().unwrap_or_default(), def.page.as_str()]
        .into_iter()
        .chain(fields)
        .collect()
}
