// @generated from Models/Unions: change the docs, not this file.

//! The types of `Models/Unions`.

mod box_;
mod covered;
mod either;
mod holder;
mod large;
mod ping;
mod pong;
mod same;
mod scalars;
mod small;
mod special;
mod tagged;

pub use box_::Box;
pub use covered::Covered;
pub use either::Either;
pub use holder::Holder;
pub use large::Large;
pub use ping::Ping;
pub use pong::Pong;
pub use same::Same;
pub use scalars::Scalars;
pub use small::Small;
pub use special::Special;
pub use tagged::Tagged;
