// @generated from Models/Docs/Unclosed.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Docs/Unclosed.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Unclosed {
    /// An unclosed
    ///
    /// ```text
    /// fence, *star, `tick, [bracket and <tag
    /// ```
    ///
    /// Optional.
    pub cell: Option<String>,
}

impl wire::Model for Unclosed {
    const NAME: &'static str = "Unclosed";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("cell", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.cell),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.cell);
    }
}

wire::serde!(Unclosed);
