//! What the user wants of types besides: derives, attributes, and what derives of schemas must be told.
//!
//! schemars and utoipa read `#[serde(…)]`, which other types have for serde's own derives. Models have none of
//! those, so the attributes stand there for these two alone: keys, what is left out, what is a plain union.
//! A schema says what the docs say: the variant for values that they do not list is no part of it.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::sheet::Sheet;
use super::types::{Scope, ident, tokens};
use crate::plan::{Code, Enum, EnumValues, Extras, Field, File, Ident, Json, RustType};

/// The derives and attributes of a type, and which of them are about schemas.
pub(super) struct Derives<'a> {
    extras: &'a Extras,
    /// Whether the type has a JSON form, of which there can be a schema.
    has_json: bool,
}

/// A derive of schemas that needs to be told more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Schemas {
    /// `schemars::JsonSchema`
    Schemars,
    /// `utoipa::ToSchema`
    Utoipa,
}

fn schemas_of(code: &Code) -> Option<Schemas> {
    match code.last() {
        "JsonSchema" => Some(Schemas::Schemars),
        "ToSchema" => Some(Schemas::Utoipa),
        _ => None,
    }
}

impl<'a> Derives<'a> {
    pub(super) fn new(file: &'a File, has_json: bool) -> Self {
        Self { extras: &file.extras, has_json }
    }

