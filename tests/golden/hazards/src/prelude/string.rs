// @generated from Models/Prelude/String.md by `cargo run -p generator`: change the docs, not this file.

use std::collections::BTreeMap;

use crate::wire;

/// Documented in `Models/Prelude/String.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct String {
    /// Optional.
    pub name: Option<::std::string::String>,

    /// Optional.
    pub list: Option<Vec<::std::string::String>>,

    /// Optional.
    pub map: Option<BTreeMap<::std::string::String, ::std::string::String>>,

    /// Required.
    pub need: ::std::string::String,

    /// Optional.
    pub again: Option<Vec<String>>,
}

impl String {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(need: impl Into<::std::string::String>) -> Self {
        Self {
            need: need.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for String {
    const NAME: &'static str = "String";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("name", wire::STRING),
        wire::Field::Optional("list", wire::shape::<Vec<::std::string::String>>()),
        wire::Field::Optional(
            "map",
            wire::shape::<BTreeMap<::std::string::String, ::std::string::String>>(),
        ),
        wire::Field::Required("need", wire::STRING),
        wire::Field::Optional("again", wire::shape::<Vec<String>>()),
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

wire::serde!(String);
