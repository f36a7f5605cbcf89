// @generated as it comes with the generator: changes to this file are lost.

//! Times that are told in other ways than docs have them: as a number since 1970, in words as mail, HTTP and C have
//! them, as .NET once wrote them.

/// An instant: seconds since 1970 began, and what is beyond them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Told {
    pub(super) seconds: i64,
    pub(super) nanosecond: u32,
    /// By how many seconds clocks were ahead of UTC where it was told; of a number, nobody says that.
    offset: Option<i64>,
}

const DAY: i64 = 24 * 60 * 60;
const BILLION: i128 = 1_000_000_000;

impl Told {
    /// Seconds of a day, since 1970, on the clocks where it was told. A number is one only at midnight: at any other
    /// time, it may be the day before or after there.
    pub(super) fn day(self) -> Option<i64> {
        match self.offset {
            Some(offset) => Some(self.seconds + offset),
            None => (self.seconds % DAY == 0 && self.nanosecond == 0).then_some(self.seconds),
        }
    }

    fn of_nanoseconds(nanoseconds: i128) -> Option<Self> {
        Some(Self {
            seconds: i64::try_from(nanoseconds.div_euclid(BILLION)).ok()?,
            nanosecond: u32::try_from(nanoseconds.rem_euclid(BILLION)).ok()?,
            offset: None,
        })
    }
}

/// How many nanoseconds the unit of a number has. Of a time from 1973 to 2286 it shows in how many digits the number has:
/// nine or ten for seconds, three more for each smaller unit. With fewer, it is rather a year or `20240624`; with one more,
/// rather `20240624113802`, and with 18 .NET's ticks since the year one.
fn unit(whole: u64) -> Option<i128> {
    match whole.checked_ilog10()? + 1 {
        9 | 10 => Some(BILLION),
        12 | 13 => Some(1_000_000),
        15 | 16 => Some(1000),
        19 => Some(1),
        _ => None,
    }
}

/// A number of seconds, milliseconds, microseconds or nanoseconds since 1970.
pub(super) fn since_1970(text: &str) -> Option<Told> {
    if let Ok(whole) = text.parse::<i64>() {
        return Told::of_nanoseconds(i128::from(whole) * unit(whole.unsigned_abs())?);
    }
    // A fraction of so many digits is exact to a microsecond, and no more.
    let number = text.parse::<f64>().ok()?;
    let microseconds = number * (unit(number.abs() as u64)? as f64 / 1000.0);
    Told::of_nanoseconds(microseconds.round() as i128 * 1000)
}

/// `/Date(1561376282000)/`: milliseconds. The zone that may follow says where it was told.
fn dot_net(text: &str) -> Option<Told> {
    let inner = text.strip_prefix("/Date(")?.strip_suffix(")/")?;
    let zone = inner.rfind(['+', '-']).filter(|&at| at > 0).unwrap_or(inner.len());
    let (number, zone) = inner.split_at(zone);
    let told = Told::of_nanoseconds(i128::from(number.parse::<i64>().ok()?) * 1_000_000)?;
    Some(Told { offset: Some(if zone.is_empty() { 0 } else { offset(zone)? }), ..told })
}

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// The zones that mail has names for, with the hours that they are behind UTC.
const ZONES: [(&str, i64); 12] = [
    ("GMT", 0),
    ("UTC", 0),
    ("UT", 0),
    ("Z", 0),
    ("EDT", 4),
    ("EST", 5),
    ("CDT", 5),
    ("CST", 6),
    ("MDT", 6),
    ("MST", 7),
    ("PDT", 7),
    ("PST", 8),
];

/// What words say of a time.
#[derive(Default)]
struct Words {
    year: Option<i64>,
    month: Option<i64>,
    day: Option<i64>,
    time: Option<Clock>,
    /// The hours after midnight at which the half of the day begins that the time is of.
    half: Option<i64>,
    offset: Option<i64>,
}

/// What a clock shows.
#[derive(Clone, Copy, Default)]
struct Clock {
    hour: i64,
    seconds: i64,
    nanosecond: u32,
}

