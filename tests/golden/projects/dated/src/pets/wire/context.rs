// @generated as it comes with the generator: changes to this file are lost.

//! What a read has to say beside its value. Paths are put together on the way out of the nested
//! values, so that a read with nothing to say keeps no path at all, and what many deviations have in
//! common is kept once.

use std::fmt;
use std::rc::Rc;

use serde::de;

use super::buffer::Buffer;
use super::{Outcome, text};

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
    /// The value is null where null is no value; the field or the item keeps its default.
    Null,
    /// The value has the wrong type; the field or the item keeps its default.
    WrongType,
    /// The docs have no such key; its value is passed over.
    UnknownField,
    /// The docs have no such value, or no union member that fits; it is kept.
    UnknownValue,
    /// The key differs from the documented one in case or punctuation; the value is read.
    FoldedKey,
    /// A key comes twice; the last value counts.
    DuplicateKey,
    /// The value is spelled in another way than its type, such as a number as text; it is read.
    Spelling,
}

/// How many kinds there are.
const KINDS: usize = 8;

impl DeviationKind {
    /// Every kind.
    pub const ALL: [Self; KINDS] = [
        Self::Missing,
        Self::Null,
        Self::WrongType,
        Self::UnknownField,
        Self::UnknownValue,
        Self::FoldedKey,
        Self::DuplicateKey,
        Self::Spelling,
    ];

    /// The kind in a few words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Null => "null",
            Self::WrongType => "wrong type",
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

/// How many deviations of each kind there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts([usize; KINDS]);

impl Counts {
    /// How many of a kind.
    pub fn of(&self, kind: DeviationKind) -> usize {
        self.0[kind as usize]
    }

    /// How many altogether.
    pub fn total(&self) -> usize {
        self.0.iter().sum()
    }
}

/// A step on the way to a value.
#[derive(Debug, Clone, Copy)]
pub(super) enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

/// A step that is kept.
pub(super) enum Kept {
    Key(String),
    Index(usize),
}

impl From<Step<'_>> for Kept {
    fn from(step: Step<'_>) -> Self {
        match step {
            Step::Key(key) => Self::Key(text::key(key)),
            Step::Index(index) => Self::Index(index),
        }
    }
}

/// A documented field, or a key of the model that the docs do not have.
type Field = (&'static str, Option<&'static str>);

/// Writes a path.
pub(super) fn write_path(into: &mut String, steps: &mut dyn Iterator<Item = &Kept>) {
    use fmt::Write as _;
    into.push('$');
    for step in steps {
        // Writing to a string cannot fail.
        let _ = match step {
            Kept::Index(index) => write!(into, "[{index}]"),
            Kept::Key(key) if is_plain(key) => write!(into, ".{key}"),
            Kept::Key(key) => write!(into, "[{key:?}]"),
        };
    }
}

fn is_plain(key: &str) -> bool {
    !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || c == '_')
}

fn field_text((model, key): Field, step: &Kept) -> String {
    match (key, step) {
        (Some(key), _) => format!("{model}.{key}"),
        (None, Kept::Key(key)) => format!("{model}.{key}"),
        (None, Kept::Index(_)) => model.to_owned(),
    }
}

struct Note {
    kind: DeviationKind,
    expected: String,
    found: String,
}

/// A step that leads to all the notes of a range.
struct Frame {
    notes: std::ops::Range<usize>,
    step: Kept,
    field: Option<Field>,
}

#[derive(Default)]
struct Failure {
    /// The last step comes first, as the path grows on the way out.
    path: Vec<Kept>,
    field: Option<String>,
    message: String,
}

/// So many unions that lie in each other are read from their texts.
const MAX_TEXTS: u8 = 2;

/// So many deviations are kept; all are counted.
const MAX_NOTES: usize = 1000;

/// What a read has to say. Make one only to read by hand; [`decode`](super::decode) has its own.
#[derive(Default)]
pub struct Context {
    collects: bool,
    /// Whether a member of a union is being read, for which a wrong type is an error.
    in_member: bool,
    /// What became of the value that was read last, until somebody asks.
    outcome: Outcome,
    boolean: Option<bool>,
    notes: Vec<Note>,
    frames: Vec<Frame>,
    counts: Counts,
    failure: Option<Failure>,
    /// Whether what is being read was kept before.
    is_kept: bool,
    /// The memory of what was.
    spare: Option<Rc<Buffer>>,
    /// How many unions that lie in each other are being read from their text.
    texts: u8,
    /// Whether something was read otherwise than from a value that is kept.
    is_loose: bool,
    /// Whether a text has been like that: those after it are likely to be, too.
    keeps_texts: bool,
}

