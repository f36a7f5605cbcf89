//! The models of one type and what it leads to, with dates of the crate `time`.

mod pets;

use pets::Shelter;

fn main() {
    let shelter = Shelter { opened_on: Some(pets::wire::Date::default()), ..Shelter::default() };
    let day: time::Date = shelter.opened_on.expect("it was set").into();
    assert_eq!((day.year(), *shelter.opened_on.expect("it was set")), (1970, day));
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
