// @generated from Models/Docs/Old.md: change the docs, not this file.

use crate::wire;

/// Still here.
///
/// Documented in `Models/Docs/Old.md`.
#[deprecated(note = "Use `Prose` instead.")]
#[derive(Default)]
pub struct Old {
    /// Optional.
    #[deprecated]
    pub bare: Option<String>,

    /// What it was.
    ///
    /// Optional.
    #[deprecated(note = "Use `other` instead.")]
    pub noted: Option<String>,

    /// Optional.
    pub other: Option<String>,
}

impl wire::Model for Old {
    const OBJECT: wire::Object = wire::Object::of(
        "Old",
        &[
            wire::Field::Optional("bare", wire::STRING),
            wire::Field::Optional("noted", wire::STRING),
            wire::Field::Optional("other", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.bare, &mut self.noted, &mut self.other))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.bare, &self.noted, &self.other))
    }
}

wire::model!(Old);

impl Eq for Old {}
