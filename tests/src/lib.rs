//! Helps the tests and measurements that cross the crates of this workspace.

pub mod corpora;
pub mod cpu;
pub mod fuzz;
pub mod hostile;
pub mod keys;
pub mod random;
pub mod rows;
pub mod scratch;
pub mod sets;
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
