//! `wire.toml` as it is written: pages and fields by glob patterns, and what the user says of them.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned as TomlSpanned;
use toml::de::{DeTable, DeValue, Deserializer};

use super::convention::Convention;
use super::glob::Glob;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::graph::Dates;
use crate::source::{SourceId, SourceKind, SourceMap, Span, Spanned};

/// A `wire.toml` whose patterns are read.
#[derive(Debug, Default)]
pub(super) struct Config {
    /// The naming convention of the keys.
    pub(super) naming: Option<Convention>,
    /// Whether unknown keys are kept in every struct.
    pub(super) extra: Option<Spanned<bool>>,
    /// What plain serde does with a required key that is missing or null.
    pub(super) plain: Option<Plain>,
    /// Whether keys that only payloads have become fields.
    pub(super) undocumented: Option<bool>,
    /// What becomes of types that are the same in everything.
    pub(super) identical: Option<Identical>,
    /// What is said of pages.
    pub(super) pages: Vec<PageEntry>,
    /// What is said of fields.
    pub(super) fields: Vec<FieldEntry>,
    /// What is said of the values of enums.
    pub(super) values: Vec<ValueEntry>,
    /// Whose types dates are.
    pub(super) dates: Option<DateCrate>,
    /// What is said of types in code.
    pub(super) types: Vec<TypeEntry>,
}

/// Whose types dates are in code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(super) enum DateCrate {
    #[serde(rename = "jiff")]
    Jiff,
    #[serde(rename = "chrono")]
    Chrono,
    #[serde(rename = "time")]
    Time,
    #[serde(rename = "String")]
    String,
}

impl From<DateCrate> for Dates {
    fn from(dates: DateCrate) -> Self {
        match dates {
            DateCrate::Jiff => Self::Jiff,
            DateCrate::Chrono => Self::Chrono,
            DateCrate::Time => Self::Time,
            DateCrate::String => Self::String,
        }
    }
}

/// A table `[types."GLOB"]`.
#[derive(Debug)]
pub(super) struct TypeEntry {
    pub(super) page: Pattern,
    pub(super) replace: Option<Spanned<String>>,
    pub(super) derive: Vec<Spanned<String>>,
    pub(super) attributes: Vec<Spanned<String>>,
}

/// What plain serde makes of a required key that is missing or null.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Plain {
    /// The type's default.
    Tolerant,
    /// An error.
    Strict,
}

/// What becomes of types that are the same in everything but their names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Identical {
    /// One of them is defined, the others are names of it.
    Shared,
    /// Each is a type of its own.
    Apart,
}

/// A pattern and where it stands.
#[derive(Debug)]
pub(super) struct Pattern {
    glob: Glob,
    pub(super) text: Spanned<String>,
}

/// A line of `[pages]`.
#[derive(Debug)]
pub(super) struct PageEntry {
    pub(super) page: Pattern,
    pub(super) extra: Option<Spanned<bool>>,
    /// Whether the page is left out.
    pub(super) skip: Option<Spanned<bool>>,
    /// The name of its type.
    pub(super) rename: Option<Spanned<String>>,
    /// The members of the union that it is, in the neutral notation.
    pub(super) union: Option<Vec<Spanned<String>>>,
}

/// A line below `[values.PAGE]`.
#[derive(Debug)]
pub(super) struct ValueEntry {
    pub(super) page: std::rc::Rc<Pattern>,
    /// The constant's name on the page.
    pub(super) constant: Spanned<String>,
    /// What travels.
    pub(super) value: String,
    /// Whether it is a number there.
    pub(super) is_number: bool,
}

/// A line below `[fields.PAGE]`.
#[derive(Debug)]
pub(super) struct FieldEntry {
    pub(super) page: std::rc::Rc<Pattern>,
    pub(super) field: Pattern,
    pub(super) settings: FieldSettings,
}

