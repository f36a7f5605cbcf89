//! Helps the tests that cross the crates of this workspace.
