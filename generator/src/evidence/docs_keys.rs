//! Which JSON keys the docs themselves give evidence of.
//!
//! Docs show the property names of an SDK, in its language's convention. But they quote keys, too: in
//! examples, in prose, as values to sort by, in paths. A quoted word that equals a documented name once
//! both are folded to letters and digits shows how the API writes that name. Of a name, this is known, the
//! surest first:
//!
//! 1. what payloads show for the name on several pages, and always in one way;
//! 2. a struct whose names are all values of one enum has that enum's values as keys (`enum_keys`);
//! 3. a key that several pages quote, and always in one way;
//! 4. signs that SDKs spell or leave out (`signs`);
//! 5. the naming convention of the API (`votes`), once the name is free of its type's (`type_names`).
//!
//! `cargo run --release -p tests --bin keys -- FOLDER` measures it against keys that are known.

use std::collections::{BTreeMap, BTreeSet};

use super::convention::Convention;
use super::docs_tokens::{self, Place, Token};
use super::enum_keys::EnumKeys;
use super::fit::fold;
use super::signs;
use super::type_names::TypeNames;
use super::votes::{Ballot, Conventions};
use crate::dialect::{Role, lower_camel};
use crate::graph::{Field, Key, KeyOrigin, Schema, Struct, TypeDef, TypeGraph};

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
    let conventions = Conventions { scalars: Some(convention), containers: None };
    Found { conventions, ..Found::default() }.settle_all(graph);
}

/// Gives the properties that no payload shows the keys that the others give evidence of: what is seen of
/// one page is known of all. A convention of the user's stays.
pub(super) fn keys_from_payloads(graph: &mut TypeGraph, others: &[&str], naming: Option<Convention>) {
    let found = Found::collect(graph, others);
    match naming {
        None => found.settle_all(graph),
        naming => {
            let conventions = Conventions { scalars: naming, containers: None };
            Found { conventions, shown: found.shown, ..Found::default() }.settle_all(graph);
        }
    }
}

/// What the docs give evidence of.
#[derive(Default)]
struct Found {
    conventions: Conventions,
    /// The keys that payloads show for a name in one way throughout, by the folded name.
    shown: BTreeMap<String, String>,
    /// The keys that are written in one way throughout, by the folded name.
    keys: BTreeMap<String, String>,
    enums: EnumKeys,
    types: TypeNames,
}

/// The spellings of a name's key, and the pages that have them.
type Spellings = BTreeMap<String, BTreeSet<usize>>;

impl Found {
    fn collect(graph: &TypeGraph, others: &[&str]) -> Self {
        let mut ballot = Ballot::new(graph);
        let mut shown: BTreeMap<String, Spellings> = BTreeMap::new();
        for (page, field) in shown_fields(graph) {
            let text = field.key.name.as_str();
            ballot.cast(Token { text, place: Place::Payload, page, first: page });
            let spellings = shown.entry(fold(&field.plain_name)).or_default();
            spellings.entry(text.to_owned()).or_default().insert(page);
        }
        let mut names: BTreeMap<String, Spellings> =
            ballot.names().map(|name| (name, Spellings::new())).collect();
        docs_tokens::each(graph, others, &mut |token| {
            ballot.cast(token);
            // Prose is repeated with its schema; an example shows another object each time.
            let page = match token.place {
                Place::Prose => Some(token.first),
                Place::Example => Some(token.page),
                Place::Parameter | Place::Value | Place::Payload => None,
            };
            if let Some(page) = page {
                for folded in BTreeSet::from([fold(token.text), signs::spelled(token.text)]) {
                    if let Some(spellings) = names.get_mut(&folded) {
                        spellings.entry(token.text.to_owned()).or_default().insert(page);
                    }
                }
            }
        });
        let mut keys: BTreeMap<String, String> = names.into_iter().filter_map(only_spelling).collect();
        // HAL has two reserved names, and where the one is, the other is no property of the API either.
        if keys.get("links").is_some_and(|key| key == "_links") {
            keys.entry("embedded".to_owned()).or_insert_with(|| "_embedded".to_owned());
        }
        Self {
            conventions: ballot.count(),
            shown: shown.into_iter().filter_map(only_key).collect(),
            keys,
            enums: EnumKeys::of(graph),
            types: TypeNames::of(graph),
        }
    }

    fn settle_all(&self, graph: &mut TypeGraph) {
        let settled: Vec<Option<Vec<Key>>> = graph.types.iter().map(|def| self.keys_of(graph, def)).collect();
        for (def, keys) in graph.types.iter_mut().zip(settled) {
            if let (Schema::Struct(strukt), Some(keys)) = (&mut def.schema, keys) {
                settle(strukt, keys);
            }
        }
    }

