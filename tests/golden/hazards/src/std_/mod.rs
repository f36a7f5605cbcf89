// @generated from Models/Std: change the docs, not this file.

//! The types of `Models/Std`.

mod core_;

pub use core_::Core;
