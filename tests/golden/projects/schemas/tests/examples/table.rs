// @generated from the Example cells: change the docs, not this file.

//! The examples, in the order of the pages.
use pets_with_schemas as models;
use super::{Example, example};
pub(super) const EXAMPLES: &[Example] = &[
    example::<models::Shelter>("name", "\"North\"", None),
    example::<models::Shelter>("openedOn", "\"2022-12-14\"", None),
    example::<models::components::Badge>("badgeText", "\"Rex\"", None),
    example::<models::components::Bell>("loud", "true", None),
    example::<models::components::Money>("amount", "\"12.50\"", None),
    example::<models::components::Money>("currencyCode", "\"EUR\"", None),
    example::<models::components::Pet>("petName", "\"Rex\"", None),
    example::<models::components::Pet>("kind", "\"dog\"", None),
    example::<models::components::Pet>("weight", "12.5", None),
    example::<models::components::Pet>("seenAt", "\"2024-06-24T11:38:02.5Z\"", None),
    example::<models::components::Pet>("size", "2", None),
];
