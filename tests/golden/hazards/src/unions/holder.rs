// @generated from Models/Unions/Holder.md: change the docs, not this file.

use crate::unions::{Covered, Scalars};
use crate::wire;

/// 2 fields.
#[derive(Default)]
pub struct Holder {
    /// Optional.
    pub inline: Option<Covered>,

    /// Required.
    pub list: Vec<Scalars>,
}

impl Holder {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(list: Vec<Scalars>) -> Self {
        Self { list, ..Self::default() }
    }
}

impl wire::Model for Holder {
    const OBJECT: wire::Object = wire::Object::of(
        "Holder",
        &[
            wire::Field::Optional("inline", wire::shape::<Covered>()),
            wire::Field::Required("list", wire::shape::<Vec<Scalars>>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.inline, &mut self.list))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.inline, &self.list))
    }
}

wire::model!(Holder);
