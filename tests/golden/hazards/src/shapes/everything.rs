// @generated from Models/Shapes/Everything.md: change the docs, not this file.

use std::collections::BTreeMap;

use crate::wire;

/// One field of every type.
///
/// Documented in `Models/Shapes/Everything.md`.
#[derive(Default)]
pub struct Everything {
    /// Required.
    pub text: String,

    /// Required.
    pub flag: bool,

    /// Required.
    pub count: i64,

    /// Required.
    pub ratio: f64,

    /// Required. Example: `2022-12-14`.
    pub day: jiff::civil::Date,

    /// Optional. Example: `1996-05-22 00:00:00 +0000 UTC`.
    pub aired: Option<jiff::civil::Date>,

    /// Required. Example: `2019-06-24T11:38:02Z`.
    pub moment: jiff::Timestamp,

    /// Required.
    pub huge: num_bigint::BigInt,

    /// Required.
    pub price: rust_decimal::Decimal,

    /// Required.
    pub any: serde_json::Value,

    /// Always there, and may be null.
    ///
    /// Required.
    pub maybe: Option<String>,

    /// Optional.
    pub grid: Option<Vec<BTreeMap<String, Vec<i64>>>>,

    /// Optional.
    pub gaps: Option<Vec<Option<String>>>,
}

impl wire::Model for Everything {
    const OBJECT: wire::Object = wire::Object::of(
        "Everything",
        &[
            wire::Field::Required("text", wire::STRING),
            wire::Field::Required("flag", wire::BOOLEAN),
            wire::Field::Required("count", wire::INTEGER),
            wire::Field::Required("ratio", wire::FLOAT),
            wire::Field::Required("day", wire::shape::<jiff::civil::Date>()),
            wire::Field::Optional("aired", wire::shape::<jiff::civil::Date>()),
            wire::Field::Required("moment", wire::shape::<jiff::Timestamp>()),
            wire::Field::Required("huge", wire::shape::<num_bigint::BigInt>()),
            wire::Field::Required("price", wire::shape::<rust_decimal::Decimal>()),
            wire::Field::Required("any", wire::Shape::Any),
            wire::Field::Nullable("maybe", wire::STRING),
            wire::Field::Optional(
                "grid",
                wire::shape::<Vec<BTreeMap<String, Vec<i64>>>>(),
            ),
            wire::Field::Optional("gaps", wire::shape::<Vec<Option<String>>>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.text,
                    &mut self.flag,
                    &mut self.count,
                    &mut self.ratio,
                    &mut self.day,
                    &mut self.aired,
                ),
                (
                    &mut self.moment,
                    &mut self.huge,
                    &mut self.price,
                    &mut self.any,
                    &mut self.maybe,
                    &mut self.grid,
                ),
                (&mut self.gaps,),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (&self.text, &self.flag, &self.count, &self.ratio, &self.day, &self.aired),
            (&self.moment, &self.huge, &self.price, &self.any, &self.maybe, &self.grid),
            (&self.gaps,),
        ))
    }
}

wire::model!(Everything);
