//! Types that are the same in all but their names: one is defined, the others are names of it.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

use std::collections::BTreeMap;

use generator::plan::RustModel;
use tests::scratch::Scratch;
use tests::versions::docs;
use tests::write_tree;

/// The plan for docs in short.
fn plan(text: &str) -> RustModel {
    let folder = tempfile::tempdir().unwrap();
    write_tree(folder.path(), &docs(text)).unwrap();
    tests::stages::plan(folder.path(), "models").unwrap()
}

/// The types that are names of others, and of which.
fn names(model: &RustModel) -> BTreeMap<String, String> {
    let same = model.files.iter().filter_map(|file| Some((file, file.same_as.as_ref()?)));
    same.map(|(file, (module, ident))| {
        let path: Vec<&str> = module.iter().chain([ident]).map(|it| it.as_str()).collect();
        (file.ident.to_string(), path.join("::"))
    })
    .collect()
}

#[track_caller]
fn check(text: &str, expected: &[(&str, &str)]) {
    let expected: BTreeMap<String, String> =
        expected.iter().map(|&(name, of)| (name.to_owned(), of.to_owned())).collect();
    assert_eq!(names(&plan(text)), expected, "{text}");
}

#[test]
fn the_shortest_name_is_the_one_that_is_defined() {
    check(
        "Errors\n  code int\nGetErrors\n  code int\nZoo/Errors\n  code int\nZoo/GetItemsErrors\n  code int\n",
        &[("Errors", "shop::Errors"), ("GetErrors", "shop::Errors"), ("GetItemsErrors", "shop::Errors")],
    );
    check("Kind = cat dog\nOtherKind2 = cat dog\n", &[("OtherKind2", "shop::Kind")]);
}

/// What looks the same and is called something else may be the same by chance.
#[test]
fn names_that_end_in_other_words_are_of_other_things() {
    check("Team\n  id string\nTag\n  id string\nNewTeam3\n  id string\n", &[("NewTeam3", "shop::Team")]);
}

/// A type may be made of others, which are the same themselves.
#[test]
fn what_is_made_of_the_same_is_the_same() {
    check(
        "Bag\n  all list<BagItem>\nBagItem\n  kind BagKind\nBagKind = cat dog\n\
         MyBag\n  all list<MyBagItem>\nMyBagItem\n  kind MyBagKind\nMyBagKind = cat dog\n",
        &[("MyBag", "shop::Bag"), ("MyBagItem", "shop::BagItem"), ("MyBagKind", "shop::BagKind")],
    );
    let first = "Bag\n  item BagItem\nBagItem\n  name string\nMyBag\n  item MyBagItem\nMyBagItem\n";
    check(&format!("{first}  name string\n"), &[("MyBag", "shop::Bag"), ("MyBagItem", "shop::BagItem")]);
    check(&format!("{first}  name int\n"), &[]);
}

#[test]
fn types_that_have_themselves_as_parts_are_the_same() {
    check("Tree\n  next? Tree\nOtherTree\n  next? OtherTree\n", &[("OtherTree", "shop::Tree")]);
    // Two that have each other, and one that has itself: nothing tells them apart.
    check(
        "Bag\n  next? list<MyBag>\nMyBag\n  next? list<Bag>\nTheirBag\n  next? list<TheirBag>\n",
        &[("MyBag", "shop::Bag"), ("TheirBag", "shop::Bag")],
    );
    check("Bag\n  next? list<MyBag>\nMyBag\n  next? list<Bag>\n  end? bool\n", &[]);
}

