// @generated from generator/runtime by `cargo run -p generator`: change the docs, not this file.

//! Values that may be left out or be null, where the one means something else than the other.

use serde::{Deserializer, Serializer};

use super::{Context, Outcome, Shape, Wire};

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
    pub fn as_ref(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value, if there is one.
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Whether the key is not there.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the key is there with null.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
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

impl<T: Wire> Wire for OptionalNullable<T> {
    const SHAPE: Shape = Shape::Nullable(&T::SHAPE);

    #[inline]
    fn read<'de, D: Deserializer<'de>>(&mut self, from: D, cx: &mut Context) -> Result<Outcome, D::Error> {
        if T::HAS_BLANK {
            cx.allow_blank();
        }
        let mut value = T::default();
        let outcome = value.read(from, cx)?;
        // It was said of this value, and of no other.
        cx.may_be_blank();
        *self = match outcome {
            Outcome::Read => Self::Value(value),
            Outcome::Null | Outcome::Empty => Self::Null,
            Outcome::Wrong => Self::Absent,
        };
        Ok(Outcome::Read)
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
