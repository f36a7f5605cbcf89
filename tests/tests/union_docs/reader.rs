//! The program that reads the bodies: a line of JSON for each, with what every way of reading gave.

use std::fmt::Debug;
use std::panic::{AssertUnwindSafe, catch_unwind};

use serde_json::{Value, json};

macro_rules! read {
    ($krate:ident, $type:ty) => {
        |text: &str| {
            use $krate::wire::{decode, decode_strict};
            let plain = serde_json::from_str::<$type>(text).map_err(|error| error.to_string());
            let decoded = match decode::<$type>(text.as_bytes()) {
                Ok(decoded) => decoded,
                Err(error) => return json!({ "plain": said(&plain), "decode": { "Err": error.to_string() } }),
            };
            let written = serde_json::to_string(&decoded.value).expect("what was read is written");
            let again = decode::<$type>(written.as_bytes()).map_err(|error| error.to_string());
            let kinds: Vec<&str> = decoded.deviations.iter().map(|it| it.kind.as_str()).collect();
            json!({
                "plain": said(&plain),
                "decode": said(&Ok(&decoded.value)),
                "strict": decode_strict::<$type>(text.as_bytes()).is_ok(),
                "written": written,
                "again": said(&again.map(|again| again.value)),
                "kinds": kinds,
                "judged": decoded.judged,
            })
        }
    };
}

fn said<T: Debug>(read: &Result<T, String>) -> Value {
    match read {
        Ok(value) => json!({ "Ok": format!("{value:?}") }),
        Err(error) => json!({ "Err": error }),
    }
}

fn main() {
    let path = std::env::args().nth(1).expect("the bodies are given");
    let bodies = std::fs::read_to_string(path).expect("the bodies are there");
    let bodies: Vec<(usize, String)> = serde_json::from_str(&bodies).expect("the bodies are in a list");
    std::panic::set_hook(Box::new(|_| ()));
    for (reader, text) in bodies {
        let line = catch_unwind(AssertUnwindSafe(|| READERS[reader](&text)));
        println!("{}", line.unwrap_or_else(|_| json!({ "panicked": true })));
    }
}

