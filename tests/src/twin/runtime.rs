//! What the twin keeps of the runtime: how raw HTTP messages are compared.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use syn::{Item, UseTree, Visibility};

/// The module of the runtime, as models name it.
pub(super) const MODULE: &str = "wire";

/// The part of the runtime that is kept.
pub(super) struct Runtime {
    source: String,
    names: BTreeSet<String>,
}

impl Runtime {
    /// The part that is kept of a runtime's root: the module `http` and what is used of it.
    pub(super) fn of(root: &str) -> Result<Self, syn::Error> {
        let mut names = BTreeSet::new();
        let mut kept = syn::parse_file(root)?;
        kept.items.retain(|item| match item {
            Item::Mod(module) => module.ident == "http",
            Item::Use(item) if matches!(item.vis, Visibility::Public(_)) => {
                let mut path = Vec::new();
                let is_kept = leads_to(&item.tree, &mut path);
                if is_kept {
                    names.extend(path);
                }
                is_kept
            }
            _ => false,
        });
        Ok(Self { source: prettyplease::unparse(&kept), names })
    }

    pub(super) fn source(&self) -> &str {
        &self.source
    }

    /// The names of the runtime in some tokens that the twin does not have.
    pub(super) fn missing(&self, tokens: TokenStream) -> BTreeSet<String> {
        names(tokens).into_iter().filter(|name| !self.names.contains(name)).collect()
    }
}

/// Whether a `use` is of the module `http`; `names` gets what it makes known.
fn leads_to(tree: &UseTree, names: &mut Vec<String>) -> bool {
    match tree {
        UseTree::Path(path) if path.ident == "self" => leads_to(&path.tree, names),
        UseTree::Path(path) if path.ident == "http" => {
            leaves(&path.tree, names);
            true
        }
        _ => false,
    }
}

fn leaves(tree: &UseTree, names: &mut Vec<String>) {
    match tree {
        UseTree::Name(name) => names.push(name.ident.to_string()),
        UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, names)),
        UseTree::Rename(rename) => names.push(rename.rename.to_string()),
        UseTree::Path(_) | UseTree::Glob(_) => {}
    }
}

/// What follows on `wire::` anywhere in some tokens, prose aside.
pub fn names(tokens: TokenStream) -> BTreeSet<String> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut found = BTreeSet::new();
    for (at, token) in tokens.iter().enumerate() {
        match (token, tokens.get(at + 3)) {
            (TokenTree::Group(group), _) => found.extend(names(group.stream())),
            (TokenTree::Ident(module), Some(TokenTree::Ident(name)))
                if *module == MODULE && is_path(&tokens[at + 1..at + 3]) =>
            {
                found.insert(name.to_string());
            }
            _ => {}
        }
    }
    found
}

fn is_path(tokens: &[TokenTree]) -> bool {
    tokens.iter().all(|token| matches!(token, TokenTree::Punct(colon) if colon.as_char() == ':'))
}
