// @generated from models/components/Kind.md: change the docs, not this file.

use crate::wire;

/// 2 values; part of [`Pet`](crate::components::Pet).
#[derive(Debug, Clone, schemars::JsonSchema)]
pub enum Kind {
    /// `"dog"`
    #[serde(rename = "dog")]
    Dog,

    /// `"big-cat"`
    #[serde(rename = "big-cat")]
    BigCat,

    /// A value that the docs do not list.
    #[serde(skip)]
    Unknown(String),
}

impl utoipa::PartialSchema for Kind {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .enum_values(::std::option::Option::Some(["dog", "big-cat"]))
            .into()
    }
}

impl utoipa::ToSchema for Kind {}

impl Kind {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[Self::Dog, Self::BigCat];

    /// The value as JSON carries it.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Dog => "dog",
            Self::BigCat => "big-cat",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(Kind, String, Strings["dog", "big-cat"], Unknown, as_str);
