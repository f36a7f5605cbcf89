// @generated from models/components/Badge.md: change the docs, not this file.

use crate::pets::wire;

/// 1 field; part of [`Collar`](crate::pets::components::Collar).
#[derive(Default)]
pub struct Badge {
    /// What is on it.
    ///
    /// Required. Example: `Rex`.
    #[doc(alias = "badgeText")]
    pub badge_text: String,
}

impl Badge {
    /// All fields set.
    #[inline]
    pub fn new(badge_text: impl Into<String>) -> Self {
        Self {
            badge_text: badge_text.into(),
        }
    }
}

impl wire::Model for Badge {
    const OBJECT: wire::Object = wire::Object::of(
        "Badge",
        &[wire::Field::Required("badgeText", wire::STRING)],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.badge_text,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.badge_text,))
    }
}

wire::model!(Badge);

impl Eq for Badge {}