    /// The keys of a struct's fields, if it travels as JSON.
    fn keys_of(&self, graph: &TypeGraph, def: &TypeDef) -> Option<Vec<Key>> {
        let Schema::Struct(strukt) = &def.schema else { return None };
        if strukt.envelope {
            return None;
        }
        let values = self.enums.of_struct(strukt);
        let has_dots = dotted(strukt);
        let key = |field: &Field| {
            if field.role != Role::Property || is_settled(field) {
                return field.key.clone();
            }
            let folded = fold(&field.plain_name);
            let token = |name: &str| Key { name: name.to_owned(), origin: KeyOrigin::Token };
            let quoted = values
                .as_ref()
                .and_then(|values| values.get(&folded))
                .or_else(|| self.keys.get(&folded))
                .map(String::as_str)
                .or_else(|| signs::standard(&folded));
            if let Some(name) = self.shown.get(&folded) {
                return Key { name: name.clone(), origin: KeyOrigin::Payload };
            }
            if let Some(name) = quoted {
                return token(name);
            }
            let convention = self.conventions.of_type(graph, &field.ty);
            let written = |name: &str| convention.map_or_else(|| name.to_owned(), |it| it.apply(name));
            if let Some(rest) = signs::after_dot(&field.plain_name).filter(|_| has_dots) {
                return token(&format!(".{}", written(&lower_camel(rest))));
            }
            let name = self.types.without_type(graph, def, field).unwrap_or_else(|| field.plain_name.clone());
            match convention {
                Some(convention) => Key { name: convention.apply(&name), origin: KeyOrigin::Convention },
                None if name != field.plain_name => Key { name, origin: KeyOrigin::Convention },
                None => field.key.clone(),
            }
        };
        Some(strukt.fields.iter().map(key).collect())
    }
}

/// Whether a field's key is known by more than the docs.
fn is_settled(field: &Field) -> bool {
    matches!(field.key.origin, KeyOrigin::Payload | KeyOrigin::Config)
}

/// The fields whose keys payloads show, each with its page.
fn shown_fields(graph: &TypeGraph) -> impl Iterator<Item = (usize, &Field)> {
    graph.types.iter().enumerate().flat_map(|(page, def)| {
        let fields = match &def.schema {
            Schema::Struct(strukt) => strukt.fields.as_slice(),
            _ => &[],
        };
        let is_shown =
            |field: &&Field| field.role == Role::Property && field.key.origin == KeyOrigin::Payload;
        fields.iter().filter(is_shown).map(move |field| (page, field))
    })
}

/// The one key that payloads show for a name, if enough pages do.
fn only_key((name, spellings): (String, Spellings)) -> Option<(String, String)> {
    let mut keys = spellings.into_iter();
    match (keys.next(), keys.next()) {
        (Some((key, pages)), None) if pages.len() >= MIN_PAGES => Some((name, key)),
        _ => None,
    }
}

/// Whether so many names begin with `Dot` that it is a sign: two of them, and most of the struct.
fn dotted(strukt: &Struct) -> bool {
    let properties = strukt.fields.iter().filter(|field| field.role == Role::Property);
    let (dots, others): (Vec<_>, Vec<_>) =
        properties.partition(|field| signs::after_dot(&field.plain_name).is_some());
    dots.len() >= 2 && dots.len() > others.len()
}

/// Gives the fields their keys. Two names may become one key (`type` and `type_`). Then both keep the key
/// they had; which may be one that a third was about to have. Names that are one already, once what the
/// language did to them is undone (C#'s `Id` and `id`), stay as they are documented.
fn settle(strukt: &mut Struct, mut keys: Vec<Key>) {
    loop {
        let mut owners: BTreeMap<&str, usize> = BTreeMap::new();
        keys.iter().for_each(|key| *owners.entry(&key.name).or_default() += 1);
        let shared: BTreeSet<String> =
            owners.into_iter().filter(|(_, owners)| *owners > 1).map(|(key, _)| key.to_owned()).collect();
        let mut reverted = false;
        for (key, field) in keys.iter_mut().zip(&strukt.fields) {
            let documented = Key { name: field.name.clone(), origin: KeyOrigin::Documented };
            if !shared.contains(&key.name) || *key == documented {
                continue;
            }
            *key = if *key == field.key { documented } else { field.key.clone() };
            reverted = true;
        }
        if !reverted {
            break;
        }
    }
    for (field, key) in strukt.fields.iter_mut().zip(keys) {
        field.key = key;
    }
}

