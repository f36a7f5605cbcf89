// @generated from Models/Operations/Rating.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/Rating.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Rating {
    /// Required. Example: `imdb://image.rating`.
    pub image: String,

    /// Required. Example: `5.1`.
    pub value: f64,

    /// Required. Example: `audience`.
    pub r#type: String,
}

impl Rating {
    /// All fields set.
    #[inline]
    pub fn new(image: impl Into<String>, value: f64, r#type: impl Into<String>) -> Self {
        Self {
            image: image.into(),
            value,
            r#type: r#type.into(),
        }
    }
}

impl wire::Model for Rating {
    const NAME: &'static str = "Rating";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("image", wire::STRING),
        wire::Field::Required("value", wire::FLOAT),
        wire::Field::Required("type", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.image),
            1 => value.read(&mut self.value),
            2 => value.read(&mut self.r#type),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.image);
        to.put(&self.value);
        to.put(&self.r#type);
    }
}

wire::serde!(Rating);
