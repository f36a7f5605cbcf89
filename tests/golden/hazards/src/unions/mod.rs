// @generated from Models/Unions by `cargo run -p generator`: change the docs, not this file.

//! The types of `Models/Unions`.

mod covered;
mod holder;
mod large;
mod same;
mod scalars;
mod small;
mod special;
mod tagged;

pub use covered::Covered;
pub use holder::Holder;
pub use large::Large;
pub use same::Same;
pub use scalars::Scalars;
pub use small::Small;
pub use special::Special;
pub use tagged::Tagged;