/// The one way in which a name's key is written, if enough pages do. A sign that names do not have is
/// enough by itself where SDKs spell it; where they leave it out, most pages must have it. A word without
/// sign and of one word only is as the convention has it.
fn only_spelling((name, spellings): (String, Spellings)) -> Option<(String, String)> {
    let telling =
        |key: &str| Convention::of(key).is_some() || key.starts_with('_') || signs::has_spelled(key);
    let is_signed = |key: &str| signs::has_spelled(key) && signs::spelled(key) == name;
    let mut signed = spellings.keys().filter(|key| is_signed(key));
    if let (Some(key), None) = (signed.next(), signed.next()) {
        return Some((name, key.clone()));
    }
    let others: usize = spellings.iter().filter(|(key, _)| !telling(key)).map(|(_, pages)| pages.len()).sum();
    let mut keys = spellings.into_iter().filter(|(key, _)| telling(key));
    match (keys.next(), keys.next()) {
        (Some((key, pages)), None) if pages.len() >= MIN_PAGES => {
            let is_usual = !key.starts_with('_') || pages.len() > others;
            is_usual.then_some((name, key))
        }
        _ => None,
    }
}

#[cfg(test)]
pub(super) mod testing;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::testing::{graph, page};
    use super::*;

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
        let other = page("B", &[("x", "Not after `due_date`.", "")]);
        let usage = "<!-- UsageSnippet language=\"php\" path=\"/users/{user_id}\" -->";
        let expected = [
            ("created_at", "convention"),
            ("user_id", "convention"),
            ("due_date", "convention"),
            ("sort_by", "convention"),
            ("id", "convention"),
        ];
        check(&[first.clone(), other.clone()], &[usage], &expected);
        // Two of the three names are too few, whatever their number of places.
        let documented = ["createdAt", "userId", "dueDate", "sortBy", "id"].map(|name| (name, "documented"));
        check(&[first.clone(), other.clone()], &[], &documented);
        // And so are two of the three pages.
        check(std::slice::from_ref(&first), &[usage], &documented);
        let values =
            "# Sort\n\n## Values\n\n| Name | Value |\n|---|---|\n| `A` | sort_by |\n| `B` | SORT_BY |\n";
        check(&[first, other, ("Sort.md".to_owned(), values.to_owned())], &[], &expected);
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
        let quoted = r#"{"created_at": 1, "due_date": 1, "user_id": 1}"#;
        let rows = ["created_at", "createdAt", "dueDate", "userId"].map(|name| (name, "", quoted));
        let expected = [
            ("created_at", "documented"),
            ("createdAt", "documented"),
            ("due_date", "convention"),
            ("user_id", "convention"),
        ];
        check(&[page("A", &rows)], &[], &expected);
    }

    /// A page of values with the names of a page's fields, as its title.
    fn values(title: &str, values: &[&str]) -> (String, String) {
        let rows: String = values.iter().map(|value| format!("| `{value}` | {value} |\n")).collect();
        let text = format!("# {title}\n\n## Values\n\n| Name | Value |\n|---|---|\n{rows}");
        (format!("{title}.md"), text)
    }

    /// Twenty payment methods in kebab case are twenty values, not the API's way to write keys.
    #[test]
    fn one_page_of_words_is_one_vote_and_values_say_nothing_of_a_name() {
        let methods = ["bank-account", "gift-card", "pay-later", "credit-card", "direct-debit"];
        let listed = values("Method", &methods);
        let quoted = methods.map(|method| format!("`{method}` ")).concat();
        let first = page(
            "A",
            &[
                ("bankAccount", &quoted, ""),
                ("giftCard", "", ""),
                ("payLater", "", ""),
                ("createdAt", "", ""),
            ],
        );
        let documented =
            ["bankAccount", "giftCard", "payLater", "createdAt"].map(|name| (name, "documented"));
        check(std::slice::from_ref(&first), &[], &documented);
        let other = |name: &str| page(name, &[("x", &format!("{name}: {quoted}"), "")]);
        check(&[first, other("B"), other("C"), other("D"), listed], &[], &documented);
    }

    #[test]
    fn one_text_on_many_pages_is_quoted_once() {
        let pages = ["B", "C", "D"].map(|name| page(name, &[("x", "The claim `owner_id` of a token.", "")]));
        let first = page("A", &[("ownerId", "", "")]);
        check(&[&[first], pages.as_slice()].concat(), &[], &[("ownerId", "documented")]);
    }

    #[test]
    fn parameters_do_not_decide_against_what_keys_say() {
        let snippet = "<!-- UsageSnippet language=\"php\" path=\"/{user_id}/{pet_id}/{toy_id}/{box_id}\" -->";
        let others = [1, 2, 3, 4].map(|number| format!("{number}\n{snippet}"));
        let others: Vec<&str> = others.iter().map(String::as_str).collect();
        let names = ["userId", "petId", "toyId", "boxId", "createdAt"];
        let first = page("A", &names.map(|name| (name, "", "")));
        let snake = ["user_id", "pet_id", "toy_id", "box_id", "created_at"].map(|key| (key, "convention"));
        check(std::slice::from_ref(&first), &others, &snake);
        let second = page("B", &[("x", "", r#"{"createdAt": 1}"#)]);
        check(&[first, second], &others, &names.map(|name| (name, "documented")));
    }

    #[test]
    fn signs_that_names_do_not_have() {
        let said =
            ["B", "C", "D"].map(|name| page(name, &[("x", &format!("{name} has `_links.next`."), "")]));
        let first = page("A", &[("links", "", ""), ("embedded", "", ""), ("next", "", "")]);
        let expected = [("_links", "token"), ("_embedded", "token"), ("next", "documented")];
        check(&[std::slice::from_ref(&first), &said].concat(), &[], &expected);
        let plain = ["E", "F", "G"].map(|name| page(name, &[("x", &format!("{name} has `links`."), "")]));
        let documented = ["links", "embedded", "next"].map(|name| (name, "documented"));
        check(&[&[first], said.as_slice(), plain.as_slice()].concat(), &[], &documented);
    }

    #[test]
    fn signs_that_names_spell() {
        let rows = [("atType", "", ""), ("dollarSchema", "", ""), ("rangePercent", "", r#"{"range%": 1}"#)];
        let expected = [("@type", "token"), ("$schema", "token"), ("range%", "token")];
        check(&[page("A", &rows)], &[], &expected);
        let dots = page("A", &[("dotSelf", "", ""), ("dotMetaData", "", ""), ("name", "", "")]);
        check(&[dots], &[], &[(".self", "token"), (".metaData", "token"), ("name", "documented")]);
        let colours = page("A", &[("dotColor", "", ""), ("lineColor", "", "")]);
        check(&[colours], &[], &[("dotColor", "documented"), ("lineColor", "documented")]);
    }

    #[test]
    fn a_struct_of_an_enums_values_has_them_as_keys() {
        let names = ["botFilter", "aiBots", "owasp", "trafficSources"];
        let first = page("A", &names.map(|name| (name, "", "")));
        let listed = values("Rule", &["bot_filter", "ai_bots", "owasp", "traffic_sources", "other_rule"]);
        let expected = ["bot_filter", "ai_bots", "owasp", "traffic_sources"].map(|key| (key, "token"));
        check(&[first.clone(), listed.clone()], &[], &expected);
        let documented = names.map(|name| (name, "documented"));
        let kebab = values("Slug", &["bot-filter", "ai-bots", "owasp", "traffic-sources"]);
        check(&[first.clone(), listed, kebab], &[], &documented);
        check(
            &[first, values("Rule", &["bot filter", "ai bots", "owasp", "traffic sources"])],
            &[],
            &documented,
        );
    }

    /// Plex's objects are elements of XML, its scalars attributes.
    #[test]
    fn objects_may_have_a_convention_of_their_own() {
        let names = ["media", "part", "genre", "role", "stream", "hub"];
        let mut text = page("A", &[("addedAt", "", r#"{"addedAt": 1, "ratingKey": 2, "viewCount": 3}"#)]).1;
        names
            .iter()
            .for_each(|name| text += &format!("| `{name}` | [B](B.md) | :heavy_check_mark: | N/A | |\n"));
        text += "| `ratingKey` | *string* | :heavy_check_mark: | N/A | |\n";
        text += "| `viewCount` | *string* | :heavy_check_mark: | N/A | |\n";
        let said = page("B", &[("x", "Elements are `Media`, `Part`, `Genre`, `Role` and `Stream`.", "")]);
        let found = keys(&[("A.md".to_owned(), text), said], &[]);
        let found: Vec<&str> = found.iter().map(|(key, _)| key.as_str()).collect();
        assert_eq!(
            found,
            ["addedAt", "Media", "Part", "Genre", "Role", "Stream", "Hub", "ratingKey", "viewCount"]
        );
    }

    #[test]
    fn envelopes_have_no_keys() {
        let quoted = r#"{"created_at": 1, "due_date": 1, "user_id": 1}"#;
        let fields = page("A", &["createdAt", "dueDate", "userId"].map(|name| (name, "", quoted)));
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
        assert_ne!(graph.types[0], before);
    }

    #[test]
    fn names_that_a_language_makes_equal_stay_apart() {
        let fields = [("A", "", ""), ("Id", "", ""), ("id", "", "")];
        let expected = [("a", "documented"), ("Id", "documented"), ("id", "documented")];
        check(&[page("P", &fields)], &[], &expected);
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
