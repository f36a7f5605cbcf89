//! The blocks of code in a text of markdown, read line by line.

use std::fs;
use std::path::Path;

/// A block of code with what the comments before it say.
#[derive(Debug)]
pub(super) struct Block {
    /// The document and the line, for messages.
    pub(super) place: String,
    /// What stands behind the fence.
    pub(super) info: String,
    pub(super) text: String,
    marks: Vec<(String, String)>,
}

impl Block {
    pub(super) fn language(&self) -> &str {
        self.info.split(',').next().unwrap_or_default()
    }

    /// What a comment of this name says.
    pub(super) fn mark(&self, name: &str) -> Option<&str> {
        self.marks.iter().find(|(it, _)| it == name).map(|(_, value)| value.as_str())
    }
}

/// All blocks of a document.
pub(super) fn blocks(path: &Path) -> Vec<Block> {
    let text = fs::read_to_string(path).unwrap();
    let name = path.file_name().unwrap().to_string_lossy();
    let mut blocks = Vec::new();
    let mut marks: Vec<(String, String)> = Vec::new();
    let mut lines = text.lines().enumerate();
    while let Some((at, line)) = lines.next() {
        let trimmed = line.trim_start();
        let indent = line.len() - trimmed.len();
        if let Some(comment) = trimmed.strip_prefix("<!-- ") {
            let comment = comment.strip_suffix(" -->").unwrap();
            let (name, value) = comment.split_once(": ").unwrap();
            marks.push((name.to_owned(), value.to_owned()));
        } else if let Some(info) = trimmed.strip_prefix("```") {
            let place = format!("{name}:{}", at + 1);
            let mut text = String::new();
            loop {
                let (_, line) = lines.next().unwrap_or_else(|| panic!("{place}: the block has no end"));
                if line.trim() == "```" {
                    break;
                }
                text.push_str(line.get(indent..).unwrap_or_default());
                text.push('\n');
            }
            blocks.push(Block { place, info: info.to_owned(), text, marks: std::mem::take(&mut marks) });
        } else if !trimmed.is_empty() {
            marks.clear();
        }
    }
    blocks
}
