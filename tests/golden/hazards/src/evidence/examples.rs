// @generated from Models/Evidence/Examples.md by `cargo run -p generator`: change the docs, not this file.

use crate::enums::Numbers;
use crate::evidence::{Kind, Part};
use crate::wire;

/// Examples of every kind, some of which contradict their type.
///
/// Documented in `Models/Evidence/Examples.md`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    const NAME: &'static str = "Examples";
    const FIELDS: &'static [wire::Field] = &[
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
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.text),
            1 => value.read(&mut self.digits),
            2 => value.read(&mut self.empty),
            3 => value.read(&mut self.never),
            4 => value.read(&mut self.whole),
            5 => value.read(&mut self.half),
            6 => value.read(&mut self.ratio),
            7 => value.read(&mut self.huge),
            8 => value.read(&mut self.price),
            9 => value.read(&mut self.flag),
            10 => value.read(&mut self.kind),
            11 => value.read(&mut self.kinds),
            12 => value.read(&mut self.day),
            13 => value.read(&mut self.moment),
            14 => value.read(&mut self.part),
            15 => value.read(&mut self.apart),
            16 => value.read(&mut self.odd_key),
            17 => value.read(&mut self.two),
            18 => value.read(&mut self.listed),
            19 => value.read(&mut self.nothing),
            20 => value.read(&mut self.nil),
            21 => value.read(&mut self.number),
            22 => value.read(&mut self.numeral),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.text);
        to.put(&self.digits);
        to.put(&self.empty);
        to.put(&self.never);
        to.put(&self.whole);
        to.put(&self.half);
        to.put(&self.ratio);
        to.put(&self.huge);
        to.put(&self.price);
        to.put(&self.flag);
        to.put(&self.kind);
        to.put(&self.kinds);
        to.put(&self.day);
        to.put(&self.moment);
        to.put(&self.part);
        to.put(&self.apart);
        to.put(&self.odd_key);
        to.put(&self.two);
        to.put(&self.listed);
        to.put(&self.nothing);
        to.put(&self.nil);
        to.put(&self.number);
        to.put(&self.numeral);
    }
}

wire::serde!(Examples);
