//! Another name of a type. A `use` does all that a definition does, an alias less: it has no variants to import.

use quote::quote;

use super::types::{Scope, ident};
use super::{attributes_of_type, docs, layout, made_from};
use crate::plan::{File, Ident};

/// The file of a type that is the same as another one.
pub(super) fn emit(file: &File, module: &[Ident], other: &Ident) -> String {
    let attributes = attributes_of_type(file, &docs::same(file, module, other));
    let path = file.root.iter().chain(module).map(ident);
    let (other, own) = (ident(other), Scope::new(file).own());
    let name = if other == own {
        quote! { #own }
    } else {
        quote! { #other as #own }
    };
    layout::print(made_from(&file.page), quote! { #attributes pub use crate #(::#path)*::#name; })
}
