//! Dates and times. Besides RFC 3339 they are read as docs and servers spell them:
//! `1996-05-22 00:00:00 +0000 UTC`, without either end of that, a date alone, a time without a zone (taken as UTC). The last day of 9999, which says
//! "never" to many servers, lies beyond the range in UTC and is read as the last instant in it.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use serde::Serializer;

use super::atom::{Atom, Atomic, Fit, Reading, atomic};
use super::dated;
use super::moment::Told;

/// A time as JSON spells it, and how.
fn timestamp(text: &str) -> Option<(Timestamp, Fit)> {
    if let Ok(timestamp) = text.parse() {
        return Some((timestamp, Fit::Marked));
    }
    if let Some(timestamp) = printed(text) {
        return Some((timestamp, Fit::Loose));
    }
    let civil: DateTime = text.parse().ok().or_else(|| last_day(text))?;
    let timestamp = TimeZone::UTC.to_timestamp(civil);
    Some((timestamp.unwrap_or(if civil.year() > 0 { Timestamp::MAX } else { Timestamp::MIN }), Fit::Loose))
}

/// A time as Go and Ruby print it.
fn printed(text: &str) -> Option<Timestamp> {
    let zone = text.get("1996-05-22 00:00:00".len()..)?.split_once(' ')?.1;
    if zone == "UTC" {
        let civil = DateTime::strptime("%Y-%m-%d %H:%M:%S%.f UTC", text).ok()?;
        return TimeZone::UTC.to_timestamp(civil).ok();
    }
    let is_named = zone.ends_with(" UTC");
    let format = if is_named { "%Y-%m-%d %H:%M:%S%.f %z UTC" } else { "%Y-%m-%d %H:%M:%S%.f %z" };
    Timestamp::strptime(format, text).ok()
}

/// A time on the last day that there is, with a zone in which it may lie beyond the range.
fn last_day(text: &str) -> Option<DateTime> {
    let zone = text.find(['Z', 'z', '+']).or_else(|| text.rfind('-').filter(|&at| at > "9999-12-31T".len()))?;
    let civil: DateTime = text.get(..zone)?.parse().ok()?;
    let is_zone = match &text[zone + 1..] {
        "" => text.ends_with(['Z', 'z']),
        offset => offset.bytes().all(|byte| byte.is_ascii_digit() || byte == b':') && offset.len() <= "00:00:00".len(),
    };
    (is_zone && civil.date() >= Date::MAX.yesterday().ok()?).then_some(civil)
}

/// A date as JSON spells it, and how.
fn date(text: &str) -> Option<(Date, Fit)> {
    let alone = text.len() == "2022-12-14".len();
    if alone {
        return Some((text.parse().ok()?, Fit::Marked));
    }
    // A date with a time must be a whole spelling of a time: the rest is not passed over unread.
    timestamp(text)?;
    Some((text.get(..10)?.parse().ok()?, Fit::Loose))
}

fn instant(told: Told) -> Option<Timestamp> {
    Timestamp::new(told.seconds, told.nanosecond.try_into().ok()?).ok()
}

fn day(told: Told) -> Option<Date> {
    let midnight = Timestamp::from_second(told.day()?).ok()?;
    Some(TimeZone::UTC.to_datetime(midnight).date())
}

impl Atomic for Timestamp {
    const EXPECTED: &'static str = "a date and time from -9999 to 9999, as 2019-06-24T11:38:02Z";
    const IS_TEXT: bool = true;

    fn of(atom: &mut Atom<'_>) -> Reading<Self> {
        dated::read(atom, timestamp, instant)
    }

    #[inline]
    fn of_text(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn put<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}
atomic!(Timestamp);

impl Atomic for Date {
    const EXPECTED: &'static str = "a date from -9999 to 9999, as 2022-12-14";

    fn of(atom: &mut Atom<'_>) -> Reading<Self> {
        dated::read(atom, date, day)
    }

    fn put<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}
atomic!(Date);
