// @generated from Models/Unions/Holder.md by `cargo run -p generator`: change the docs, not this file.

use crate::unions::{Covered, Scalars};
use crate::wire;

/// Documented in `Models/Unions/Holder.md`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    const NAME: &'static str = "Holder";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("inline", wire::shape::<Covered>()),
        wire::Field::Required("list", wire::shape::<Vec<Scalars>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.inline),
            1 => value.read(&mut self.list),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.inline);
        to.put(&self.list);
    }
}

wire::serde!(Holder);
