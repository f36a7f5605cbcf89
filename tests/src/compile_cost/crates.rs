//! The two crates, programs that use them, and their builds.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use generator::plan::{File, Item, RustModel};

use super::{Mode, Twin};
use crate::cost::{self, Cost};
use crate::{stages, twin, update_tree};

/// How the types travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// As the generator writes them.
    Tables,
    /// By serde's derives.
    Derives,
}

impl Style {
    fn name(self) -> &'static str {
        match self {
            Self::Tables => "tables",
            Self::Derives => "derives",
        }
    }
}

/// A workspace with both crates, and with programs and the dependencies of each.
pub(super) struct Crates {
    folder: PathBuf,
    styles: Vec<Style>,
    /// What is compiled, in a line.
    pub(super) summary: String,
}

impl Crates {
    /// Writes them into a folder that stays, so that the next run finds the dependencies compiled.
    pub(super) fn write(docs: &Path, twin: Option<Twin>) -> Result<Self, String> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let folder = root.join("target/compile_cost");
        let mut styles = vec![Style::Tables];
        styles.extend(twin.map(|_| Style::Derives));
        let mut members = Vec::new();
        let mut summary = String::new();
        for &style in &styles {
            let mut model = stages::plan(docs, style.name())?;
            if style == Style::Derives && twin == Some(Twin::Apart) {
                model.files.iter_mut().for_each(|file| file.same_as = None);
            }
            let names = model.files.iter().filter(|file| file.same_as.is_some()).count();
            if style == Style::Tables {
                let (types, docs, fields) = (model.files.len(), docs.display(), fields(&model));
                summary =
                    format!("{types} types of {docs}, {fields} fields; {names} are names of others here");
            }
            members.extend(write(&folder, style, &model)?);
        }
        let workspace = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n");
        fs::write(folder.join("Cargo.toml"), workspace).map_err(text)?;
        fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock")).map_err(text)?;
        Ok(Self { folder, styles, summary })
    }

    /// Compiles the dependencies.
    pub(super) fn prepare(&self, mode: Mode) -> Result<(), String> {
        for style in &self.styles {
            self.cargo(&format!("{}-dependencies", style.name()), mode)?;
        }
        Ok(())
    }

    /// Builds one crate anew, with a program if the mode has one, and gives what that cost.
    pub(super) fn build(&self, style: Style, mode: Mode) -> Result<Cost, String> {
        // Written again, it is newer than what was compiled of it.
        let root = self.folder.join(style.name()).join("src/lib.rs");
        let source = fs::read(&root).map_err(text)?;
        fs::write(&root, source).map_err(text)?;
        match mode.types() {
            None => self.cargo(style.name(), mode),
            Some(types) => self.cargo(&program(style, types), mode),
        }
    }

    fn cargo(&self, package: &str, mode: Mode) -> Result<Cost, String> {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo
            .args(mode.command())
            .args(["--quiet", "--package", package])
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            .env("CARGO_INCREMENTAL", "0");
        cost::measure(&mut cargo)
    }
}

fn program(style: Style, types: usize) -> String {
    format!("{}-{types}", style.name())
}

/// Writes a crate, one with its dependencies alone, and the programs; gives their names.
fn write(folder: &Path, style: Style, model: &RustModel) -> Result<Vec<String>, String> {
    let files = match style {
        Style::Tables => generator::emit::emit(model).0,
        Style::Derives => twin::files(model)?,
    };
    let manifest = files.get("Cargo.toml").ok_or("the crate has no manifest")?;
    let name = |name: &str| format!("name = \"{name}\"");
    let dependencies = format!("{}-dependencies", style.name());
    let manifest = manifest.replacen(&name(style.name()), &name(&dependencies), 1);
    let manifest = format!("{manifest}\n[lib]\n");
    let mut crates = BTreeMap::from([
        (style.name().to_owned(), files),
        (dependencies, texts(&[("Cargo.toml", &manifest), ("src/lib.rs", "")])),
    ]);
    for types in Mode::TYPES {
        let name = program(style, types);
        let manifest = format!(
            "[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[dependencies]\nmodels = {{ path = \"../{0}\", package = \"{0}\" }}\nserde = \"1\"\nserde_json = \"1\"\n",
            style.name()
        );
        let main = main(model, types);
        crates.insert(name, texts(&[("Cargo.toml", &manifest), ("src/main.rs", &main)]));
    }
    for (name, files) in &crates {
        update_tree(&folder.join(name), files).map_err(text)?;
    }
    Ok(crates.into_keys().collect())
}

fn texts(files: &[(&str, &str)]) -> BTreeMap<String, String> {
    files.iter().map(|&(path, text)| (path.to_owned(), text.to_owned())).collect()
}

/// A program that reads and writes the structs with the most fields.
fn main(model: &RustModel, types: usize) -> String {
    let mut main = String::new();
    if let Some(limit) = model.recursion_limit {
        let _ = writeln!(main, "#![recursion_limit = \"{limit}\"]");
    }
    main.push_str("fn main() {\n    let text = std::env::args().nth(1).unwrap_or_default();\n");
    for file in largest(model).into_iter().take(types) {
        let _ = writeln!(main, "    copy::<{}>(&text);", stages::path("models", file));
    }
    main.push_str("}\n\n");
    main.push_str(COPY);
    main
}

const COPY: &str = r#"fn copy<'de, T: serde::Deserialize<'de> + serde::Serialize>(text: &'de str) {
    match serde_json::from_str::<T>(text).and_then(|value| serde_json::to_string(&value)) {
        Ok(text) => println!("{text}"),
        Err(error) => println!("{error}"),
    }
}
"#;

fn largest(model: &RustModel) -> Vec<&File> {
    let size = |file: &File| match &file.item {
        _ if file.same_as.is_some() => None,
        Item::Struct(strukt) => Some(strukt.fields.len()),
        _ => None,
    };
    let mut structs: Vec<(usize, &File)> =
        model.files.iter().filter_map(|file| Some((size(file)?, file))).collect();
    structs.sort_by(|(a, one), (b, other)| b.cmp(a).then_with(|| one.path.cmp(&other.path)));
    structs.into_iter().map(|(_, file)| file).collect()
}

fn fields(model: &RustModel) -> usize {
    let count = |file: &File| match &file.item {
        Item::Struct(strukt) => strukt.fields.len(),
        Item::Envelope(fields) => fields.len(),
        Item::Enum(_) | Item::Union(_) | Item::Opaque => 0,
    };
    model.files.iter().map(count).sum()
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}
