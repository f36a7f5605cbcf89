//! Which JSON keys the docs themselves give evidence of.
//!
//! Docs show the property names of an SDK, in its language's convention. But they quote keys, too: in
//! examples, in prose, as values to sort by, in paths. A quoted word that equals a documented name once
//! both are folded to letters and digits shows how the API writes that name. Such words vote on the
//! API's naming convention; and where the docs keep writing one name in one way, that is its key.
//!
//! `cargo run --release -p tests --bin keys -- FOLDER` measures it against keys that are known.

use std::collections::{BTreeMap, BTreeSet};

use super::convention::Convention;
use super::docs_tokens::{self, Place};
use super::fit::fold;
use crate::dialect::Role;
use crate::graph::{Field, Key, KeyOrigin, Schema, Struct, TypeGraph};

/// How many names must be quoted in the winning convention. Fewer may well be chance.
const MIN_VOTES: usize = 3;

/// On how many pages a word must be quoted for a key that the convention does not give. One example
/// may be of something else: taking the words of fewer pages spoils more keys than it finds, in one
/// folder of twenty those of 1.6 % of its fields.
const MIN_PAGES: usize = 3;

/// Gives every property the key that the docs give evidence of; without any it keeps the one it has.
/// `others` are the texts of the pages that document no model: those of SDKs show the operations' paths.
pub fn keys_from_docs(graph: &mut TypeGraph, others: &[&str]) {
    Found::collect(graph, others).settle_all(graph);
}

/// Gives every property the key that a convention makes of its name: the user knows it.
pub(super) fn keys_by_convention(graph: &mut TypeGraph, convention: Convention) {
    let found = Found { convention: Some(convention), keys: BTreeMap::new() };
    found.settle_all(graph);
}

/// How one name is spelled where the docs quote it.
#[derive(Default)]
struct Spellings {
    conventions: BTreeSet<Convention>,
    /// Spellings of keys, and the pages that have them.
    keys: BTreeMap<String, BTreeSet<String>>,
}

/// What the docs give evidence of.
struct Found {
    convention: Option<Convention>,
    /// The keys that are written in one way throughout, by the folded name.
    keys: BTreeMap<String, String>,
}

impl Found {
    fn collect(graph: &TypeGraph, others: &[&str]) -> Self {
        let mut names: BTreeMap<String, Spellings> = documented_names(graph);
        docs_tokens::each(graph, others, &mut |token| {
            let Some(convention) = Convention::of(token.text) else { return };
            let Some(spellings) = names.get_mut(&fold(token.text)) else { return };
            spellings.conventions.insert(convention);
            if let Place::Key(page) = token.place {
                spellings.keys.entry(token.text.to_owned()).or_default().insert(page.to_owned());
            }
        });
        Self { convention: vote(names.values()), keys: names.into_iter().filter_map(only_spelling).collect() }
    }

    fn settle_all(&self, graph: &mut TypeGraph) {
        for def in &mut graph.types {
            if let Schema::Struct(strukt) = &mut def.schema
                && !strukt.envelope
            {
                self.settle(strukt);
            }
        }
    }

    fn settle(&self, strukt: &mut Struct) {
        let mut keys: Vec<Key> = strukt.fields.iter().map(|field| self.key(field)).collect();
        // Two names may become one key (`type` and `type_`). Then both keep the key they had; which
        // may be one that a third was about to have.
        loop {
            let mut owners: BTreeMap<&str, usize> = BTreeMap::new();
            keys.iter().for_each(|key| *owners.entry(&key.name).or_default() += 1);
            let shared: BTreeSet<String> =
                owners.into_iter().filter(|(_, owners)| *owners > 1).map(|(key, _)| key.to_owned()).collect();
            let mut reverted = false;
            for (key, field) in keys.iter_mut().zip(&strukt.fields) {
                if shared.contains(&key.name) && *key != field.key {
                    *key = field.key.clone();
                    reverted = true;
                }
            }
            if !reverted {
                break;
            }
        }
        for (field, key) in strukt.fields.iter_mut().zip(keys) {
            field.key = key;
        }
    }

    fn key(&self, field: &Field) -> Key {
        if field.role != Role::Property {
            return field.key.clone();
        }
        if let Some(key) = self.keys.get(&fold(&field.plain_name)) {
            return Key { name: key.clone(), origin: KeyOrigin::Token };
        }
        match self.convention {
            Some(convention) => {
                Key { name: convention.apply(&field.plain_name), origin: KeyOrigin::Convention }
            }
            None => field.key.clone(),
        }
    }
}

