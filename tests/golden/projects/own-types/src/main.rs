//! Some of the models are types of this program: `Money` is the one below, sizes are numbers. Dates are
//! chrono's.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

mod pets;

use pets::Shelter;
use pets::components::{Kind, Pet};

/// An amount in cents, read from what the API has.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(try_from = "Wire", into = "Wire")]
pub struct Money {
    cents: i64,
    currency: String,
}

#[derive(Serialize, Deserialize)]
struct Wire {
    amount: String,
    #[serde(rename = "currencyCode")]
    currency_code: String,
}

impl TryFrom<Wire> for Money {
    type Error = std::num::ParseIntError;

    fn try_from(wire: Wire) -> Result<Self, Self::Error> {
        Ok(Self { cents: wire.amount.replace('.', "").parse()?, currency: wire.currency_code })
    }
}

impl From<Money> for Wire {
    fn from(Money { cents, currency }: Money) -> Self {
        Self { amount: format!("{}.{:02}", cents / 100, cents % 100), currency_code: currency }
    }
}

fn main() {
    let mut pet = Pet { size: Some(2), ..Pet::new("Rex", Kind::Dog, DateTime::<Utc>::MIN_UTC) };
    pet.seen_at = "2024-06-24T11:38:02.5Z".parse().expect("it is a date");
    let body = r#"{ "petName": "Rex", "kind": "dog", "seenAt": "2024-06-24 11:38:02.5Z", "size": "2",
        "price": { "amount": "12.50", "currencyCode": "EUR" } }"#;
    pet.price = Some(Money { cents: 1250, currency: "EUR".to_owned() });
    let decoded = pets::wire::decode::<Pet>(body.as_bytes()).expect("the body is JSON");
    assert_eq!(decoded.value, pet);
    assert_eq!(serde_json::from_str::<Pet>(body).expect("the body is a pet"), pet);
    let written = serde_json::to_string(&pet).expect("a pet is JSON");
    assert_eq!(
        written,
        r#"{"petName":"Rex","kind":"dog","price":{"amount":"12.50","currencyCode":"EUR"},"seenAt":"2024-06-24T11:38:02.5Z","size":2}"#
    );
    // What the type refuses costs its own field, and says why.
    let decoded = pets::wire::decode::<Pet>(body.replace("12.50", "much").as_bytes()).expect("it is JSON");
    assert_eq!(decoded.value, Pet { price: None, ..pet });
    let said: Vec<String> = decoded.deviations.iter().map(ToString::to_string).collect();
    println!("{}", said.last().expect("the amount is wrong"));
    assert!(Kind::Dog < Kind::BigCat);
    assert_eq!(Shelter::default().opened_on, None::<NaiveDate>);
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
