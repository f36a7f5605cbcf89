// @generated from models/components: change the docs, not this file.

//! The types of `models/components`.

mod badge;
mod bell;
mod collar;
mod kind;
mod pet;

pub use badge::Badge;
pub use bell::Bell;
pub use collar::Collar;
pub use kind::Kind;
pub use pet::Pet;
