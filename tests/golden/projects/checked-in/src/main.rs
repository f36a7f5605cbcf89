//! The models are a module of this program: `src/pets`, written by
//! the settings in `../generator.toml` and checked in.

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
    dates();
}

/// Says of each argument what it is as a time and as a date.
fn dates() {
    for text in std::env::args().skip(1) {
        let body = serde_json::json!({ "name": "", "pets": [{ "petName": "", "kind": "dog", "seenAt": text }], "openedOn": text });
        let decoded = pets::wire::decode::<Shelter>(body.to_string().as_bytes()).expect("the body is JSON");
        let said: Vec<String> = decoded.deviations.iter().map(ToString::to_string).collect();
        let written = serde_json::to_value(&decoded.value).expect("a shelter is JSON");
        println!("{text}: {} {} {said:?}", written["pets"][0]["seenAt"], written["openedOn"]);
    }
}
