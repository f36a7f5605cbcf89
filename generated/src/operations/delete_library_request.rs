// @generated from Models/Operations/DeleteLibraryRequest.md: change the docs, not this file.

use crate::wire;

/// 1 field.
#[derive(Default)]
pub struct DeleteLibraryRequest {
    /// Required. Example: `9518`.
    #[doc(alias = "sectionKey")]
    pub section_key: i64,
}

impl DeleteLibraryRequest {
    /// All fields set.
    #[inline]
    pub fn new(section_key: i64) -> Self {
        Self { section_key }
    }
}

impl wire::Model for DeleteLibraryRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "DeleteLibraryRequest",
        &[wire::Field::Required("sectionKey", wire::INTEGER)],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.section_key,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.section_key,))
    }
}

wire::model!(DeleteLibraryRequest);

impl Eq for DeleteLibraryRequest {}

/// `DELETE /library/sections/{sectionKey}`.
///
/// Removes a library. The files stay.
#[cfg(feature = "calls")]
impl wire::Call for DeleteLibraryRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "deleteLibrary",
        method: "DELETE",
        path: "/library/sections/{sectionKey}",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Path("sectionKey")],
    };
    type Output = wire::Nothing;
    type Fault = DeleteLibraryFault;
}

/// The documented errors of `DELETE /library/sections/{sectionKey}`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum DeleteLibraryFault {
    /// Status 400.
    BadRequest(crate::errors::DeleteLibraryBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::DeleteLibraryUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for DeleteLibraryFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
