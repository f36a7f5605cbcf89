// @generated from Models/Shapes/Guids.md by `cargo run -p generator`: change the docs, not this file.

use crate::shapes::Leaf;
use crate::wire;

/// Two keys that differ only in case.
///
/// Documented in `Models/Shapes/Guids.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Guids {
    /// Optional.
    pub guid: Option<String>,

    /// Optional.
    pub guid_2: Option<Vec<Leaf>>,
}

impl wire::Model for Guids {
    const NAME: &'static str = "Guids";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("guid", wire::STRING),
        wire::Field::Optional("Guid", wire::shape::<Vec<Leaf>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.guid),
            1 => value.read(&mut self.guid_2),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.guid);
        to.put(&self.guid_2);
    }
}

wire::serde!(Guids);
