//! Values without parts: what of them can be read as which type, in what spelling.

use base64::Engine as _;
use base64::alphabet::{STANDARD as PLAIN, URL_SAFE};
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, STANDARD};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use serde_json::{Number, Value};

use super::keys::is_alike;
use super::moment::{Told, in_words, since_1970};
use crate::graph::{Enum, EnumRepr, Type};

/// How well a value fits a type without parts. Better fits are greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fit {
    /// It says that there is no value.
    Blank,
    /// It is read so where it can be nothing else: a number may be a time.
    Far,
    /// It is spelled in another way, or it is not listed.
    Loose,
    /// Its JSON type is that of many others, too.
    Near,
    /// Its JSON type is the type's own.
    Exact,
    /// The value itself says so: it is listed, or it is a date.
    Marked,
}

/// How well a value fits a type without parts that is no enum.
pub(super) fn fit(value: &Value, ty: &Type) -> Option<Fit> {
    fit_or_none(value, ty).or_else(|| is_blank(value).then_some(Fit::Blank))
}

/// Whether a value says that there is none without parts, where it is none itself.
pub(super) fn is_blank(value: &Value) -> bool {
    match value {
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(entries) => entries.is_empty(),
        _ => false,
    }
}

/// Whether it says that there is no list or object.
pub(super) fn is_nothing(value: &Value) -> bool {
    matches!(value, Value::Bool(false)) || value.as_str().is_some_and(str::is_empty)
}

fn fit_or_none(value: &Value, ty: &Type) -> Option<Fit> {
    match ty {
        Type::String => match value {
            Value::String(_) => Some(Fit::Exact),
            Value::Number(number) if is_rounded(number) => None,
            Value::Number(_) | Value::Bool(_) => Some(Fit::Loose),
            _ => None,
        },
        Type::Boolean => boolean(value).map(|(_, fit)| fit),
        Type::Literal(literal) => match boolean(value)? {
            (value, Fit::Exact) if value == *literal => Some(Fit::Marked),
            _ => Some(Fit::Loose),
        },
        Type::Integer => integer(value).map(|(_, fit)| fit),
        Type::Float => float(value),
        Type::BigInteger => big_integer(value),
        Type::Decimal => decimal(value),
        Type::DateTime => dated(value, timestamp, |_| true),
        Type::Date => dated(value, date, |told| told.day().is_some()),
        Type::Bytes => bytes(value),
        _ => None,
    }
}

/// What is expected of a type without parts, in words.
pub(super) fn expected(ty: &Type) -> &'static str {
    match ty {
        Type::String => "a string",
        Type::Boolean | Type::Literal(_) => "a boolean",
        Type::Integer => "a whole number of 64 bits",
        Type::Float => "a number of 53 bits",
        Type::BigInteger => "a whole number that is not too long",
        Type::Decimal => "a decimal of 28 digits",
        Type::DateTime => "a date and time from -9999 to 9999, as 2019-06-24T11:38:02Z",
        Type::Date => "a date from -9999 to 9999, as 2022-12-14",
        Type::Bytes => "bytes in base64",
        _ => "a value",
    }
}

/// Where a value stands to what an enum lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// It is listed, in this spelling.
    Listed(Fit),
    /// It is not, and has the type of what is, in this spelling.
    Unlisted(Fit),
    /// It has another type.
    Wrong,
}

/// Finds a value in an enum. One of another type whose text is listed is meant, too.
pub(super) fn standing(value: &Value, of: &Enum) -> Standing {
    let listed = |is_it: &dyn Fn(&str) -> bool, fit: Fit| match of.values.iter().any(|it| is_it(&it.value)) {
        true => Standing::Listed(fit),
        false => Standing::Unlisted(fit),
    };
    let found = match of.repr {
        EnumRepr::String => match value {
            Value::String(text) => Some(listed(&|it| it == text, Fit::Exact)),
            Value::Number(number) if is_rounded(number) => None,
            Value::Number(_) | Value::Bool(_) => {
                let text = value.to_string();
                Some(listed(&|it| it == text, Fit::Loose))
            }
            _ => None,
        },
        EnumRepr::Integer => integer(value).map(|(number, fit)| listed(&|it| it.parse() == Ok(number), fit)),
        EnumRepr::Number => {
            number_text(value).map(|(text, fit)| listed(&|it| is_same_number(it, &text), fit))
        }
        EnumRepr::Boolean => {
            boolean(value).map(|(boolean, fit)| listed(&|it| it == boolean.to_string(), fit))
        }
    };
    found.unwrap_or(Standing::Wrong)
}

