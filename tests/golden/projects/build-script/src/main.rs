//! The models are a module of this program, written by `build.rs`.

/// The models.
pub mod pets {
    include!(concat!(env!("OUT_DIR"), "/pets/mod.rs"));
}

use pets::Shelter;

fn main() {
    let body = r#"{ "name": "North", "pets": [
        { "petName": "Rex", "kind": "dog", "seenAt": "2024-06-24T11:38:02.5Z", "collar": { "badgeText": "R" } }
    ] }"#;
    let shelter: Shelter = serde_json::from_str(body).expect("a shelter is JSON");
    println!("{}", serde_json::to_string(&shelter).expect("a shelter is JSON"));
}