/// What a context had to say at some time.
pub(super) struct Mark {
    notes: usize,
    frames: usize,
    counts: Counts,
}

/// What a context goes back to when something that was kept has been read.
pub(super) struct Before {
    is_kept: bool,
    in_member: bool,
}

impl Context {
    /// A context that keeps deviations.
    pub(super) fn collecting() -> Self {
        Self { collects: true, ..Self::default() }
    }

    /// Whether deviations are kept: if not, nobody need look for them.
    #[inline]
    pub fn collects(&self) -> bool {
        self.collects
    }

    /// Notes a deviation of the value being read.
    pub fn note(&mut self, kind: DeviationKind, expected: impl fmt::Display, found: impl fmt::Display) {
        self.note_any(kind, &expected, &found);
    }

    /// The same: this is compiled once.
    fn note_any(&mut self, kind: DeviationKind, expected: &dyn fmt::Display, found: &dyn fmt::Display) {
        if matches!(kind, DeviationKind::Spelling | DeviationKind::DuplicateKey) {
            self.loosely();
        }
        if !self.collects {
            return;
        }
        self.counts.0[kind as usize] += 1;
        if self.notes.len() < MAX_NOTES {
            self.notes.push(Note { kind, expected: text::expected(expected), found: text::found(found) });
        }
    }

    /// Says that a value has the wrong type: a deviation, or an error.
    ///
    /// # Errors
    ///
    /// Where deviations are not collected, and inside a member of a union.
    #[cold]
    pub fn wrong<E: de::Error>(
        &mut self,
        expected: impl fmt::Display,
        found: impl fmt::Display,
    ) -> Result<(), E> {
        self.wrong_any(&expected, &found).map_err(E::custom)
    }

    /// The same, of which the error is a text: this is compiled once.
    fn wrong_any(&mut self, expected: &dyn fmt::Display, found: &dyn fmt::Display) -> Result<(), String> {
        if !self.collects || self.in_member {
            return Err(format!("invalid type: {}, expected {expected}", text::found(found)));
        }
        self.note_any(DeviationKind::WrongType, expected, found);
        self.say(Outcome::Wrong)
    }

    /// Says what became of the value being read, where it is not just read: it stays so until whoever has asked
    /// for the value takes note of it. Beside the result and not in it, since it is said seldom and each
    /// value has a result.
    ///
    /// # Errors
    ///
    /// None.
    pub fn say<E>(&mut self, outcome: Outcome) -> Result<(), E> {
        self.outcome = outcome;
        Ok(())
    }

    /// Whether something was said of the value that was read last.
    #[inline]
    pub(super) fn is_said(&self) -> bool {
        self.outcome != Outcome::Read
    }

    /// Whether there is a value: it was read, in whatever spelling.
    pub(super) fn is_value(&self) -> bool {
        matches!(self.outcome, Outcome::Read | Outcome::Empty)
    }

    /// What became of the value that was read last.
    #[inline]
    pub(super) fn outcome(&mut self) -> Outcome {
        std::mem::take(&mut self.outcome)
    }

    /// Begins to read something that was kept.
    pub(super) fn enter(&mut self, in_member: bool) -> Before {
        let in_member = self.in_member || in_member;
        Before {
            is_kept: std::mem::replace(&mut self.is_kept, true),
            in_member: std::mem::replace(&mut self.in_member, in_member),
        }
    }

    /// Ends that.
    pub(super) fn leave(&mut self, before: Before) {
        self.is_kept = before.is_kept;
        self.in_member = before.in_member;
    }

    /// Whether a union may be read from its text. Those that lie in each other go through the text again each, so they
    /// must not be many.
    pub(super) fn may_read_text(&self) -> bool {
        !self.is_kept && self.texts < MAX_TEXTS && !self.collects && !self.keeps_texts
    }

    /// Begins to read a union from its text.
    pub(super) fn enter_text(&mut self) -> bool {
        self.texts += 1;
        std::mem::take(&mut self.is_loose)
    }

    /// Ends that, and says whether it has been read as a value that is kept would have been. If not, what was said of
    /// it is forgotten.
    pub(super) fn leave_text(&mut self, was_loose: bool, is_read: bool) -> bool {
        self.texts -= 1;
        let is_loose = std::mem::replace(&mut self.is_loose, was_loose);
        let is_same = is_read && !is_loose;
        if !is_same {
            self.failure = None;
            self.outcome = Outcome::Read;
            self.keeps_texts = true;
        }
        is_same
    }

