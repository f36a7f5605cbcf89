// @generated as it comes with the generator: changes to this file are lost.

//! Values in paths, queries and forms.

use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

/// A JSON value, taken apart one level.
#[derive(Debug)]
pub(super) enum Value {
    /// Null.
    Null,
    /// A string, a number with all its digits, a boolean: as text.
    Plain(String),
    /// The texts of a list's items.
    List(Vec<Box<RawValue>>),
    /// The keys of an object with the texts of their values, in their order.
    Object(Vec<(String, Box<RawValue>)>),
}

struct Entries(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Entries {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct All;
        impl<'de> Visitor<'de> for All {
            type Value = Entries;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        from.deserialize_map(All)
    }
}

impl Value {
    /// What a JSON text that was just written holds.
    pub(super) fn of(json: &str) -> Self {
        let read = match json.as_bytes().first() {
            Some(b'n') => return Self::Null,
            Some(b'"') => serde_json::from_str(json).map(Self::Plain),
            Some(b'[') => serde_json::from_str(json).map(Self::List),
            Some(b'{') => serde_json::from_str(json).map(|Entries(entries)| Self::Object(entries)),
            // `15.0` in JSON is 15 to who reads a path.
            _ => return Self::Plain(json.strip_suffix(".0").unwrap_or(json).to_owned()),
        };
        read.unwrap_or_else(|_| Self::Plain(json.to_owned()))
    }

    /// The entries of an object, those of null left out.
    pub(super) fn entries(&self) -> Vec<(String, Self)> {
        let Self::Object(entries) = self else { return Vec::new() };
        let values = entries.iter().map(|(key, json)| (key.clone(), Self::of(json.get())));
        values.filter(|(_, value)| !matches!(value, Self::Null)).collect()
    }
}

/// A value as one text: a list with commas, an object as `a,1,b,2`.
pub(super) fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Plain(text) => text.clone(),
        Value::List(items) => {
            items.iter().map(|item| plain(&Value::of(item.get()))).collect::<Vec<_>>().join(",")
        }
        Value::Object(entries) => {
            let part = |(key, json): &(String, Box<RawValue>)| format!("{key},{}", plain(&Value::of(json.get())));
            entries.iter().map(part).collect::<Vec<_>>().join(",")
        }
    }
}

/// Adds `name=value` to a query.
pub(super) fn pair(query: &mut String, name: &str, value: &str) {
    if !query.is_empty() {
        query.push('&');
    }
    encode(query, name, "-._~[]:");
    query.push('=');
    encode(query, value, "-._~:/,@");
}

/// Adds a value of any kind to a query: lists as repeated names, objects with their keys in brackets.
pub(super) fn pairs(query: &mut String, name: &str, value: &Value) {
    match value {
        Value::Null => {}
        Value::Plain(text) => pair(query, name, text),
        Value::List(items) => {
            for item in items {
                match Value::of(item.get()) {
                    Value::Plain(text) => pair(query, name, &text),
                    Value::Null => {}
                    inner => pairs(query, name, &inner),
                }
            }
        }
        Value::Object(_) => {
            for (key, inner) in value.entries() {
                pairs(query, &format!("{name}[{key}]"), &inner);
            }
        }
    }
}

/// A path with its holes filled. A value stays in its segment: what would lead elsewhere is refused.
pub(super) fn path(template: &str, values: &[(&str, String)]) -> Result<String, String> {
    let mut path = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((hole, after)) = after.split_once('}') else { break };
        let value = values.iter().find(|(name, _)| *name == hole).map(|(_, value)| value.as_str());
        let value = value.filter(|value| !value.is_empty());
        let value = value.ok_or_else(|| format!("the path {template} needs a value for {hole:?}"))?;
        path.push_str(before);
        encode(&mut path, value, "-._~:@,");
        rest = after;
    }
    path.push_str(rest);
    let is_dots = |segment: &str| matches!(segment, "." | "..");
    let (filled, _) = path.split_once('?').unwrap_or((&path, ""));
    if filled.split('/').any(is_dots) && !template.split('/').any(is_dots) {
        return Err(format!("a value of {template} is a step to another path"));
    }
    Ok(path)
}

