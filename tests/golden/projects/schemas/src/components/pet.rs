// @generated from models/components/Pet.md: change the docs, not this file.

use crate::components::{Collar, Kind, Money, Size};
use crate::wire;

/// An animal.
///
/// Documented in `models/components/Pet.md`.
#[derive(Default, schemars::JsonSchema, utoipa::ToSchema)]
pub struct Pet {
    /// Its name.
    ///
    /// Required. Example: `Rex`.
    #[doc(alias = "petName")]
    #[serde(rename = "petName")]
    pub pet_name: String,

    /// What it is.
    ///
    /// Required. Example: `dog`.
    #[serde(rename = "kind")]
    pub kind: Kind,

    /// What it costs.
    ///
    /// Optional.
    #[serde(rename = "price")]
    pub price: Option<Money>,

    /// In kilogrammes.
    ///
    /// Optional. Example: `12.5`.
    #[serde(rename = "weight")]
    pub weight: Option<f64>,

    /// When it was last seen.
    ///
    /// Required. Example: `2024-06-24T11:38:02.5Z`.
    #[doc(alias = "seenAt")]
    #[serde(rename = "seenAt")]
    #[schemars(with = "String", extend("format" = "date-time"))]
    #[schema(value_type = String, format = DateTime)]
    pub seen_at: jiff::Timestamp,

    /// Its size.
    ///
    /// Optional. Example: `2`.
    #[serde(rename = "size")]
    pub size: Option<Size>,

    /// What it wears.
    ///
    /// Optional.
    #[serde(rename = "collar")]
    pub collar: Option<Collar>,

    /// Null takes the note away.
    ///
    /// Optional.
    #[serde(rename = "note")]
    #[schemars(with = "Option < String >")]
    #[schema(value_type = Option<String>)]
    pub note: wire::OptionalNullable<String>,

    /// Whose child it is.
    ///
    /// Optional.
    #[serde(rename = "parent")]
    #[schema(no_recursion)]
    pub parent: Option<Box<Pet>>,
}

impl Pet {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(
        pet_name: impl Into<String>,
        kind: Kind,
        seen_at: jiff::Timestamp,
    ) -> Self {
        Self {
            pet_name: pet_name.into(),
            kind,
            seen_at,
            ..Self::default()
        }
    }
}

impl wire::Model for Pet {
    const OBJECT: wire::Object = wire::Object::of(
        "Pet",
        &[
            wire::Field::Required("petName", wire::STRING),
            wire::Field::Required("kind", wire::shape::<Kind>()),
            wire::Field::Optional("price", wire::shape::<Money>()),
            wire::Field::Optional("weight", wire::FLOAT),
            wire::Field::Required("seenAt", wire::shape::<jiff::Timestamp>()),
            wire::Field::Optional("size", wire::shape::<Size>()),
            wire::Field::Optional("collar", wire::shape::<Collar>()),
            wire::Field::Optional(
                "note",
                wire::shape::<wire::OptionalNullable<String>>(),
            ),
            wire::Field::Optional("parent", wire::shape::<Pet>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.pet_name,
                    &mut self.kind,
                    &mut self.price,
                    &mut self.weight,
                    &mut self.seen_at,
                    &mut self.size,
                ),
                (&mut self.collar, &mut self.note, &mut self.parent),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.pet_name,
                &self.kind,
                &self.price,
                &self.weight,
                &self.seen_at,
                &self.size,
            ),
            (&self.collar, &self.note, &self.parent),
        ))
    }
}

wire::model!(Pet);
