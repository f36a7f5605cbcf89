//! Counts what docs hold, line by line and without the generator: what goes in has to come out.
//!
//! In Speakeasy's docs a row is a line of a table below its heading, under `## Fields` (of any columns) or `## Values`; a
//! value may also be a bullet, or a member of a fenced union. A row of an enum that only says that
//! servers may send other values (`Unrecognized<…>`) is none. Over the twenty corpora that makes 121,648
//! field rows, 42,597 enum rows, 6,541 union members and what the fences hold.

use std::path::Path;

use generator::page::Family;

/// How much a page or a folder holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rows {
    /// Rows of the tables under `## Fields`.
    pub fields: usize,
    /// Rows of the tables under `## Values`.
    pub values: usize,
    /// Values in bullets and fences under `## Values`.
    pub listed: usize,
    /// Sections under `## Supported Types`.
    pub members: usize,
}

impl std::ops::AddAssign for Rows {
    fn add_assign(&mut self, other: Self) {
        self.fields += other.fields;
        self.values += other.values;
        self.listed += other.listed;
        self.members += other.members;
    }
}

impl std::iter::Sum for Rows {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |mut sum, rows| {
            sum += rows;
            sum
        })
    }
}

/// Counts every page of a folder of some family, by its path below it.
///
/// # Errors
///
/// When a file cannot be read.
pub fn count(folder: &Path, family: Family) -> std::io::Result<Vec<(String, Rows)>> {
    let count_page = match family {
        Family::Speakeasy => count_page,
        Family::Apimatic => count_apimatic,
        Family::OpenApi => count_openapi,
    };
    let mut pages = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(inner) = open.pop() {
        for entry in std::fs::read_dir(inner)? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|ending| ending == "md" || ending == "mdx") {
                let below = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
                pages.push((below, count_page(&std::fs::read_to_string(&path)?)));
            }
        }
    }
    pages.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(pages)
}

/// Counts one page of APIMATIC: the tables under `## Fields` and `## Cases`, below their headings.
pub fn count_apimatic(text: &str) -> Rows {
    let mut rows = Rows::default();
    let is_enum = text.lines().any(|line| line == "## Enumeration");
    let (mut section, mut table_lines) = ("", 0);
    for line in text.lines() {
        if let Some(heading) = line.strip_prefix('#') {
            section = heading.trim_start_matches('#').trim();
            table_lines = 0;
        } else if line.starts_with('|') {
            table_lines += 1;
            match section {
                _ if table_lines <= 2 => {}
                "Fields" if is_enum => rows.values += 1,
                "Fields" => rows.fields += 1,
                "Cases" => rows.members += 1,
                _ => {}
            }
        }
    }
    rows
}

/// Counts one page of OpenAPI Generator: rows under `## Properties`, with or without pipes around them, and
/// under `## Enum: …`, bullets under `## Enum`, and what a union of Ruby's returns.
pub fn count_openapi(text: &str) -> Rows {
    let mut rows = Rows::default();
    if text.lines().any(|line| line.starts_with("All URIs are relative to")) {
        return rows;
    }
    let is_union = text.contains("`openapi_one_of`") || text.contains("`openapi_any_of`");
    let (mut section, mut table_lines) = ("", 0);
    for line in text.lines() {
        if line.starts_with('#') {
            section = line.trim_start_matches('#').trim();
            table_lines = 0;
        } else if line.contains('|') {
            table_lines += 1;
            match section {
                _ if table_lines <= 2 => {}
                "Properties" => rows.fields += 1,
                section if section.starts_with("Enum: ") => rows.values += 1,
                _ => {}
            }
        } else if section == "Enum" && line.trim_start().starts_with("* `") {
            rows.listed += 1;
        } else if section == "Return type" && is_union && line.starts_with("- `") {
            rows.members += usize::from(!line.starts_with("- `nil`"));
        }
    }
    rows
}