#[test]
fn whatever_is_written_otherwise_keeps_types_apart() {
    let one = "Pet\n  name string\n  kind? Kind\nKind = cat dog\n";
    for other in [
        "APet\n  names string\n  kind? Kind\n",
        "APet\n  name? string\n  kind? Kind\n",
        "APet\n  name string -- What it is called.\n  kind? Kind\n",
        "APet\n  name string deprecated\n  kind? Kind\n",
        "APet deprecated\n  name string\n  kind? Kind\n",
        "APet\n  name int\n  kind? Kind\n",
        "APet\n  kind? Kind\n  name string\n",
        "APet\n  name string\n  kind? list<Kind>\n",
        "APet\n  name string\n  kind? Kind\n  more? string\n",
        "APet\n  name string\n  kind? AKind\nAKind = dog cat\n",
        "APet = cat dog cow\n",
        "APet | Kind string\n",
        "APet\n  name string\n  kind? Kind\ntoml [fields.APet]\ntoml name = { key = \"Name\" }\n",
        "APet\n  name string\n  kind? Kind\ntoml [pages.APet]\ntoml extra = true\n",
    ] {
        check(&format!("{one}{other}"), &[]);
    }
    check(&format!("{one}APet -- What it is.\n  name string\n  kind? Kind\n"), &[("APet", "shop::Pet")]);
}

/// Of what is in them nobody knows that it is the same.
#[test]
fn types_of_which_nothing_is_said_are_never_the_same() {
    check("Pet\nAPet\nThing = any\nAThing = any\n", &[]);
}

/// A union has its members' names for its variants: code tells unions apart by them.
#[test]
fn unions_are_the_same_where_their_variants_are() {
    let members = "Cat\n  name string\nBigCat\n  name string\nDog\n  age int\n";
    check(
        &format!("{members}Pet | Cat Dog\nAPet | Cat Dog\nTheirPet | BigCat Dog\n"),
        &[("BigCat", "shop::Cat"), ("APet", "shop::Pet")],
    );
}

#[test]
fn a_user_may_want_them_apart() {
    check("Pet\n  name string\nAPet\n  name string\ntoml identical = \"apart\"\n", &[]);
    check("Pet\n  name string\nAPet\n  name string\ntoml identical = \"shared\"\n", &[("APet", "shop::Pet")]);
}

/// A name does whatever the type does: it is built, matched, imported from, and found in every module; a union
/// is made from a member that is one type alone, whatever names it has.
#[test]
fn a_name_is_as_good_as_the_type() {
    let model = plan(
        "Cat\n  name string\nZoo/Cat\n  name string\nDog\n  age int\nKind = cat dog\nZoo/OtherKind = cat dog\n\
         Pet | Cat Zoo/Cat Dog\n",
    );
    assert_eq!(names(&model).len(), 2, "{:?}", names(&model));
    let mut scratch = Scratch::new().unwrap();
    scratch.add("models", &generator::emit::emit(&model).0).unwrap();
    let main = r##"
        use models::{shop, zoo};
        use models::zoo::OtherKind::{self, *};

        fn named(cat: zoo::Cat) -> std::string::String { cat.name }

        fn main() {
            let cat = zoo::Cat { name: "Tom".into() };
            let pet = shop::Pet::Cat2(cat.clone());
            assert!(matches!(&pet, shop::Pet::Cat2(shop::Cat { name }) if name == "Tom"));
            assert_eq!(shop::Pet::from(shop::Dog::new(3)), shop::Pet::Dog(shop::Dog { age: 3 }));
            assert_eq!(named(shop::Cat::new("Tim")), "Tim");
            let kind: shop::Kind = Dog;
            assert_eq!((kind.as_str(), OtherKind::from("cat")), ("dog", Cat));
            let read: shop::Pet = serde_json::from_str(r#"{"name":"Tom"}"#).unwrap();
            assert_eq!(read, shop::Pet::Cat(cat));
        }
    "##;
    let output = scratch.run(main, &[], &[]).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// What a name says of itself: its page, its prose, and which type it is.
#[test]
fn a_name_says_which_type_it_is() {
    let model = plan("Pet\n  name string\nZoo/BigPet -- Any big one.\n  name string\n");
    let files = generator::emit::emit(&model).0;
    assert_eq!(
        files["src/zoo/big_pet.rs"],
        "// @generated from Models/Zoo/BigPet.md: change the docs, not this file.\n\n\
         /// Any big one.\n///\n\
         /// Documented in `Models/Zoo/BigPet.md`, the same as [`Pet`](crate::shop::Pet) in all but the\n\
         /// name.\n\
         pub use crate::shop::Pet as BigPet;\n"
    );
}