/// What the user says of a field.
#[derive(Debug, Default)]
pub(super) struct FieldSettings {
    pub(super) key: Option<Spanned<String>>,
    pub(super) required: Option<Spanned<bool>>,
    pub(super) nullable: Option<Spanned<bool>>,
    pub(super) ty: Option<Spanned<String>>,
    pub(super) format: Option<Spanned<Format>>,
    pub(super) rename: Option<Spanned<String>>,
}

/// How the values of a field are spelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Format {
    /// A date alone.
    Date,
    /// A date with a time.
    DateTime,
    /// A whole number of any size.
    BigInteger,
}

impl Format {
    /// The word in `wire.toml`.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::DateTime => "date-time",
            Self::BigInteger => "big-integer",
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    naming: Option<Convention>,
    extra: Option<TomlSpanned<bool>>,
    plain: Option<Plain>,
    undocumented: Option<bool>,
    identical: Option<Identical>,
    #[serde(default)]
    pages: BTreeMap<TomlSpanned<String>, PageTable>,
    #[serde(default)]
    fields: BTreeMap<TomlSpanned<String>, BTreeMap<TomlSpanned<String>, FieldTable>>,
    #[serde(default)]
    values: BTreeMap<TomlSpanned<String>, BTreeMap<TomlSpanned<String>, ValueText>>,
    /// What `calls` reads.
    #[serde(rename = "operations")]
    _operations: Option<serde::de::IgnoredAny>,
    dates: Option<DateCrate>,
    #[serde(default)]
    types: BTreeMap<TomlSpanned<String>, TypeTable>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TypeTable {
    replace: Option<TomlSpanned<String>>,
    #[serde(default)]
    derive: Vec<TomlSpanned<String>>,
    #[serde(default)]
    attributes: Vec<TomlSpanned<String>>,
}

/// The value of a constant.
#[derive(Deserialize)]
#[serde(untagged)]
enum ValueText {
    Text(String),
    Number(i64),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PageTable {
    extra: Option<TomlSpanned<bool>>,
    skip: Option<TomlSpanned<bool>>,
    rename: Option<TomlSpanned<String>>,
    union: Option<Vec<TomlSpanned<String>>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FieldTable {
    key: Option<TomlSpanned<String>>,
    required: Option<TomlSpanned<bool>>,
    nullable: Option<TomlSpanned<bool>>,
    #[serde(rename = "type")]
    ty: Option<TomlSpanned<String>>,
    format: Option<TomlSpanned<Format>>,
    rename: Option<TomlSpanned<String>>,
}

/// The keys at the top of `wire.toml`, which a file of settings may have beside its own.
pub const KEYS: &[&str] = &[
    "naming",
    "extra",
    "plain",
    "undocumented",
    "identical",
    "pages",
    "fields",
    "values",
    "dates",
    "types",
    "operations",
];

/// The key of a file of settings under which its outputs stand.
const OUTPUTS: &str = "output";

/// Reads `wire.toml` and its like, the more general ones first. What is wrong is a diagnostic; the rest counts.
pub(super) fn read_all(sources: &SourceMap, diagnostics: &mut Diagnostics) -> Vec<Config> {
    let mut configs = Vec::new();
    for (id, source) in sources.iter() {
        let Some(part) = Part::of(&source.kind) else { continue };
        let mut config = read(id, &source.text, part, diagnostics);
        if source.kind == SourceKind::Config
            && let Some(entry) = config.types.first()
        {
            let message = "what becomes code is not taken from a docs folder, which may be a stranger's";
            let help = "put `[types]` into `generator.toml`, or into a file that `--wire` names";
            diagnostics.push(Diagnostic::new(Code::ConfigValue, entry.page.text.span, message).help(help));
            config.types.clear();
        }
        configs.push(config);
    }
    configs
}

/// The part of a file that is the user's word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// All of it.
    Whole,
    /// What has a key of `wire.toml`.
    Top,
    /// The same in the output of this index.
    Output(usize),
}

impl Part {
    /// That of a file of this kind, if it may have any.
    pub(super) fn of(kind: &SourceKind) -> Option<Self> {
        match kind {
            SourceKind::Config | SourceKind::Wire => Some(Self::Whole),
            SourceKind::Settings(None) => Some(Self::Top),
            SourceKind::Settings(Some(output)) => Some(Self::Output(*output)),
            SourceKind::Page | SourceKind::Lock | SourceKind::Payload { .. } | SourceKind::Unread { .. } => {
                None
            }
        }
    }

