// @generated from models/components/Size.md: change the docs, not this file.

use crate::wire;

/// 2 values; part of [`Pet`](crate::components::Pet).
#[derive(Debug, Clone, schemars::JsonSchema)]
#[schemars(with = "i64", extend("enum" = [1, 2]))]
pub enum Size {
    /// `1`
    One,

    /// `2`
    Two,

    /// A value that the docs do not list.
    #[serde(skip)]
    Unknown(i64),
}

impl utoipa::PartialSchema for Size {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::Integer)
            .enum_values(::std::option::Option::Some([1, 2]))
            .into()
    }
}

impl utoipa::ToSchema for Size {}

impl Size {
    /// Every documented value, in the order of the page.
    pub const ALL: &'static [Self] = &[Self::One, Self::Two];

    /// The value as JSON carries it.
    #[inline]
    pub fn value(&self) -> i64 {
        match self {
            Self::One => 1,
            Self::Two => 2,
            Self::Unknown(value) => *value,
        }
    }
}

wire::open_enum!(Size, i64, Integers[1, 2], Unknown, value);
