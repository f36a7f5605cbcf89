// @generated as it comes with the generator: changes to this file are lost.

//! Dates and times of the crate `time`. Its types have no default, which what a server leaves out needs; so
//! they come wrapped, and are what they wrap by `*` and by `into`. What lies beyond the year 9999 in UTC is
//! read as the last instant before.

use std::ops::{Deref, DerefMut};

use serde::Serializer;
use time::{Duration, Month, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset};

use super::atom::{Atom, Atomic, Fit, Reading, atomic};
use super::dated;
use super::moment::Told;
use super::spelled::{self, Civil, Day, Instant, Spelled};

/// A date and a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTime(pub OffsetDateTime);

/// The first second of 1970.
impl Default for DateTime {
    fn default() -> Self {
        Self(OffsetDateTime::UNIX_EPOCH)
    }
}

/// A date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(pub time::Date);

/// The first day of 1970.
impl Default for Date {
    fn default() -> Self {
        Self(OffsetDateTime::UNIX_EPOCH.date())
    }
}

macro_rules! wrapper {
    ($name:ident, $inner:ty) => {
        impl From<$inner> for $name {
            fn from(inner: $inner) -> Self {
                Self(inner)
            }
        }

        impl From<$name> for $inner {
            fn from(outer: $name) -> Self {
                outer.0
            }
        }

        impl Deref for $name {
            type Target = $inner;

            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }

        impl DerefMut for $name {
            fn deref_mut(&mut self) -> &mut Self::Target {
                &mut self.0
            }
        }
    };
}
wrapper!(DateTime, OffsetDateTime);
wrapper!(Date, time::Date);

fn date_of(civil: Civil) -> Option<time::Date> {
    time::Date::from_calendar_date(civil.year, Month::try_from(civil.month).ok()?, civil.day).ok()
}

fn instant(text: &str) -> Option<(DateTime, Fit)> {
    let Spelled { civil, offset, fit } = spelled::spelled(text)?;
    let time = Time::from_hms_nano(civil.hour, civil.minute, civil.second, civil.nanosecond).ok()?;
    let local = PrimitiveDateTime::new(date_of(civil)?, time).assume_utc();
    Some((DateTime(local.saturating_sub(Duration::seconds(offset.into()))), fit))
}

fn date(text: &str) -> Option<(Date, Fit)> {
    let Spelled { civil, .. } = spelled::spelled(text)?;
    Some((Date(date_of(civil)?), if spelled::is_date_alone(text) { Fit::Marked } else { Fit::Loose }))
}

fn told(told: Told) -> Option<DateTime> {
    let second = OffsetDateTime::from_unix_timestamp(told.seconds).ok()?;
    Some(DateTime(second.replace_nanosecond(told.nanosecond).ok()?))
}

fn day(told: Told) -> Option<Date> {
    Some(Date(OffsetDateTime::from_unix_timestamp(told.day()?).ok()?.date()))
}

fn civil(date: time::Date) -> Civil {
    Civil { year: date.year(), month: date.month().into(), day: date.day(), ..Civil::default() }
}

impl Atomic for DateTime {
    const EXPECTED: &'static str = "a date and time from -9999 to 9999, as 2019-06-24T11:38:02Z";

    fn of(atom: &mut Atom<'_>) -> Reading<Self> {
        dated::read(atom, instant, told)
    }

    fn put<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let utc = self.0.checked_to_offset(UtcOffset::UTC).unwrap_or(self.0);
        let (hour, minute, second, nanosecond) = utc.to_hms_nano();
        to.collect_str(&Instant(Civil { hour, minute, second, nanosecond, ..civil(utc.date()) }))
    }
}
atomic!(DateTime);

impl Atomic for Date {
    const EXPECTED: &'static str = "a date from -9999 to 9999, as 2022-12-14";

    fn of(atom: &mut Atom<'_>) -> Reading<Self> {
        dated::read(atom, date, day)
    }

    fn put<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&Day(civil(self.0)))
    }
}
atomic!(Date);
