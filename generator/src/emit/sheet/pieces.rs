//! What code is made of: each piece with the boxes and breaks that prettyplease gives it.

use super::super::text::{Alias, Doc, Note};
use super::{Break, INDENT, Sheet, blanks};
use crate::plan::Ident;

impl Sheet {
    /// What parts two items: a comma, and a blank or a new line.
    pub(in crate::emit) fn comma(&mut self) {
        self.word(",");
        self.space();
    }

    /// A path of the crate up to what it leads to.
    pub(in crate::emit) fn path<'a>(&mut self, segments: impl IntoIterator<Item = &'a Ident>) {
        self.word("crate::");
        for segment in segments {
            self.ident(segment);
            self.word("::");
        }
    }

    /// The line that begins an item of one name.
    pub(in crate::emit) fn head(&mut self, before: &'static str, name: &Ident, after: &'static str) {
        self.begin(0);
        self.word(before);
        self.ident(name);
        self.word(after);
        self.end();
    }

    /// A method of the type that takes nothing else, by arms for its variants. It is inline: so it is compiled only
    /// where it is called, and what there is of it in a thousand unions was a tenth of a debug build.
    pub(in crate::emit) fn method(
        &mut self,
        (verb, name): (&'static str, Option<&Ident>),
        own: &'static str,
        returns: impl FnOnce(&mut Self),
        arms: impl FnOnce(&mut Self),
    ) {
        self.plain("    #[inline]");
        self.begin_block(INDENT);
        self.word("pub fn ");
        self.word(verb);
        if let Some(name) = name {
            self.ident(name);
        }
        self.parameters([own], |sheet, own| sheet.word(own));
        self.returns(returns);
        self.end();
        self.plain("        match self {");
        arms(self);
        self.plain("        }");
        self.plain("    }");
    }

    /// A list between its signs: on one line, or one to a line.
    pub(in crate::emit) fn list<T>(
        &mut self,
        (open, close): (&'static str, &'static str),
        items: impl IntoIterator<Item = T>,
        put: impl FnMut(&mut Self, T),
    ) {
        self.list_in(INDENT, (open, close), items, put);
    }

    /// The parameters of a function, whose block is a box already.
    pub(in crate::emit) fn parameters<T>(
        &mut self,
        items: impl IntoIterator<Item = T>,
        put: impl FnMut(&mut Self, T),
    ) {
        self.list_in(0, ("(", ""), items, put);
        self.word(")");
    }

    fn list_in<T>(
        &mut self,
        offset: isize,
        (open, close): (&'static str, &'static str),
        items: impl IntoIterator<Item = T>,
        mut put: impl FnMut(&mut Self, T),
    ) {
        self.word(open);
        let mut items = items.into_iter();
        if let Some(first) = items.next() {
            if offset == 0 {
                self.never();
            }
            self.open(offset);
            self.zero();
            put(self, first);
            for item in items {
                self.comma();
                put(self, item);
            }
            self.last(Some(','));
            self.close();
        }
        self.word(close);
    }

    /// Names in braces, as many on a line as there is space for.
    pub(in crate::emit) fn names(&mut self, names: &[Ident]) {
        self.open(INDENT);
        self.word("{");
        self.zero();
        self.open_filled(0);
        for (index, name) in names.iter().enumerate() {
            if index > 0 {
                self.comma();
            }
            self.ident(name);
        }
        self.close();
        self.last(Some(','));
        self.word("}");
        self.close();
    }

    /// A single thing between signs.
    pub(in crate::emit) fn within(
        &mut self,
        signs: (&'static str, &'static str),
        put: impl FnOnce(&mut Self),
    ) {
        self.list(signs, [put], |sheet, put| put(sheet));
    }

    /// A tuple.
    pub(in crate::emit) fn tuple<T>(&mut self, items: &[T], put: impl Fn(&mut Self, &T)) {
        if let [only] = items {
            self.word("(");
            self.open(INDENT);
            self.zero();
            put(self, only);
            self.word(",");
            self.last(None);
            self.close();
            self.word(")");
        } else {
            self.list(("(", ")"), items, put);
        }
    }

    /// What comes after the parameters of a function, before its block.
    pub(in crate::emit) fn returns(&mut self, put: impl FnOnce(&mut Self)) {
        self.open(-INDENT);
        self.word(" -> ");
        put(self);
        self.close();
        self.word(" {");
    }

    /// A method that is called on what stands at the beginning of a line.
    pub(in crate::emit) fn call_on(
        &mut self,
        receiver: &'static str,
        name: &'static str,
        arguments: impl FnOnce(&mut Self),
    ) {
        let is_short = receiver.len() as isize <= INDENT;
        self.open(INDENT);
        self.open(-INDENT);
        self.word(receiver);
        self.close();
        if !is_short {
            self.zero();
        }
        self.word(name);
        self.open(if is_short { -INDENT } else { 0 });
        arguments(self);
        self.close();
        self.close();
    }

    /// A reference to a field.
    pub(in crate::emit) fn field_of_self(&mut self, reference: &'static str, field: &Ident) {
        self.word(reference);
        self.open(INDENT);
        self.open(-INDENT);
        self.word("self");
        self.close();
        self.zero();
        self.word(".");
        self.ident(field);
        self.close();
    }

    /// A variant of the type that is implemented.
    pub(in crate::emit) fn own_variant(&mut self, name: &Ident) {
        self.word("Self::");
        self.ident(name);
    }

    /// The same with what it holds.
    pub(in crate::emit) fn own_variant_of(&mut self, name: &Ident, value: &'static str) {
        self.own_variant(name);
        self.within(("(", ")"), |sheet| sheet.word(value));
    }

    /// The conversion of a variable.
    pub(in crate::emit) fn conversion_of(&mut self, variable: &Ident) {
        self.open_filled(0);
        self.open(INDENT);
        self.open(-INDENT);
        self.ident(variable);
        self.close();
        self.zero();
        self.word(".into");
        self.open(0);
        self.word("()");
        self.close();
        self.close();
        self.close();
    }

    /// A variant that holds something.
    pub(in crate::emit) fn variant_of(&mut self, name: &Ident, put: impl FnOnce(&mut Self)) {
        self.begin(INDENT);
        self.ident(name);
        self.open(INDENT);
        self.word("(");
        self.zero();
        put(self);
        self.last(Some(','));
        self.word(")");
        self.close();
        self.word(",");
        self.end();
    }

    /// A line that is an expression.
    pub(in crate::emit) fn statement(&mut self, indent: isize, put: impl FnOnce(&mut Self)) {
        self.begin(indent);
        self.open_filled(0);
        put(self);
        self.close();
        self.end();
    }

    /// An arm of a `match`.
    pub(in crate::emit) fn arm(
        &mut self,
        indent: isize,
        pattern: impl FnOnce(&mut Self),
        body: impl FnOnce(&mut Self),
    ) {
        self.begin(indent);
        self.open_filled(0);
        pattern(self);
        self.word(" => ");
        self.never();
        self.open(INDENT);
        self.may_break(Break { before: Some('{'), ..Break::default() });
        body(self);
        self.may_break(Break { offset: -INDENT, after: "}", otherwise: Some(','), ..Break::default() });
        self.close();
        self.close();
        self.end();
    }

    /// `Self { … }`, with what is behind the last field.
    pub(in crate::emit) fn struct_of<T>(
        &mut self,
        fields: impl IntoIterator<Item = T>,
        rest: Option<&'static str>,
        put: impl Fn(&mut Self, T),
    ) {
        self.open(INDENT);
        self.open_filled(-INDENT);
        self.word("Self");
        self.close();
        self.word(" {");
        let mut fields = fields.into_iter().peekable();
        self.space();
        while let Some(field) = fields.next() {
            put(self, field);
            if fields.peek().is_some() || rest.is_some() {
                self.comma();
            } else {
                self.may_break(Break { offset: -INDENT, blank: 1, before: Some(','), ..Break::default() });
            }
        }
        if let Some(rest) = rest {
            self.word(rest);
            self.may_break(Break { offset: -INDENT, blank: 1, ..Break::default() });
        }
        self.close_within(34);
        self.word("}");
    }

    /// The head of a block that implements something.
    pub(in crate::emit) fn implement(&mut self, what: impl FnOnce(&mut Self), own: &Ident) {
        self.implementation(what, own);
        self.end();
    }

    /// A block that implements something and holds nothing.
    pub(in crate::emit) fn implement_empty(&mut self, what: impl FnOnce(&mut Self), own: &Ident) {
        self.implementation(what, own);
        // Whether the line fits is found out before it turns out that there is nothing in the block.
        self.never();
        self.word("}");
        self.end();
    }

    fn implementation(&mut self, what: impl FnOnce(&mut Self), own: &Ident) {
        self.begin_block(0);
        self.open_filled(-INDENT);
        self.open(INDENT);
        self.word("impl");
        self.close();
        self.word(" ");
        what(self);
        self.space();
        self.word("for ");
        self.ident(own);
        self.close();
        self.word(" {");
    }

    /// A macro that takes tokens.
    pub(in crate::emit) fn invoke(&mut self, name: &'static str, put: impl FnOnce(&mut Self)) {
        self.begin(0);
        self.word(name);
        self.open(INDENT);
        self.zero();
        self.open_filled(0);
        put(self);
        self.close();
        self.last(None);
        self.close();
        self.word(");");
        self.end();
    }

    /// A line of a comment.
    pub(in crate::emit) fn doc(&mut self, indent: isize, line: &Doc) {
        blanks(&mut self.text, indent);
        self.text.push_str("///");
        self.text.push_str(line.as_str().trim_end_matches(' '));
        self.text.push('\n');
    }

    /// A name to search for, on a line of its own.
    pub(in crate::emit) fn alias(&mut self, indent: isize, alias: &Alias<'_>) {
        self.begin(indent);
        self.attribute("#[doc(", "alias = ", alias.as_str());
        self.end();
    }

    /// That something is deprecated, on a line of its own.
    pub(in crate::emit) fn note(&mut self, indent: isize, note: &Note) {
        self.begin(indent);
        match note.as_str() {
            "" => self.word("#[deprecated]"),
            note => self.attribute("#[deprecated(", "note = ", note),
        }
        self.end();
    }

    fn attribute(&mut self, name: &'static str, key: &'static str, value: &str) {
        self.word(name);
        self.open(INDENT);
        self.zero();
        self.word(key);
        self.string(value);
        self.last(None);
        self.close();
        self.word(")]");
    }
}
