//! The models are a module of this program: `src/pets`, written by
//! `generator --docs ../docs --out src/pets --module crate::pets` and checked in.

#![warn(unreachable_pub, clippy::pedantic)]

mod pets;

use pets::Shelter;
use pets::components::Collar;

fn main() {
    let body = r#"{ "name": "North", "pets": [
        { "petName": "Rex", "kind": "dog", "seenAt": "2024-06-24T11:38:02.5Z", "collar": { "badgeText": "R" } }
    ] }"#;
    let decoded = pets::wire::decode::<Shelter>(body.as_bytes()).expect("the body is JSON");
    assert!(decoded.deviations.is_empty(), "{:?}", decoded.deviations);
    assert!(matches!(decoded.value.pets[0].collar, Some(Collar::Badge(_))));
    println!("{}", serde_json::to_string(&decoded.value).expect("a shelter is JSON"));
}
