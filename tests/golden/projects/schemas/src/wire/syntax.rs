// @generated as it comes with the generator: changes to this file are lost.

//! Where a text stops being JSON, as a path.

use super::context::{Kept, write_path};
use super::text;

/// A list or an object that is not closed yet.
enum Open {
    /// The index of the item.
    List(usize),
    /// The key of the value, once it has come.
    Object(Option<String>),
}

/// The path of the value at which a JSON text breaks off.
pub(super) fn path_to_end(json: &[u8]) -> String {
    let mut open: Vec<Open> = Vec::new();
    let mut rest = json;
    while let [byte, behind @ ..] = rest {
        rest = behind;
        match byte {
            b'"' => {
                let (string, behind) = rest.split_at(string_length(rest));
                rest = behind.get(1..).unwrap_or_default();
                if rest.trim_ascii_start().first() == Some(&b':')
                    && let Some(Open::Object(key)) = open.last_mut()
                {
                    *key = Some(text::unescape(&String::from_utf8_lossy(string)).0.into_owned());
                }
            }
            b'[' => open.push(Open::List(0)),
            b'{' => open.push(Open::Object(None)),
            b']' | b'}' => drop(open.pop()),
            b',' => match open.last_mut() {
                Some(Open::List(index)) => *index += 1,
                Some(Open::Object(key)) => *key = None,
                None => {}
            },
            _ => {}
        }
    }
    let steps: Vec<Kept> = (open.into_iter())
        .filter_map(|open| match open {
            Open::List(index) => Some(Kept::Index(index)),
            Open::Object(key) => Some(Kept::Key(text::key(&key?))),
        })
        .collect();
    let mut path = String::new();
    write_path(&mut path, &mut steps.iter());
    path
}

/// How long a string is whose first quote is gone.
fn string_length(json: &[u8]) -> usize {
    let mut at = 0;
    while let Some(byte) = json.get(at) {
        match byte {
            b'"' => break,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    at.min(json.len())
}
