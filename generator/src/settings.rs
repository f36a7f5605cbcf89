//! `generator.toml`, the one place for all that a user wants: what the flags of the command say, and what
//! `wire.toml` may hold. This reads the former; the latter is for `evidence`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Deserializer};

use crate::diagnostic::Deny;
use crate::options::Options;
use crate::page::Family;
use crate::source::{Limits, Part};
use crate::{evidence, folder};

/// The name of the file, beside `Cargo.toml`.
pub const NAME: &str = "generator.toml";

/// Why settings cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The file cannot be read.
    #[error(transparent)]
    Read(#[from] folder::Error),
    /// What it says makes no sense.
    #[error("`{}`, line {line}: {reason}", path.display())]
    Value {
        /// The file.
        path: PathBuf,
        /// The line at fault, the first being 1.
        line: usize,
        /// What is wrong.
        reason: String,
    },
}

/// What the flags of the command say, as keys of a table. Paths start where the file lies.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
struct Flags {
    docs: Option<PathBuf>,
    out: Option<Spanned<PathBuf>>,
    name: Option<String>,
    module: Option<String>,
    only: Option<Vec<String>>,
    payloads: Option<Vec<PathBuf>>,
    dialect: Option<String>,
    family: Option<Spanned<String>>,
    deny: Option<Vec<Spanned<String>>>,
    emit_graph: Option<PathBuf>,
    emit_schema: Option<PathBuf>,
    gen_lock: Option<PathBuf>,
    docs_url: Option<String>,
    wire: Option<PathBuf>,
    limits: BTreeMap<Spanned<String>, usize>,
}

/// Reads a file of settings, and gives a run for each `[[output]]` in it; without any, one. What stands at
/// the top is for all of them.
///
/// ```
/// # let folder = std::env::temp_dir().join("generator-doctest-settings");
/// # std::fs::create_dir_all(&folder)?;
/// let file = folder.join("generator.toml");
/// std::fs::write(&file, "docs = \"api\"\n[[output]]\nout = \"models\"\n[[output]]\nout = \"pets\"\nonly = [\"Pet*\"]\n")?;
/// let runs = generator::settings(&file)?;
/// assert_eq!(runs[0].docs, folder.join("api"));
/// assert_eq!(runs[1].only, ["Pet*"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// When the file cannot be read, or what it says makes no sense. What it says of pages, fields and types is
/// looked at by [`generate`](crate::generate), which has them.
pub fn settings(file: &Path) -> Result<Vec<Options>, Error> {
    let text = folder::read_file(file)?;
    let reader = Reader { file, text: &text };
    let root = DeTable::parse(&text).map_err(|error| reader.toml(&error))?;
    let (top, outputs) = reader.split(root)?;
    let folder = file.parent().unwrap_or(Path::new(""));
    let mut all = Options::default();
    (all.docs, all.out) = (folder.join(&all.docs), folder.join(&all.out));
    reader.apply(top, &mut all)?;
    all.settings = Some(Part { file: file.to_owned(), output: None });
    if outputs.is_empty() {
        return Ok(vec![all]);
    }
    let mut runs: Vec<Options> = Vec::new();
    for (index, flags) in outputs.into_iter().enumerate() {
        let mut options = all.clone();
        let place = flags.out.as_ref().map_or(0, |out| out.span().start);
        reader.apply(flags, &mut options)?;
        options.settings = Some(Part { file: file.to_owned(), output: Some(index) });
        if runs.iter().any(|other| other.out == options.out) {
            let reason = format!("two outputs would be written to `{}`", options.out.display());
            return Err(reader.error(place, reason));
        }
        runs.push(options);
    }
    Ok(runs)
}

struct Reader<'a> {
    file: &'a Path,
    text: &'a str,
}

impl Reader<'_> {
    /// The flags at the top, and those of each output.
    fn split(&self, mut root: Spanned<DeTable<'_>>) -> Result<(Flags, Vec<Flags>), Error> {
        let outputs = root.get_mut().remove("output").map(|it| (it.span().start, it.into_inner()));
        let mut all = Vec::new();
        match outputs {
            None => {}
            Some((_, DeValue::Array(tables))) => {
                for table in tables {
                    let span = table.span();
                    let DeValue::Table(inner) = table.into_inner() else {
                        return Err(self.error(span.start, "`output` is a list of tables".to_owned()));
                    };
                    all.push(self.flags(Spanned::new(span, inner))?);
                }
            }
            Some((place, _)) => {
                return Err(self.error(place, "write `[[output]]`, as there may be several".to_owned()));
            }
        }
        Ok((self.flags(root)?, all))
    }

    fn flags(&self, mut table: Spanned<DeTable<'_>>) -> Result<Flags, Error> {
        let all = std::mem::take(table.get_mut()).into_iter();
        *table.get_mut() = all.filter(|(key, _)| !evidence::KEYS.contains(&key.get_ref().as_ref())).collect();
        Flags::deserialize(Deserializer::from(table)).map_err(|error| self.toml(&error))
    }

    fn apply(&self, flags: Flags, options: &mut Options) -> Result<(), Error> {
        let folder = self.file.parent().unwrap_or(Path::new(""));
        let at = |path: PathBuf| folder.join(path);
        if let Some(docs) = flags.docs {
            options.docs = at(docs);
        }
        if let Some(out) = flags.out {
            options.out = at(out.into_inner());
        }
        options.name = flags.name.or(options.name.take());
        options.module = flags.module.or(options.module.take());
        options.docs_url = flags.docs_url.or(options.docs_url.take());
        options.dialect = flags.dialect.or(options.dialect.take());
        if let Some(name) = flags.family {
            let place = name.span().start;
            let family = Family::named(name.get_ref()).ok_or_else(|| {
                self.error(place, format!("the families are {}", Family::names().join(", ")))
            })?;
            options.family = Some(family);
        }
        options.emit_graph = flags.emit_graph.map(at).or(options.emit_graph.take());
        options.emit_schema = flags.emit_schema.map(at).or(options.emit_schema.take());
        options.gen_lock = flags.gen_lock.map(at).or(options.gen_lock.take());
        if let Some(only) = flags.only {
            options.only = only;
        }
        if let Some(payloads) = flags.payloads {
            options.payloads = payloads.into_iter().map(at).collect();
        }
        options.wire.extend(flags.wire.map(at));
        for deny in flags.deny.into_iter().flatten() {
            let place = deny.span().start;
            let deny: Deny = deny.get_ref().parse().map_err(|reason| self.error(place, reason))?;
            options.deny.push(deny);
        }
        for (name, number) in flags.limits {
            let limit = options.limits.get_mut(name.get_ref()).ok_or_else(|| {
                self.error(name.span().start, format!("the limits are {}", Limits::NAMES.join(", ")))
            })?;
            *limit = number;
        }
        Ok(())
    }

    fn toml(&self, error: &toml::de::Error) -> Error {
        let reason = error.message().split_whitespace().collect::<Vec<_>>().join(" ");
        self.error(error.span().map_or(0, |span| span.start), reason)
    }

    fn error(&self, place: usize, reason: String) -> Error {
        let line = 1 + self.text.bytes().take(place).filter(|&byte| byte == b'\n').count();
        Error::Value { path: self.file.to_owned(), line, reason }
    }
}
