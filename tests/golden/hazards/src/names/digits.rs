// @generated from Models/Names/Digits.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Names/Digits.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Digits {
    /// Required.
    pub _1password: String,

    /// Optional.
    pub _2fa: Option<String>,

    /// Optional.
    pub _404: Option<String>,

    /// Optional.
    pub r#ref: Option<String>,

    /// Optional.
    pub r#type: Option<String>,

    /// Optional.
    pub empty: Option<String>,

    /// Optional.
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
    const NAME: &'static str = "Digits";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("1password", wire::STRING),
        wire::Field::Optional("2fa", wire::STRING),
        wire::Field::Optional("404", wire::STRING),
        wire::Field::Optional("$ref", wire::STRING),
        wire::Field::Optional("@type", wire::STRING),
        wire::Field::Optional("-", wire::STRING),
        wire::Field::Optional("...", wire::STRING),
        wire::Field::Optional("größe", wire::STRING),
        wire::Field::Optional("名前", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self._1password),
            1 => value.read(&mut self._2fa),
            2 => value.read(&mut self._404),
            3 => value.read(&mut self.r#ref),
            4 => value.read(&mut self.r#type),
            5 => value.read(&mut self.empty),
            6 => value.read(&mut self.empty_2),
            7 => value.read(&mut self.größe),
            8 => value.read(&mut self.名前),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self._1password);
        to.put(&self._2fa);
        to.put(&self._404);
        to.put(&self.r#ref);
        to.put(&self.r#type);
        to.put(&self.empty);
        to.put(&self.empty_2);
        to.put(&self.größe);
        to.put(&self.名前);
    }
}

wire::serde!(Digits);
