// @generated from Models/Prelude/Result.md: change the docs, not this file.

use std::collections::BTreeMap;

use crate::wire;

/// 5 fields; part of [`Uses`](crate::prelude::Uses).
#[derive(Default)]
pub struct Result {
    /// Optional.
    pub name: Option<String>,

    /// Optional.
    pub list: Option<Vec<String>>,

    /// Optional.
    pub map: Option<BTreeMap<String, String>>,

    /// Required.
    pub need: String,

    /// Optional.
    pub again: Option<Vec<Result>>,
}

impl Result {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(need: impl Into<String>) -> Self {
        Self {
            need: need.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for Result {
    const OBJECT: wire::Object = wire::Object::of(
        "Result",
        &[
            wire::Field::Optional("name", wire::STRING),
            wire::Field::Optional("list", wire::shape::<Vec<String>>()),
            wire::Field::Optional("map", wire::shape::<BTreeMap<String, String>>()),
            wire::Field::Required("need", wire::STRING),
            wire::Field::Optional("again", wire::shape::<Vec<Result>>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.name,
                &mut self.list,
                &mut self.map,
                &mut self.need,
                &mut self.again,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.name, &self.list, &self.map, &self.need, &self.again))
    }
}

wire::model!(Result);

impl Eq for Result {}
