//! Every kind of change: what it does to code and to JSON.

use generator::diff::{Rating, Wire};
use tests::versions::PAIRS;

use super::diff;

#[test]
fn every_pair_is_rated() {
    assert!(PAIRS.len() >= 30);
    for pair in PAIRS {
        let diff = diff(pair.old, pair.new);
        let code = diff.rating().map_or("none", Rating::as_str);
        assert_eq!((code, diff.wire().as_str()), (pair.code, pair.wire), "{}:\n{diff}", pair.name);
    }
}

/// Turned round, what was wider is narrower, and what was gone is new.
#[test]
fn every_pair_can_be_turned_round() {
    for pair in PAIRS.iter().filter(|pair| pair.name != "a type is renamed") {
        let (forth, back) = (diff(pair.old, pair.new), diff(pair.new, pair.old));
        let turned = match forth.wire() {
            Wire::Wider => Wire::Narrower,
            Wire::Narrower => Wire::Wider,
            wire => wire,
        };
        assert_eq!(back.wire(), turned, "{}:\n{forth}\n{back}", pair.name);
        let count = |diff: &generator::diff::Diff, end: &str| {
            diff.changes.iter().filter(|it| it.kind.ends_with(end)).count()
        };
        assert_eq!(count(&forth, "-new"), count(&back, "-gone"), "{}:\n{forth}\n{back}", pair.name);
    }
}

#[track_caller]
fn check(old: &str, new: &str, expected: &str) {
    assert_eq!(diff(old, new).to_string(), expected);
}

#[test]
fn a_change_is_a_line_below_its_type() {
    check(
        "Pet\n  name string\n  age int\n  owner? string\nKind = cat dog\n",
        "Pet\n  name string\n  age? int\n  born? date\nKind = cat cow\nOwner\n  name string\n",
        "shop::Kind (Models/Shop/Kind.md)\n\
        \x20 major  - Dog: gone; wire narrower: \"dog\" is no longer listed\n\
        \x20 major  + Cow: new; wire wider: \"cow\" is listed now\n\
        shop::Owner (Models/Shop/Owner.md)\n\
        \x20 minor  + struct, new\n\
        shop::Pet (Models/Shop/Pet.md)\n\
        \x20 major  ~ age: Option<i64>, was i64; wire wider: may be missing\n\
        \x20 major  - owner: gone, was Option<String>; wire narrower: the key `owner` is neither read nor written\n\
        \x20 major  + born: Option<jiff::Timestamp>, new; wire wider: a new key `born`\n\
        \x20 major  ~ new(): (impl Into<String>) -> Self, was (impl Into<String>, i64) -> Self\n",
    );
}

/// What refers to a renamed type says nothing else than before.
#[test]
fn a_renamed_type_is_one_change() {
    check(
        "Pet\n  name string\n  age int\n  kind string\nZoo\n  star Pet\n  pets? list<Pet>\n",
        "Animal\n  name string\n  age int\n  kind string\nZoo\n  star Animal\n  pets? list<Animal>\n",
        "shop::Animal (Models/Shop/Animal.md)\n  major  ~ was shop::Pet\n",
    );
}

#[test]
fn a_renamed_field_is_one_change() {
    check(
        "Pet\n  name? string\n",
        "Pet\n  name? string\ntoml [fields.\"*\"]\ntoml name = { rename = \"title\" }\n",
        "shop::Pet (Models/Shop/Pet.md)\n  major  ~ name: is title now\n",
    );
}

/// The name in Rust may change without the page: another page takes it.
#[test]
fn a_name_that_another_page_takes_is_a_change() {
    check(
        "Pet_\n  name? string\n",
        "Pet_\n  name? string\nPet\n  age? int\n",
        "shop::Pet (Models/Shop/Pet.md)\n  minor  + struct, new\n\
         shop::Pet2 (Models/Shop/Pet_.md)\n  major  ~ was shop::Pet\n",
    );
}

/// Code that passes one type for the other, or says something of each of both, sees whether they are one.
#[test]
fn types_that_become_one_or_two_are_seen() {
    let one = "Pet\n  name string\nBigPet\n  name string\n";
    let two = "Pet\n  name string\nBigPet\n  name string -- What it is called.\n";
    check(
        one,
        two,
        "shop::Pet (Models/Shop/Pet.md)\n\
        \x20 major  ~ a type of its own, was the same as shop::BigPet\n",
    );
    check(
        two,
        one,
        "shop::Pet (Models/Shop/Pet.md)\n\
        \x20 major  ~ the same as shop::BigPet, was a type of its own\n",
    );
    check(two, "Pet\n  name string\nBigPet\n  name string -- Its name.\n", "");
    // Which of them is defined is nothing that code sees.
    check(
        one,
        "Pet\n  name string\nBigPet\n  name string\nAPet\n  name string\n",
        "shop::APet (Models/Shop/APet.md)\n\
        \x20 minor  + struct, new\n",
    );
}
