// @generated from Models/Prelude/String.md: change the docs, not this file.

use std::collections::BTreeMap;

use crate::wire;

/// 5 fields; part of [`Uses`](crate::prelude::Uses).
#[derive(Default)]
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
    const OBJECT: wire::Object = wire::Object::of(
        "String",
        &[
            wire::Field::Optional("name", wire::STRING),
            wire::Field::Optional("list", wire::shape::<Vec<::std::string::String>>()),
            wire::Field::Optional(
                "map",
                wire::shape::<BTreeMap<::std::string::String, ::std::string::String>>(),
            ),
            wire::Field::Required("need", wire::STRING),
            wire::Field::Optional("again", wire::shape::<Vec<String>>()),
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

wire::model!(String);

impl Eq for String {}
