// @generated from Models/Operations/DeleteLibraryRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/DeleteLibraryRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeleteLibraryRequest {
    /// Required. Example: `9518`.
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
    const NAME: &'static str = "DeleteLibraryRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("sectionKey", wire::INTEGER),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.section_key),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.section_key);
    }
}

wire::serde!(DeleteLibraryRequest);

/// `DELETE /library/sections/{sectionKey}`.
///
/// Removes a library. The files stay.
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
#[derive(Debug, Clone, PartialEq)]
pub enum DeleteLibraryFault {
    /// Status 400.
    BadRequest(crate::errors::DeleteLibraryBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::DeleteLibraryUnauthorized),
}

impl wire::Fault for DeleteLibraryFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
