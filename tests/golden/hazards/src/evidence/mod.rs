// @generated from Models/Evidence: change the docs, not this file.

//! The types of `Models/Evidence`.

mod amended;
mod amended_value;
mod examples;
mod kind;
mod part;

pub use amended::Amended;
pub use amended_value::AmendedValue;
pub use examples::Examples;
pub use kind::Kind;
pub use part::Part;
