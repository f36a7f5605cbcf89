// @generated from Models/Operations/GetCountriesLibraryResponseBody.md: change the docs, not this file.

use crate::operations::GetCountriesLibraryMediaContainer;
use crate::wire;

/// 1 field; part of
/// [`GetCountriesLibraryResponse`](crate::operations::GetCountriesLibraryResponse).
#[derive(Default)]
pub struct GetCountriesLibraryResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetCountriesLibraryMediaContainer>,
}

impl wire::Model for GetCountriesLibraryResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetCountriesLibraryResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetCountriesLibraryMediaContainer>(),
            ),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.media_container,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.media_container,))
    }
}

wire::model!(GetCountriesLibraryResponseBody);

impl Eq for GetCountriesLibraryResponseBody {}
