// @generated from Models/Components/Security.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Components/Security.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Security {
    /// Optional.
    pub access_token: Option<String>,
}

impl wire::Model for Security {
    const NAME: &'static str = "Security";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("accessToken", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.access_token),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.access_token);
    }
}

wire::serde!(Security);
