// @generated from Models/Evidence/Examples.md: change the docs, not this file.

use crate::enums::Numbers;
use crate::evidence::{Kind, Part};
use crate::wire;

/// Examples of every kind, some of which contradict their type.
///
/// Documented in `Models/Evidence/Examples.md`.
#[derive(Default)]
pub struct Examples {
    /// Required. Example: `"quoted" | 7`.
    pub text: String,

    /// Required. Example: `007`.
    pub digits: String,

    /// Optional. Example: `null`.
    pub empty: Option<i64>,

    /// Required. Example: `null`.
    pub never: i64,

    /// Required. Example: `7.0`.
    pub whole: i64,

    /// Required. Example: `7.5`.
    pub half: i64,

    /// Required. Example: `7`.
    pub ratio: f64,

    /// Required. Example: `123456789012345678901234567890`.
    pub huge: num_bigint::BigInt,

    /// Required. Example: `0.1000000000000000000000001`.
    pub price: rust_decimal::Decimal,

    /// Required. Example: `TRUE`.
    pub flag: bool,

    /// Required. Example: `horse`.
    pub kind: Kind,

    /// Required. Example: `cat,dog`.
    pub kinds: Vec<Kind>,

    /// Required. Example: `1996-05-22 00:00:00 +0000 UTC`.
    pub day: jiff::civil::Date,

    /// Required. Example: `2019-06-24T13:38:02+02:00`.
    pub moment: jiff::Timestamp,

    /// Required. Example: `{"id": 7, "more": [1.5]}`.
    pub part: Part,

    /// Required. Example: `{"extra": "x"}`.
    pub apart: Part,

    /// Required. Example: `{"a": [null]}`.
    #[doc(alias = "odd-key")]
    pub odd_key: serde_json::Value,

    /// Optional. Examples: `one`, `the other`.
    pub two: Option<String>,

    /// Required. Examples:
    ///
    /// ```json
    /// [
    /// 1
    /// ]
    /// ```
    ///
    /// ```text
    /// none
    /// ```
    pub listed: Vec<i64>,

    /// Optional. Example: `null`.
    pub nothing: Option<jiff::Timestamp>,

    /// Optional. Example: `<nil>`.
    pub nil: Option<String>,

    /// Required. Example: `one`.
    pub number: Numbers,

    /// Required. Example: `"1"`.
    pub numeral: Numbers,
}

impl wire::Model for Examples {
    const OBJECT: wire::Object = wire::Object::of(
        "Examples",
        &[
            wire::Field::Required("text", wire::STRING),
            wire::Field::Required("digits", wire::STRING),
            wire::Field::Optional("empty", wire::INTEGER),
            wire::Field::Required("never", wire::INTEGER),
            wire::Field::Required("whole", wire::INTEGER),
            wire::Field::Required("half", wire::INTEGER),
            wire::Field::Required("ratio", wire::FLOAT),
            wire::Field::Required("huge", wire::shape::<num_bigint::BigInt>()),
            wire::Field::Required("price", wire::shape::<rust_decimal::Decimal>()),
            wire::Field::Required("flag", wire::BOOLEAN),
            wire::Field::Required("kind", wire::shape::<Kind>()),
            wire::Field::Required("kinds", wire::shape::<Vec<Kind>>()),
            wire::Field::Required("day", wire::shape::<jiff::civil::Date>()),
            wire::Field::Required("moment", wire::shape::<jiff::Timestamp>()),
            wire::Field::Required("part", wire::shape::<Part>()),
            wire::Field::Required("apart", wire::shape::<Part>()),
            wire::Field::Required("odd-key", wire::Shape::Any),
            wire::Field::Optional("two", wire::STRING),
            wire::Field::Required("listed", wire::shape::<Vec<i64>>()),
            wire::Field::Optional("nothing", wire::shape::<jiff::Timestamp>()),
            wire::Field::Optional("nil", wire::STRING),
            wire::Field::Required("number", wire::shape::<Numbers>()),
            wire::Field::Required("numeral", wire::shape::<Numbers>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.text,
                    &mut self.digits,
                    &mut self.empty,
                    &mut self.never,
                    &mut self.whole,
                    &mut self.half,
                ),
                (
                    &mut self.ratio,
                    &mut self.huge,
                    &mut self.price,
                    &mut self.flag,
                    &mut self.kind,
                    &mut self.kinds,
                ),
                (
                    &mut self.day,
                    &mut self.moment,
                    &mut self.part,
                    &mut self.apart,
                    &mut self.odd_key,
                    &mut self.two,
                ),
                (
                    &mut self.listed,
                    &mut self.nothing,
                    &mut self.nil,
                    &mut self.number,
                    &mut self.numeral,
                ),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.text,
                &self.digits,
                &self.empty,
                &self.never,
                &self.whole,
                &self.half,
            ),
            (&self.ratio, &self.huge, &self.price, &self.flag, &self.kind, &self.kinds),
            (&self.day, &self.moment, &self.part, &self.apart, &self.odd_key, &self.two),
            (&self.listed, &self.nothing, &self.nil, &self.number, &self.numeral),
        ))
    }
}

wire::model!(Examples);
