//! `Cargo.toml`, which is the user's: it is written once, and from then on only what the code needs is kept in
//! it: dependencies, with their features, and the features of the crate.
//!
//! The manifest lists each of those as it was written. One that is not needed any more goes if it still stands
//! as it was written; whatever the user has written or changed stays.

use std::collections::BTreeMap;

use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, TableLike, TomlError, Value};

/// The file's name in the output folder.
pub(super) const NAME: &str = "Cargo.toml";

/// Entries of a table by their names, each as it stands behind the `=`.
pub(super) type Entries = BTreeMap<String, String>;

/// What the generator wrote into a `Cargo.toml`, as it wrote it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Ours {
    pub(super) dependencies: Entries,
    pub(super) features: Entries,
}

/// A `Cargo.toml` that has what the code needs.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Kept {
    pub(super) text: String,
    /// What of it is the generator's.
    pub(super) ours: Ours,
}

/// Why a `Cargo.toml` cannot be kept.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Unreadable {
    /// The line at fault, the first being 1.
    pub(super) line: usize,
    pub(super) reason: String,
}

impl Unreadable {
    fn new(text: &str, error: &TomlError) -> Self {
        let start = error.span().map_or(0, |span| span.start);
        let line = 1 + text.bytes().take(start).filter(|&byte| byte == b'\n').count();
        Self { line, reason: error.message().split_whitespace().collect::<Vec<_>>().join(" ") }
    }
}

/// The name by which code refers to the crate of a `Cargo.toml`.
pub(super) fn crate_name(text: &str) -> Result<Option<String>, Unreadable> {
    let document = parse(text)?;
    let name = |table: &str| document.get(table)?.get("name")?.as_str().map(str::to_owned);
    Ok(name("lib").or_else(|| name("package")))
}

/// The dependencies and features that a `Cargo.toml` has.
pub(super) fn entries(text: &str) -> Result<Ours, Unreadable> {
    let document = parse(text)?;
    let table = |name| {
        let table = document.get(name).and_then(Item::as_table_like);
        let entries = table.into_iter().flat_map(TableLike::iter);
        entries.map(|(name, item)| (name.to_owned(), as_written(item))).collect()
    };
    Ok(Ours { dependencies: table(DEPENDENCIES), features: table(FEATURES) })
}

const DEPENDENCIES: &str = "dependencies";
const FEATURES: &str = "features";

/// Gives the `Cargo.toml` of a user what that of a new crate has: its dependencies and features, and no more.
pub(super) fn keep(old: &str, new: &str, ours: &Ours) -> Result<Kept, Unreadable> {
    let mut document = parse(old)?;
    let needed = parse(new)?;
    let table = table(&mut document, DEPENDENCIES)?;
    let before = names(table, |_| true);
    let dependencies = keep_table(table, needed.get(DEPENDENCIES), &ours.dependencies, add_features);
    if before.is_sorted() && dependencies.keys().any(|name| !before.contains(name)) {
        table.sort_values();
    }
    let optional: Vec<String> =
        names(table, |item| item.get("optional").and_then(Item::as_bool) == Some(true));
    let mut features = Entries::new();
    if needed.contains_key(FEATURES) || !ours.features.is_empty() {
        let mut needed = needed.get(FEATURES).cloned();
        needed.iter_mut().for_each(|features| without_plain_dependencies(features, &optional));
        let table = self::table(&mut document, FEATURES)?;
        let there = names(table, |_| true);
        let by_default = |item: &mut Item, need: &Item| add_defaults(item, need, &there);
        features = keep_table(table, needed.as_ref(), &ours.features, by_default);
        if table.is_empty() {
            document.remove(FEATURES);
        }
    }
    Ok(Kept { text: document.to_string(), ours: Ours { dependencies, features } })
}

/// A table of a document, which is made if it is not there.
fn table<'d>(document: &'d mut DocumentMut, name: &str) -> Result<&'d mut dyn TableLike, Unreadable> {
    let table = document.entry(name).or_insert(Item::Table(Table::new()));
    table.as_table_like_mut().ok_or_else(|| Unreadable { line: 1, reason: format!("`{name}` is no table") })
}

