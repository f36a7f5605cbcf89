// @generated from models/components/Bell.md by `cargo run -p generator`: change the docs, not this file.

use crate::pets::wire;

/// Documented in `models/components/Bell.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Bell {
    /// Whether it is loud.
    ///
    /// Required. Example: `true`.
    pub loud: bool,
}

impl Bell {
    /// All fields set.
    #[inline]
    pub fn new(loud: bool) -> Self {
        Self { loud }
    }
}

impl wire::Model for Bell {
    const NAME: &'static str = "Bell";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("loud", wire::BOOLEAN),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.loud),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.loud);
    }
}

wire::serde!(Bell);
