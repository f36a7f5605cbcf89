// @generated from the docs: change the docs, not this file.

// Models of `pets`, made from its docs: 5 structs, 2 enums and 1 union.
//
//     let decoded = crate::pets::wire::decode::<crate::pets::Shelter>(body)?;

#[rustfmt::skip]
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    reason = "the docs choose the names and what is in the types"
)]
pub mod components;

#[rustfmt::skip]
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    reason = "the docs choose the names and what is in the types"
)]
mod shelter;

#[rustfmt::skip]
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    reason = "the docs choose the names and what is in the types"
)]
pub use shelter::Shelter;

#[rustfmt::skip]
#[allow(
    dead_code,
    deprecated,
    unreachable_pub,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    reason = "the docs choose the names and what is in the types"
)]
pub mod wire;
