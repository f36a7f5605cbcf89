//! The docs folders that a measurement is run on.

use std::path::Path;

/// The sets of a folder: those that are asked for, or all there are.
///
/// # Errors
///
/// When the folder cannot be listed.
pub fn names(folder: &Path, wanted: Vec<String>) -> std::io::Result<Vec<String>> {
    if !wanted.is_empty() {
        return Ok(wanted);
    }
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}
