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
    time: Option<i64>,
    offset: Option<i64>,
}

/// `Tue, 27 Oct 2026 09:00:00 GMT`, `Tue Oct 27 09:00:00 2026`, `Tue Oct 27 09:00:00 +0000 2026`, `27 Oct 2026`: a day with
/// the month's name, in whatever order. Without a zone it is taken as UTC. .NET's `/Date(1561376282000)/` is no word, but
/// such a time.
pub(super) fn in_words(text: &str) -> Option<Told> {
    if let Some(told) = dot_net(text) {
        return Some(told);
    }
    // In brackets is what the zone is called, too.
    let text = text.split_once(" (").map_or(text, |(text, _)| text);
    let mut words = Words::default();
    for word in text.split([' ', ',']).filter(|word| !word.is_empty()) {
        words.add(word)?;
    }
    let Words { year: Some(year), month: Some(month), day: Some(day), time, offset } = words else {
        return None;
    };
    let offset = offset.unwrap_or(0);
    let seconds = days(year, month, day)? * DAY + time.unwrap_or(0);
    Some(Told { seconds: seconds - offset, nanosecond: 0, offset: Some(offset) })
}

impl Words {
    /// Takes a word. None comes twice.
    fn add(&mut self, word: &str) -> Option<()> {
        let (place, value) = if word.bytes().all(|byte| byte.is_ascii_digit()) {
            match word.len() {
                1 | 2 => (&mut self.day, word.parse().ok()?),
                4 => (&mut self.year, word.parse().ok()?),
                _ => return None,
            }
        } else if let Some(month) = name(&MONTHS, word) {
            (&mut self.month, month)
        } else if name(&WEEKDAYS, word).is_some() {
            return Some(());
        } else if word.contains(':') && word.starts_with(|c: char| c.is_ascii_digit()) {
            (&mut self.time, time(word)?)
        } else {
            (&mut self.offset, offset(word)?)
        };
        place.replace(value).is_none().then_some(())
    }
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

/// The seconds of `09:00:00` or `09:00`.
fn time(word: &str) -> Option<i64> {
    let mut parts = word.split(':');
    let mut next = |most: i64| match parts.next() {
        Some(part) => two(part).filter(|number| *number <= most).map(Some),
        None => Some(None),
    };
    // A leap second is the last one of its minute.
    let (hour, minute, second) = (next(23)??, next(59)??, next(60)?.unwrap_or(0).min(59));
    parts.next().is_none().then_some(hour * 3600 + minute * 60 + second)
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