/// Adds a text, percent-encoded but for letters, digits and these.
fn encode(to: &mut String, text: &str, kept: &str) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || kept.as_bytes().contains(&byte) {
            to.push(char::from(byte));
        } else {
            to.push('%');
            for digit in [byte >> 4, byte & 15] {
                to.push(char::from(b"0123456789ABCDEF"[usize::from(digit)]));
            }
        }
    }
}

/// A form in parts, with its media type.
pub(super) fn multipart(value: &Value, files: &[&str]) -> (String, Vec<u8>) {
    let mut parts: Vec<(String, Vec<u8>)> = Vec::new();
    for (name, value) in value.entries() {
        let is_file = files.contains(&name.as_str());
        let items: Vec<Value> = match value {
            Value::List(items) => items.iter().map(|item| Value::of(item.get())).collect(),
            value => vec![value],
        };
        parts.extend(items.iter().map(|item| part(&name, item, is_file)));
    }
    let mut boundary = "part-of-a-form".to_owned();
    let has = |boundary: &str| {
        parts.iter().any(|(_, content)| content.windows(boundary.len()).any(|it| it == boundary.as_bytes()))
    };
    while has(&boundary) {
        boundary.push('-');
        boundary.push_str(&parts.len().to_string());
    }
    let mut body = Vec::new();
    for (head, content) in &parts {
        body.extend_from_slice(format!("--{boundary}\r\n{head}\r\n").as_bytes());
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    (format!("multipart/form-data; boundary={boundary}"), body)
}

/// A part: its headers and its content.
fn part(name: &str, value: &Value, is_file: bool) -> (String, Vec<u8>) {
    let disposition = format!("Content-Disposition: form-data; name=\"{}\"", quoted(name));
    match value {
        Value::Plain(text) if is_file => {
            let content = from_base64(text).unwrap_or_else(|| text.clone().into_bytes());
            let head = format!("{disposition}; filename=\"{}\"\r\n{OCTETS}", quoted(name));
            (head, content)
        }
        Value::Object(_) if is_file => {
            let entries = value.entries();
            let find = |wanted: &str| {
                let is_it = |key: &str| key.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
                let entry = entries.iter().find(|(key, _)| is_it(key).eq_ignore_ascii_case(wanted));
                entry.map(|(_, value)| plain(value)).unwrap_or_default()
            };
            let content = find("content");
            let content = from_base64(&content).unwrap_or_else(|| content.into_bytes());
            (format!("{disposition}; filename=\"{}\"\r\n{OCTETS}", quoted(&find("filename"))), content)
        }
        Value::Object(_) => {
            let object: Vec<String> = match value {
                Value::Object(entries) => {
                    let key = |key: &str| serde_json::to_string(key).unwrap_or_default();
                    entries.iter().map(|(name, json)| format!("{}:{}", key(name), json.get())).collect()
                }
                _ => Vec::new(),
            };
            let content = format!("{{{}}}", object.join(","));
            (format!("{disposition}\r\nContent-Type: application/json\r\n"), content.into_bytes())
        }
        value => (format!("{disposition}\r\n"), plain(value).into_bytes()),
    }
}

const OCTETS: &str = "Content-Type: application/octet-stream\r\n";

/// A text between double quotes of a part's header, as browsers write it.
fn quoted(text: &str) -> String {
    text.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Bytes in base64.
pub(super) fn base64(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let at = |index: usize| u32::from(chunk.get(index).copied().unwrap_or(0));
        let bits = at(0) << 16 | at(1) << 8 | at(2);
        for digit in 0..4 {
            let index = (bits >> (18 - 6 * digit) & 63) as usize;
            text.push(if digit > chunk.len() { '=' } else { char::from(DIGITS[index]) });
        }
    }
    text
}

/// The bytes of a text in base64, as this crate writes it.
pub(super) fn from_base64(text: &str) -> Option<Vec<u8>> {
    let text = text.trim_end_matches('=');
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut count) = (0u32, 0);
    for character in text.bytes() {
        let digit = DIGITS.iter().position(|known| *known == character)?;
        bits = bits << 6 | u32::try_from(digit).ok()?;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(bits >> count & 255).ok()?);
        }
    }
    Some(bytes)
}
