// @generated from generator/runtime by `cargo run -p generator`: change the docs, not this file.

//! Dates and times. Besides RFC 3339 they are read as docs and servers spell them:
//! `1996-05-22 00:00:00 +0000 UTC`, a date alone, a time without a zone (taken as UTC).

use std::borrow::Cow;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use serde::de::{Error, Unexpected};
use serde::{Deserialize, Deserializer, Serializer};
use serde_json::Value;

use super::fit::Cover;
use super::{Context, DeviationKind, Fit, Wire};

/// A time as JSON spells it, and whether the spelling is RFC 3339.
fn timestamp(text: &str) -> Option<(Timestamp, bool)> {
    if let Ok(timestamp) = text.parse() {
        return Some((timestamp, true));
    }
    if let Some(timestamp) = zoned(text) {
        return Some((timestamp, false));
    }
    let civil: DateTime = text.parse().ok()?;
    Some((TimeZone::UTC.to_timestamp(civil).ok()?, false))
}

/// The spelling of Go's `time.Time`.
fn zoned(text: &str) -> Option<Timestamp> {
    Timestamp::strptime("%Y-%m-%d %H:%M:%S%.f %z UTC", text).ok()
}

/// A date as JSON spells it, and whether the spelling is a date alone.
fn date(text: &str) -> Option<(Date, bool)> {
    let alone = text.len() == "2022-12-14".len();
    if alone {
        return Some((text.parse().ok()?, true));
    }
    // A date with a time must be a whole spelling of a time: the rest is not passed over unread.
    timestamp(text)?;
    Some((text.get(..10)?.parse().ok()?, false))
}

fn fit_text<T>(value: &Value, parse: fn(&str) -> Option<(T, bool)>) -> Fit {
    match value.as_str().and_then(parse) {
        Some((_, true)) => Fit::Marked(Cover::NONE),
        Some((_, false)) => Fit::Loose(Cover::NONE),
        None => Fit::No,
    }
}

fn read_text<'de, T, D: Deserializer<'de>>(
    from: D,
    cx: &mut Context,
    expected: &'static str,
    parse: fn(&str) -> Option<(T, bool)>,
) -> Result<T, D::Error> {
    let text = Cow::<str>::deserialize(from)?;
    match parse(&text) {
        Some((value, true)) => Ok(value),
        Some((value, false)) => {
            cx.note(DeviationKind::Spelling, expected, format_args!("{text:?}"));
            Ok(value)
        }
        None => Err(D::Error::invalid_value(Unexpected::Str(&text), &expected)),
    }
}

impl Wire for Timestamp {
    fn read<'de, D: Deserializer<'de>>(from: D, cx: &mut Context) -> Result<Self, D::Error> {
        read_text(from, cx, "a date and time, as 2019-06-24T11:38:02Z", timestamp)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }

    fn fit(value: &Value) -> Fit {
        fit_text(value, timestamp)
    }
}

impl Wire for Date {
    fn read<'de, D: Deserializer<'de>>(from: D, cx: &mut Context) -> Result<Self, D::Error> {
        read_text(from, cx, "a date, as 2022-12-14", date)
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }

    fn fit(value: &Value) -> Fit {
        fit_text(value, date)
    }
}