    /// The derives, `own` among them, and what else stands above the type. The derive of a schema of listed
    /// values is left to [`listed`](Self::listed).
    ///
    /// What is implemented `by_hand` is not derived, even if the user wants it.
    pub(super) fn above(&self, own: &[&str], by_hand: &[&str], is_listed: bool) -> TokenStream {
        let taken = self.extras.derive.iter().filter(|code| {
            let has_one = own.contains(&code.as_str()) || by_hand.contains(&code.as_str());
            let beside = is_listed && schemas_of(code) == Some(Schemas::Utoipa);
            !has_one && !beside && (self.has_json || schemas_of(code).is_none())
        });
        let taken: Vec<&Code> = taken.collect();
        // `PartialEq` goes by the same fields.
        let hash = (taken.iter().any(|code| code.last() == "Hash") && by_hand.contains(&"PartialEq")).then(
            || quote! { #[allow(clippy::derived_hash_with_manual_eq, reason = "both go by all fields")] },
        );
        let taken = taken.into_iter().map(tokens);
        let own = own.iter().map(|name| quote::format_ident!("{name}")).map(|name| quote! { #name });
        let all: Vec<TokenStream> = own.chain(taken).collect();
        let derive = (!all.is_empty()).then(|| quote! { #[derive(#(#all),*)] });
        let attributes = self.extras.attributes.iter().map(tokens);
        quote! { #derive #hash #(#[#attributes])* }
    }

    /// The same, put down.
    pub(super) fn put_above(
        &self,
        own: &[&'static str],
        by_hand: &[&str],
        is_listed: bool,
        sheet: &mut Sheet,
    ) {
        if self.extras.derive.is_empty() && self.extras.attributes.is_empty() {
            if own.is_empty() {
                return;
            }
            sheet.begin(0);
            sheet.list(("#[derive(", ")]"), own, |sheet, name| sheet.word(name));
            sheet.end();
        } else {
            sheet.attributes(self.above(own, by_hand, is_listed));
        }
    }

    fn has(&self, schemas: Schemas) -> bool {
        self.has_json && self.extras.derive.iter().any(|code| schemas_of(code) == Some(schemas))
    }

    fn any(&self) -> bool {
        self.has(Schemas::Schemars) || self.has(Schemas::Utoipa)
    }

    /// What stands above the field of an index.
    pub(super) fn field(&self, index: usize, field: &Field, scope: &Scope<'_>) -> Option<TokenStream> {
        if !self.any() {
            return None;
        }
        let travels = match &field.json {
            Json::Key { key, .. } => quote! { #[serde(rename = #key)] },
            Json::Flattened => quote! { #[serde(flatten)] },
            Json::Absent => return Some(quote! { #[serde(skip)] }),
        };
        let ty = self.seen_as(&field.ty, scope);
        let circle = (self.has(Schemas::Utoipa) && self.extras.circles.contains(&index))
            .then(|| quote! { #[schema(no_recursion)] });
        Some(quote! { #travels #ty #circle })
    }

    /// The type in a schema, where the type in code has none.
    pub(super) fn seen_as(&self, ty: &RustType, scope: &Scope<'_>) -> Option<TokenStream> {
        let seen = schema_type(ty);
        if seen == *ty || !self.any() {
            return None;
        }
        let format = match ty.innermost() {
            RustType::Timestamp => Some("date-time"),
            RustType::Date => Some("date"),
            _ => None,
        };
        let is_alone = matches!(&seen, RustType::String)
            || matches!(&seen, RustType::Option(inner) if **inner == RustType::String);
        let format = format.filter(|_| is_alone);
        let seen = scope.tokens(&seen);
        let schemars = self.has(Schemas::Schemars).then(|| {
            let text = seen.to_string();
            let format = format.map(|format| quote! { , extend("format" = #format) });
            quote! { #[schemars(with = #text #format)] }
        });
        let utoipa = self.has(Schemas::Utoipa).then(|| {
            let format = format.map(|format| match format {
                "date" => quote! { , format = Date },
                _ => quote! { , format = DateTime },
            });
            quote! { #[schema(value_type = #seen #format)] }
        });
        Some(quote! { #schemars #utoipa })
    }

    /// What stands above the variant for values that the docs do not list.
    pub(super) fn other(&self, is_listed: bool) -> Option<TokenStream> {
        let derived = if is_listed { self.has(Schemas::Schemars) } else { self.any() };
        derived.then(|| quote! { #[serde(skip)] })
    }

    /// What stands above a union.
    pub(super) fn union(&self) -> Option<TokenStream> {
        let circle = (self.has(Schemas::Utoipa) && !self.extras.circles.is_empty())
            .then(|| quote! { #[schema(no_recursion)] });
        self.any().then(|| quote! { #[serde(untagged)] #circle })
    }

    /// What stands above a variant of listed texts.
    pub(super) fn value(&self, value: &str) -> Option<TokenStream> {
        self.has(Schemas::Schemars).then(|| quote! { #[serde(rename = #value)] })
    }

    /// What the schema of listed values needs above the enum, and beside it.
    pub(super) fn listed(&self, own: &Ident, of: &Enum) -> (Option<TokenStream>, TokenStream) {
        if !self.any() {
            return (None, TokenStream::new());
        }
        let own = ident(own);
        let (ty, kind, values): (_, _, Vec<TokenStream>) = match &of.values {
            EnumValues::Strings(values) => {
                ("", quote! { String }, values.iter().map(|(_, value)| quote! { #value }).collect())
            }
            EnumValues::Integers(values) => {
                let literal = |value: &i64| Literal::i64_unsuffixed(*value);
                let values = values.iter().map(|(_, value)| literal(value)).map(|value| quote! { #value });
                ("i64", quote! { Integer }, values.collect())
            }
            EnumValues::Numbers(values) => {
                let numbers = values.iter().filter_map(|(_, value)| value.parse::<f64>().ok());
                let literals = numbers.map(Literal::f64_unsuffixed).map(|value| quote! { #value });
                ("f64", quote! { Number }, literals.collect())
            }
            EnumValues::Booleans(values) => {
                ("bool", quote! { Boolean }, values.iter().map(|(_, value)| quote! { #value }).collect())
            }
        };
        let above = (self.has(Schemas::Schemars) && !ty.is_empty())
            .then(|| quote! { #[schemars(with = #ty, extend("enum" = [#(#values),*]))] });
        let to_schema = self.extras.derive.iter().find(|code| schemas_of(code) == Some(Schemas::Utoipa));
        let beside = to_schema.map(|code| {
            let path = tokens(code);
            let utoipa = code.as_str().rsplit_once("::").and_then(|(path, _)| path.trim().parse().ok());
            let utoipa: TokenStream = utoipa.unwrap_or_else(|| quote! { utoipa });
            quote! {
                impl #utoipa::PartialSchema for #own {
                    fn schema() -> #utoipa::openapi::RefOr<#utoipa::openapi::Schema> {
                        #utoipa::openapi::ObjectBuilder::new()
                            .schema_type(#utoipa::openapi::schema::Type::#kind)
                            .enum_values(::std::option::Option::Some([#(#values),*]))
                            .into()
                    }
                }

                impl #path for #own {}
            }
        });
        (above, beside.unwrap_or_default())
    }
}

/// The type that a schema has in the place of one that schemars and utoipa do not know.
fn schema_type(ty: &RustType) -> RustType {
    let inside = |inner: &RustType| Box::new(schema_type(inner));
    match ty {
        RustType::Timestamp | RustType::Date | RustType::Bytes | RustType::Decimal => RustType::String,
        RustType::BigInt => RustType::F64,
        RustType::Option(inner) => RustType::Option(inside(inner)),
        RustType::OptionalNullable(inner) => RustType::Option(inside(inner)),
        RustType::Vec(inner) => RustType::Vec(inside(inner)),
        RustType::Map(inner) => RustType::Map(inside(inner)),
        RustType::Boxed(inner) => RustType::Boxed(inside(inner)),
        ty => ty.clone(),
    }
}
