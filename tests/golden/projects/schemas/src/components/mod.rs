// @generated from models/components: change the docs, not this file.

//! The types of `models/components`.

mod badge;
mod bell;
mod collar;
mod kind;
mod money;
mod pet;
mod size;

pub use badge::Badge;
pub use bell::Bell;
pub use collar::Collar;
pub use kind::Kind;
pub use money::Money;
pub use pet::Pet;
pub use size::Size;
