//! A body held against what became of it.

use std::collections::BTreeSet;

use generator::graph::Type;
use serde_json::{Map, Value};

use super::docs::{self, Docs, Step};
use crate::json::{child, fold, fold_path, is_at_or_below, is_same, item, leaves};

/// What was read of a body, and how.
#[derive(Debug)]
pub(super) struct Reading {
    /// What was read, written back.
    pub(super) written: Value,
    /// Path and kind of each deviation; none of plain serde.
    pub(super) deviations: Vec<(String, String)>,
}

/// What came back of the values sent, and what came that nobody sent.
#[derive(Debug, Default)]
pub(super) struct Account {
    /// The paths of the leaves that came back.
    pub(super) kept: BTreeSet<String>,
    /// The leaves that did not, with what was sent.
    pub(super) lost: Vec<(String, String)>,
    /// The nulls that were sent.
    pub(super) nulls: usize,
    /// Those that came back as values.
    pub(super) nulls_filled: Vec<String>,
    /// The values under keys that nobody sent.
    pub(super) made_up: Vec<String>,
}

impl Account {
    /// Holds what was sent against what was read.
    pub(super) fn of(sent: &Value, reading: &Reading) -> Self {
        let mut account = Self::default();
        account.hold(sent, Some(&reading.written), "$");
        let mut written = Vec::new();
        leaves(&reading.written, "$", &mut written);
        for (path, sent) in std::mem::take(&mut account.lost) {
            let path_folded = fold_path(&path);
            let says = |(at, kind): &(String, String)| kind == "Spelling" && fold_path(at) == path_folded;
            let back = written.iter().find(|(at, _)| fold_path(at) == path_folded).map(|(_, back)| *back);
            // What is read from another spelling is written as documented.
            if reading.deviations.iter().any(says) && is_respelled(&sent, back) {
                account.kept.insert(path);
            } else {
                account.lost.push((path, sent));
            }
        }
        account
    }

    fn hold(&mut self, sent: &Value, written: Option<&Value>, path: &str) {
        match (sent, written) {
            (Value::Null, None | Some(Value::Null)) => self.nulls += 1,
            (Value::Null, Some(_)) => {
                self.nulls += 1;
                self.nulls_filled.push(path.to_owned());
            }
            (Value::Object(sent), Some(Value::Object(written))) => self.hold_object(sent, written, path),
            (Value::Array(sent), Some(Value::Array(written))) => {
                for (index, value) in sent.iter().enumerate() {
                    self.hold(value, written.get(index), &item(path, index));
                }
            }
            (Value::Object(_) | Value::Array(_), _) => {
                let mut all = Vec::new();
                leaves(sent, path, &mut all);
                self.lost.extend(all.into_iter().map(|(path, value)| (path, value.to_string())));
            }
            (sent, Some(written)) if is_same(sent, written) => {
                self.kept.insert(path.to_owned());
            }
            (sent, _) => self.lost.push((path.to_owned(), sent.to_string())),
        }
    }

    fn hold_object(&mut self, sent: &Map<String, Value>, written: &Map<String, Value>, path: &str) {
        let mut used = BTreeSet::new();
        for (key, value) in sent {
            let found = counterpart(key, sent, written);
            used.extend(found);
            self.hold(value, found.and_then(|found| written.get(found)), &child(path, key));
        }
        let others = written.iter().filter(|(key, value)| !used.contains(key.as_str()) && !value.is_null());
        self.made_up.extend(others.map(|(key, _)| child(path, key)));
    }
}

/// The key that a sent key is written back under: the same, else one that is alike and was not sent
/// itself.
fn counterpart<'a>(key: &str, sent: &Map<String, Value>, written: &'a Map<String, Value>) -> Option<&'a str> {
    if let Some((key, _)) = written.get_key_value(key) {
        return Some(key);
    }
    let alike = |other: &&String| fold(other) == fold(key) && !sent.contains_key(*other);
    written.keys().find(alike).map(String::as_str)
}

/// Whether what came back says the same in another spelling, or that there is nothing.
fn is_respelled(sent: &str, back: Option<&Value>) -> bool {
    let Some(back) = back else { return true };
    let text = back.to_string();
    let (sent, text) = (sent.trim_matches('"'), text.trim_matches('"'));
    let number = |text: &str| text.parse::<f64>().ok();
    let truth = |text: &str| match text {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    };
    match back {
        Value::Bool(_) => truth(sent) == truth(text),
        Value::Number(_) => number(sent) == number(text),
        // Text may be bytes, a date or a number's digits; which, the type knows.
        _ => true,
    }
}

/// The values that nobody sent and no deviation speaks of.
pub(super) fn silent<'a>(
    made: impl IntoIterator<Item = &'a String>,
    deviations: &[(String, String)],
) -> Vec<String> {
    let is_said = |path: &str| {
        let path = fold_path(path);
        deviations.iter().any(|(at, _)| is_at_or_below(&path, &fold_path(at)))
    };
    made.into_iter().filter(|path| !is_said(path)).cloned().collect()
}

/// The objects that were read as a member of a union though another says more of them: one that lacks
/// sent values which the other has, or has values nobody sent where the other lacks nothing. Each with
/// the member that would have been right.
pub(super) fn wrong_members(
    docs: &Docs,
    sent: &Value,
    ty: &Type,
    reading: &Reading,
) -> Vec<(String, String)> {
    let mut found = Vec::new();
    walk(docs, sent, Some(&reading.written), ty, "$", &mut found);
    found
}

fn walk(
    docs: &Docs,
    sent: &Value,
    written: Option<&Value>,
    ty: &Type,
    path: &str,
    found: &mut Vec<(String, String)>,
) {
    let members = docs.members(ty);
    if let (false, Value::Object(entries)) = (members.is_empty(), sent) {
        let right = members.iter().max_by_key(|member| docs.fitting(sent, member, path).len());
        let before = found.len();
        if let Some(right) = right {
            walk(docs, sent, written, right, path, found);
        }
        // What is wrong further in makes this look wrong, too.
        if found.len() == before
            && let Some(better) = better_member(docs, sent, entries, written, &members, path)
        {
            found.push((path.to_owned(), docs.name(better)));
        }
        return;
    }
    for (step, value, ty) in docs.parts(sent, ty) {
        let (path, written) = match (step, written) {
            (Step::Key(key), Some(Value::Object(written))) => (child(path, key), docs::value(written, key)),
            (Step::Index(index), Some(Value::Array(written))) => (item(path, index), written.get(index)),
            (Step::Key(key), _) => (child(path, key), None),
            (Step::Index(index), _) => (item(path, index), None),
        };
        walk(docs, value, written, ty, &path, found);
    }
}

fn better_member<'a>(
    docs: &Docs,
    sent: &Value,
    entries: &Map<String, Value>,
    written: Option<&Value>,
    members: &[&'a Type],
    path: &str,
) -> Option<&'a Type> {
    let mut account = Account::default();
    account.hold(sent, written, path);
    if account.lost.is_empty() && account.made_up.is_empty() {
        return None;
    }
    let says_more = |member: &&&Type| {
        if docs.is_ruled_out(entries, member) {
            return false;
        }
        let fitting = docs.fitting(sent, member, path);
        let has_lost = account.lost.iter().any(|(path, _)| fitting.contains(path));
        let lacks_nothing = !account.made_up.is_empty() && docs.satisfies(entries, member);
        account.kept.is_subset(&fitting) && (has_lost || lacks_nothing)
    };
    members.iter().find(says_more).copied()
}
