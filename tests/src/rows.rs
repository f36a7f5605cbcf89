//! Counts what docs hold, line by line and without the generator: what goes in has to come out.

use std::path::Path;

/// How much a docs folder holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rows {
    /// Rows of the tables under `## Fields`.
    pub fields: usize,
    /// Rows of the tables under `## Values`.
    pub values: usize,
    /// Sections under `## Supported Types`.
    pub members: usize,
}

impl Rows {
    /// How many rows of any kind one has and the other has not.
    pub fn difference(self, other: Self) -> usize {
        self.fields.abs_diff(other.fields)
            + self.values.abs_diff(other.values)
            + self.members.abs_diff(other.members)
    }
}

/// Counts a folder.
///
/// # Errors
///
/// When a file cannot be read.
pub fn count(folder: &Path) -> std::io::Result<Rows> {
    let mut rows = Rows::default();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            let inner = count(&path)?;
            rows.fields += inner.fields;
            rows.values += inner.values;
            rows.members += inner.members;
        } else if path.extension().is_some_and(|ending| ending == "md" || ending == "mdx") {
            count_page(&std::fs::read_to_string(&path)?, &mut rows);
        }
    }
    Ok(rows)
}

fn count_page(text: &str, rows: &mut Rows) {
    let mut section = "";
    let mut table_lines = 0;
    for line in text.lines().map(str::trim) {
        if let Some(heading) = line.strip_prefix("## ") {
            section = heading.trim();
            table_lines = 0;
        } else if line.starts_with("###") && section == "Supported Types" {
            rows.members += 1;
        } else if line.starts_with('|') {
            table_lines += 1;
            // The heading, and the line below it.
            if table_lines > 2 {
                match section {
                    "Fields" => rows.fields += 1,
                    "Values" => rows.values += 1,
                    _ => {}
                }
            }
        }
    }
}
