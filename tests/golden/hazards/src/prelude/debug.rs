// @generated from Models/Prelude/Debug.md by `cargo run -p generator`: change the docs, not this file.

use std::collections::BTreeMap;

use crate::wire;

/// Documented in `Models/Prelude/Debug.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Debug {
    /// Optional.
    pub name: Option<String>,

    /// Optional.
    pub list: Option<Vec<String>>,

    /// Optional.
    pub map: Option<BTreeMap<String, String>>,

    /// Required.
    pub need: String,

    /// Optional.
    pub again: Option<Vec<Debug>>,
}

impl Debug {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(need: impl Into<String>) -> Self {
        Self {
            need: need.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for Debug {
    const NAME: &'static str = "Debug";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("name", wire::STRING),
        wire::Field::Optional("list", wire::shape::<Vec<String>>()),
        wire::Field::Optional("map", wire::shape::<BTreeMap<String, String>>()),
        wire::Field::Required("need", wire::STRING),
        wire::Field::Optional("again", wire::shape::<Vec<Debug>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.name),
            1 => value.read(&mut self.list),
            2 => value.read(&mut self.map),
            3 => value.read(&mut self.need),
            4 => value.read(&mut self.again),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.name);
        to.put(&self.list);
        to.put(&self.map);
        to.put(&self.need);
        to.put(&self.again);
    }
}

wire::serde!(Debug);
