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

    /// Optional.
    pub directory: Option<Vec<GetAllLibrariesDirectory>>,
}

impl GetAllLibrariesMediaContainer {
    /// The required fields set, all others left out.
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
        wire::Field::required("size"),
        wire::Field::required("allowSync"),
        wire::Field::required("title1"),
        wire::Field::optional("directory"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.allow_sync),
            2 => value.read(&mut self.title1),
            3 => value.read(&mut self.directory),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.size)?;
        entries.put(&self.allow_sync)?;
        entries.put(&self.title1)?;
        entries.put(&self.directory)
    }
}

wire::model!(GetAllLibrariesMediaContainer);
