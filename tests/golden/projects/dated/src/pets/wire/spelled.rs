// @generated as it comes with the generator: changes to this file are lost.

//! Dates and times as docs and servers spell them: RFC 3339, `1996-05-22 00:00:00 +0000 UTC`, without either
//! end of that, a date alone, a time without a zone (taken as UTC).

use std::fmt;

use super::atom::Fit;

/// A date and a time of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Civil {
    pub(super) year: i32,
    pub(super) month: u8,
    pub(super) day: u8,
    pub(super) hour: u8,
    pub(super) minute: u8,
    pub(super) second: u8,
    pub(super) nanosecond: u32,
}

/// What a text spells: a date and a time, how many seconds they are ahead of UTC if it says so, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Spelled {
    pub(super) civil: Civil,
    pub(super) offset: i32,
    pub(super) fit: Fit,
}

/// What is left of a text.
struct Rest<'a>(&'a str);

impl Rest<'_> {
    fn take(&mut self, signs: &[char]) -> Option<char> {
        let sign = self.0.chars().next().filter(|sign| signs.contains(sign))?;
        self.0 = &self.0[sign.len_utf8()..];
        Some(sign)
    }

    /// A number of so many digits, up to a greatest one.
    fn number(&mut self, digits: usize, most: u32) -> Option<u32> {
        let (number, rest) = self.0.split_at_checked(digits)?;
        if !number.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        self.0 = rest;
        number.parse().ok().filter(|number| *number <= most)
    }

    fn two(&mut self, most: u32) -> Option<u8> {
        self.number(2, most).and_then(|number| u8::try_from(number).ok())
    }

    fn date(&mut self) -> Option<Civil> {
        let sign = self.take(&['+', '-']);
        let year = self.number(if sign.is_some() { 6 } else { 4 }, 9999)?;
        let year = i32::try_from(year).ok()?;
        self.take(&['-'])?;
        let month = self.two(12)?;
        self.take(&['-'])?;
        let day = self.two(31)?;
        let year = if sign == Some('-') { -year } else { year };
        Some(Civil { year, month, day, ..Civil::default() })
    }

    fn time(&mut self, civil: &mut Civil) -> Option<()> {
        civil.hour = self.two(23)?;
        self.take(&[':'])?;
        civil.minute = self.two(59)?;
        if self.take(&[':']).is_none() {
            return Some(());
        }
        // A leap second is the last one of its minute.
        civil.second = self.two(60)?.min(59);
        if self.take(&['.', ',']).is_some() {
            let digits = self.0.bytes().take_while(u8::is_ascii_digit).count();
            let fraction = self.number(Some(digits).filter(|digits| (1..=9).contains(digits))?, u32::MAX)?;
            civil.nanosecond = fraction * 10_u32.pow(9 - u32::try_from(digits).ok()?);
        }
        Some(())
    }

    fn offset(&mut self) -> Option<i32> {
        let sign = self.take(&['+', '-'])?;
        let hours = self.number(2, 23)?;
        let mut seconds = hours * 3600;
        for part in [60, 1] {
            let colon = self.take(&[':']).is_some();
            if !colon && !self.0.starts_with(|next: char| next.is_ascii_digit()) {
                break;
            }
            seconds += self.number(2, 59)? * part;
        }
        let seconds = i32::try_from(seconds).ok()?;
        Some(if sign == '-' { -seconds } else { seconds })
    }
}

/// Reads a date and a time.
pub(super) fn spelled(text: &str) -> Option<Spelled> {
    let mut rest = Rest(text);
    let mut civil = rest.date()?;
    let plain = |civil| Some(Spelled { civil, offset: 0, fit: Fit::Loose });
    if rest.0.is_empty() {
        return plain(civil);
    }
    rest.take(&['T', 't', ' '])?;
    rest.time(&mut civil)?;
    if rest.0.is_empty() {
        return plain(civil);
    }
    if rest.take(&['Z', 'z']).is_some() {
        return rest.0.is_empty().then_some(Spelled { civil, offset: 0, fit: Fit::Marked });
    }
    // As Go and Ruby print times.
    let is_printed = rest.take(&[' ']).is_some();
    if is_printed && rest.0 == "UTC" {
        return plain(civil);
    }
    let offset = rest.offset()?;
    let fit = if is_printed { Fit::Loose } else { Fit::Marked };
    (rest.0.is_empty() || is_printed && rest.0 == " UTC").then_some(Spelled { civil, offset, fit })
}

/// Whether a text has a date and nothing more.
pub(super) fn is_date_alone(text: &str) -> bool {
    text.len() == "2022-12-14".len()
}

/// A date as it is written.
pub(super) struct Day(pub(super) Civil);

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Civil { year, month, day, .. } = self.0;
        match year < 0 {
            true => write!(f, "-{:06}-{month:02}-{day:02}", year.unsigned_abs()),
            false => write!(f, "{year:04}-{month:02}-{day:02}"),
        }
    }
}

/// An instant as it is written: in UTC, with as many digits as its fraction has.
pub(super) struct Instant(pub(super) Civil);

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Civil { hour, minute, second, nanosecond, .. } = self.0;
        write!(f, "{}T{hour:02}:{minute:02}:{second:02}", Day(self.0))?;
        if nanosecond > 0 {
            write!(f, ".{}", format!("{nanosecond:09}").trim_end_matches('0'))?;
        }
        f.write_str("Z")
    }
}
