// @generated from Models/Components by `cargo run -p generator`: change the docs, not this file.

//! The types of `Models/Components`.

mod security;

pub use security::Security;
