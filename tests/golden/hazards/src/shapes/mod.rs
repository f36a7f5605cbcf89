// @generated from Models/Shapes: change the docs, not this file.

//! The types of `Models/Shapes`.

mod branch;
mod egg;
mod everything;
mod guids;
mod hen;
mod hundred;
mod leaf;
mod node;
mod nothing;
mod open;
mod pair;
mod tree;

pub use branch::Branch;
pub use egg::Egg;
pub use everything::Everything;
pub use guids::Guids;
pub use hen::Hen;
pub use hundred::Hundred;
pub use leaf::Leaf;
pub use node::Node;
pub use nothing::Nothing;
pub use open::Open;
pub use pair::Pair;
pub use tree::Tree;
