//! What two versions of a type's public face differ in, rated by cargo's rules of semantic versions: the
//! fields of the written structs are all public and its enums are exhaustive, so one more of either breaks
//! code that names them all.

use super::Rating;
use super::api::{Api, Member};

/// A difference.
pub(super) struct Finding {
    pub(super) kind: &'static str,
    pub(super) member: Option<String>,
    pub(super) old: Option<String>,
    pub(super) new: Option<String>,
    pub(super) code: Rating,
}

/// Finds what differs: the type itself, then its members in the order of the old version, then the rest.
pub(super) fn compare(old: &Api, new: &Api) -> Vec<Finding> {
    let mut found = Vec::new();
    if old.kind != new.kind || is_tuple(old) != is_tuple(new) {
        let word = |api: &Api| Some(if is_tuple(api) { "tuple struct" } else { api.kind }.to_owned());
        found.push(Finding {
            kind: "kind-changed",
            member: None,
            old: word(old),
            new: word(new),
            code: Rating::Major,
        });
        return found;
    }
    found.extend(deprecated(None, old.is_deprecated, new.is_deprecated));
    let is_struct = old.kind == "struct";
    let kinds = match is_struct {
        true => ("field-gone", "field-new", "field-changed"),
        false => ("variant-gone", "variant-new", "variant-changed"),
    };
    for member in &old.members {
        match new.member(&member.name) {
            None => found.push(part(kinds.0, &member.name, Some(&member.ty), None, Rating::Major)),
            Some(now) => found.extend(both(member, now, kinds.2)),
        }
    }
    for member in new.members.iter().filter(|it| old.member(&it.name).is_none()) {
        found.push(part(kinds.1, &member.name, None, Some(&member.ty), Rating::Major));
    }
    for (name, what) in &old.others {
        match new.others.get(name) {
            None => found.push(part("item-gone", name, Some(what), None, Rating::Major)),
            Some(now) if now != what => {
                found.push(part("item-changed", name, Some(what), Some(now), Rating::Major));
            }
            Some(_) => {}
        }
    }
    for (name, what) in new.others.iter().filter(|(name, _)| !old.others.contains_key(*name)) {
        found.push(part("item-new", name, None, Some(what), Rating::Minor));
    }
    found
}

fn both(old: &Member, new: &Member, changed: &'static str) -> Vec<Finding> {
    let mut found = Vec::new();
    if old.ty != new.ty {
        found.push(part(changed, &old.name, Some(&old.ty), Some(&new.ty), Rating::Major));
    }
    found.extend(deprecated(Some(&old.name), old.is_deprecated, new.is_deprecated));
    found
}

fn deprecated(member: Option<&str>, old: bool, new: bool) -> Option<Finding> {
    let (kind, code) = match (old, new) {
        (false, true) => ("deprecated", Rating::Minor),
        (true, false) => ("no-longer-deprecated", Rating::Patch),
        _ => return None,
    };
    Some(Finding { kind, member: member.map(str::to_owned), old: None, new: None, code })
}

fn part(kind: &'static str, name: &str, old: Option<&str>, new: Option<&str>, code: Rating) -> Finding {
    let said = |text: Option<&str>| text.filter(|it| !it.is_empty()).map(str::to_owned);
    Finding { kind, member: Some(name.to_owned()), old: said(old), new: said(new), code }
}

/// Whether its fields have no names: the wrapper of any JSON value.
fn is_tuple(api: &Api) -> bool {
    api.kind == "struct" && api.members.first().is_some_and(|member| member.name == "0")
}
