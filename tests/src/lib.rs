//! Helps the tests and measurements that cross the crates of this workspace.

pub mod arguments;
pub mod bodies;
pub mod calls;
pub mod compile_cost;
pub mod corpora;
pub mod cost;
pub mod facts;
pub mod fuzz;
pub mod generation_speed;
pub mod hostile;
pub mod json;
pub mod keys;
pub mod random;
pub mod read_speed;
pub mod rows;
pub mod scratch;
pub mod sets;
pub mod spread;
pub mod stages;
pub mod twin;
pub mod versions;

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

/// Makes a folder hold these files and no others. Those that are the same already are not touched.
///
/// # Errors
///
/// When the disk fails.
pub fn update_tree(folder: &Path, files: &BTreeMap<String, String>) -> std::io::Result<()> {
    if folder.is_dir() {
        remove_others(folder, folder, files)?;
    }
    let changed = files
        .iter()
        .filter(|(path, content)| std::fs::read_to_string(folder.join(path)).ok().as_ref() != Some(content))
        .map(|(path, content)| (path.clone(), content.clone()))
        .collect();
    write_tree(folder, &changed)
}

fn remove_others(root: &Path, folder: &Path, files: &BTreeMap<String, String>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        if path.is_dir() {
            remove_others(root, &path, files)?;
        } else if !files.contains_key(&name) {
            std::fs::remove_file(&path)?;
        }
    }
    Ok(())
}
