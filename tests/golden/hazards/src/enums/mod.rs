// @generated from Models/Enums: change the docs, not this file.

//! The types of `Models/Enums`.

mod numbers;
mod odd;
mod only;
mod other;
mod tagged_only;
mod tagged_other;

pub use numbers::Numbers;
pub use odd::Odd;
pub use only::Only;
pub use other::Other;
pub use tagged_only::TaggedOnly;
pub use tagged_other::TaggedOther;
