//! One type's file with derives.

use generator::plan::{Enum, EnumValues, Field, File, Item as Planned, Json, Presence};
use quote::{ToTokens as _, format_ident, quote};
use syn::punctuated::Punctuated;
use syn::{Attribute, Fields, Item, ItemEnum, ItemImpl, Path, Token, Type, UseTree, parse_quote};

use super::runtime::{self, Runtime};

/// Gives the file its twin.
pub(super) fn twin(text: &str, file: &File, runtime: &Runtime) -> Result<String, String> {
    // Derives have no type for what may be missing or null; `Option` costs them less.
    let text = text.replace("wire::OptionalNullable<", "::std::option::Option<");
    let mut twin = syn::parse_file(&text).map_err(|error| error.to_string())?;
    strip(&mut twin.items, runtime);
    let is_json = !matches!(file.item, Planned::Envelope(_));
    let mut derives: Vec<Path> =
        vec![parse_quote!(Debug), parse_quote!(Clone), parse_quote!(PartialEq), parse_quote!(Default)];
    if is_json {
        derives.extend([parse_quote!(serde::Serialize), parse_quote!(serde::Deserialize)]);
    }
    derives.retain(|derive| !twin.items.iter().any(|item| implements(item, derive)));
    let mut added = Vec::new();
    for item in &mut twin.items {
        match (item, &file.item) {
            (Item::Struct(strukt), Planned::Struct(planned)) => {
                describe_fields(&mut strukt.fields, &planned.fields)?;
                derive(&mut strukt.attrs, &derives)?;
            }
            (Item::Struct(strukt), Planned::Envelope(_) | Planned::Opaque) => {
                derive(&mut strukt.attrs, &derives)?;
            }
            (Item::Enum(item), Planned::Enum(planned)) => {
                added.extend(enumeration(item, planned, &mut derives)?);
                derive(&mut item.attrs, &derives)?;
            }
            (Item::Enum(item), Planned::Union(_)) => {
                let name = &item.ident;
                added.push(default(name, &parse_quote!(Self::Unknown(serde_json::Value::Null))));
                derives.retain(|derive| !derive.is_ident("Default"));
                derive(&mut item.attrs, &derives)?;
                item.attrs.push(parse_quote!(#[serde(untagged)]));
            }
            _ => {}
        }
    }
    twin.items.extend(added);
    Ok(prettyplease::unparse(&twin))
}

/// Takes away whatever mentions the runtime, but for what the twin has of it.
fn strip(items: &mut Vec<Item>, runtime: &Runtime) {
    items.retain_mut(|item| match item {
        Item::Struct(_) | Item::Enum(_) | Item::Use(_) => true,
        Item::Impl(block) if block.trait_.is_none() => {
            block.items.retain(|item| runtime.missing(item.to_token_stream()).is_empty());
            !block.items.is_empty()
        }
        item => runtime.missing(item.to_token_stream()).is_empty(),
    });
    let is_used = items.iter().any(|item| !matches!(item, Item::Use(_)) && !names(item).is_empty());
    items.retain(|item| is_used || !matches!(item, Item::Use(item) if is_of_runtime(&item.tree)));
}

fn names(item: &Item) -> std::collections::BTreeSet<String> {
    runtime::names(item.to_token_stream())
}

/// Whether it is `use crate::wire`.
fn is_of_runtime(tree: &UseTree) -> bool {
    match tree {
        UseTree::Path(path) => path.ident == "crate" && is_of_runtime(&path.tree),
        UseTree::Name(name) => name.ident == runtime::MODULE,
        _ => false,
    }
}

/// Whether a trait is implemented by hand.
fn implements(item: &Item, derive: &Path) -> bool {
    let Item::Impl(ItemImpl { trait_: Some((path, _)), .. }) = item else { return false };
    is_same_trait(path, derive)
}

fn is_same_trait(a: &Path, b: &Path) -> bool {
    a.segments.last().map(|it| &it.ident) == b.segments.last().map(|it| &it.ident)
}

/// Adds to the derives of a type.
fn derive(attributes: &mut Vec<Attribute>, wanted: &[Path]) -> Result<(), String> {
    let mut all: Vec<Path> = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
        let paths = attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated);
        all.extend(paths.map_err(|error| error.to_string())?);
    }
    for path in wanted {
        if !all.iter().any(|derived| is_same_trait(derived, path)) {
            all.push(path.clone());
        }
    }
    attributes.retain(|attribute| !attribute.path().is_ident("derive"));
    // Before the attributes that the derives read.
    attributes.insert(0, parse_quote!(#[derive(#(#all),*)]));
    Ok(())
}

fn describe_fields(fields: &mut Fields, planned: &[Field]) -> Result<(), String> {
    if fields.len() != planned.len() {
        return Err(format!("{} fields are written, {} planned", fields.len(), planned.len()));
    }
    for (field, planned) in fields.iter_mut().zip(planned) {
        field.attrs.push(match &planned.json {
            Json::Key { key, presence: Presence::Optional } => {
                parse_quote!(#[serde(rename = #key, skip_serializing_if = "::core::option::Option::is_none")])
            }
            Json::Key { key, .. } => parse_quote!(#[serde(rename = #key)]),
            Json::Flattened => parse_quote!(#[serde(flatten)]),
            Json::Absent => parse_quote!(#[serde(skip)]),
        });
    }
    Ok(())
}

/// Says how an enum's values travel; gives what it needs besides.
fn enumeration(item: &mut ItemEnum, planned: &Enum, derives: &mut Vec<Path>) -> Result<Vec<Item>, String> {
    if let EnumValues::Strings(values) = &planned.values {
        if item.variants.len() != values.len() + 1 {
            return Err(format!("{} variants are written, {} planned", item.variants.len(), values.len()));
        }
        for (variant, (_, value)) in item.variants.iter_mut().zip(values) {
            variant.attrs.push(parse_quote!(#[serde(rename = #value)]));
        }
        if let Some(last) = item.variants.last_mut() {
            last.attrs.push(parse_quote!(#[serde(untagged)]));
        }
        if let Some(first) = item.variants.first_mut() {
            first.attrs.push(parse_quote!(#[default]));
        }
        return Ok(Vec::new());
    }
    let ty = item
        .variants
        .last()
        .and_then(|other| other.fields.iter().next())
        .map(|field| field.ty.clone())
        .ok_or("an enum that keeps no unlisted value")?;
    let shown = ty.to_token_stream().to_string();
    item.attrs.push(parse_quote!(#[serde(from = #shown, into = #shown)]));
    derives.retain(|derive| !derive.is_ident("Default"));
    let other = item.variants.last().map_or_else(|| item.ident.clone(), |last| last.ident.clone());
    Ok(match &planned.values {
        EnumValues::Numbers(values) => numbers(&item.ident, &other, values),
        _ => conversions(&item.ident, &other, &ty),
    })
}

/// The same for numbers that are not all whole: they have no method that gives the value.
fn numbers(own: &syn::Ident, other: &syn::Ident, values: &[(generator::plan::Ident, String)]) -> Vec<Item> {
    let variants: Vec<syn::Ident> =
        values.iter().map(|(name, _)| format_ident!("{}", name.as_str())).collect();
    let texts: Vec<&String> = values.iter().map(|(_, text)| text).collect();
    vec![
        parse_quote! {
            impl ::core::convert::From<::serde_json::Number> for #own {
                fn from(value: ::serde_json::Number) -> Self {
                    match value.to_string().as_str() {
                        #(#texts => Self::#variants,)*
                        _ => Self::#other(value),
                    }
                }
            }
        },
        parse_quote! {
            impl ::core::convert::From<#own> for ::serde_json::Number {
                fn from(value: #own) -> Self {
                    let text = match value {
                        #(#own::#variants => #texts,)*
                        #own::#other(value) => return value,
                    };
                    text.parse::<f64>().ok().and_then(Self::from_f64).unwrap_or_else(|| 0.into())
                }
            }
        },
        default(own, &parse_quote!(::core::convert::From::from(::serde_json::Number::from(0)))),
    ]
}

/// How an enum of numbers comes from and becomes one.
fn conversions(own: &syn::Ident, other: &syn::Ident, ty: &Type) -> Vec<Item> {
    vec![
        parse_quote! {
            impl ::core::convert::From<#ty> for #own {
                fn from(value: #ty) -> Self {
                    let listed = Self::ALL.iter().find(|listed| listed.value() == value);
                    listed.cloned().unwrap_or(Self::#other(value))
                }
            }
        },
        parse_quote! {
            impl ::core::convert::From<#own> for #ty {
                fn from(value: #own) -> Self {
                    value.value()
                }
            }
        },
        default(
            own,
            &parse_quote!(::core::convert::From::from(<#ty as ::core::default::Default>::default())),
        ),
    ]
}

fn default(own: &syn::Ident, value: &syn::Expr) -> Item {
    let item = quote! {
        impl ::core::default::Default for #own {
            fn default() -> Self {
                #value
            }
        }
    };
    parse_quote!(#item)
}
