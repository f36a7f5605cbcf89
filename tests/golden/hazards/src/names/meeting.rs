// @generated from Models/Names/Meeting.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Names/Meeting.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Meeting {
    /// Required.
    pub foo_bar: String,

    /// Required.
    pub foo_bar_3: String,

    /// Required.
    pub foo_bar_4: String,

    /// Required.
    pub foo_bar_2: String,
}

impl Meeting {
    /// All fields set.
    #[inline]
    pub fn new(
        foo_bar: impl Into<String>,
        foo_bar_3: impl Into<String>,
        foo_bar_4: impl Into<String>,
        foo_bar_2: impl Into<String>,
    ) -> Self {
        Self {
            foo_bar: foo_bar.into(),
            foo_bar_3: foo_bar_3.into(),
            foo_bar_4: foo_bar_4.into(),
            foo_bar_2: foo_bar_2.into(),
        }
    }
}

impl wire::Model for Meeting {
    const NAME: &'static str = "Meeting";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("fooBar", wire::STRING),
        wire::Field::Required("foo_bar", wire::STRING),
        wire::Field::Required("FooBar", wire::STRING),
        wire::Field::Required("foo_bar_2", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.foo_bar),
            1 => value.read(&mut self.foo_bar_3),
            2 => value.read(&mut self.foo_bar_4),
            3 => value.read(&mut self.foo_bar_2),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.foo_bar);
        to.put(&self.foo_bar_3);
        to.put(&self.foo_bar_4);
        to.put(&self.foo_bar_2);
    }
}

wire::serde!(Meeting);
