// @generated as it comes with the generator: changes to this file are lost.

//! Values that may be left out or be null, where the one means something else than the other.

use std::mem;
use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Context, Input, NodeError, Outcome, Shape, Wire};

/// A value, null, or no key at all.
///
/// A request that updates something often leaves out what stays and sends null for what is to be
/// removed; `Option` could not tell the two apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum OptionalNullable<T> {
    /// The key is not there.
    #[default]
    Absent,
    /// The key is there, and its value is null.
    Null,
    /// The key is there with a value.
    Value(T),
}

impl<T> OptionalNullable<T> {
    /// The value, if there is one.
    pub const fn as_ref(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value to be changed, if there is one.
    pub const fn as_mut(&mut self) -> Option<&mut T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// What the value points to, if there is one: `&str` of a `String`.
    pub fn as_deref(&self) -> Option<&T::Target>
    where
        T: Deref,
    {
        self.as_ref().map(T::deref)
    }

    /// What the value points to, to be changed, if there is one.
    pub fn as_deref_mut(&mut self) -> Option<&mut T::Target>
    where
        T: DerefMut,
    {
        self.as_mut().map(T::deref_mut)
    }

    /// The value, if there is one.
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Whether the key is not there.
    pub const fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the key is there with null.
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Whether the key is there with a value.
    pub const fn is_value(&self) -> bool {
        matches!(self, Self::Value(_))
    }

    /// Whether the key is there with a value of which something is true.
    pub fn is_value_and(self, test: impl FnOnce(T) -> bool) -> bool {
        self.into_option().is_some_and(test)
    }

    /// Makes something else of the value, if there is one; a missing key and null stay what they are.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> OptionalNullable<U> {
        match self {
            Self::Absent => OptionalNullable::Absent,
            Self::Null => OptionalNullable::Null,
            Self::Value(value) => OptionalNullable::Value(make(value)),
        }
    }

    /// The value, or another one.
    pub fn unwrap_or(self, other: T) -> T {
        self.into_option().unwrap_or(other)
    }

    /// The value, or one that is made now.
    pub fn unwrap_or_else(self, other: impl FnOnce() -> T) -> T {
        self.into_option().unwrap_or_else(other)
    }

    /// The value, or the default of its type.
    pub fn unwrap_or_default(self) -> T
    where
        T: Default,
    {
        self.into_option().unwrap_or_default()
    }

    /// Takes out what is there, and leaves the key missing.
    pub const fn take(&mut self) -> Self {
        mem::replace(self, Self::Absent)
    }

    /// Puts a value in the place of what is there, which is given back.
    pub const fn replace(&mut self, value: T) -> Self {
        mem::replace(self, Self::Value(value))
    }

    /// The value if there is one, none or once.
    pub fn iter(&self) -> std::option::IntoIter<&T> {
        self.as_ref().into_iter()
    }
}

impl<T> From<T> for OptionalNullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// `None` is null, as in a field that is always there.
impl<T> From<Option<T>> for OptionalNullable<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

/// A missing key and null are both `None`.
impl<T> From<OptionalNullable<T>> for Option<T> {
    fn from(value: OptionalNullable<T>) -> Self {
        value.into_option()
    }
}

impl<T> IntoIterator for OptionalNullable<T> {
    type Item = T;
    type IntoIter = std::option::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.into_option().into_iter()
    }
}

impl<'a, T> IntoIterator for &'a OptionalNullable<T> {
    type Item = &'a T;
    type IntoIter = std::option::IntoIter<&'a T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// For fields of your own types with serde's derives. There, `#[serde(default, skip_serializing_if =
/// "OptionalNullable::is_absent")]` says that the key may be missing; without it, that is written as null.
impl<T: Serialize> Serialize for OptionalNullable<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.as_ref().serialize(to)
    }
}

/// Null or a value, as an `Option` is read. A field of a derive needs `#[serde(default)]` to be missing.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for OptionalNullable<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Option::deserialize(from).map(Self::from)
    }
}

impl<T: Wire> OptionalNullable<T> {
    #[inline]
    fn fill<E>(
        &mut self,
        cx: &mut Context,
        read: impl FnOnce(&mut T, &mut Context) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut value = T::default();
        read(&mut value, cx)?;
        *self = match cx.outcome() {
            Outcome::Read => Self::Value(value),
            Outcome::Null | Outcome::Empty => Self::Null,
            Outcome::Wrong => Self::Absent,
        };
        Ok(())
    }
}

impl<T: Wire> Wire for OptionalNullable<T> {
    const SHAPE: Shape = Shape::Nullable(&T::SHAPE);

    #[inline]
    fn read<'de, D: Deserializer<'de>>(&mut self, from: D, cx: &mut Context) -> Result<(), D::Error> {
        self.fill(cx, |value, cx| value.read(from, cx))
    }

    #[inline]
    fn read_input(&mut self, from: Input<'_, '_>, cx: &mut Context) -> Result<(), NodeError> {
        self.fill(cx, |value, cx| value.read_input(from, cx))
    }

    #[inline]
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Value(value) => value.write(to),
            Self::Absent | Self::Null => to.serialize_none(),
        }
    }

    #[inline]
    fn is_none(&self) -> bool {
        self.is_absent()
    }
}
