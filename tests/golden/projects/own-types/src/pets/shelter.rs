// @generated from Shelter.md: change the docs, not this file.

use crate::pets::components::Pet;
use crate::pets::wire;

/// A house for animals.
///
/// Documented in `Shelter.md`.
#[derive(Default)]
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
    #[doc(alias = "openedOn")]
    pub opened_on: Option<chrono::NaiveDate>,
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
    const OBJECT: wire::Object = wire::Object::of(
        "Shelter",
        &[
            wire::Field::Required("name", wire::STRING),
            wire::Field::Required("pets", wire::shape::<Vec<Pet>>()),
            wire::Field::Optional("openedOn", wire::shape::<chrono::NaiveDate>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.name, &mut self.pets, &mut self.opened_on))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.name, &self.pets, &self.opened_on))
    }
}

wire::model!(Shelter);