/// Whether a text is listed but for case and signs.
pub(super) fn lists_alike(value: &Value, of: &Enum) -> bool {
    let is_alike = |text: &str| of.values.iter().any(|listed| is_alike(&listed.value, text));
    let text = value.as_str().filter(|text| text.contains(char::is_alphanumeric));
    of.repr == EnumRepr::String && text.is_some_and(is_alike)
}

/// The boolean that a value is, or stands for.
pub(super) fn boolean(value: &Value) -> Option<(bool, Fit)> {
    match value {
        Value::Bool(value) => Some((*value, Fit::Exact)),
        Value::String(text) => {
            let is_one_of = |word: &str, digit: &str| text == digit || text.eq_ignore_ascii_case(word);
            match (is_one_of("true", "1"), is_one_of("false", "0")) {
                (true, _) => Some((true, Fit::Loose)),
                (_, true) => Some((false, Fit::Loose)),
                _ => None,
            }
        }
        Value::Number(number) => match number.as_i64()? {
            0 => Some((false, Fit::Loose)),
            1 => Some((true, Fit::Loose)),
            _ => None,
        },
        _ => None,
    }
}

fn integer(value: &Value) -> Option<(i64, Fit)> {
    match value {
        Value::Number(number) => match number.as_i64() {
            Some(whole) => Some((whole, Fit::Exact)),
            None if number.is_u64() => None,
            None => Some((whole(number.as_f64()?)?, Fit::Loose)),
        },
        Value::String(text) => Some((integer(&spelled(text)?)?.0, Fit::Loose)),
        _ => None,
    }
}

fn float(value: &Value) -> Option<Fit> {
    let is_exact = |whole: i128| (whole as f64) as i128 == whole;
    match value {
        Value::Number(number) if number.is_f64() => Some(Fit::Exact),
        Value::Number(number) => {
            let whole = number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from))?;
            is_exact(whole).then_some(Fit::Near)
        }
        Value::String(text) => float(&spelled(text)?).map(|_| Fit::Loose),
        _ => None,
    }
}

fn big_integer(value: &Value) -> Option<Fit> {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    match value {
        Value::Number(number) if !number.is_f64() => Some(Fit::Exact),
        // Its digits are not kept here: most likely it is a whole number with all of them.
        Value::Number(number) if is_rounded(number) => Some(Fit::Exact),
        Value::Number(number) => number.as_f64().filter(|it| it.fract() == 0.0).map(|_| Fit::Loose),
        Value::String(text) => {
            let text = text.strip_prefix(['-', '+']).unwrap_or(text);
            let (whole, zeros) = text.split_once('.').unwrap_or((text, "0"));
            let is_whole = digits(whole) && !zeros.is_empty() && zeros.bytes().all(|byte| byte == b'0');
            is_whole.then_some(Fit::Loose)
        }
        _ => None,
    }
}

/// As many digits as a decimal keeps.
const DIGITS: usize = 28;

fn decimal(value: &Value) -> Option<Fit> {
    match value {
        Value::Number(number) if is_rounded(number) => None,
        Value::Number(_) => Some(Fit::Exact),
        Value::String(text) => {
            let number = spelled(text).filter(|_| text.trim() == text)?;
            let is_short = text.bytes().filter(u8::is_ascii_digit).count() <= DIGITS;
            (number.is_number() && is_short).then_some(Fit::Loose)
        }
        _ => None,
    }
}

fn bytes(value: &Value) -> Option<Fit> {
    const LENIENT: GeneralPurposeConfig = GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true);
    let text = value.as_str()?;
    if STANDARD.decode(text).is_ok() {
        return Some(Fit::Near);
    }
    let text: String = text.chars().filter(|c| !matches!(c, '\r' | '\n' | ' ' | '\t')).collect();
    let is_some = [&PLAIN, &URL_SAFE].iter().any(|it| GeneralPurpose::new(it, LENIENT).decode(&text).is_ok());
    is_some.then_some(Fit::Loose)
}

fn dated(value: &Value, parse: fn(&str) -> Option<Fit>, is_told: fn(Told) -> bool) -> Option<Fit> {
    let text = value.as_str().unwrap_or_default();
    let fit = match parse(text) {
        None if value.is_string() && is_no_date(text) => Some(Fit::Blank),
        fit => fit,
    };
    fit.or_else(|| told(value).filter(|told| is_told(*told)).map(|_| Fit::Far))
}

