//! Another name of a type. A `use` does all that a definition does, an alias less: it has no variants to import.

use quote::quote;

use super::docs;
use super::sheet::Sheet;
use super::text::{Alias, Doc, Note};
use super::types::ident;
use crate::plan::{File, Ident};

/// The file of a type that is the same as another one.
pub(super) fn emit(file: &File, module: &[Ident], other: &Ident, sheet: &mut Sheet) {
    for line in docs::same(file, module, other) {
        sheet.doc(0, &Doc::new(&line));
    }
    let deprecated = file.deprecated.as_deref().map(Note::new);
    let aliases = Alias::of(None, &file.name, &file.ident);
    if deprecated.is_some() || !aliases.is_empty() {
        let path = file.root.iter().chain(module).map(ident);
        let (other, own) = (ident(other), ident(&file.ident));
        let name = if other == own {
            quote! { #own }
        } else {
            quote! { #other as #own }
        };
        return sheet.tokens(quote! { #deprecated #(#aliases)* pub use crate #(::#path)*::#name; });
    }
    sheet.begin(0);
    sheet.word("pub use ");
    sheet.path(file.root.iter().chain(module));
    sheet.ident(other);
    if *other != file.ident {
        sheet.word(" as ");
        sheet.ident(&file.ident);
    }
    sheet.word(";");
    sheet.end();
}
