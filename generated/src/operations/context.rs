// @generated from Models/Operations/Context.md: change the docs, not this file.

use crate::wire;

/// 1 field; part of [`Activity`](crate::operations::Activity).
#[derive(Default)]
pub struct Context {
    /// Optional.
    #[doc(alias = "librarySectionID")]
    pub library_section_id: Option<String>,
}

impl wire::Model for Context {
    const OBJECT: wire::Object = wire::Object::of(
        "Context",
        &[wire::Field::Optional("librarySectionID", wire::STRING)],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.library_section_id,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.library_section_id,))
    }
}

wire::model!(Context);

impl Eq for Context {}
