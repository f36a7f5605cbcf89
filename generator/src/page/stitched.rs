//! Parts of a page put together as one text for the markdown parser, whose places lead back to the page.
//! So rows that stand apart from their table are read by the reader of tables.

use std::ops::Range;

use super::blocks::{Located, events};

/// See the module.
#[derive(Default)]
pub(super) struct Stitched {
    text: String,
    pieces: Vec<Piece>,
}

/// A part, from where it begins in the text on.
struct Piece {
    at: usize,
    origin: Range<usize>,
}

impl Stitched {
    /// Adds a part of the page, and ends the line.
    pub(super) fn line(&mut self, page: &str, range: Range<usize>) {
        self.pieces.push(Piece { at: self.text.len(), origin: range.clone() });
        self.text.push_str(&page[range]);
        self.text.push('\n');
    }

    /// Adds a line that the page lacks; its place is a single point.
    pub(super) fn made(&mut self, line: &str, place: usize) {
        self.pieces.push(Piece { at: self.text.len(), origin: place..place });
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// The events of the text, with their places in the page.
    pub(super) fn events(&self) -> Vec<Located<'static>> {
        events(&self.text).map(|(event, range)| (event.into_static(), self.origin(&range))).collect()
    }

    fn origin(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.place(range.start);
        match range.is_empty() {
            true => start..start,
            // The byte after the last one belongs to the piece of the last one.
            false => start..self.place_after(range.end - 1).max(start),
        }
    }

    fn place(&self, offset: usize) -> usize {
        self.piece(offset).map_or(0, |piece| (piece.origin.start + offset - piece.at).min(piece.origin.end))
    }

    fn place_after(&self, offset: usize) -> usize {
        self.piece(offset)
            .map_or(0, |piece| (piece.origin.start + offset + 1 - piece.at).min(piece.origin.end))
    }

    fn piece(&self, offset: usize) -> Option<&Piece> {
        let after = self.pieces.partition_point(|piece| piece.at <= offset);
        self.pieces.get(after.saturating_sub(1))
    }
}

#[cfg(test)]
mod tests {
    use pulldown_cmark::Event;

    use super::*;

    #[test]
    fn places_lead_back_to_the_page() {
        let page = "| A | B |\n|---|---|\n\nprose\n\n| ä | `b` |\n";
        let mut stitched = Stitched::default();
        let row = page.rfind("| ä").expect("the row is there");
        stitched.line(page, 0..9);
        stitched.made("|---|---|", 9);
        stitched.line(page, row..page.len() - 1);
        let texts = stitched.events().into_iter().filter_map(|(event, range)| match event {
            Event::Text(_) | Event::Code(_) => Some(&page[range]),
            _ => None,
        });
        assert_eq!(texts.collect::<Vec<_>>(), ["A", "B", "ä", "`b`"]);
    }
}
