// @generated as it comes with the generator: changes to this file are lost.

//! The keys whose listed values tell the members of a union apart, and what they say of a value.

use super::atom::Atom;
use super::buffer::{Buffer, Kind};
use super::keys::{is_alike, is_equal};
use super::listed::Standing;
use super::scalars::boolean;
use super::shape::{Choice, Field, Key, Listed, Shape};

/// What may not be null.
pub(super) fn inner(shape: Shape) -> Shape {
    match shape {
        Shape::Nullable(inner) => *inner,
        shape => shape,
    }
}

/// The values under the keys that tell the members of a union apart.
pub(super) struct Marks<'a> {
    /// Nearly all unions have one such key, and memory is asked for by the others alone.
    first: Option<Mark<'a>>,
    others: Vec<Mark<'a>>,
    /// Whether a text in another case, or with other signs between its words, is one that is listed.
    is_loose: bool,
}

/// A key and the value under it, if there is one.
type Mark<'a> = (Key, Option<Atom<'a>>);

impl<'a> Marks<'a> {
    pub(super) fn new(buffer: &'a Buffer, index: u32, choice: &Choice) -> Self {
        let value = |key: &Key| {
            let name = key.name();
            if name.is_empty() {
                return Some(buffer.atom(index));
            }
            if buffer.kind(index) != Kind::Object {
                return None;
            }
            // Of a key that comes twice, the last value counts.
            let part = buffer.parts(index).filter(|&part| is_equal(buffer.key(part), name)).last();
            let part = part.or_else(|| buffer.parts(index).find(|&part| is_alike(name, buffer.key(part))))?;
            Some(buffer.atom(part))
        };
        let all = choice.keys.iter().map(|key| (*key, value(key)));
        // What all list that list anything tells none of them apart, and the others are weighed.
        let is_told = |mark: &Mark<'_>| {
            mark.0.decides() || choice.members.iter().any(|&(_, shape)| says(mark, shape, false) == Says::No)
        };
        let mut telling = all.filter(is_told);
        Self { first: telling.next(), others: telling.collect(), is_loose: false }
    }

    /// The same of a value that is of no member, if there is a text in it that may be spelled in another way.
    #[cold]
    pub(super) fn loosened(self) -> Option<Self> {
        let has_text = self.first.iter().chain(&self.others).any(|(_, value)| matches!(value, Some(Atom::String(_))));
        has_text.then_some(Self { is_loose: true, ..self })
    }

    /// How many keys speak for a member.
    ///
    /// # Errors
    ///
    /// The key that rules it out.
    pub(super) fn speak_for(&self, shape: Shape) -> Result<u32, &'static str> {
        let mut spoken = 0;
        for mark in self.first.iter().chain(&self.others) {
            match says(mark, shape, self.is_loose) {
                Says::Yes => spoken += 1,
                Says::No if mark.0.decides() => return Err(mark.0.name()),
                Says::No | Says::Nothing => {}
            }
        }
        Ok(spoken)
    }
}

/// What a key says of a member.
#[derive(PartialEq)]
enum Says {
    /// The member lists the value.
    Yes,
    /// It lists others.
    No,
    Nothing,
}

fn says((key, value): &Mark<'_>, shape: Shape, is_loose: bool) -> Says {
    let name = key.name();
    let (shape, is_required) = match inner(shape) {
        shape if name.is_empty() => (shape, false),
        Shape::Object(object) => match object().fields.iter().find(|field| is_equal(field.key(), name)) {
            // Null is a value where the docs say so.
            Some(Field::Nullable(..)) if *value == Some(Atom::Null) => return Says::Nothing,
            Some(field) => (field.shape(), !field.is_optional()),
            None => return Says::Nothing,
        },
        _ => return Says::Nothing,
    };
    let Some(values) = Values::of(shape) else { return Says::Nothing };
    match value {
        Some(value) if values.has(value) || is_loose && values.has_alike(value) => Says::Yes,
        None | Some(Atom::Null) if !(is_required && values.is_one()) => Says::Nothing,
        _ => Says::No,
    }
}

impl Key {
    fn name(self) -> &'static str {
        match self {
            Self::Decides(name) | Self::Overlaps(name) => name,
        }
    }

    pub(super) fn decides(self) -> bool {
        matches!(self, Self::Decides(_))
    }
}

/// The values that a type lists.
enum Values {
    Literal(bool),
    Listed(&'static Listed),
}

impl Values {
    fn of(shape: Shape) -> Option<Self> {
        match inner(shape) {
            Shape::Literal(literal) => Some(Self::Literal(literal)),
            Shape::Enum(listed) => Some(Self::Listed(listed)),
            _ => None,
        }
    }

    fn has(&self, value: &Atom<'_>) -> bool {
        match self {
            Self::Literal(literal) => boolean(value).is_some_and(|(value, _)| value == *literal),
            Self::Listed(listed) => matches!(listed.find(value), Standing::Listed(..)),
        }
    }

    fn has_alike(&self, value: &Atom<'_>) -> bool {
        match (self, value) {
            (Self::Listed(Listed::Strings(values)), Atom::String(text)) => {
                text.contains(char::is_alphanumeric) && values.iter().any(|value| is_alike(value, text))
            }
            _ => false,
        }
    }

    fn is_one(&self) -> bool {
        match self {
            Self::Literal(_) => true,
            Self::Listed(listed) => listed.len() == 1,
        }
    }
}
