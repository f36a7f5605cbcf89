// @generated from Models/Prelude/Uses.md: change the docs, not this file.

use std::collections::BTreeMap;

use crate::prelude::{Debug, Self_, Serialize, Unknown};
use crate::wire;

/// 14 fields.
#[derive(Default)]
pub struct Uses {
    /// Optional.
    pub option: Option<crate::prelude::Option>,

    /// Optional.
    pub string: Option<crate::prelude::String>,

    /// Optional.
    pub vec: Option<crate::prelude::Vec>,

    /// Optional.
    pub r#box: Option<crate::prelude::Box>,

    /// Optional.
    pub result: Option<crate::prelude::Result>,

    /// Optional.
    #[doc(alias = "self")]
    pub self_: Option<Self_>,

    /// Optional.
    pub btreemap: Option<crate::prelude::BTreeMap>,

    /// Optional.
    pub default: Option<crate::prelude::Default>,

    /// Optional.
    pub debug: Option<Debug>,

    /// Optional.
    pub serialize: Option<Serialize>,

    /// Optional.
    pub unknown: Option<Unknown>,

    /// Required.
    pub text: String,

    /// Required.
    pub texts: Vec<String>,

    /// Required.
    pub map: BTreeMap<String, String>,
}

impl Uses {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(
        text: impl Into<String>,
        texts: Vec<String>,
        map: BTreeMap<String, String>,
    ) -> Self {
        Self {
            text: text.into(),
            texts,
            map,
            ..Self::default()
        }
    }
}

impl wire::Model for Uses {
    const OBJECT: wire::Object = wire::Object::of(
        "Uses",
        &[
            wire::Field::Optional("option", wire::shape::<crate::prelude::Option>()),
            wire::Field::Optional("string", wire::shape::<crate::prelude::String>()),
            wire::Field::Optional("vec", wire::shape::<crate::prelude::Vec>()),
            wire::Field::Optional("box", wire::shape::<crate::prelude::Box>()),
            wire::Field::Optional("result", wire::shape::<crate::prelude::Result>()),
            wire::Field::Optional("self", wire::shape::<Self_>()),
            wire::Field::Optional("btreemap", wire::shape::<crate::prelude::BTreeMap>()),
            wire::Field::Optional("default", wire::shape::<crate::prelude::Default>()),
            wire::Field::Optional("debug", wire::shape::<Debug>()),
            wire::Field::Optional("serialize", wire::shape::<Serialize>()),
            wire::Field::Optional("unknown", wire::shape::<Unknown>()),
            wire::Field::Required("text", wire::STRING),
            wire::Field::Required("texts", wire::shape::<Vec<String>>()),
            wire::Field::Required("map", wire::shape::<BTreeMap<String, String>>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.option,
                    &mut self.string,
                    &mut self.vec,
                    &mut self.r#box,
                    &mut self.result,
                    &mut self.self_,
                ),
                (
                    &mut self.btreemap,
                    &mut self.default,
                    &mut self.debug,
                    &mut self.serialize,
                    &mut self.unknown,
                    &mut self.text,
                ),
                (&mut self.texts, &mut self.map),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.option,
                &self.string,
                &self.vec,
                &self.r#box,
                &self.result,
                &self.self_,
            ),
            (
                &self.btreemap,
                &self.default,
                &self.debug,
                &self.serialize,
                &self.unknown,
                &self.text,
            ),
            (&self.texts, &self.map),
        ))
    }
}

wire::model!(Uses);

impl Eq for Uses {}
