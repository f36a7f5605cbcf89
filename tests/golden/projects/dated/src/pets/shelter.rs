// @generated from Shelter.md by `cargo run -p generator`: change the docs, not this file.

use crate::pets::components::Pet;
use crate::pets::wire;

/// A house for animals.
///
/// Documented in `Shelter.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Shelter {
    /// What it is called.
    ///
    /// Required. Example: `North`.
    pub name: String,

    /// Who lives there.
    ///
    /// Required.
    pub pets: Vec<Pet>,

    /// When it opened.
    ///
    /// Optional. Example: `2022-12-14`.
    pub opened_on: Option<wire::Date>,
}

impl Shelter {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(name: impl Into<String>, pets: Vec<Pet>) -> Self {
        Self {
            name: name.into(),
            pets,
            ..Self::default()
        }
    }
}

impl wire::Model for Shelter {
    const NAME: &'static str = "Shelter";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("name", wire::STRING),
        wire::Field::Required("pets", wire::shape::<Vec<Pet>>()),
        wire::Field::Optional("openedOn", wire::shape::<wire::Date>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.name),
            1 => value.read(&mut self.pets),
            2 => value.read(&mut self.opened_on),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.name);
        to.put(&self.pets);
        to.put(&self.opened_on);
    }
}

wire::serde!(Shelter);