    /// Reads the part of a text.
    pub(super) fn read<'t, D: Deserialize<'t>>(self, text: &'t str) -> Result<D, toml::de::Error> {
        let mut table = DeTable::parse(text)?;
        if let Self::Output(index) = self {
            let outputs = table.get_mut().remove(OUTPUTS).map(|outputs| outputs.into_inner());
            let output = match outputs {
                Some(DeValue::Array(outputs)) => outputs.into_iter().nth(index),
                _ => None,
            };
            let span = output.as_ref().map_or(0..0, |output| output.span());
            let inner = match output.map(|output| output.into_inner()) {
                Some(DeValue::Table(inner)) => inner,
                _ => DeTable::new(),
            };
            table = TomlSpanned::new(span, inner);
        }
        if self != Self::Whole {
            let all = std::mem::take(table.get_mut()).into_iter();
            *table.get_mut() = all.filter(|(key, _)| KEYS.contains(&key.get_ref().as_ref())).collect();
        }
        D::deserialize(Deserializer::from(table))
    }
}

fn read(source: SourceId, text: &str, part: Part, diagnostics: &mut Diagnostics) -> Config {
    let document: Document = match part.read(text) {
        Ok(document) => document,
        Err(error) => {
            let range = error.span().unwrap_or_default();
            let span = Span::new(source, range.start, range.end);
            let help = "the settings are described in generator/guide/wire-toml.md";
            diagnostics.push(Diagnostic::new(Code::ConfigSyntax, span, one_line(error.message())).help(help));
            return Config::default();
        }
    };
    let reader = Reader { source };
    let mut config = Config {
        naming: document.naming,
        extra: document.extra.map(|it| reader.spanned(it)),
        plain: document.plain,
        undocumented: document.undocumented,
        identical: document.identical,
        dates: document.dates,
        ..Config::default()
    };
    for (page, table) in document.pages {
        let extra = table.extra.map(|it| reader.spanned(it));
        let skip = table.skip.map(|it| reader.spanned(it));
        let rename = table.rename.map(|it| reader.spanned(it));
        let union = table.union.map(|all| all.into_iter().map(|it| reader.spanned(it)).collect());
        if let Some(page) = reader.pattern(page, diagnostics) {
            config.pages.push(PageEntry { page, extra, skip, rename, union });
        }
    }
    for (page, table) in document.values {
        let Some(page) = reader.pattern(page, diagnostics).map(std::rc::Rc::new) else { continue };
        for (constant, value) in table {
            let (value, is_number) = match value {
                ValueText::Text(text) => (text, false),
                ValueText::Number(number) => (number.to_string(), true),
            };
            let constant = reader.spanned(constant);
            config.values.push(ValueEntry { page: page.clone(), constant, value, is_number });
        }
    }
    for (page, table) in document.fields {
        let Some(page) = reader.pattern(page, diagnostics).map(std::rc::Rc::new) else { continue };
        for (field, table) in table {
            let Some(field) = reader.pattern(field, diagnostics) else { continue };
            let settings = FieldSettings {
                key: table.key.map(|it| reader.spanned(it)),
                required: table.required.map(|it| reader.spanned(it)),
                nullable: table.nullable.map(|it| reader.spanned(it)),
                ty: table.ty.map(|it| reader.spanned(it)),
                format: table.format.map(|it| reader.spanned(it)),
                rename: table.rename.map(|it| reader.spanned(it)),
            };
            config.fields.push(FieldEntry { page: page.clone(), field, settings });
        }
    }
    for (page, table) in document.types {
        let all = |texts: Vec<TomlSpanned<String>>| texts.into_iter().map(|it| reader.spanned(it)).collect();
        let replace = table.replace.map(|it| reader.spanned(it));
        let (derive, attributes) = (all(table.derive), all(table.attributes));
        if let Some(page) = reader.pattern(page, diagnostics) {
            config.types.push(TypeEntry { page, replace, derive, attributes });
        }
    }
    config.types.sort_by_key(|entry| entry.page.text.span);
    // In the order of the file, so that messages about two entries point from the later to the first.
    config.pages.sort_by_key(|entry| entry.page.text.span);
    config.fields.sort_by_key(|entry| entry.field.text.span);
    config.values.sort_by_key(|entry| entry.constant.span);
    config
}

/// What turns the reader's places into ours.
pub(super) struct Reader {
    source: SourceId,
}

impl Reader {
    pub(super) fn new(source: SourceId) -> Self {
        Self { source }
    }

