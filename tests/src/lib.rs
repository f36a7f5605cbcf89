//! Helps the tests and measurements that cross the crates of this workspace.

pub mod arguments;
pub mod compile_cost;
pub mod corpora;
pub mod cost;
pub mod keys;
pub mod rows;
pub mod scratch;
pub mod sets;
pub mod spread;
pub mod stages;
pub mod twin;

use std::collections::BTreeMap;
use std::path::Path;

/// Writes files, given as texts by their paths below a folder.
///
/// # Errors
///
/// When one cannot be written.
pub fn write_tree(folder: &Path, files: &BTreeMap<String, String>) -> std::io::Result<()> {
    for (path, content) in files {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::write(path, content)?;
    }
    Ok(())
}
