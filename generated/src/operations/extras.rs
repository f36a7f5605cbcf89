// @generated from Models/Operations/Extras.md: change the docs, not this file.

use crate::wire;

/// 1 field; part of [`GetLibraryItemsMetadata`](crate::operations::GetLibraryItemsMetadata).
#[derive(Default)]
pub struct Extras {
    /// Optional. Example: `1`.
    pub size: Option<i64>,
}

impl wire::Model for Extras {
    const OBJECT: wire::Object = wire::Object::of(
        "Extras",
        &[wire::Field::Optional("size", wire::INTEGER)],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.size,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.size,))
    }
}

wire::model!(Extras);

impl Eq for Extras {}
