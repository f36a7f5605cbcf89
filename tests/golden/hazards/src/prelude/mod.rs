// @generated from Models/Prelude: change the docs, not this file.

//! The types of `Models/Prelude`.

mod b_tree_map;
mod box_;
mod debug;
mod default;
mod option;
mod result;
mod self_;
mod serialize;
mod status;
mod string;
mod unknown;
mod uses;
mod vec;

pub use b_tree_map::BTreeMap;
pub use box_::Box;
pub use debug::Debug;
pub use default::Default;
pub use option::Option;
pub use result::Result;
pub use self_::Self_;
pub use serialize::Serialize;
pub use status::Status;
pub use string::String;
pub use unknown::Unknown;
pub use uses::Uses;
pub use vec::Vec;