/// Counts one page of Speakeasy.
pub fn count_page(text: &str) -> Rows {
    let mut rows = Rows::default();
    let mut section = "";
    let mut table_lines = 0;
    let mut fence: Option<String> = None;
    for line in text.lines().map(str::trim) {
        if line.starts_with("```") {
            match fence.take() {
                Some(body) if section == "Values" => rows.listed += fenced(&body),
                Some(_) => {}
                None if opens(line) => fence = Some(String::new()),
                None => {}
            }
            continue;
        }
        if let Some(body) = &mut fence {
            body.push_str(line);
            body.push('\n');
        } else if let Some(heading) = line.strip_prefix("## ") {
            section = heading.trim();
            table_lines = 0;
        } else if line.starts_with("###") && section == "Supported Types" {
            rows.members += 1;
        } else if line.starts_with('|') {
            table_lines += 1;
            // The heading, and the line below it.
            match section {
                "Fields" if table_lines > 2 => rows.fields += 1,
                "Values" if table_lines > 2 && !line.contains("`Unrecognized<") => rows.values += 1,
                _ => {}
            }
        } else if line.starts_with("- `") && section == "Values" {
            rows.listed += 1;
        }
    }
    rows
}

/// Whether a line of backticks opens a fence: it may close it, too.
fn opens(line: &str) -> bool {
    !line[3..].contains('`')
}

/// The members of a union of literals.
fn fenced(body: &str) -> usize {
    let outside: Vec<&str> = body.split('"').step_by(2).collect();
    let quoted = outside.len() - 1;
    let bare = outside.join(" ");
    let bare = bare.split('|').map(str::trim);
    quoted + bare.filter(|value| !value.is_empty() && !value.starts_with("Unrecognized")).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_of_every_kind() {
        let text = "# A\n\n## Fields\n\n| Field |\n|---|\n| `a` |\n| `b` |\n\n## Values\n\n| Name | Value |\n|---|---|\n| `A` | a |\n| - | `Unrecognized<string>` |\n";
        assert_eq!(count_page(text), Rows { fields: 2, values: 1, ..Rows::default() });
        let text = "# A\n\n## Supported Types\n\n### `x`\n\n```php\n### no heading\n```\n\n### \n";
        assert_eq!(count_page(text), Rows { members: 2, ..Rows::default() });
    }

    #[test]
    fn rows_of_other_families() {
        let text = "# A\n\n## Properties\n\nName | Type | Notes\n--- | --- | ---\n**a** | **str** | \n\n## Enum: B\n\n| Name | Value |\n|---|---|\n| X | x |\n";
        assert_eq!(count_openapi(text), Rows { fields: 1, values: 1, ..Rows::default() });
        let text = "# A\n\n## Enum\n\n* `X` (value: `'x'`)\n\n";
        assert_eq!(count_openapi(text), Rows { listed: 1, ..Rows::default() });
        let text = "# A\n## Class instance methods\n### `openapi_one_of`\n#### Return type\n\n- `B`\n- `nil` (none)\n";
        assert_eq!(count_openapi(text), Rows { members: 1, ..Rows::default() });
        let table = "| Name |\n| --- |\n| `x` |\n";
        let text = format!("# A\n## Enumeration\n`A`\n## Fields\n{table}");
        assert_eq!(count_apimatic(&text), Rows { values: 1, ..Rows::default() });
        let text = format!("# A\n## Data Type\n## Cases\n{table}## string\n{table}");
        assert_eq!(count_apimatic(&text), Rows { members: 1, ..Rows::default() });
    }

    #[test]
    fn values_in_fences_and_bullets() {
        let text = "## Values\n\n```typescript\n\"a|b\" | \"c\"\n  | 301 | Unrecognized<string>\n```\n";
        assert_eq!(count_page(text), Rows { listed: 3, ..Rows::default() });
        let text = "## Values\n\nAn open enum.\n\n- `\"VISA\"`\n- `2`\n";
        assert_eq!(count_page(text), Rows { listed: 2, ..Rows::default() });
    }
}
