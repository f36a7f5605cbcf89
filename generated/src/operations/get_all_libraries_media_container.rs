// @generated from Models/Operations/GetAllLibrariesMediaContainer.md: change the docs, not this file.

use crate::operations::GetAllLibrariesDirectory;
use crate::wire;

/// 4 fields; part of
/// [`GetAllLibrariesResponseBody`](crate::operations::GetAllLibrariesResponseBody).
#[derive(Default)]
pub struct GetAllLibrariesMediaContainer {
    /// Required. Example: `50`.
    pub size: i64,

    /// Required. Example: `false`.
    #[doc(alias = "allowSync")]
    pub allow_sync: bool,

    /// Required. Example: `TV Series`.
    pub title1: String,

    /// Optional. The JSON key is `Directory` (says `wire.toml`).
    #[doc(alias = "Directory")]
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
    const OBJECT: wire::Object = wire::Object::of(
        "GetAllLibrariesMediaContainer",
        &[
            wire::Field::Required("size", wire::INTEGER),
            wire::Field::Required("allowSync", wire::BOOLEAN),
            wire::Field::Required("title1", wire::STRING),
            wire::Field::Optional(
                "Directory",
                wire::shape::<Vec<GetAllLibrariesDirectory>>(),
            ),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.size,
                &mut self.allow_sync,
                &mut self.title1,
                &mut self.directory,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.size, &self.allow_sync, &self.title1, &self.directory))
    }
}

wire::model!(GetAllLibrariesMediaContainer);

impl Eq for GetAllLibrariesMediaContainer {}
