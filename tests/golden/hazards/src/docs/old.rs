// @generated from Models/Docs/Old.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Still here.
///
/// Documented in `Models/Docs/Old.md`.
#[deprecated(note = "Use `Prose` instead.")]
#[derive(Debug, Clone, PartialEq, Default)]
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
    const NAME: &'static str = "Old";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("bare", wire::STRING),
        wire::Field::Optional("noted", wire::STRING),
        wire::Field::Optional("other", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.bare),
            1 => value.read(&mut self.noted),
            2 => value.read(&mut self.other),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.bare);
        to.put(&self.noted);
        to.put(&self.other);
    }
}

wire::serde!(Old);
