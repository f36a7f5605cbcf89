// @generated as it comes with the generator: changes to this file are lost.

//! What types look like in JSON, as data: a union holds a value against the shapes of its members
//! before it reads one of them.

use super::atom::{self, Fit};

/// What the JSON of a type looks like.
#[derive(Clone, Copy)]
pub enum Shape {
    /// Text, a number, a boolean.
    Scalar(&'static Scalar),
    /// Only this boolean.
    Literal(bool),
    /// One of the listed values.
    Enum(&'static Listed),
    /// Any JSON.
    Any,
    /// A value or null.
    Nullable(&'static Self),
    /// A list.
    List(&'static Self),
    /// An object with any keys.
    Map(&'static Self),
    /// An object with documented keys.
    Object(fn() -> &'static Object),
    /// One of several types.
    Union(fn() -> &'static Choice),
}

/// The shape of a type.
pub const fn shape<T: super::Wire>() -> Shape {
    T::SHAPE
}

/// A type without parts.
pub struct Scalar {
    /// What is expected, in words.
    pub(super) expected: &'static str,
    /// How well a value fits.
    pub(super) fit: fn(&mut atom::Atom<'_>) -> Option<Fit>,
}

/// The values of an enum.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Listed {
    /// Strings.
    Strings(&'static [&'static str]),
    /// Whole numbers.
    Integers(&'static [i64]),
    /// Numbers, as the docs write them.
    Numbers(&'static [&'static str]),
    /// Booleans.
    Booleans(&'static [bool]),
}

/// An object with documented keys.
pub struct Object {
    /// The documented name.
    pub name: &'static str,
    /// The keys, in the order of the page.
    pub fields: &'static [Field],
    /// What other keys have, where the docs say so.
    pub other: Option<Shape>,
}

impl Object {
    /// The object of a model, whose other keys are unknown.
    pub const fn of(name: &'static str, fields: &'static [Field]) -> Self {
        Self { name, fields, other: None }
    }

    /// The object of a model, all of whose other keys have values of this shape.
    pub const fn open(name: &'static str, fields: &'static [Field], other: Shape) -> Self {
        Self { name, fields, other: Some(other) }
    }
}

/// A row of a model's table: the key as it is written, when an object that keeps to the docs has it,
/// and what its value looks like.
#[derive(Clone, Copy)]
pub enum Field {
    /// Always, with a value.
    Required(&'static str, Shape),
    /// Always, with a value or null.
    Nullable(&'static str, Shape),
    /// When there is a value.
    Optional(&'static str, Shape),
}

impl Field {
    /// The key.
    #[inline]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Required(key, _) | Self::Nullable(key, _) | Self::Optional(key, _) => key,
        }
    }

    /// Whether the key may be missing.
    #[inline]
    pub const fn is_optional(&self) -> bool {
        matches!(self, Self::Optional(..))
    }

    /// What its value looks like.
    pub const fn shape(&self) -> Shape {
        match self {
            Self::Required(_, shape) | Self::Nullable(_, shape) | Self::Optional(_, shape) => *shape,
        }
    }
}

/// One of several types.
pub struct Choice {
    /// The documented name.
    pub name: &'static str,
    /// The members in the order of the page: names and shapes.
    pub members: &'static [(&'static str, Shape)],
    /// The keys whose values at least two members list.
    pub keys: &'static [Key],
}

impl Choice {
    /// The choice of a union.
    pub const fn of(
        name: &'static str,
        members: &'static [(&'static str, Shape)],
        keys: &'static [Key],
    ) -> Self {
        Self { name, members, keys }
    }
}

/// A key whose values at least two members of a union list. The empty key stands for the value itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// No two list the same value: it decides.
    Decides(&'static str),
    /// Some value is listed by several.
    Overlaps(&'static str),
}

macro_rules! scalars {
    ($($(#[$attribute:meta])* $name:ident: $type:ty,)*) => {
        $($(#[$attribute])* pub const $name: Shape = <$type as super::Wire>::SHAPE;)*
    };
}
scalars! {
    /// The shape of text.
    STRING: String,
    /// The shape of a boolean.
    BOOLEAN: bool,
    /// The shape of a whole number.
    INTEGER: i64,
    /// The shape of a number.
    FLOAT: f64,
}
