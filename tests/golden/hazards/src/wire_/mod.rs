// @generated from Models/Wire: change the docs, not this file.

//! The types of `Models/Wire`.

mod wire_;

pub use wire_::Wire;
