// @generated from Models/Components/Security.md: change the docs, not this file.

use crate::wire;

/// 1 field.
#[derive(Default)]
pub struct Security {
    /// Optional.
    #[doc(alias = "accessToken")]
    pub access_token: Option<String>,
}

impl wire::Model for Security {
    const OBJECT: wire::Object = wire::Object::of(
        "Security",
        &[wire::Field::Optional("accessToken", wire::STRING)],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.access_token,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.access_token,))
    }
}

wire::model!(Security);

impl Eq for Security {}
