//! Code as text, a line at a time, laid out as prettyplease lays it out.
//!
//! What a crate mostly consists of is the same few items thousands of times. To make tokens of them, parse those
//! and print the tree took half of a run; so such items are put down here as what prettyplease would make of the
//! tree: words, the places where a line may break, and the boxes that break together. A line that fits is its
//! words. One that does not is broken by the rules of prettyplease, which are Oppen's, so that nobody sees which way
//! an item went; a test holds all that is put down here against prettyplease. Items that are rare go through it.
//!
//! Nothing but our own words, identifiers, and texts that have become safe can be put down.

mod broken;
mod pieces;

use std::fmt::Write as _;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::layout;
use crate::plan::Ident;

/// The columns of a line.
const MARGIN: isize = 89;

/// The columns that code goes in for what is around it.
pub(super) const INDENT: isize = 4;

/// The text of a file, as far as it is put down.
#[derive(Default)]
pub(super) struct Sheet {
    text: String,
    /// The line under way, as if it fitted.
    flat: String,
    /// What that consists of.
    parts: Vec<Part>,
    /// Where in `flat` each box begins that is open.
    open: Vec<usize>,
    /// The column at which the line begins, and the one where it would go on.
    indent: isize,
    around: isize,
    /// Whether something in it is to be broken in any case.
    too_wide: bool,
}

/// A part of a line.
#[derive(Clone, Copy)]
enum Part {
    /// So many bytes.
    Text(isize),
    Break(Break),
    /// A box. What it is broken into goes in by `offset`; all of its breaks break together, but for one that is
    /// to be filled.
    Begin {
        offset: isize,
        fills: bool,
    },
    End,
    /// What does not fit.
    NoEnd,
}

/// A place where a line may break.
#[derive(Clone, Copy, Default)]
struct Break {
    offset: isize,
    /// What stands there otherwise.
    blank: isize,
    otherwise: Option<char>,
    /// What stands before the break.
    before: Option<char>,
    /// What stands after it.
    after: &'static str,
    /// It only parts what is measured.
    never: bool,
}

impl Sheet {
    /// Takes away what has been put down.
    pub(super) fn clear(&mut self) {
        self.text.clear();
    }

    /// What has been put down.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// What has been put down of a line, as if it fitted.
    pub(super) fn into_flat(self) -> String {
        self.flat
    }

