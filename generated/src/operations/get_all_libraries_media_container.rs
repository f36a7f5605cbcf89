// @generated from Models/Operations/GetAllLibrariesMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::GetAllLibrariesDirectory;
use crate::wire;

/// Documented in `Models/Operations/GetAllLibrariesMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetAllLibrariesMediaContainer {
    /// Required. Example: `50`.
    pub size: i64,

    /// Required. Example: `false`.
    pub allow_sync: bool,

    /// Required. Example: `TV Series`.
    pub title1: String,

    /// Optional. The JSON key is `Directory` (says `wire.toml`).
    pub directory: Option<Vec<GetAllLibrariesDirectory>>,
}

impl GetAllLibrariesMediaContainer {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(size: i64, allow_sync: bool, title1: impl Into<String>) -> Self {
        Self {
            size,
            allow_sync,
            title1: title1.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for GetAllLibrariesMediaContainer {
    const NAME: &'static str = "GetAllLibrariesMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("size", wire::INTEGER),
        wire::Field::Required("allowSync", wire::BOOLEAN),
        wire::Field::Required("title1", wire::STRING),
        wire::Field::Optional(
            "Directory",
            wire::shape::<Vec<GetAllLibrariesDirectory>>(),
        ),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.allow_sync),
            2 => value.read(&mut self.title1),
            3 => value.read(&mut self.directory),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.size);
        to.put(&self.allow_sync);
        to.put(&self.title1);
        to.put(&self.directory);
    }
}

wire::serde!(GetAllLibrariesMediaContainer);
