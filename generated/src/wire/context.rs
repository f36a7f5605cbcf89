// @generated from generator/runtime by `cargo run -p generator`: change the docs, not this file.

//! What a read has to say beside its value. Paths are put together on the way out of the nested
//! values, so that a read with nothing to say keeps no path at all.

use std::fmt;

/// Something in the JSON that the docs do not allow, and that was read all the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deviation {
    /// Where in the JSON: `$.MediaContainer.Metadata[3].guid`.
    pub path: String,
    /// The documented field, as `Type.key`.
    pub field: Option<String>,
    /// What kind of deviation.
    pub kind: DeviationKind,
    /// What the docs promise.
    pub expected: String,
    /// What was found, cut short.
    pub found: String,
}

/// The kinds of [`Deviation`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DeviationKind {
    /// A required key is not there; the field keeps its default.
    Missing,
    /// The value is null where null is no value; the field keeps its default, a list goes on.
    Null,
    /// The docs have no such key; its value is passed over.
    UnknownField,
    /// The docs have no such enum value, or no union member that fits; it is kept.
    UnknownValue,
    /// The key differs from the documented one in case or punctuation; the value is read.
    FoldedKey,
    /// A key comes twice; the last value counts.
    DuplicateKey,
    /// The value is spelled in another way than its type, such as a number as text; it is read.
    Spelling,
}

impl DeviationKind {
    /// The kind in a few words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Null => "null",
            Self::UnknownField => "unknown field",
            Self::UnknownValue => "unknown value",
            Self::FoldedKey => "other key",
            Self::DuplicateKey => "duplicate key",
            Self::Spelling => "other spelling",
        }
    }
}

impl fmt::Display for Deviation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.kind.as_str())?;
        if let Some(field) = &self.field {
            write!(f, " ({field})")?;
        }
        write!(f, ": expected {}, found {}", self.expected, self.found)
    }
}

/// A step on the way to a value.
#[derive(Debug, Clone)]
pub(crate) enum Step {
    Key(String),
    Index(usize),
}

/// A path whose last step comes first, as it grows on the way out.
#[derive(Debug, Clone, Default)]
struct Path(Vec<Step>);

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("$")?;
        for step in self.0.iter().rev() {
            match step {
                Step::Index(index) => write!(f, "[{index}]")?,
                Step::Key(key) if is_plain(key) => write!(f, ".{key}")?,
                Step::Key(key) => write!(f, "[{key:?}]")?,
            }
        }
        Ok(())
    }
}

fn is_plain(key: &str) -> bool {
    !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || c == '_')
}

struct Note {
    path: Path,
    field: Option<String>,
    kind: DeviationKind,
    expected: String,
    found: String,
}

struct Failure {
    path: Path,
    field: Option<String>,
    message: String,
}

/// What a read has to say. Make one only to read by hand; [`decode`](super::decode) has its own.
#[derive(Default)]
pub struct Context {
    collects: bool,
    notes: Vec<Note>,
    failure: Option<Failure>,
}

impl Context {
    /// A context that keeps deviations.
    pub(crate) fn collecting() -> Self {
        Self { collects: true, ..Self::default() }
    }

    /// Whether deviations are kept: if not, nobody need look for them.
    pub fn collects(&self) -> bool {
        self.collects
    }

    /// Notes a deviation of the value being read.
    pub fn note(
        &mut self,
        kind: DeviationKind,
        expected: impl fmt::Display,
        found: impl fmt::Display,
    ) {
        if self.collects {
            self.notes.push(Note {
                path: Path::default(),
                field: None,
                kind,
                expected: expected.to_string(),
                found: shorten(&found.to_string()),
            });
        }
    }

    /// Reads one part of a value, and puts the step to it before the path of whatever the part
    /// had to say.
    #[inline]
    pub(crate) fn step<T, E: fmt::Display>(
        &mut self,
        step: impl FnOnce() -> Step,
        read: impl FnOnce(&mut Self) -> Result<T, E>,
    ) -> Result<T, E> {
        let before = self.notes.len();
        let result = read(self);
        if result.is_err() || self.notes.len() > before {
            self.place(before, &step(), result.as_ref().err().map(|error| error as &dyn fmt::Display));
        }
        result
    }

    /// Puts a step before the paths of the notes since `before` and of an error. Most reads have
    /// nothing to say and never come here.
    #[cold]
    fn place(&mut self, before: usize, step: &Step, error: Option<&dyn fmt::Display>) {
        for note in self.notes.iter_mut().skip(before) {
            note.path.0.push(step.clone());
        }
        if let Some(error) = error {
            self.fail(error).path.0.push(step.clone());
        }
    }

    /// Says which documented field the notes since `before` and a failure are about, unless they
    /// are about a field further inside.
    #[cold]
    pub fn name_field(&mut self, before: usize, model: &str, key: &str) {
        let failure = self.failure.as_mut().map(|failure| &mut failure.field);
        let notes = self.notes.iter_mut().skip(before).map(|note| &mut note.field);
        for field in notes.chain(failure) {
            field.get_or_insert_with(|| format!("{model}.{key}"));
        }
    }

    /// How many deviations there are so far.
    #[inline]
    pub fn mark(&self) -> usize {
        self.notes.len()
    }

    /// Forgets a failure and the deviations since `before`: another way to read is tried.
    pub fn rewind(&mut self, before: usize) {
        self.notes.truncate(before);
        self.failure = None;
    }

    fn fail(&mut self, error: &dyn fmt::Display) -> &mut Failure {
        self.failure.get_or_insert_with(|| Failure {
            path: Path::default(),
            field: None,
            message: shorten_message(&error.to_string()),
        })
    }

    /// The error's text with its path and field.
    pub(crate) fn explain(&mut self, error: &dyn fmt::Display) -> String {
        let failure = self.fail(error);
        match &failure.field {
            Some(field) => format!("{} ({field}): {}", failure.path, failure.message),
            None => format!("{}: {}", failure.path, failure.message),
        }
    }

    /// The deviations in the order in which they were met.
    pub(crate) fn into_deviations(self) -> Vec<Deviation> {
        let deviation = |note: Note| Deviation {
            path: note.path.to_string(),
            field: note.field,
            kind: note.kind,
            expected: note.expected,
            found: note.found,
        };
        self.notes.into_iter().map(deviation).collect()
    }
}

/// The longest text of a found value.
const MAX_FOUND: usize = 60;

/// A found value, cut to a length that a log line bears.
pub(crate) fn shorten(text: &str) -> String {
    match text.char_indices().nth(MAX_FOUND) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// An error's text with the value in it cut short: serde puts it in quotes or backticks before the
/// word that introduces what was expected.
fn shorten_message(message: &str) -> String {
    let is_serde = message.starts_with("invalid type: ") || message.starts_with("invalid value: ");
    let Some((found, expected)) = message.split_once(", expected ").filter(|_| is_serde) else {
        return message.to_owned();
    };
    match found.char_indices().nth(MAX_FOUND + "invalid value: string ".len()) {
        Some((end, _)) => format!("{}…, expected {expected}", &found[..end]),
        None => message.to_owned(),
    }
}
