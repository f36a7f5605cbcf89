//! The short form of a diff: what a run changes in the files of the crate, counted.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use super::Rating;
use super::api::Api;
use super::code;
use crate::text::amount;

/// How much of a crate a run changes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Brief {
    /// Types that are gone, new, and another kind of type now.
    pub types: [usize; 3],
    /// Fields of types that stay which are gone, new, and otherwise.
    pub fields: [usize; 3],
    /// The same of the variants of enums and unions.
    pub variants: [usize; 3],
    /// Whether something else breaks code: `new` takes other arguments.
    pub breaks_more: bool,
    /// Whether there is something else to use, or something is deprecated.
    pub offers_more: bool,
}

/// What files of types are and were, by their paths below the crate's folder: what changed. The text of a
/// file that is not there is `None`.
pub fn brief<'a>(files: impl Iterator<Item = (&'a str, Option<&'a str>, Option<&'a str>)>) -> Brief {
    let (mut old, mut new) = (BTreeMap::new(), BTreeMap::new());
    let none = BTreeMap::new();
    for (file, was, is) in files {
        let module =
            file.strip_prefix("src/").unwrap_or(file).rsplit_once('/').map_or("", |(module, _)| module);
        let module = module.replace('/', "::");
        for (text, all) in [(was, &mut old), (is, &mut new)] {
            if let Some(api) = text.and_then(|text| Api::read(text, &module, &none)) {
                all.insert((module.clone(), api.name.clone()), api);
            }
        }
    }
    let mut brief = Brief::default();
    let paths: BTreeSet<_> = old.keys().chain(new.keys()).collect();
    for path in paths {
        match (old.get(path), new.get(path)) {
            (Some(_), None) => brief.types[0] += 1,
            (None, Some(_)) => brief.types[1] += 1,
            (Some(old), Some(new)) => brief.count(old, new),
            (None, None) => {}
        }
    }
    brief
}

impl Brief {
    fn count(&mut self, old: &Api, new: &Api) {
        for finding in code::compare(old, new) {
            let count = match finding.kind {
                "kind-changed" => &mut self.types[2],
                "field-gone" => &mut self.fields[0],
                "field-new" => &mut self.fields[1],
                "field-changed" => &mut self.fields[2],
                "variant-gone" => &mut self.variants[0],
                "variant-new" => &mut self.variants[1],
                "variant-changed" => &mut self.variants[2],
                _ => {
                    self.breaks_more |= finding.code == Rating::Major;
                    self.offers_more |= finding.code == Rating::Minor;
                    continue;
                }
            };
            *count += 1;
        }
    }

    /// What all of it does to code.
    pub fn rating(&self) -> Rating {
        let [gone, new, changed] = self.types;
        let parts = self.fields.iter().chain(&self.variants).sum::<usize>();
        if self.breaks_more || gone + changed + parts > 0 {
            Rating::Major
        } else if self.offers_more || new > 0 {
            Rating::Minor
        } else {
            Rating::Patch
        }
    }
}

/// As `2 types and 7 fields gone, 1 type new: breaking`.
impl fmt::Display for Brief {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = ["gone", "new", "changed"].iter().enumerate().filter_map(|(at, what)| {
            let counts =
                [(self.types[at], "type"), (self.fields[at], "field"), (self.variants[at], "variant")];
            let counts = counts.into_iter().filter(|(count, _)| *count > 0);
            let counts: Vec<String> = counts.map(|(count, word)| amount(count, word)).collect();
            Some(format!("{} {what}", and(&counts)?))
        });
        let parts: Vec<String> = parts.collect();
        let rating = match self.rating() {
            Rating::Major => "breaking",
            Rating::Minor => "compatible",
            Rating::Patch => "nothing that code sees",
        };
        match parts.as_slice() {
            [] => f.write_str(rating),
            parts => write!(f, "{}: {rating}", parts.join(", ")),
        }
    }
}

fn and(words: &[String]) -> Option<String> {
    match words {
        [] => None,
        [one] => Some(one.clone()),
        [first @ .., last] => Some(format!("{} and {last}", first.join(", "))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(files: &[(&str, Option<&str>, Option<&str>)], expected: &str) {
        assert_eq!(brief(files.iter().copied()).to_string(), expected);
    }

    #[test]
    fn what_a_run_changes_is_counted() {
        let pet = "pub struct Pet { pub name: String, pub age: i64 }";
        check(&[("src/a/pet.rs", Some(pet), None)], "1 type gone: breaking");
        check(&[("src/a/pet.rs", None, Some(pet))], "1 type new: compatible");
        // A file that moves with its type's path is no change.
        check(
            &[("src/a/pet.rs", Some(pet), None), ("src/a/pet_.rs", None, Some(pet))],
            "nothing that code sees",
        );
        let other = "pub struct Pet { pub name: Option<String>, pub owner: String }";
        check(
            &[
                ("src/a/pet.rs", Some(pet), Some(other)),
                ("src/b/x.rs", Some("pub enum X { A }"), Some("pub enum X { A, B }")),
            ],
            "1 field gone, 1 field and 1 variant new, 1 field changed: breaking",
        );
        check(&[("src/lib.rs", Some("pub mod a;"), Some("pub mod b;"))], "nothing that code sees");
    }
}
