//! What a written file offers to code: its type with everything public about it, as `syn` reads it. The text
//! is asked, not the plan it was printed from, so that nothing that is printed can be forgotten.

use std::collections::BTreeMap;

use quote::ToTokens as _;
use syn::punctuated::Punctuated;
use syn::{FnArg, GenericArgument, ImplItem, Item, PathArguments, ReturnType, Type, UseTree, Visibility};

/// The public type of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Api {
    /// `struct` or `enum`, or that it is but a name.
    pub(super) kind: &'static str,
    pub(super) name: String,
    pub(super) is_deprecated: bool,
    /// Fields or variants, in their order.
    pub(super) members: Vec<Member>,
    /// What else it has, by what people would call it (`new()`, `impl Default`), with its types.
    pub(super) others: BTreeMap<String, String>,
}

/// A field or a variant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Member {
    pub(super) name: String,
    /// The type; of a variant, what is in it.
    pub(super) ty: String,
    pub(super) is_deprecated: bool,
}

impl Api {
    /// Reads a file of the crate; nothing, where it has no public type. `path` is the type's, and `renamed`
    /// says which types have other paths in the version that this one is held against.
    pub(super) fn read(text: &str, path: &str, renamed: &BTreeMap<String, String>) -> Option<Self> {
        let file = syn::parse_file(text).ok()?;
        let mut names = Names { known: BTreeMap::new(), renamed };
        for item in &file.items {
            if let Item::Use(item) = item {
                names.import(String::new(), &item.tree);
            }
        }
        let mut api = file.items.iter().find_map(definition)?;
        names.known.insert(api.name.clone(), format!("crate::{path}"));
        api.members = members(file.items.iter().find(|it| definition(it).is_some())?, &names);
        for item in &file.items {
            match item {
                Item::Struct(it) => api.derives(&it.attrs),
                Item::Enum(it) => api.derives(&it.attrs),
                Item::Impl(it) => api.implementation(it, &names),
                Item::Macro(it) => {
                    let name = it.mac.path.segments.iter().map(|it| it.ident.to_string()).collect::<Vec<_>>();
                    api.others.insert(format!("{}!", name.join("::")), String::new());
                }
                _ => {}
            }
        }
        Some(api)
    }

    /// The member of a name.
    pub(super) fn member(&self, name: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.name == name)
    }

    fn derives(&mut self, attributes: &[syn::Attribute]) {
        for attribute in attributes.iter().filter(|it| it.path().is_ident("derive")) {
            let paths = attribute.parse_args_with(Punctuated::<syn::Path, syn::Token![,]>::parse_terminated);
            for path in paths.into_iter().flatten() {
                self.others.insert(format!("impl {}", last(&path)), String::new());
            }
        }
    }

    fn implementation(&mut self, item: &syn::ItemImpl, names: &Names<'_>) {
        if let Some((path, _)) = &item.trait_ {
            self.others.insert(format!("impl {}", names.path(path)), String::new());
            return;
        }
        for item in &item.items {
            match item {
                ImplItem::Fn(it) if is_public(&it.vis) => {
                    self.others.insert(format!("{}()", it.sig.ident), names.signature(&it.sig));
                }
                ImplItem::Const(it) if is_public(&it.vis) => {
                    self.others.insert(it.ident.to_string(), names.ty(&it.ty));
                }
                _ => {}
            }
        }
    }
}

/// What a type is, without its parts.
fn definition(item: &Item) -> Option<Api> {
    let (kind, name, attributes, visibility) = match item {
        Item::Struct(it) => ("struct", &it.ident, &it.attrs, &it.vis),
        Item::Enum(it) => ("enum", &it.ident, &it.attrs, &it.vis),
        Item::Use(it) => ("name of another type", imported(&it.tree)?, &it.attrs, &it.vis),
        _ => return None,
    };
    is_public(visibility).then(|| Api {
        kind,
        name: name.to_string(),
        is_deprecated: is_deprecated(attributes),
        members: Vec::new(),
        others: BTreeMap::new(),
    })
}

/// The name that a `use` gives.
fn imported(tree: &UseTree) -> Option<&syn::Ident> {
    match tree {
        UseTree::Path(path) => imported(&path.tree),
        UseTree::Name(name) => Some(&name.ident),
        UseTree::Rename(rename) => Some(&rename.rename),
        UseTree::Glob(_) | UseTree::Group(_) => None,
    }
}