/// `Tue, 27 Oct 2026 09:00:00 GMT`, `Tue Oct 27 09:00:00 2026`, `Tue Oct 27 09:00:00 +0000 2026`, `27 Oct 2026`: a day with
/// the month's name, in whatever order, or one whose year comes first, as `2026/10/27 09:00:00 EDT`, `20261027T090000Z`,
/// `2026-10-27 9:00 PM`. Without a zone it is taken as UTC. .NET's `/Date(1561376282000)/` is no word, but such a time.
pub(super) fn in_words(text: &str) -> Option<Told> {
    if let Some(told) = dot_net(text) {
        return Some(told);
    }
    // In brackets is what the zone is called, too.
    let text = text.split_once(" (").map_or(text, |(text, _)| text);
    let text = text.strip_suffix(']').and_then(|text| text.split_once('[')).map_or(text, |(text, _)| text);
    let mut words = Words::default();
    for word in text.split([' ', ',']).filter(|word| !word.is_empty()) {
        words.add(word)?;
    }
    let time = words.seconds()?;
    let Words { year: Some(year), month: Some(month), day: Some(day), time: clock, offset, .. } = words
    else {
        return None;
    };
    let offset = offset.unwrap_or(0);
    let seconds = days(year, month, day)? * DAY + time;
    let nanosecond = clock.map_or(0, |clock| clock.nanosecond);
    Some(Told { seconds: seconds - offset, nanosecond, offset: Some(offset) })
}

impl Words {
    /// Takes a word. None comes twice.
    fn add(&mut self, word: &str) -> Option<()> {
        if word.bytes().all(|byte| byte.is_ascii_digit()) {
            return self.digits(word);
        }
        if let Some(month) = name(&MONTHS, word) {
            return put(&mut self.month, month);
        }
        if name(&WEEKDAYS, word).is_some() {
            return Some(());
        }
        match word {
            "AM" | "am" => return put(&mut self.half, 0),
            "PM" | "pm" => return put(&mut self.half, 12),
            _ => {}
        }
        let is_after_digit = |at: &usize| *at > 0 && word.as_bytes()[at - 1].is_ascii_digit();
        if let Some(at) = word.find(['T', 't']).filter(is_after_digit) {
            self.date(&word[..at])?;
            return self.time(&word[at + 1..]);
        }
        if word.contains(':') && word.starts_with(|c: char| c.is_ascii_digit()) {
            return self.time(word);
        }
        if word.starts_with(|c: char| c.is_ascii_digit()) {
            return self.date(word);
        }
        put(&mut self.offset, offset(word)?)
    }

    fn digits(&mut self, word: &str) -> Option<()> {
        match word.len() {
            1 | 2 => put(&mut self.day, word.parse().ok()?),
            4 => put(&mut self.year, word.parse().ok()?),
            8 => self.date(word),
            14 => {
                self.date(&word[..8])?;
                self.time(&word[8..])
            }
            _ => None,
        }
    }

    /// `2026-10-27`, `2026/10/27`, `20261027`, `27-Oct-2026`. Where the year comes last, only a name tells the month.
    fn date(&mut self, word: &str) -> Option<()> {
        let mut parts = word.split(if word.contains('/') { '/' } else { '-' });
        let (year, month, day) = match (parts.next()?, parts.next(), parts.next(), parts.next()) {
            (word, None, None, None) if word.len() == 8 => {
                (word.get(..4)?, two(word.get(4..6)?)?, word.get(6..)?)
            }
            (year, Some(month), Some(day), None) if year.len() == 4 => (year, short(month)?, day),
            (day, Some(month), Some(year), None) if year.len() == 4 => (year, name(&MONTHS, month)?, day),
            _ => return None,
        };
        let is_year = year.bytes().all(|byte| byte.is_ascii_digit());
        put(&mut self.year, year.parse().ok().filter(|_| is_year)?)?;
        put(&mut self.month, Some(month).filter(|month| (1..=12).contains(month))?)?;
        put(&mut self.day, short(day)?)
    }

    /// `09:00:00.25`, `09:00`, `090000`, each with a zone or without.
    fn time(&mut self, word: &str) -> Option<()> {
        let end = word.find(['Z', 'z', '+', '-']).unwrap_or(word.len());
        let (time, zone) = word.split_at(end);
        match zone {
            "" => {}
            "z" => put(&mut self.offset, 0)?,
            zone => put(&mut self.offset, offset(zone)?)?,
        }
        put(&mut self.time, clock(time)?)
    }

