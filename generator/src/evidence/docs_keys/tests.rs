//! What is found of keys, and what is not.

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
    let values = "# Sort\n\n## Values\n\n| Name | Value |\n|---|---|\n| `A` | sort_by |\n| `B` | SORT_BY |\n";
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
        &[("bankAccount", &quoted, ""), ("giftCard", "", ""), ("payLater", "", ""), ("createdAt", "", "")],
    );
    let documented = ["bankAccount", "giftCard", "payLater", "createdAt"].map(|name| (name, "documented"));
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
    let said = ["B", "C", "D"].map(|name| page(name, &[("x", &format!("{name} has `_links.next`."), "")]));
    let first = page("A", &[("links", "", ""), ("embedded", "", ""), ("next", "", "")]);
    let expected = [("_links", "token"), ("_embedded", "token"), ("next", "documented")];
    check(&[std::slice::from_ref(&first), &said].concat(), &[], &expected);
    let plain = ["E", "F", "G"].map(|name| page(name, &[("x", &format!("{name} has `links`."), "")]));
    let documented = ["links", "embedded", "next"].map(|name| (name, "documented"));
    check(&[&[first], said.as_slice(), plain.as_slice()].concat(), &[], &documented);
}

/// Where answers are HAL, its two names are what it reserves.
#[test]
fn names_that_a_media_type_reserves() {
    let first = page("A", &[("links", "", ""), ("embedded", "", ""), ("next", "", "")]);
    let expected = [("_links", "token"), ("_embedded", "token"), ("next", "documented")];
    check(std::slice::from_ref(&first), &["| Errors.A | 404 | application/hal+json |"], &expected);
    let documented = ["links", "embedded", "next"].map(|name| (name, "documented"));
    check(&[first], &["| Errors.A | 404 | application/json |"], &documented);
}

#[test]
fn signs_that_names_spell() {
    let rows = [("atType", "", ""), ("dollarSchema", "", ""), ("rangePercent", "", r#"{"range%": 1}"#)];
    let expected = [("@type", "token"), ("$schema", "token"), ("range%", "token")];
    check(&[page("A", &rows)], &[], &expected);
    let query = page(
        "A",
        &[("dollarAnd", "", ""), ("DollarGte", "", ""), ("dollar_nin", "", ""), ("dollarRate", "", "")],
    );
    let expected = [("$and", "token"), ("$gte", "token"), ("$nin", "token"), ("dollarRate", "documented")];
    check(&[query], &[], &expected);
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
    check(&[first, values("Rule", &["bot filter", "ai bots", "owasp", "traffic sources"])], &[], &documented);
}

/// Plex's objects are elements of XML, its scalars attributes.
#[test]
fn objects_may_have_a_convention_of_their_own() {
    let names = ["media", "part", "genre", "role", "stream", "hub"];
    let mut text = page("A", &[("addedAt", "", r#"{"addedAt": 1, "ratingKey": 2, "viewCount": 3}"#)]).1;
    names.iter().for_each(|name| text += &format!("| `{name}` | [B](B.md) | :heavy_check_mark: | N/A | |\n"));
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
