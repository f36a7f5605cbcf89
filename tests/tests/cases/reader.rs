//! The program that reads the cases: each body in every way, a line of JSON for each.

use std::fmt::{Debug, Display};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::json;

/// What users put around the crate's types, with serde's own buffers.
#[derive(Deserialize)]
struct Page<T> {
    page_cursor: String,
    #[serde(flatten)]
    item: T,
}

#[derive(Deserialize)]
#[serde(tag = "event_kind")]
enum Event<T> {
    #[serde(rename = "known")]
    Known(T),
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Answer<T> {
    Failure { failure: String },
    Success(T),
}

/// A deviation's path and kind.
type Deviations = Vec<(String, String)>;

struct Body {
    name: &'static str,
    ty: &'static str,
    text: String,
}

impl Body {
    fn new(folder: &str, case: &str, name: &'static str, ty: &'static str) -> Self {
        let path = format!("{folder}/{case}/{name}.json");
        Self { name, ty, text: std::fs::read_to_string(path).expect("the body is there") }
    }

    /// The body with a first key of the user's own; none where it is no object.
    fn with(&self, entry: &str) -> Option<String> {
        self.text.strip_prefix('{').map(|rest| format!("{{{entry},{rest}"))
    }

    fn say<T: Debug + Serialize, E: Display>(&self, way: &str, read: Result<(T, Deviations), E>) {
        let mut line = json!({ "type": self.ty, "body": self.name, "way": way });
        match read {
            Ok((value, deviations)) => {
                line["debug"] = json!(format!("{value:?}"));
                line["json"] = json!(serde_json::to_string(&value).expect("what was read is written"));
                line["deviations"] = json!(deviations);
            }
            Err(error) => line["error"] = json!(error.to_string()),
        }
        println!("{line}");
    }

    /// What serde and serde_json offer.
    fn by_serde<T: DeserializeOwned + Debug + Serialize>(&self) {
        let silent = |value: T| (value, Deviations::new());
        self.say("plain", serde_json::from_str(&self.text).map(silent));
        if let Ok(value) = serde_json::from_str::<serde_json::Value>(&self.text) {
            self.say("value", serde_json::from_value(value).map(silent));
        }
        if let Some(text) = self.with(r#""page_cursor":"c""#) {
            self.say("flatten", serde_json::from_str(&text).map(|page: Page<T>| {
                assert_eq!(page.page_cursor, "c");
                silent(page.item)
            }));
        }
        if let Some(text) = self.with(r#""event_kind":"known""#) {
            self.say("tagged", serde_json::from_str(&text).map(|Event::Known(value)| silent(value)));
        }
        self.say("untagged", match serde_json::from_str(&self.text) {
            Ok(Answer::Success(value)) => Ok(silent(value)),
            Ok(Answer::Failure { failure }) => Err(failure),
            Err(error) => Err(error.to_string()),
        });
    }
}

macro_rules! read {
    ($body:expr, $wire:path, $type:ty) => {{
        use $wire as wire;
        let body = $body;
        let text = body.text.as_bytes();
        body.say("decode", wire::decode::<$type>(text).map(|decoded| {
            let deviations = decoded.deviations.iter();
            let deviations = deviations.map(|it| (it.path.to_string(), format!("{:?}", it.kind))).collect();
            (decoded.value, deviations)
        }));
        body.say("strict", wire::decode_strict::<$type>(text).map(|value| (value, Deviations::new())));
        body.by_serde::<$type>();
    }};
}