    /// The seconds of the day: midnight, if no time is said.
    fn seconds(&self) -> Option<i64> {
        let Some(Clock { hour, seconds, nanosecond }) = self.time else {
            return self.half.is_none().then_some(0);
        };
        let hour = match self.half {
            Some(half) if (1..=12).contains(&hour) => hour % 12 + half,
            // The end of a day is the beginning of the next.
            None if hour < 24 || seconds == 0 && nanosecond == 0 => hour,
            _ => return None,
        };
        Some(hour * 3600 + seconds)
    }
}

/// Fills a place that is empty.
fn put<T>(place: &mut Option<T>, value: T) -> Option<()> {
    place.replace(value).is_none().then_some(())
}

/// The number of a name that may be cut to three letters, from one.
fn name(names: &[&str], word: &str) -> Option<i64> {
    if !word.bytes().all(|byte| byte.is_ascii_alphabetic()) || word.len() > "wednesday".len() {
        return None;
    }
    let start = word.get(..3)?;
    let index = names.iter().position(|name| name.eq_ignore_ascii_case(start))?;
    i64::try_from(index + 1).ok()
}

/// What a clock shows with `09:00:00`, `09:00`, `090000`.
fn clock(word: &str) -> Option<Clock> {
    let (time, fraction) =
        word.split_once('.').map_or((word, None), |(time, fraction)| (time, Some(fraction)));
    let mut parts = time.split(':');
    let (hour, minute, second) = match (parts.next()?, parts.next(), parts.next(), parts.next()) {
        (time, None, None, None) if time.len() == 6 => (time.get(..2)?, time.get(2..4)?, time.get(4..)),
        (hour, Some(minute), second, None) => (hour, minute, second),
        _ => return None,
    };
    let up_to = |part: &str, most: i64| two(part).filter(|number| *number <= most);
    // A leap second is the last one of its minute.
    let second = second.map_or(Some(0), |second| up_to(second, 60))?.min(59);
    let nanosecond = match fraction {
        Some(digits) if digits.len() <= 9 && digits.bytes().all(|byte| byte.is_ascii_digit()) => {
            format!("{digits:0<9}").parse().ok().filter(|_| !digits.is_empty())?
        }
        Some(_) => return None,
        None => 0,
    };
    Some(Clock {
        hour: short(hour).filter(|hour| *hour <= 24)?,
        seconds: up_to(minute, 59)? * 60 + second,
        nanosecond,
    })
}

/// The seconds that `+0200`, `+02:00`, `GMT`, `GMT+0200` are ahead of UTC.
fn offset(word: &str) -> Option<i64> {
    if let Some((_, behind)) = ZONES.iter().find(|(zone, _)| *zone == word) {
        return Some(-behind * 3600);
    }
    let word = word.strip_prefix("GMT").or_else(|| word.strip_prefix("UTC")).unwrap_or(word);
    let digits = word.strip_prefix(['+', '-'])?;
    let (hours, minutes) = digits.split_at_checked(2)?;
    let minutes = minutes.strip_prefix(':').unwrap_or(minutes);
    let minutes = if minutes.is_empty() { 0 } else { two(minutes).filter(|minutes| *minutes <= 59)? };
    let seconds = two(hours).filter(|hours| *hours <= 23)? * 3600 + minutes * 60;
    Some(if word.starts_with('-') { -seconds } else { seconds })
}

/// One digit or two.
fn short(digits: &str) -> Option<i64> {
    let is_short = matches!(digits.len(), 1 | 2) && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_short.then(|| digits.parse().ok())?
}

fn two(digits: &str) -> Option<i64> {
    (digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit())).then(|| digits.parse().ok())?
}

/// How many days after the first of 1970 a day is, if there is such a day.
fn days(year: i64, month: i64, day: i64) -> Option<i64> {
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        _ => 31,
    };
    if !(1..=length).contains(&day) {
        return None;
    }
    // Years begin with March here, so that the leap day is the last one.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let day_of_year = (153 * month + 2) / 5 + day - 1;
    let leaps = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    Some(365 * year + leaps + day_of_year - 719_468)
}
