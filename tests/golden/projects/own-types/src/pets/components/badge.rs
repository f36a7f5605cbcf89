// @generated from models/components/Badge.md by `cargo run -p generator`: change the docs, not this file.

use crate::pets::wire;

/// Documented in `models/components/Badge.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Badge {
    /// What is on it.
    ///
    /// Required. Example: `Rex`.
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
    const NAME: &'static str = "Badge";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("badgeText", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.badge_text),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.badge_text);
    }
}

wire::serde!(Badge);