/// The names of all properties that travel as JSON, folded.
fn documented_names(graph: &TypeGraph) -> BTreeMap<String, Spellings> {
    let structs = graph.types.iter().filter_map(|def| match &def.schema {
        Schema::Struct(strukt) if !strukt.envelope => Some(strukt),
        _ => None,
    });
    let fields = structs.flat_map(|strukt| &strukt.fields).filter(|field| field.role == Role::Property);
    fields.map(|field| (fold(&field.plain_name), Spellings::default())).collect()
}

/// The convention of most names. Each name has one vote, however often it is quoted; a name that is
/// quoted in several conventions has none.
fn vote<'a>(names: impl Iterator<Item = &'a Spellings>) -> Option<Convention> {
    let mut votes: BTreeMap<Convention, usize> = BTreeMap::new();
    for name in names.filter(|name| name.conventions.len() == 1) {
        name.conventions.iter().for_each(|convention| *votes.entry(*convention).or_default() += 1);
    }
    let all: usize = votes.values().sum();
    votes.into_iter().find(|(_, count)| *count >= MIN_VOTES && count * 2 > all).map(|(winner, _)| winner)
}

/// The one way in which a name's key is written, if enough pages do.
fn only_spelling((name, spellings): (String, Spellings)) -> Option<(String, String)> {
    let mut keys = spellings.keys.into_iter();
    match (keys.next(), keys.next()) {
        (Some((key, pages)), None) if pages.len() >= MIN_PAGES => Some((name, key)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::graph::{Unresolved, build};
    use crate::page::{self, Reading};
    use crate::source::{Limits, Source, SourceMap};
    use crate::{dialect, graph};

    /// A page of fields, each given as name, description and example.
    fn page(name: &str, fields: &[(&str, &str, &str)]) -> (String, String) {
        let mut text = format!(
            "# {name}\n\n## Fields\n\n| Field | Type | Required | Description | Example |\n|---|---|---|---|---|\n"
        );
        for (field, description, example) in fields {
            text += &format!("| `{field}` | *string* | :heavy_check_mark: | {description} | {example} |\n");
        }
        (format!("{name}.md"), text)
    }

    fn graph(pages: &[(String, String)]) -> TypeGraph {
        let mut sources = SourceMap::default();
        for (path, text) in pages {
            sources.add(Source::page(path.as_str(), text.as_str()));
        }
        let mut diagnostics = Diagnostics::default();
        let mut models = Vec::new();
        for (id, source) in sources.iter() {
            if let Reading::Model(page) = page::read(id, source, &Limits::default(), &mut diagnostics) {
                let known =
                    dialect::detect(std::slice::from_ref(&page)).unwrap_or_else(|found| panic!("{found:?}"));
                models.push(dialect::read(known, page));
            }
        }
        build(&sources, &models, Unresolved::Any, &mut diagnostics)
    }

    /// The keys of the first page, and how each is known.
    fn keys(pages: &[(String, String)], others: &[&str]) -> Vec<(String, &'static str)> {
        let mut graph = graph(pages);
        keys_from_docs(&mut graph, others);
        let Schema::Struct(strukt) = &graph.types[0].schema else { panic!("no fields") };
        strukt.fields.iter().map(|field| (field.key.name.clone(), field.key.origin.as_str())).collect()
    }

    #[track_caller]
    fn check(pages: &[(String, String)], others: &[&str], expected: &[(&str, &str)]) {
        let found = keys(pages, others);
        let found: Vec<(&str, &str)> = found.iter().map(|(key, origin)| (key.as_str(), *origin)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn words_of_every_kind_vote() {
        let first = page(
            "A",
            &[
                ("createdAt", "", ""),
                ("userId", "", ""),
                ("dueDate", "Not after `created_at`.", ""),
                ("sortBy", "", r#"{"due_date": 1}"#),
                ("id", "", ""),
            ],
        );
        let usage = "<!-- UsageSnippet language=\"php\" path=\"/users/{user_id}\" -->";
        let expected = [
            ("created_at", "convention"),
            ("user_id", "convention"),
            ("due_date", "convention"),
            ("sort_by", "convention"),
            ("id", "convention"),
        ];
        check(std::slice::from_ref(&first), &[usage], &expected);
        // Two of the three votes are too few, whatever their number of places.
        let documented = ["createdAt", "userId", "dueDate", "sortBy", "id"].map(|name| (name, "documented"));
        check(std::slice::from_ref(&first), &[], &documented);
        let values =
            "# Sort\n\n## Values\n\n| Name | Value |\n|---|---|\n| `A` | sort_by |\n| `B` | SORT_BY |\n";
        check(&[first, ("Sort.md".to_owned(), values.to_owned())], &[], &expected);
    }

    #[test]
    fn a_word_that_is_no_name_has_no_vote_and_one_in_two_conventions_neither() {
        let fields: &[(&str, &str, &str)] = &[
            ("createdAt", "`created_at` `update_time` `read_only` `due_at`", ""),
            ("userId", "`user_id` `userId`", ""),
            ("dueDate", "`due_date`", ""),
        ];
        let documented = ["createdAt", "userId", "dueDate"].map(|name| (name, "documented"));
        check(&[page("A", fields)], &[], &documented);
    }

    #[test]
    fn half_of_the_votes_are_no_majority() {
        let quoted = "`a_a` `b_b` `c_c` `dD` `eE` `fF`";
        let fields = ["aA", "bB", "cC", "dD", "eE", "fF"];
        let rows = fields.map(|name| (name, quoted, ""));
        check(&[page("A", &rows)], &[], &fields.map(|name| (name, "documented")));
    }

    #[test]
    fn a_key_that_docs_keep_writing_is_that_names_key() {
        let example = r#"{"MediaContainer": {"librarySectionID": 1}}"#;
        let with_example = |name| page(name, &[("body", "", example)]);
        let first = page("A", &[("mediaContainer", "", ""), ("librarySectionId", "", "")]);
        let pages = [first, with_example("B"), with_example("C"), with_example("D")];
        check(&pages, &[], &[("MediaContainer", "token"), ("librarySectionID", "token")]);
        let documented = [("mediaContainer", "documented"), ("librarySectionId", "documented")];
        check(&pages[..3], &[], &documented);
        let other = page("E", &[("body", "Not `media_container`.", "")]);
        let both = [pages.as_slice(), &[other]].concat();
        check(&both, &[], &[("mediaContainer", "documented"), ("librarySectionID", "token")]);
    }

    #[test]
    fn names_that_would_have_one_key_keep_their_own() {
        let quoted = "`created_at` `due_date` `user_id`";
        let rows = ["created_at", "createdAt", "dueDate", "userId"].map(|name| (name, quoted, ""));
        let expected = [
            ("created_at", "documented"),
            ("createdAt", "documented"),
            ("due_date", "convention"),
            ("user_id", "convention"),
        ];
        check(&[page("A", &rows)], &[], &expected);
    }

    #[test]
    fn envelopes_have_no_keys() {
        let quoted = "`created_at` `due_date` `user_id`";
        let fields = page("A", &["createdAt", "dueDate", "userId"].map(|name| (name, quoted, "")));
        let psr = "[\\Psr\\Http\\Message\\ResponseInterface](https://www.php-fig.org/psr/psr-7/)";
        let (path, envelope) =
            page("B", &[("contentType", "", ""), ("statusCode", "", ""), ("rawResponse", "", "")]);
        let last = envelope.rfind("*string*").expect("a type");
        let envelope = envelope[..last].to_owned() + psr + &envelope[last + "*string*".len()..];
        let mut graph = graph(&[fields, (path, envelope)]);
        let before = graph.types[1].clone();
        keys_from_docs(&mut graph, &[]);
        assert!(matches!(&before.schema, Schema::Struct(strukt) if strukt.envelope));
        assert_eq!(graph.types[1], before);
        assert_ne!(graph.types[0], graph::TypeDef::clone(&before));
    }

    fn name() -> impl Strategy<Value = String> {
        let part = prop_oneof![
            "[a-z]{1,3}",
            "[A-Z]{1,3}",
            "[0-9]",
            Just("_".to_owned()),
            Just("-".to_owned()),
            Just("é".to_owned())
        ];
        proptest::collection::vec(part, 1..5).prop_map(|parts| parts.concat())
    }

    proptest! {
        #[test]
        fn any_names_and_words(
            names in proptest::collection::btree_set(name(), 1..8),
            words in proptest::collection::vec(name(), 0..8),
            pages in 1..4_usize,
        ) {
            let quoted = words.iter().map(|word| format!("`{word}` ")).collect::<String>();
            let rows: Vec<(&str, &str, &str)> = names.iter().map(|name| (name.as_str(), quoted.as_str(), "")).collect();
            let pages: Vec<_> = (0..pages).map(|number| page(&format!("A{number}"), &rows)).collect();
            let found = keys(&pages, &[&quoted]);
            let mut distinct = BTreeSet::new();
            prop_assert!(found.iter().all(|(key, _)| !key.is_empty() && distinct.insert(key)));
        }
    }
}
