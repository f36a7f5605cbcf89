// @generated from generator/runtime by `cargo run -p generator`: change the docs, not this file.

//! How well a JSON value fits a type.

/// How well a JSON value fits a type. Better fits are greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    /// It does not.
    No,
    /// It would be read, as anything would.
    Any,
    /// It would be read, by a detour: a whole number as a fraction, a value no list has.
    Loose(Cover),
    /// The JSON type is the type's own.
    Exact(Cover),
    /// The value itself says so: a discriminator, a listed value, a date.
    Marked(Cover),
}

/// How much of an object a table of keys covers. Better covers are greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cover {
    /// Minus the keys that only one side has: required ones that are missing, unknown ones.
    pub(crate) apart: i64,
    /// The keys that both have.
    pub(crate) shared: i64,
}

impl Cover {
    /// For values that are no objects.
    pub(crate) const NONE: Self = Self { apart: 0, shared: 0 };
}

impl Fit {
    /// The JSON type is the type's own, or not.
    pub(crate) fn exact_if(fits: bool) -> Self {
        if fits { Self::Exact(Cover::NONE) } else { Self::No }
    }

    /// Whether the value would be read at all.
    pub(crate) fn is_fit(self) -> bool {
        self != Self::No
    }
}