fn members(item: &Item, names: &Names<'_>) -> Vec<Member> {
    let fields = |fields: &syn::Fields| -> Vec<String> { fields.iter().map(|it| names.ty(&it.ty)).collect() };
    match item {
        Item::Struct(it) => {
            let numbered = it.fields.iter().filter(|it| is_public(&it.vis)).enumerate();
            let named = numbered.map(|(at, field)| Member {
                name: field.ident.as_ref().map_or_else(|| at.to_string(), ToString::to_string),
                ty: names.ty(&field.ty),
                is_deprecated: is_deprecated(&field.attrs),
            });
            named.collect()
        }
        Item::Enum(it) => {
            let variants = it.variants.iter().map(|variant| Member {
                name: variant.ident.to_string(),
                ty: fields(&variant.fields).join(", "),
                is_deprecated: is_deprecated(&variant.attrs),
            });
            variants.collect()
        }
        _ => Vec::new(),
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn is_deprecated(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|it| it.path().is_ident("deprecated"))
}

fn last(path: &syn::Path) -> String {
    path.segments.last().map(|it| it.ident.to_string()).unwrap_or_default()
}

/// What the names in a file mean.
struct Names<'a> {
    known: BTreeMap<String, String>,
    renamed: &'a BTreeMap<String, String>,
}

impl Names<'_> {
    fn import(&mut self, before: String, tree: &UseTree) {
        let below = |name: &syn::Ident| match before.as_str() {
            "" => name.to_string(),
            before => format!("{before}::{name}"),
        };
        match tree {
            UseTree::Path(it) => self.import(below(&it.ident), &it.tree),
            UseTree::Name(it) => {
                self.known.insert(it.ident.to_string(), below(&it.ident));
            }
            UseTree::Rename(it) => {
                self.known.insert(it.rename.to_string(), below(&it.ident));
            }
            UseTree::Group(it) => it.items.iter().for_each(|tree| self.import(before.clone(), tree)),
            UseTree::Glob(_) => {}
        }
    }

    /// A type with the paths of this crate's types in full and without the `crate` before them.
    fn ty(&self, ty: &Type) -> String {
        match ty {
            Type::Path(it) if it.qself.is_none() => self.path(&it.path),
            Type::Reference(it) => format!("&{}", self.ty(&it.elem)),
            Type::Slice(it) => format!("[{}]", self.ty(&it.elem)),
            Type::ImplTrait(it) => {
                let bounds = it.bounds.iter().filter_map(|bound| match bound {
                    syn::TypeParamBound::Trait(it) => Some(self.path(&it.path)),
                    _ => None,
                });
                format!("impl {}", bounds.collect::<Vec<_>>().join(" + "))
            }
            other => other.to_token_stream().to_string(),
        }
    }

    fn path(&self, path: &syn::Path) -> String {
        let mut names: Vec<String> = path.segments.iter().map(|it| it.ident.to_string()).collect();
        if let Some(known) = names.first().and_then(|first| self.known.get(first)) {
            names.splice(..1, known.split("::").map(str::to_owned));
        }
        let name = match names.first().map(String::as_str) {
            // The standard library's names mean the same with their paths and without.
            Some("std" | "core") => names.pop().unwrap_or_default(),
            Some("crate") => {
                let path = names.split_off(1).join("::");
                self.renamed.get(&path).cloned().unwrap_or(path)
            }
            _ => names.join("::"),
        };
        match path.segments.last().map(|it| &it.arguments) {
            Some(PathArguments::AngleBracketed(arguments)) => {
                let arguments = arguments.args.iter().map(|argument| match argument {
                    GenericArgument::Type(ty) => self.ty(ty),
                    other => other.to_token_stream().to_string(),
                });
                format!("{name}<{}>", arguments.collect::<Vec<_>>().join(", "))
            }
            _ => name,
        }
    }

    /// What a function takes and gives. The names of what it takes do not matter to who calls it.
    fn signature(&self, signature: &syn::Signature) -> String {
        let taken = signature.inputs.iter().map(|argument| match argument {
            FnArg::Receiver(_) => "self".to_owned(),
            FnArg::Typed(it) => self.ty(&it.ty),
        });
        let given = match &signature.output {
            ReturnType::Default => String::new(),
            ReturnType::Type(_, ty) => format!(" -> {}", self.ty(ty)),
        };
        format!("({}){given}", taken.collect::<Vec<_>>().join(", "))
    }
}