    /// Says that of a value that is kept more would have been read: it is spelled in another way than its type, and its
    /// digits count, or its key has come twice.
    #[inline]
    pub(super) fn loosely(&mut self) {
        self.is_loose = true;
    }

    /// Memory for something to be kept.
    pub(super) fn take_spare(&mut self) -> Option<Rc<Buffer>> {
        self.spare.take()
    }

    /// Keeps memory for the next time.
    pub(super) fn keep_spare(&mut self, spare: Rc<Buffer>) {
        self.spare = Some(spare);
    }

    /// Says of a value that is none of its type whether it stands for null or is wrong.
    ///
    /// # Errors
    ///
    /// As [`wrong`](Self::wrong).
    #[cold]
    pub(super) fn none<E: de::Error>(
        &mut self,
        stands_for_null: bool,
        expected: impl fmt::Display,
        found: impl fmt::Display,
    ) -> Result<(), E> {
        if !stands_for_null {
            return self.wrong(expected, found);
        }
        self.note(DeviationKind::Spelling, "null", found);
        self.say(Outcome::Null)
    }

    /// Remembers a boolean, for whoever knows that it is a documented literal.
    pub(super) fn remember(&mut self, boolean: bool) {
        self.boolean = Some(boolean);
    }

    /// The boolean read last.
    pub(super) fn remembered(&mut self) -> Option<bool> {
        self.boolean.take()
    }

    /// How many deviations are kept so far.
    #[inline]
    pub(super) fn notes(&self) -> usize {
        self.notes.len()
    }

    /// All that there is to say so far.
    pub(super) fn mark(&self) -> Mark {
        Mark { notes: self.notes.len(), frames: self.frames.len(), counts: self.counts }
    }

    /// Forgets a failure and what was said since: it was no such value.
    pub(super) fn rewind(&mut self, mark: &Mark) {
        self.notes.truncate(mark.notes);
        self.frames.truncate(mark.frames);
        self.counts = mark.counts;
        self.failure = None;
        self.outcome = Outcome::Read;
    }

    /// Puts a step before the paths of the notes since `before` and of an error, and says which field
    /// they are about, unless they are about one further inside. Most reads have nothing to say and
    /// never come here.
    #[cold]
    pub(super) fn place(
        &mut self,
        before: usize,
        step: Step<'_>,
        field: Option<Field>,
        error: Option<&dyn fmt::Display>,
    ) {
        if let Some(error) = error {
            let step = Kept::from(step);
            let failure = self.fail(error);
            if let (None, Some(field)) = (&failure.field, field) {
                failure.field = Some(field_text(field, &step));
            }
            failure.path.push(step);
        }
        if self.notes.len() > before {
            self.frames.push(Frame { notes: before..self.notes.len(), step: step.into(), field });
        }
    }

    /// Notes a deviation at a key of the value being read.
    #[cold]
    pub(super) fn note_at(
        &mut self,
        key: &str,
        field: Option<Field>,
        kind: DeviationKind,
        expected: impl fmt::Display,
        found: impl fmt::Display,
    ) {
        let before = self.notes.len();
        self.note(kind, expected, found);
        self.place(before, Step::Key(key), field, None);
    }

    fn fail(&mut self, error: &dyn fmt::Display) -> &mut Failure {
        self.failure.get_or_insert_with(|| Failure {
            message: text::message(&error.to_string()),
            ..Failure::default()
        })
    }

    /// The error's text with its path and field.
    pub(super) fn explain(&mut self, error: &dyn fmt::Display) -> String {
        let failure = self.fail(error);
        let mut text = String::new();
        write_path(&mut text, &mut failure.path.iter().rev());
        if let Some(field) = &failure.field {
            text.push_str(&format!(" ({field})"));
        }
        format!("{text}: {}", failure.message)
    }

    /// The kept deviations in the order in which they were met, and how many there were.
    pub(super) fn into_deviations(self) -> (Vec<Deviation>, Counts) {
        let mut paths: Vec<Vec<&Frame>> = self.notes.iter().map(|_| Vec::new()).collect();
        for frame in &self.frames {
            for path in paths.iter_mut().take(frame.notes.end).skip(frame.notes.start) {
                path.push(frame);
            }
        }
        let deviation = |(note, frames): (Note, Vec<&Frame>)| {
            let mut path = String::new();
            write_path(&mut path, &mut frames.iter().rev().map(|frame| &frame.step));
            let field = frames.iter().find_map(|frame| Some(field_text(frame.field?, &frame.step)));
            Deviation { path, field, kind: note.kind, expected: note.expected, found: note.found }
        };
        (self.notes.into_iter().zip(paths).map(deviation).collect(), self.counts)
    }
}
