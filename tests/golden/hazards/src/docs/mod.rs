// @generated from Models/Docs: change the docs, not this file.

//! The types of `Models/Docs`.

mod crlf;
mod marked;
mod old;
mod opaque;
mod prose;
mod thing_error;
mod thing_response;
mod unclosed;

pub use crlf::Crlf;
pub use marked::Marked;
pub use old::Old;
pub use opaque::Opaque;
pub use prose::Prose;
pub use thing_error::ThingError;
pub use thing_response::ThingResponse;
pub use unclosed::Unclosed;
