//! Helps the tests and measurements that cross the crates of this workspace.

pub mod cpu;
pub mod rows;
pub mod stages;
pub mod twin;
