// @generated from the docs: change the docs, not this file.

//! Models of an API, made from its docs: 801 structs, 122 enums, 12 unions and 84 operations.
//!
//! ```
#![cfg_attr(doc, doc = concat!("use ", env!("CARGO_CRATE_NAME"), " as models;"))]
//! use models::{operations::PostUsersSignInDataUserPlexAccount, wire};
//!
//! # fn example(body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
//! // What a server sent, and all in which it deviates from the docs.
//! let decoded = wire::decode::<PostUsersSignInDataUserPlexAccount>(body)?;
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
//!
//! With the feature `calls`, the request of each operation is a `wire::Call`, which makes the
//! HTTP request and reads the answer; `wire::Api` knows the server and sends it.

#![allow(clippy::result_large_err, reason = "`into_…` gives a union back as it was")]

pub mod components;
pub mod errors;
pub mod operations;
pub mod wire;
