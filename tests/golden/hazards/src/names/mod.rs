// @generated from Models/Names: change the docs, not this file.

//! The types of `Models/Names`.

mod _1password;
mod aux_;
mod digits;
mod foo_bar;
mod foo_bar_2;
mod keywords;
mod meeting;
mod mod_;
mod status;
mod two_statuses;

pub use _1password::N1password;
pub use aux_::Aux;
pub use digits::Digits;
pub use foo_bar::FooBar;
pub use foo_bar_2::FooBar2;
pub use keywords::Keywords;
pub use meeting::Meeting;
pub use mod_::Mod;
pub use status::Status;
pub use two_statuses::TwoStatuses;
