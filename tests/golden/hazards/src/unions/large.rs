// @generated from Models/Unions/Large.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Unions/Large.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Large {
    /// Required.
    pub id: i64,

    /// Required.
    pub name: String,

    /// Optional.
    pub size: Option<i64>,
}

impl Large {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(id: i64, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for Large {
    const NAME: &'static str = "Large";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("id", wire::INTEGER),
        wire::Field::Required("name", wire::STRING),
        wire::Field::Optional("size", wire::INTEGER),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.name),
            2 => value.read(&mut self.size),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
        to.put(&self.name);
        to.put(&self.size);
    }
}

wire::serde!(Large);
