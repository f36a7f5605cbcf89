// @generated from Models/Shapes/Guids.md: change the docs, not this file.

use crate::shapes::Leaf;
use crate::wire;

/// Two keys that differ only in case.
///
/// Documented in `Models/Shapes/Guids.md`.
#[derive(Default)]
pub struct Guids {
    /// Optional.
    pub guid: Option<String>,

    /// Optional.
    #[doc(alias = "Guid")]
    pub guid_2: Option<Vec<Leaf>>,
}

impl wire::Model for Guids {
    const OBJECT: wire::Object = wire::Object::of(
        "Guids",
        &[
            wire::Field::Optional("guid", wire::STRING),
            wire::Field::Optional("Guid", wire::shape::<Vec<Leaf>>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.guid, &mut self.guid_2))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.guid, &self.guid_2))
    }
}

wire::model!(Guids);

impl Eq for Guids {}
