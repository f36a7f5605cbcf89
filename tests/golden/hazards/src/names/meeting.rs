// @generated from Models/Names/Meeting.md: change the docs, not this file.

use crate::wire;

/// 4 fields.
#[derive(Default)]
pub struct Meeting {
    /// Required.
    #[doc(alias = "fooBar")]
    pub foo_bar: String,

    /// Required.
    #[doc(alias = "foo_bar")]
    pub foo_bar_3: String,

    /// Required.
    #[doc(alias = "FooBar")]
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
    const OBJECT: wire::Object = wire::Object::of(
        "Meeting",
        &[
            wire::Field::Required("fooBar", wire::STRING),
            wire::Field::Required("foo_bar", wire::STRING),
            wire::Field::Required("FooBar", wire::STRING),
            wire::Field::Required("foo_bar_2", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.foo_bar,
                &mut self.foo_bar_3,
                &mut self.foo_bar_4,
                &mut self.foo_bar_2,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.foo_bar, &self.foo_bar_3, &self.foo_bar_4, &self.foo_bar_2))
    }
}

wire::model!(Meeting);

impl Eq for Meeting {}
