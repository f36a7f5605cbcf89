// @generated from Models/Operations/GetCountriesLibraryDirectory.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetCountriesLibraryDirectory.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetCountriesLibraryDirectory {
    /// Required. Example: `/library/sections/2/all?country=15491`.
    pub fast_key: String,

    /// Required. Example: `15491`.
    pub key: String,

    /// Required. Example: `Japan`.
    pub title: String,
}

impl GetCountriesLibraryDirectory {
    /// All fields set.
    #[inline]
    pub fn new(
        fast_key: impl Into<String>,
        key: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            fast_key: fast_key.into(),
            key: key.into(),
            title: title.into(),
        }
    }
}

impl wire::Model for GetCountriesLibraryDirectory {
    const NAME: &'static str = "GetCountriesLibraryDirectory";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("fastKey", wire::STRING),
        wire::Field::Required("key", wire::STRING),
        wire::Field::Required("title", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.fast_key),
            1 => value.read(&mut self.key),
            2 => value.read(&mut self.title),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.fast_key);
        to.put(&self.key);
        to.put(&self.title);
    }
}

wire::serde!(GetCountriesLibraryDirectory);
