// @generated from Models/Names/Digits.md: change the docs, not this file.

use crate::wire;

/// 9 fields.
#[derive(Default)]
pub struct Digits {
    /// Required.
    #[doc(alias = "1password")]
    pub _1password: String,

    /// Optional.
    #[doc(alias = "2fa")]
    pub _2fa: Option<String>,

    /// Optional.
    #[doc(alias = "404")]
    pub _404: Option<String>,

    /// Optional.
    #[doc(alias = "$ref")]
    pub r#ref: Option<String>,

    /// Optional.
    #[doc(alias = "@type")]
    pub r#type: Option<String>,

    /// Optional.
    #[doc(alias = "-")]
    pub empty: Option<String>,

    /// Optional.
    #[doc(alias = "...")]
    pub empty_2: Option<String>,

    /// Optional.
    pub größe: Option<String>,

    /// Optional.
    pub 名前: Option<String>,
}

impl Digits {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(_1password: impl Into<String>) -> Self {
        Self {
            _1password: _1password.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for Digits {
    const OBJECT: wire::Object = wire::Object::of(
        "Digits",
        &[
            wire::Field::Required("1password", wire::STRING),
            wire::Field::Optional("2fa", wire::STRING),
            wire::Field::Optional("404", wire::STRING),
            wire::Field::Optional("$ref", wire::STRING),
            wire::Field::Optional("@type", wire::STRING),
            wire::Field::Optional("-", wire::STRING),
            wire::Field::Optional("...", wire::STRING),
            wire::Field::Optional("größe", wire::STRING),
            wire::Field::Optional("名前", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self._1password,
                    &mut self._2fa,
                    &mut self._404,
                    &mut self.r#ref,
                    &mut self.r#type,
                    &mut self.empty,
                ),
                (&mut self.empty_2, &mut self.größe, &mut self.名前),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self._1password,
                &self._2fa,
                &self._404,
                &self.r#ref,
                &self.r#type,
                &self.empty,
            ),
            (&self.empty_2, &self.größe, &self.名前),
        ))
    }
}

wire::model!(Digits);

impl Eq for Digits {}
