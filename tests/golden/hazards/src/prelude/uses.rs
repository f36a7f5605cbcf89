// @generated from Models/Prelude/Uses.md by `cargo run -p generator`: change the docs, not this file.

use std::collections::BTreeMap;

use crate::prelude::{Debug, Self_, Serialize, Unknown};
use crate::wire;

/// Documented in `Models/Prelude/Uses.md`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    const NAME: &'static str = "Uses";
    const FIELDS: &'static [wire::Field] = &[
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
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.option),
            1 => value.read(&mut self.string),
            2 => value.read(&mut self.vec),
            3 => value.read(&mut self.r#box),
            4 => value.read(&mut self.result),
            5 => value.read(&mut self.self_),
            6 => value.read(&mut self.btreemap),
            7 => value.read(&mut self.default),
            8 => value.read(&mut self.debug),
            9 => value.read(&mut self.serialize),
            10 => value.read(&mut self.unknown),
            11 => value.read(&mut self.text),
            12 => value.read(&mut self.texts),
            13 => value.read(&mut self.map),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.option);
        to.put(&self.string);
        to.put(&self.vec);
        to.put(&self.r#box);
        to.put(&self.result);
        to.put(&self.self_);
        to.put(&self.btreemap);
        to.put(&self.default);
        to.put(&self.debug);
        to.put(&self.serialize);
        to.put(&self.unknown);
        to.put(&self.text);
        to.put(&self.texts);
        to.put(&self.map);
    }
}

wire::serde!(Uses);