/// The names of some entries of a table.
fn names(table: &dyn TableLike, are: impl Fn(&Item) -> bool) -> Vec<String> {
    table.iter().filter(|(_, item)| are(item)).map(|(name, _)| name.to_owned()).collect()
}

/// Gives a table the entries that are needed, and takes those out that were and are not any more. What the
/// user has written or changed is given to `adapt`. The result are the entries that are ours.
fn keep_table(
    table: &mut dyn TableLike,
    needed: Option<&Item>,
    ours: &Entries,
    adapt: impl Fn(&mut Item, &Item),
) -> Entries {
    let needed = needed.and_then(Item::as_table_like);
    let needed: Vec<(&str, &Item)> = needed.into_iter().flat_map(TableLike::iter).collect();
    let is_needed = |name: &str| needed.iter().any(|(needed, _)| *needed == name);
    let mut kept = Entries::new();
    for (name, old) in ours.iter().filter(|(name, _)| !is_needed(name)) {
        if table.get(name).is_some_and(|item| as_written(item) == *old) && !has_comment(table, name) {
            table.remove(name);
        }
    }
    for (name, need) in needed {
        let written = as_written(need);
        match table.get_mut(name) {
            None => {
                table.insert(name, need.clone());
                kept.insert(name.to_owned(), written);
            }
            Some(item) if ours.get(name).is_some_and(|ours| as_written(item) == *ours) => {
                if as_written(item) != written {
                    replace(item, need);
                }
                kept.insert(name.to_owned(), written);
            }
            Some(item) => adapt(item, need),
        }
    }
    kept
}

/// Takes out of features what is no optional dependency, since the user has it in any case: cargo refuses it.
fn without_plain_dependencies(features: &mut Item, optional: &[String]) {
    let Some(features) = features.as_table_like_mut() else { return };
    for (_, feature) in features.iter_mut() {
        let Some(parts) = feature.as_array_mut() else { continue };
        parts.retain(|part| {
            let dependency = part.as_str().and_then(|part| part.strip_prefix("dep:"));
            dependency.is_none_or(|name| optional.iter().any(|it| it == name))
        });
    }
}

/// Gives the user's default features those of ours that the user cannot have decided on, since they were not
/// there before.
fn add_defaults(item: &mut Item, need: &Item, there: &[String]) {
    let Some(parts) = item.as_array_mut() else { return };
    let needed = need.as_array().into_iter().flatten().filter_map(Value::as_str);
    let new = needed.filter(|name| !name.contains(':') && !there.iter().any(|it| it == name));
    parts.extend(new);
}

fn parse(text: &str) -> Result<DocumentMut, Unreadable> {
    text.parse().map_err(|error| Unreadable::new(text, &error))
}

/// The text behind the `=`, without blanks and comments around it.
fn as_written(item: &Item) -> String {
    match item {
        Item::Value(value) => value.clone().decorated("", "").to_string(),
        item => item.to_string().trim().to_owned(),
    }
}

/// Whether somebody has written something to an entry.
fn has_comment(table: &dyn TableLike, name: &str) -> bool {
    let has = |text: Option<&toml_edit::RawString>| {
        text.and_then(|text| text.as_str()).is_some_and(|text| text.contains('#'))
    };
    let above = table.key(name).is_some_and(|key| has(key.leaf_decor().prefix()));
    let behind = table.get(name).and_then(Item::as_value).is_some_and(|value| has(value.decor().suffix()));
    above || behind
}

/// Puts a value in the place of another one, with what stands around that.
fn replace(item: &mut Item, by: &Item) {
    if let (Some(old), Some(new)) = (item.as_value_mut(), by.as_value()) {
        let around = old.decor().clone();
        *old = new.clone();
        *old.decor_mut() = around;
    }
}

