// @generated from Models/Shapes/Everything.md by `cargo run -p generator`: change the docs, not this file.

use std::collections::BTreeMap;

use crate::wire;

/// One field of every type.
///
/// Documented in `Models/Shapes/Everything.md`.
#[derive(Debug, Clone, PartialEq, Default)]
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
    const NAME: &'static str = "Everything";
    const FIELDS: &'static [wire::Field] = &[
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
        wire::Field::Optional("grid", wire::shape::<Vec<BTreeMap<String, Vec<i64>>>>()),
        wire::Field::Optional("gaps", wire::shape::<Vec<Option<String>>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.text),
            1 => value.read(&mut self.flag),
            2 => value.read(&mut self.count),
            3 => value.read(&mut self.ratio),
            4 => value.read(&mut self.day),
            5 => value.read(&mut self.aired),
            6 => value.read(&mut self.moment),
            7 => value.read(&mut self.huge),
            8 => value.read(&mut self.price),
            9 => value.read(&mut self.any),
            10 => value.read(&mut self.maybe),
            11 => value.read(&mut self.grid),
            12 => value.read(&mut self.gaps),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.text);
        to.put(&self.flag);
        to.put(&self.count);
        to.put(&self.ratio);
        to.put(&self.day);
        to.put(&self.aired);
        to.put(&self.moment);
        to.put(&self.huge);
        to.put(&self.price);
        to.put(&self.any);
        to.put(&self.maybe);
        to.put(&self.grid);
        to.put(&self.gaps);
    }
}

wire::serde!(Everything);
