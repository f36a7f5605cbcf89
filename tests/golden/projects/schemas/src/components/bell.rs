// @generated from models/components/Bell.md: change the docs, not this file.

use crate::wire;

/// 1 field; part of [`Collar`](crate::components::Collar).
#[derive(Default, schemars::JsonSchema, utoipa::ToSchema)]
pub struct Bell {
    /// Whether it is loud.
    ///
    /// Required. Example: `true`.
    #[serde(rename = "loud")]
    pub loud: bool,
}

impl Bell {
    /// All fields set.
    #[inline]
    pub fn new(loud: bool) -> Self {
        Self { loud }
    }
}

impl wire::Model for Bell {
    const OBJECT: wire::Object = wire::Object::of(
        "Bell",
        &[wire::Field::Required("loud", wire::BOOLEAN)],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.loud,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.loud,))
    }
}

wire::model!(Bell);

impl Eq for Bell {}
