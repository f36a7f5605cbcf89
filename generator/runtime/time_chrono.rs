//! Dates and times of chrono. What lies beyond the year 9999 in UTC is read as the last instant before.

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Timelike, Utc};
use serde::Serializer;

use super::atom::{Atom, Atomic, Fit, Reading, atomic};
use super::dated;
use super::moment::Told;
use super::spelled::{self, Civil, Day, Instant, Spelled};

fn date_of(civil: Civil) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(civil.year, civil.month.into(), civil.day.into())
}

fn instant(text: &str) -> Option<(DateTime<Utc>, Fit)> {
    let Spelled { civil, offset, fit } = spelled::spelled(text)?;
    let local = date_of(civil)?.and_hms_nano_opt(
        civil.hour.into(),
        civil.minute.into(),
        civil.second.into(),
        civil.nanosecond,
    )?;
    let instant = local.and_utc().checked_sub_signed(TimeDelta::seconds(offset.into()))?;
    let last = NaiveDate::from_ymd_opt(9999, 12, 31)?.and_hms_nano_opt(23, 59, 59, 999_999_999)?.and_utc();
    Some((instant.min(last), fit))
}

fn date(text: &str) -> Option<(NaiveDate, Fit)> {
    let Spelled { civil, .. } = spelled::spelled(text)?;
    Some((date_of(civil)?, if spelled::is_date_alone(text) { Fit::Marked } else { Fit::Loose }))
}

fn told(told: Told) -> Option<DateTime<Utc>> {
    DateTime::from_timestamp(told.seconds, told.nanosecond)
}

fn day(told: Told) -> Option<NaiveDate> {
    Some(DateTime::from_timestamp(told.day()?, 0)?.date_naive())
}

fn civil(date: &impl Datelike) -> Civil {
    let (month, day) = (u8::try_from(date.month()), u8::try_from(date.day()));
    Civil {
        year: date.year(),
        month: month.unwrap_or_default(),
        day: day.unwrap_or_default(),
        ..Civil::default()
    }
}

impl Atomic for DateTime<Utc> {
    const EXPECTED: &'static str = "a date and time from -9999 to 9999, as 2019-06-24T11:38:02Z";

    fn of(atom: &mut Atom<'_>) -> Reading<Self> {
        dated::read(atom, instant, told)
    }

    fn put<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let part = |number: u32| u8::try_from(number).unwrap_or_default();
        to.collect_str(&Instant(Civil {
            hour: part(self.hour()),
            minute: part(self.minute()),
            second: part(self.second()),
            // chrono counts a leap second as nanoseconds beyond the last.
            nanosecond: self.nanosecond().min(999_999_999),
            ..civil(self)
        }))
    }
}
atomic!(DateTime<Utc>);

impl Atomic for NaiveDate {
    const EXPECTED: &'static str = "a date from -9999 to 9999, as 2022-12-14";

    fn of(atom: &mut Atom<'_>) -> Reading<Self> {
        dated::read(atom, date, day)
    }

    fn put<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&Day(civil(self)))
    }
}
atomic!(NaiveDate);