/// Gives a dependency of the user the features that the code needs.
fn add_features(item: &mut Item, need: &Item) {
    let needed = need.get("features").and_then(Item::as_array);
    let mut needed: Vec<&str> = needed.into_iter().flatten().filter_map(Value::as_str).collect();
    let plain = item.as_str().map(str::to_owned);
    let flag = |names: [&str; 2]| names.iter().find_map(|name| item.get(name)).and_then(Item::as_bool);
    let has_default = flag(["default-features", "default_features"]) != Some(false);
    let is_inherited = flag(["workspace", "workspace"]) == Some(true);
    let wants_default = need.get("default-features").and_then(Item::as_bool) != Some(false);
    if !has_default && wants_default && !needed.contains(&"std") {
        needed.push("std");
    }
    let present = item.get("features").and_then(Item::as_array);
    let present: Vec<String> =
        present.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect();
    let has = |feature: &str| present.iter().any(|it| it == feature);
    // Every crate here has `std` among its default features.
    let has_std = has("default") || (has_default && !is_inherited);
    let is_there = |feature: &str| has(feature) || (feature == "std" && has_std);
    let missing = needed.into_iter().filter(|feature| !is_there(feature));
    let missing: Vec<&str> = missing.collect();
    if missing.is_empty() {
        return;
    }
    if let Some(version) = plain {
        let mut table = InlineTable::new();
        table.insert("version", version.into());
        replace(item, &Item::Value(table.into()));
    }
    if let Some(table) = item.as_table_like_mut() {
        let features = table.entry("features").or_insert(Item::Value(Array::new().into()));
        if let Some(features) = features.as_array_mut() {
            features.extend(missing);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEW: &str = "[package]\nname = \"pets\"\n\n[dependencies]\njiff = { version = \"1\", default-features = false, features = [\"std\"] }\nserde = { version = \"1\", default-features = false, features = [\"std\"] }\nserde_json = { version = \"1\", features = [\"raw_value\"] }\n\n[lints.rust]\nunsafe_code = \"forbid\"\n";

    #[track_caller]
    fn kept(old: &str, ours: &Ours) -> Kept {
        keep(old, NEW, ours).unwrap()
    }

    #[test]
    fn a_new_file_stays_as_it_is() {
        let ours = entries(NEW).unwrap();
        assert_eq!(kept(NEW, &ours), Kept { text: NEW.to_owned(), ours: ours.clone() });
        assert_eq!(ours.dependencies.keys().collect::<Vec<_>>(), ["jiff", "serde", "serde_json"]);
    }

    #[test]
    fn what_the_user_wrote_stays() {
        let old = "# Mine.\n[package]\nname = \"other\" # of old\nversion.workspace = true\n\n[features]\nx = []\n\n[dependencies]\nanyhow = \"1\" # errors\njiff = { version = \"1\", features = [\"serde\"] }\nserde.workspace = true\nserde_json = \"1.0.100\"\n\n[lints]\nworkspace = true\n";
        let Kept { text, ours } = kept(old, &entries(NEW).unwrap());
        let expected = old
            .replace("serde.workspace = true", "serde.workspace = true\nserde.features = [\"std\"]")
            .replace("\"1.0.100\"", "{ version = \"1.0.100\", features = [\"raw_value\"] }");
        assert_eq!(text, expected);
        assert_eq!(ours, Ours::default());
    }

    #[test]
    fn a_dependency_without_defaults_gets_what_it_lacks() {
        let old = "[dependencies.jiff]\nversion = \"1\"\ndefault-features = false\n\n[dependencies.serde]\nversion = \"1\"\n\n[dependencies.serde_json]\nversion = \"1\"\ndefault-features = false\nfeatures = [\"alloc\", \"raw_value\"]\n";
        let expected = old
            .replacen("false\n", "false\nfeatures = [\"std\"]\n", 1)
            .replace("\"raw_value\"]", "\"raw_value\", \"std\"]");
        assert_eq!(kept(old, &Ours::default()).text, expected);
    }

    #[test]
    fn only_what_was_written_goes() {
        let old = NEW.replace(
            "[dependencies]\n",
            "[dependencies]\nbase64 = \"0.22\"\nbytes = \"1\"\nhttp = \"1.1\"\nnum-bigint = \"0.5\" # mine\n",
        );
        let mut ours = entries(NEW).unwrap();
        for (name, value) in [("bytes", "\"1\""), ("http", "\"1\""), ("num-bigint", "\"0.5\"")] {
            ours.dependencies.insert(name.to_owned(), value.to_owned());
        }
        let Kept { text, ours: left } = kept(&old, &ours);
        assert_eq!(text, old.replace("bytes = \"1\"\n", ""));
        assert_eq!(left, entries(NEW).unwrap());
    }

    #[test]
    fn what_was_written_is_brought_up_to_date() {
        let old = NEW.replace("features = [\"raw_value\"]", "features = [\"other\"]");
        assert_eq!(kept(&old, &entries(&old).unwrap()).text, NEW);
    }

    const CALLS: &str = "[dependencies]\nhttp = { version = \"1\", optional = true }\nureq = { version = \"3\", optional = true }\n\n[features]\ndefault = [\"calls\"]\ncalls = [\"dep:http\"]\nureq = [\"calls\", \"dep:ureq\"]\n";

    #[test]
    fn features_come_and_go_with_what_needs_them() {
        let without = "[package]\nname = \"pets\"\n\n[dependencies]\n";
        let with = keep(without, CALLS, &Ours::default()).unwrap();
        assert_eq!(with.ours, entries(CALLS).unwrap());
        assert_eq!(entries(&with.text).unwrap(), with.ours);
        let again = keep(&with.text, CALLS, &with.ours).unwrap();
        assert_eq!(again, with);
        let gone = keep(&with.text, without, &with.ours).unwrap();
        assert_eq!(gone, Kept { text: without.to_owned(), ours: Ours::default() });
    }

    #[test]
    fn features_of_the_user_stay() {
        let old = "[features]\ndefault = [\"mine\"]\nmine = []\n\n[dependencies]\nureq = \"3\" # for all\n";
        let Kept { text, ours } = keep(old, CALLS, &Ours::default()).unwrap();
        let features = "[features]\ndefault = [\"mine\", \"calls\"]\nmine = []\ncalls = [\"dep:http\"]\n\
                        ureq = [\"calls\"]\n\n[dependencies]\n";
        assert!(text.starts_with(features), "{text}");
        assert!(text.contains("ureq = \"3\" # for all\n"), "{text}");
        // Whoever switches them off has decided.
        let off = text.replace(", \"calls\"]\nmine", "]\nmine");
        assert_eq!(keep(&off, CALLS, &ours).unwrap().text, off);
    }

    #[test]
    fn new_ones_stand_in_their_order() {
        let old = "[dependencies]\nanyhow = \"1\"\nzip = \"1\"\n";
        let names: Vec<String> =
            entries(&kept(old, &Ours::default()).text).unwrap().dependencies.into_keys().collect();
        assert_eq!(names, ["anyhow", "jiff", "serde", "serde_json", "zip"]);
        let text = kept(old, &Ours::default()).text;
        assert!(text.find("jiff").unwrap() < text.find("zip").unwrap(), "{text}");
    }

    #[test]
    fn nonsense_is_refused_with_its_line() {
        let error = keep("[package]\nname = \n", NEW, &Ours::default()).unwrap_err();
        assert_eq!(error.line, 2, "{}", error.reason);
        assert!(keep("dependencies = 1\n", NEW, &Ours::default()).is_err());
    }

    #[test]
    fn the_name_is_that_of_the_library() {
        assert_eq!(crate_name("[package]\nname = \"a-b\"\n").unwrap().as_deref(), Some("a-b"));
        let named = "[package]\nname = \"a\"\n[lib]\nname = \"b\"\n";
        assert_eq!(crate_name(named).unwrap().as_deref(), Some("b"));
        assert_eq!(crate_name("[workspace]\n").unwrap(), None);
    }
}
