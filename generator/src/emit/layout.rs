//! From tokens to text: prettyplease's layout, with a header and blank lines where a person would
//! put them.

use proc_macro2::TokenStream;

/// Prints a file that was made `from` something.
pub(super) fn print(from: &str, tokens: TokenStream) -> String {
    // Every name in the tokens has been checked by `plan`, so they parse; a file that shows what
    // went wrong is still worth more than none.
    let text = match syn::parse2(tokens.clone()) {
        Ok(file) => prettyplease::unparse(&file),
        Err(error) => format!("compile_error!({:?});\n{tokens}\n", error.to_string()),
    };
    format!("{}\n{}", header(from), spaced(&text))
}

/// The first line of every written file. Tools know the mark.
pub(super) fn header(from: &str) -> String {
    format!("// @generated {from} by `cargo run -p generator`: change the docs, not this file.\n")
}

/// Adds blank lines between items, between the methods of an impl and between documented fields.
fn spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + text.len() / 16);
    let mut previous = "";
    let mut in_code = false;
    let mut imports = Imports::default();
    for line in text.lines() {
        let apart = match imports.next(line) {
            Some(apart) => apart,
            None => starts_block(previous, line) && !in_code,
        };
        if apart {
            spaced.push('\n');
        }
        if line.trim_start().starts_with("///") && line.contains("```") {
            in_code = !in_code && !line.trim_start().trim_start_matches("///").trim().is_empty();
        }
        spaced.push_str(line);
        spaced.push('\n');
        previous = line;
    }
    spaced
}

/// The `use` items at the top of a file, which may go over several lines.
#[derive(Default)]
struct Imports {
    /// Whether the last one was from the standard library.
    from_std: Option<bool>,
}

impl Imports {
    /// For a line of an import: whether a blank line comes before it. Imports from the standard
    /// library stand apart from the crate's own.
    fn next(&mut self, line: &str) -> Option<bool> {
        if line.starts_with("use ") {
            let from_std = line.starts_with("use std");
            return Some(self.from_std.replace(from_std).is_some_and(|before| before != from_std));
        }
        let goes_on = self.from_std.is_some() && (line.starts_with(' ') || line == "};");
        if !goes_on {
            self.from_std = None;
        }
        goes_on.then_some(false)
    }
}

fn starts_block(previous: &str, line: &str) -> bool {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let (before, now) = (previous.trim_start(), line.trim_start());
    let same_level = !previous.is_empty() && indent(previous) == indent(line) && indent(line) <= 4;
    let ended = before.ends_with(['}', ';', ',']) && !before.starts_with("///");
    let export = |line: &str| line.starts_with("pub use ");
    let module = |line: &str| line.starts_with("mod ") || line.starts_with("pub mod ");
    let opens = ["///", "#[", "pub ", "impl", "fn ", "const ", "wire::", "mod "]
        .iter()
        .any(|start| now.starts_with(start));
    let listed = (export(before) && export(now)) || (module(before) && module(now));
    let plain_fields = indent(line) == 4 && before.ends_with(',') && !now.starts_with("///");
    let constants = indent(line) == 4 && before.starts_with("const ") && now.starts_with("const ");
    if before.starts_with("//!") {
        return !now.starts_with("//!");
    }
    same_level && ended && opens && !listed && !plain_fields && !constants
}
