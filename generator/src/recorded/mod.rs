//! Takes the text of a recorded body, as people have them, gives the JSON values in it; knows nothing of docs.
//!
//! Most are one value. What is read besides: the status line and headers that `curl -i` prints before a body, the sizes of
//! chunks, several objects or lists one after the other, on lines of their own or not, and the events of a stream. Whatever
//! else it is, is said with its place and a way out. Nothing is read in part: half a body would show that what it lacks may be missing.

mod chunks;
mod export;
mod faults;

use std::ops::Range;

use serde_json::{Deserializer, Map, Value};

pub(crate) use export::way_out;

/// What a text holds.
#[derive(Debug)]
pub(crate) struct Recorded {
    /// Where the body is, without what was sent before it.
    pub(crate) body: Range<usize>,
    /// There is at least one.
    pub(crate) values: Vec<Recording>,
}

/// One value of a text.
#[derive(Debug)]
pub(crate) struct Recording {
    pub(crate) value: Value,
    /// The whole event of a stream, of which the value is `data`.
    pub(crate) event: Option<Value>,
    /// The line that it begins in, from 1, where it is one of several.
    pub(crate) line: Option<usize>,
}

impl Recording {
    /// A file, with the line of a value that is one of several in it.
    pub(crate) fn place(&self, file: &str) -> String {
        self.line.map_or_else(|| file.to_owned(), |line| format!("{file}:{line}"))
    }
}

/// Why a text is no recorded body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    /// The byte where it shows.
    pub(crate) at: usize,
    pub(crate) message: String,
    pub(crate) help: String,
}

/// What ends a stream of many APIs, and is no JSON.
const DONE: &str = "[DONE]";

/// Reads a text.
pub(crate) fn read(text: &str) -> Result<Recorded, Fault> {
    let start = after_headers(text);
    let body = &text[start..];
    let read = if is_stream(body) { events(body) } else { values(body) };
    let mut values = read.map_err(|fault| Fault { at: start + fault.at, ..fault })?;
    if values.is_empty() {
        return Err(faults::empty(text, start));
    }
    let is_one = values.len() == 1;
    let lines_before = lines(&text[..start]);
    for value in &mut values {
        value.line = value.line.filter(|_| !is_one).map(|line| line + lines_before);
    }
    Ok(Recorded { body: start..text.len(), values })
}

/// A text without the sizes of the chunks in which it travelled, and without what came before it.
pub(crate) fn unchunked(text: &str) -> Option<String> {
    chunks::joined(&text[after_headers(text)..])
}

/// Where what follows the headers begins: there may be several blocks of them, as of a proxy.
fn after_headers(text: &str) -> usize {
    let mut start = 0;
    while text[start..].starts_with("HTTP/") {
        let mut end = start;
        let blank = text[start..].split_inclusive('\n').find(|line| {
            end += line.len();
            line.trim().is_empty()
        });
        start = end;
        if blank.is_none() {
            break;
        }
    }
    start
}

fn lines(text: &str) -> usize {
    text.bytes().filter(|byte| *byte == b'\n').count()
}

/// The objects and lists of a text, or the one value that it is.
fn values(text: &str) -> Result<Vec<Recording>, Fault> {
    let mut stream = Deserializer::from_str(text).into_iter::<Value>();
    let mut values: Vec<Recording> = Vec::new();
    let (mut line, mut seen) = (1, 0);
    loop {
        let rest = &text[stream.byte_offset()..];
        let at = text.len() - rest.trim_start().len();
        line += lines(&text[seen..at]);
        seen = at;
        match stream.next() {
            None => return Ok(values),
            Some(Ok(value)) => {
                let has_parts = |value: &Value| value.is_object() || value.is_array();
                // Texts and numbers in a row are words of something else.
                if values.first().is_some_and(|first| !has_parts(&first.value) || !has_parts(&value)) {
                    return Err(faults::more(text, at));
                }
                values.push(Recording { value, event: None, line: Some(line) });
            }
            Some(Err(error)) if values.is_empty() || error.is_eof() => {
                return Err(faults::of(text, &error));
            }
            Some(Err(error)) => {
                let fault = faults::of(text, &error);
                return Err(if fault.at == at { faults::more(text, at) } else { fault });
            }
        }
    }
}

/// Whether a text is that of a stream of events.
fn is_stream(text: &str) -> bool {
    ["data:", "event:", "id:", "retry:", ":"].iter().any(|field| text.trim_start().starts_with(field))
}

/// An event while its lines are read.
#[derive(Default)]
struct Event {
    fields: Map<String, Value>,
    data: String,
    /// The byte and the line of its data, and how many lines that has.
    at: usize,
    line: usize,
    lines: usize,
}

impl Event {
    fn end(self) -> Result<Option<Recording>, Fault> {
        let Self { mut fields, data, at, line, lines } = self;
        if data.trim().is_empty() || data.trim() == DONE {
            return Ok(None);
        }
        let value: Value = serde_json::from_str(&data).map_err(|error| {
            let fault = faults::of(&data, &error);
            // Lines that were joined are no longer where they were.
            Fault { at: if lines > 1 { at } else { at + fault.at }, ..fault }
        })?;
        fields.insert("data".to_owned(), value.clone());
        Ok(Some(Recording { value, event: Some(Value::Object(fields)), line: Some(line) }))
    }
}

/// The events of a stream that have data.
fn events(text: &str) -> Result<Vec<Recording>, Fault> {
    let mut values = Vec::new();
    let mut event = Event::default();
    let mut start = 0;
    for (number, line) in (1..).zip(text.split_inclusive('\n')) {
        let content = line.trim_end_matches(['\n', '\r']);
        if content.is_empty() {
            values.extend(std::mem::take(&mut event).end()?);
        }
        let (field, value) = content.split_once(':').unwrap_or((content, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match field {
            "data" => {
                if event.lines == 0 {
                    (event.at, event.line) = (start + content.len() - value.len(), number);
                } else {
                    event.data.push('\n');
                }
                event.lines += 1;
                event.data.push_str(value);
            }
            "" => {}
            "event" | "id" | "retry" => {
                let number = value.parse::<u64>().ok().filter(|_| field == "retry");
                event.fields.insert(field.to_owned(), number.map_or_else(|| value.into(), Value::from));
            }
            _ => return Err(faults::no_event(start, content)),
        }
        start += line.len();
    }
    values.extend(event.end()?);
    Ok(values)
}
