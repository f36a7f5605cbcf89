// @generated from the docs: change the docs, not this file.

//! Models of an API, made from its docs: 51 structs, 7 enums and 10 unions.
//!
//! ```
#![cfg_attr(doc, doc = concat!("use ", env!("CARGO_CRATE_NAME"), " as models;"))]
//! use models::{shapes::Hundred, wire};
//!
//! # fn example(body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
//! // What a server sent, and all in which it deviates from the docs.
//! let decoded = wire::decode::<Hundred>(body)?;
//! for deviation in &decoded.deviations {
//!     println!("{deviation}");
//! }
//! let json = serde_json::to_string(&decoded.value)?;
//! # Ok(())
//! # }
//! ```
//!
//! Every type reads tolerantly with plain serde (`serde_json::from_slice` and the like): what
//! a server leaves out or adds is no error.
//! [`wire::decode`] reads tolerantly and lists what deviated from the docs, down to single values
//! of a wrong type; [`wire::decode_strict`] refuses all of that.

#![allow(clippy::result_large_err, reason = "`into_…` gives a union back as it was")]

pub mod docs;
pub mod enums;
pub mod evidence;
pub mod names;
pub mod prelude;
pub mod shapes;
pub mod std_;
pub mod unions;
pub mod wire_;
pub mod wire;
