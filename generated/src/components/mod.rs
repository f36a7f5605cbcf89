// @generated from Models/Components: change the docs, not this file.

//! The types of `Models/Components`.

mod security;

pub use security::Security;
