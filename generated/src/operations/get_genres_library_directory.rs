// @generated from Models/Operations/GetGenresLibraryDirectory.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetGenresLibraryDirectory.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetGenresLibraryDirectory {
    /// Required. Example: `/library/sections/10/all?genre=89`.
    pub fast_key: String,

    /// Required. Example: `89`.
    pub key: String,

    /// Required. Example: `Action`.
    pub title: String,

    /// Required. Example: `genre`.
    pub r#type: String,
}

impl GetGenresLibraryDirectory {
    /// All fields set.
    #[inline]
    pub fn new(
        fast_key: impl Into<String>,
        key: impl Into<String>,
        title: impl Into<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            fast_key: fast_key.into(),
            key: key.into(),
            title: title.into(),
            r#type: r#type.into(),
        }
    }
}

impl wire::Model for GetGenresLibraryDirectory {
    const NAME: &'static str = "GetGenresLibraryDirectory";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("fastKey", wire::STRING),
        wire::Field::Required("key", wire::STRING),
        wire::Field::Required("title", wire::STRING),
        wire::Field::Required("type", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.fast_key),
            1 => value.read(&mut self.key),
            2 => value.read(&mut self.title),
            3 => value.read(&mut self.r#type),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.fast_key);
        to.put(&self.key);
        to.put(&self.title);
        to.put(&self.r#type);
    }
}

wire::serde!(GetGenresLibraryDirectory);