    /// A line that always fits.
    pub(super) fn plain(&mut self, line: &'static str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// Items that are rare enough for tokens.
    pub(super) fn tokens(&mut self, items: TokenStream) {
        if !items.is_empty() {
            self.text.push_str(&layout::laid_out(items));
        }
    }

    /// Attributes that the user has chosen, above an item.
    pub(super) fn attributes(&mut self, attributes: TokenStream) {
        if attributes.is_empty() {
            return;
        }
        self.part_of(quote! { #attributes struct A { a: u8 } }, "", "struct A {\n    a: u8,\n}\n");
    }

    /// The same above a field.
    pub(super) fn attributes_of_field(&mut self, attributes: Option<TokenStream>) {
        if attributes.is_some() {
            self.part_of(quote! { struct A { #attributes a: u8 } }, "struct A {\n", "    a: u8,\n}\n");
        }
    }

    /// A variant whose value has attributes.
    pub(super) fn variant(&mut self, variant: TokenStream) {
        self.part_of(quote! { enum A { #variant } }, "enum A {\n", "}\n");
    }

    /// An item without what is around the part that is meant.
    fn part_of(&mut self, item: TokenStream, before: &str, after: &str) {
        let text = layout::laid_out(item);
        let part = text.strip_prefix(before).and_then(|text| text.strip_suffix(after));
        self.text.push_str(part.unwrap_or(&text));
    }

    /// Begins a line in a block of its own depth.
    pub(super) fn begin(&mut self, indent: isize) {
        self.begin_in(indent, indent);
    }

    /// Begins a line that opens a block: what it is broken into goes in.
    pub(super) fn begin_block(&mut self, indent: isize) {
        self.begin_in(indent, indent + INDENT);
    }

    fn begin_in(&mut self, indent: isize, around: isize) {
        (self.indent, self.around, self.too_wide) = (indent, around, false);
        self.flat.clear();
        self.parts.clear();
    }

    /// Ends the line, and puts it down.
    pub(super) fn end(&mut self) {
        if !self.too_wide && self.indent + self.flat.len() as isize <= MARGIN {
            blanks(&mut self.text, self.indent);
            self.text.push_str(&self.flat);
        } else {
            self.put_down();
        }
        self.text.push('\n');
    }

    pub(super) fn word(&mut self, word: &'static str) {
        self.put(word);
    }

    pub(super) fn ident(&mut self, ident: &Ident) {
        self.put(ident.as_str());
    }

    /// A type that the user wrote, and that the grammar has.
    pub(super) fn code(&mut self, code: &str) {
        self.put(code);
    }

    /// A string, with its quotes.
    pub(super) fn string(&mut self, text: &str) {
        let plain = |byte: u8| matches!(byte, b' '..=b'~') && !matches!(byte, b'"' | b'\\');
        if text.bytes().all(plain) {
            self.put("\"");
            self.put(text);
            self.put("\"");
        } else {
            self.put(&Literal::string(text).to_string());
        }
    }

    pub(super) fn number(&mut self, number: impl std::fmt::Display) {
        let before = self.flat.len();
        let _ = write!(self.flat, "{number}");
        self.grown(self.flat.len() - before);
    }

    fn put(&mut self, text: &str) {
        self.flat.push_str(text);
        self.grown(text.len());
    }

    fn grown(&mut self, by: usize) {
        match self.parts.last_mut() {
            Some(Part::Text(length)) => *length += by as isize,
            _ => self.parts.push(Part::Text(by as isize)),
        }
    }

    /// Opens a box that is broken everywhere or nowhere.
    pub(super) fn open(&mut self, offset: isize) {
        self.open.push(self.flat.len());
        self.parts.push(Part::Begin { offset, fills: false });
    }

    /// Opens a box that is broken where a line is full.
    fn open_filled(&mut self, offset: isize) {
        self.open.push(self.flat.len());
        self.parts.push(Part::Begin { offset, fills: true });
    }

    pub(super) fn close(&mut self) {
        self.open.pop();
        self.parts.push(Part::End);
    }

    /// Closes a box that is broken from a width on.
    fn close_within(&mut self, width: usize) {
        let start = self.open.last().copied().unwrap_or_default();
        if self.flat.len() - start > width {
            self.parts.push(Part::NoEnd);
            self.too_wide = true;
        }
        self.close();
    }

    /// A blank, or a new line.
    pub(super) fn space(&mut self) {
        self.may_break(Break { blank: 1, ..Break::default() });
    }

    /// Nothing, or a new line.
    pub(super) fn zero(&mut self) {
        self.may_break(Break::default());
    }

    /// The end of what a break measures.
    pub(super) fn never(&mut self) {
        self.may_break(Break { never: true, ..Break::default() });
    }

    fn may_break(&mut self, at: Break) {
        self.flat.extend((at.blank > 0).then_some(' '));
        self.flat.extend(at.otherwise);
        self.parts.push(Part::Break(at));
    }

    /// The break before what closes a list, with a comma before it or without.
    fn last(&mut self, before: Option<char>) {
        self.may_break(Break { offset: -INDENT, before, ..Break::default() });
    }
}

fn blanks(text: &mut String, count: isize) {
    const BLANKS: &str = "                                ";
    let mut count = usize::try_from(count).unwrap_or_default();
    while count > 0 {
        let some = count.min(BLANKS.len());
        text.push_str(&BLANKS[..some]);
        count -= some;
    }
}
