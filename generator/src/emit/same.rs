//! Another name of a type. A `use` does all that a definition does, an alias less: it has no variants to import.

use super::docs;
use super::sheet::Sheet;
use super::text::{Alias, Doc, Note};
use crate::plan::{File, Ident};

/// The file of a type that is the same as another one.
pub(super) fn emit(file: &File, module: &[Ident], other: &Ident, sheet: &mut Sheet) {
    for line in docs::same(file, module, other) {
        sheet.doc(0, &Doc::new(&line));
    }
    // What is no comment stands in one line with the item, if it fits.
    sheet.begin(0);
    sheet.open_filled(0);
    if let Some(note) = &file.deprecated {
        sheet.note_of(&Note::new(note));
        sheet.space();
    }
    for alias in Alias::of(None, &file.name, &file.ident) {
        sheet.alias_of(&alias);
        sheet.space();
    }
    sheet.word("pub use crate::");
    for segment in file.root.iter().chain(module) {
        sheet.ident(segment);
        sheet.word("::");
    }
    sheet.ident(other);
    if *other != file.ident {
        sheet.word(" as ");
        sheet.ident(&file.ident);
    }
    sheet.word(";");
    sheet.close();
    sheet.end();
}