/// A time that is told in another way than docs have it.
fn told(value: &Value) -> Option<Told> {
    match value {
        Value::Number(number) => since_1970(&number.to_string()),
        Value::String(text) => {
            spelled(text).and_then(|number| since_1970(&number.to_string())).or_else(|| in_words(text))
        }
        _ => None,
    }
}

fn timestamp(text: &str) -> Option<Fit> {
    if text.parse::<Timestamp>().is_ok() {
        return Some(Fit::Marked);
    }
    // As Go and Ruby print times.
    let printed = ["%Y-%m-%d %H:%M:%S%.f %z UTC", "%Y-%m-%d %H:%M:%S%.f %z"];
    let is_printed = || printed.iter().any(|format| Timestamp::strptime(format, text).is_ok());
    let is_civil = || DateTime::strptime("%Y-%m-%d %H:%M:%S%.f UTC", text).is_ok();
    (is_printed() || is_civil() || text.parse::<DateTime>().is_ok() || last_day(text)).then_some(Fit::Loose)
}

/// Whether it is a time on the last day that there is, with a zone in which it lies beyond the range.
fn last_day(text: &str) -> bool {
    let zone = text.find(['Z', 'z', '+']).or_else(|| text.rfind('-').filter(|&at| at > "9999-12-31T".len()));
    let Some(zone) = zone else { return false };
    let civil = text.get(..zone).and_then(|civil| civil.parse::<DateTime>().ok());
    let is_zone = match &text[zone + 1..] {
        "" => text.ends_with(['Z', 'z']),
        offset => {
            offset.bytes().all(|byte| byte.is_ascii_digit() || byte == b':')
                && offset.len() <= "00:00:00".len()
        }
    };
    let first = Date::MAX.yesterday().ok();
    is_zone && civil.zip(first).is_some_and(|(civil, first)| civil.date() >= first)
}

fn date(text: &str) -> Option<Fit> {
    if text.len() == "2022-12-14".len() {
        return text.parse::<Date>().ok().map(|_| Fit::Marked);
    }
    timestamp(text)?;
    text.get(..10)?.parse::<Date>().ok().map(|_| Fit::Loose)
}

/// Whether a text says that there is no date.
fn is_no_date(text: &str) -> bool {
    let zeros = text.strip_prefix("0000-00-00").map(|time| time.trim_start_matches([' ', 'T']));
    text.is_empty() || zeros.is_some_and(|time| matches!(time.trim_end_matches('Z'), "" | "00:00:00"))
}

/// A text that is a number as JSON spells it, but for blanks around it and zeros before it.
fn spelled(text: &str) -> Option<Value> {
    let text = text.trim_matches([' ', '\t', '\n', '\r']);
    let (sign, digits) = text.strip_prefix('-').map_or(("", text), |digits| ("-", digits));
    let short = digits.trim_start_matches('0');
    let is_whole = short.starts_with(|c: char| c.is_ascii_digit());
    let zero = if is_whole || short.len() == digits.len() { "" } else { "0" };
    serde_json::from_str(&format!("{sign}{zero}{short}")).ok().filter(Value::is_number)
}

fn number_text(value: &Value) -> Option<(String, Fit)> {
    match value {
        Value::Number(number) => Some((number.to_string(), Fit::Exact)),
        Value::String(text) if text.trim() == text => spelled(text).map(|_| (text.clone(), Fit::Loose)),
        _ => None,
    }
}

/// Whether two texts are the same number: `1`, `1.0`, `1e0`.
fn is_same_number(a: &str, b: &str) -> bool {
    let float = |text: &str| text.parse::<f64>().ok().filter(|value| value.is_finite());
    a == b || float(a).is_some_and(|a| Some(a) == float(b))
}

/// The whole numbers up to this size are exact as fractions.
const EXACT: f64 = 9_007_199_254_740_992.0;

fn whole(value: f64) -> Option<i64> {
    (value.fract() == 0.0 && value.abs() <= EXACT).then_some(value as i64)
}

/// Whether it is a whole number that has been rounded, and so has lost its text.
fn is_rounded(number: &Number) -> bool {
    number.is_f64() && number.as_f64().is_some_and(|value| value.fract() == 0.0 && whole(value).is_none())
}
