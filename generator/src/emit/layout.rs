//! From tokens to text: prettyplease's layout, with a header and blank lines where a person would
//! put them.

use proc_macro2::TokenStream;

use super::text::Comment;

/// Prints a file that was made `from` something, whose items are text already.
pub(super) fn print_text(from: impl Into<Comment>, text: &str) -> String {
    let mut file = header(from);
    file.reserve(1 + text.len() + text.len() / 16);
    file.push('\n');
    space(text, &mut file);
    file
}

/// Items in prettyplease's layout.
pub(super) fn laid_out(tokens: TokenStream) -> String {
    // Every name in the tokens has been checked by `plan`, so they parse; a file that says what went
    // wrong is still worth more than none.
    match syn::parse2(tokens) {
        Ok(file) => prettyplease::unparse(&file),
        Err(error) => format!("compile_error!({:?});\n", error.to_string()),
    }
}

/// Prints a file that begins with attributes, after which come items of one line each.
pub(super) fn print_lines(from: impl Into<Comment>, attributes: TokenStream, items: &[String]) -> String {
    let mut text = laid_out(attributes);
    for item in items {
        text.push_str(item);
        text.push('\n');
    }
    print_text(from, &text)
}

/// The first line of every file that is made from docs. Tools know the mark.
pub(super) fn header(from: impl Into<Comment>) -> String {
    let from = from.into();
    format!("// @generated {from}: change the docs, not this file.\n")
}

/// The first line of the files that are the same whatever the docs say.
pub(super) const RUNTIME: &str =
    "// @generated as it comes with the generator: changes to this file are lost.\n";

/// Adds blank lines between items, between the methods of an impl and between documented fields.
fn space(text: &str, spaced: &mut String) {
    let mut previous = Line::of("");
    let mut code = Fence::default();
    let mut imports = Imports::default();
    for line in text.lines() {
        let now = Line::of(line);
        let apart = match imports.next(line) {
            Some(apart) => apart,
            None => starts_block(&previous, &now) && !code.is_open(),
        };
        if apart {
            spaced.push('\n');
        }
        code.pass(&now);
        spaced.push_str(line);
        spaced.push('\n');
        previous = now;
    }
}

/// A line without the blanks that it begins with.
struct Line<'a> {
    indent: usize,
    text: &'a str,
}

impl<'a> Line<'a> {
    fn of(line: &'a str) -> Self {
        let indent = line.bytes().take_while(|&byte| byte == b' ').count();
        Self { indent, text: &line[indent..] }
    }
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

/// The block of code that a comment is in, by the backticks that end it.
#[derive(Default)]
struct Fence(Option<usize>);

impl Fence {
    fn is_open(&self) -> bool {
        self.0.is_some()
    }

    fn pass(&mut self, line: &Line<'_>) {
        let Some(text) = line.text.strip_prefix("///") else {
            // Whatever a comment left open ends with it.
            self.0 = None;
            return;
        };
        let text = text.trim_start_matches([' ', '>', '-']).trim_end();
        let ticks = text.len() - text.trim_start_matches('`').len();
        self.0 = match self.0 {
            None if ticks >= 3 => Some(ticks),
            Some(open) if ticks >= open && ticks == text.len() => None,
            state => state,
        };
    }
}

fn starts_block(previous: &Line<'_>, line: &Line<'_>) -> bool {
    let (before, now) = (previous.text, line.text);
    if let Some(kind) = Inner::of(before) {
        return Inner::of(now) != Some(kind);
    }
    let same_level = !before.is_empty() && previous.indent == line.indent && line.indent <= 4;
    let ended = || before.ends_with(['}', ';', ',']) && !before.starts_with("///");
    let opens = || {
        ["///", "#[", "pub ", "impl", "fn ", "const ", "wire::", "mod "]
            .iter()
            .any(|start| now.starts_with(start))
    };
    if !same_level || !ended() || !opens() {
        return false;
    }
    let export = |line: &str| line.starts_with("pub use ");
    let module = |line: &str| line.starts_with("mod ") || line.starts_with("pub mod ");
    let listed = (export(before) && export(now)) || (module(before) && module(now));
    let plain_fields = line.indent == 4 && before.ends_with(',') && !now.starts_with("///");
    let constants = line.indent == 4 && before.starts_with("const ") && now.starts_with("const ");
    !listed && !plain_fields && !constants
}

/// A line about the whole file.
#[derive(PartialEq)]
enum Inner {
    Doc,
    Attribute,
}

impl Inner {
    fn of(line: &str) -> Option<Self> {
        if line.starts_with("//!") || line.starts_with("#![cfg_attr(doc") {
            return Some(Self::Doc);
        }
        line.starts_with("#![").then_some(Self::Attribute)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spaced(text: &str) -> String {
        let mut spaced = String::new();
        space(text, &mut spaced);
        spaced
    }

    #[test]
    fn backticks_inside_code_do_not_end_it() {
        let text = "/// ````json\n/// \"```\"\n/// ````\npub struct A {}\nimpl A {}\n";
        assert_eq!(spaced(text), text.replace("impl", "\nimpl"));
    }

    #[test]
    fn backticks_inside_a_line_do_not_open_code() {
        let text = "/// ```` `a` ```` and `b`\npub struct A {}\nimpl A {}\n";
        let inside = text.replace("/// ````", "/// Text ````");
        assert_eq!(spaced(&inside), inside.replace("impl", "\nimpl"));
    }
}
