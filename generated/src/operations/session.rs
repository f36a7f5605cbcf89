// @generated from Models/Operations/Session.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/Session.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Session {
    /// Optional. Example: `93h7e00ncblxncqw9lkfaoxi`.
    pub id: Option<String>,

    /// Optional. Example: `1050`.
    pub bandwidth: Option<i64>,

    /// Optional. Example: `lan`.
    pub location: Option<String>,
}

impl wire::Model for Session {
    const NAME: &'static str = "Session";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("id", wire::STRING),
        wire::Field::Optional("bandwidth", wire::INTEGER),
        wire::Field::Optional("location", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.bandwidth),
            2 => value.read(&mut self.location),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
        to.put(&self.bandwidth);
        to.put(&self.location);
    }
}

wire::serde!(Session);
