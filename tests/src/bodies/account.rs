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
    /// The nulls that came back as values.
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
            (Value::Null, None | Some(Value::Null)) => {}
            (Value::Null, Some(_)) => self.nulls_filled.push(path.to_owned()),
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
        let before = found.len();
        if let Some(right) = docs.right_member(sent, ty, path, &BTreeSet::new()) {
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
    let made_up = account.made_up.iter().filter(|made| is_directly_below(made, path)).count();
    let says_more = |(member, fitting): &(&Type, BTreeSet<String>)| {
        let has_lost = account.lost.iter().any(|(path, _)| fitting.contains(path));
        let has_all = account.kept.is_subset(fitting);
        let lacks_less = docs.missing(entries, member) < made_up;
        has_lost && (has_all || fitting.len() > account.kept.len()) || lacks_less && has_all
    };
    let possible = docs.possible(entries, members).into_iter();
    let better = possible.map(|member| (member, docs.fitting(sent, member, path))).filter(says_more);
    better.max_by_key(|(_, fitting)| fitting.len()).map(|(member, _)| member)
}

/// Whether a path is that of an entry of an object.
fn is_directly_below(path: &str, object: &str) -> bool {
    path.strip_prefix(object).is_some_and(|rest| {
        rest.strip_prefix('.').map_or(rest.starts_with("[\""), |key| !key.contains(['.', '[']))
    })
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use serde_json::{Value, json};

    use super::*;

    fn reading(written: Value, deviations: &[(&str, &str)]) -> Reading {
        let text = |(path, kind): &(&str, &str)| ((*path).to_owned(), (*kind).to_owned());
        Reading { written, deviations: deviations.iter().map(text).collect() }
    }

    #[test]
    fn what_came_back_and_what_did_not() {
        let sent = json!({ "_id": 1, "name": "a", "at": "2026-01-01T00:00:00Z", "list": [1, null, 3], "gone": { "x": 1 } });
        let written = json!({ "id": 1.0, "name": "b", "at": "2026-01-01T01:00:00+01:00", "list": [1, 0, 3], "extra": "" });
        let account = Account::of(&sent, &reading(written, &[]));
        let kept: Vec<&str> = account.kept.iter().map(String::as_str).collect();
        assert_eq!(kept, ["$._id", "$.at", "$.list[0]", "$.list[2]"]);
        let mut lost: Vec<&str> = account.lost.iter().map(|(path, _)| path.as_str()).collect();
        lost.sort_unstable();
        assert_eq!(lost, ["$.gone.x", "$.name"]);
        assert_eq!(account.nulls_filled, ["$.list[1]"]);
        assert_eq!(account.made_up, ["$.extra"]);
    }

    #[test]
    fn another_spelling_is_kept_where_a_deviation_says_so() {
        let (sent, written) = (json!({ "a": "12", "b": "12" }), json!({ "a": 12, "b": 13 }));
        let said = [("$.a", "Spelling"), ("$.b", "Spelling")];
        let account = Account::of(&sent, &reading(written.clone(), &said));
        assert_eq!(account.lost, [("$.b".to_owned(), "\"12\"".to_owned())]);
        assert_eq!(Account::of(&sent, &reading(written, &[])).lost.len(), 2);
    }

    #[test]
    fn a_deviation_above_speaks_of_what_is_below() {
        let made = ["$.someList[0].id".to_owned(), "$.other".to_owned()];
        let said = [("$.some_list".to_owned(), "WrongType".to_owned())];
        assert_eq!(silent(&made, &said), ["$.other"]);
    }

    fn wrong(case: &str, page: &str, sent: &Value, written: Value) -> Vec<(String, String)> {
        let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/cases").join(case).join("docs");
        let docs = Docs::read(&docs).unwrap();
        wrong_members(&docs, sent, &docs.of_page(page).unwrap(), &reading(written, &[]))
    }

    #[test]
    fn a_member_that_loses_what_another_has_is_wrong() {
        let sent = json!({ "what": { "id": "w1", "body": { "sky": "grey", "wind": 7 } } });
        let lossy = json!({ "what": { "id": "w1", "body": { "ship": "", "berth": "" } } });
        let found = |written| wrong("union-by-nested-keys", "models/notice.md", &sent, written);
        assert_eq!(found(lossy), [("$.what".to_owned(), "models/Weather".to_owned())]);
        assert_eq!(found(sent.clone()), []);
        // What no member documents is lost whichever is taken.
        let with_more = json!({ "what": { "id": "w1", "body": { "sky": "grey", "wind": 7 }, "more": 1 } });
        assert_eq!(wrong("union-by-nested-keys", "models/notice.md", &with_more, sent.clone()), []);
    }

    #[test]
    fn documented_is_what_some_member_has_a_key_for() {
        let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/cases/union-by-nested-keys/docs");
        let docs = Docs::read(&docs).unwrap();
        let ty = docs.of_page("models/notice.md").unwrap();
        let sent = json!({ "what": { "ID": "w1", "body": { "sky": "grey", "sea": 7 } }, "else": 1 });
        let documented = docs.documented(&sent, &ty, &BTreeSet::new());
        assert_eq!(documented.into_iter().collect::<Vec<_>>(), ["$.what.ID", "$.what.body.sky"]);
    }
}
