// @generated from Models/Shapes/Open.md by `cargo run -p generator`: change the docs, not this file.

use std::collections::BTreeMap;

use crate::wire;

/// Documented in `Models/Shapes/Open.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Open {
    /// Optional.
    pub known: Option<String>,

    /// Every property that no other field has.
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl wire::Model for Open {
    const NAME: &'static str = "Open";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("known", wire::STRING),
    ];

    const OTHER: Option<wire::Shape> = ::std::option::Option::Some(wire::Shape::Any);

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.known),
            _ => value.extra(&mut self.additional_properties),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.known);
        to.extra(&self.additional_properties);
    }
}

wire::serde!(Open);