    pub(super) fn spanned<T>(&self, value: TomlSpanned<T>) -> Spanned<T> {
        let range = value.span();
        Spanned::new(value.into_inner(), Span::new(self.source, range.start, range.end))
    }

    pub(super) fn pattern(
        &self,
        text: TomlSpanned<String>,
        diagnostics: &mut Diagnostics,
    ) -> Option<Pattern> {
        let text = self.spanned(text);
        match Glob::new(&text.value) {
            Ok(glob) => Some(Pattern { glob, text }),
            Err(reason) => {
                let message = format!("`{}` is no glob pattern: {reason}", shortened(&text.value));
                diagnostics.push(Diagnostic::new(Code::ConfigValue, text.span, message));
                None
            }
        }
    }
}

/// The beginning of a pattern, for a message.
fn shortened(pattern: &str) -> String {
    const SHOWN: usize = 60;
    match pattern.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &pattern[..end]),
        None => pattern.to_owned(),
    }
}

impl Pattern {
    /// Whether a page, given by its path below the docs folder, is meant. A pattern without `/` is
    /// for the file's name in any folder.
    pub(super) fn matches_page(&self, path: &str) -> bool {
        self.glob.matches_page(path)
    }

    /// Whether the pattern is a name, which means nothing but itself.
    pub(super) fn is_name(&self) -> bool {
        !self.text.value.is_empty() && !self.text.value.contains(['*', '?', '[', ']', '{', '}', '!', '\\'])
    }

    /// Whether a field, given by its documented name, is meant.
    pub(super) fn matches_field(&self, name: &str) -> bool {
        self.glob.matches(name)
    }
}

pub(super) fn one_line(message: &str) -> String {
    message.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Source, SourceMap};

    #[track_caller]
    fn refused(pattern: &str, reason: &str) {
        for text in
            [format!("[pages.'{pattern}']\nextra = true\n"), format!("[fields.'*']\n'{pattern}' = {{}}\n")]
        {
            let mut sources = SourceMap::default();
            let id = sources
                .add(Source { kind: crate::source::SourceKind::Config, ..Source::page("wire.toml", &text) });
            let mut diagnostics = Diagnostics::default();
            let config = read(id, &text, Part::Whole, &mut diagnostics);
            assert!(config.pages.is_empty() && config.fields.is_empty());
            let messages: Vec<_> = diagnostics.iter().collect();
            let [message] = messages.as_slice() else { panic!("{messages:?}") };
            assert_eq!(message.code, Code::ConfigValue);
            assert!(message.message.contains(reason) && message.message.len() < 300, "{}", message.message);
            assert!(sources.text(message.span).contains(pattern), "the place is not the pattern");
        }
    }

    #[test]
    fn patterns_that_would_break_their_reader_are_refused() {
        refused(&"{".repeat(260), "nest more than 16 deep");
        refused(&"{".repeat(100_000), "100000 bytes");
        refused(&format!("{}a{}", "{".repeat(200), "}".repeat(200)), "nest more than 16 deep");
        refused(&"?".repeat(50_000), "50000 bytes");
        refused("[a", "unclosed");
        refused("{a", "unclosed");
    }
}
