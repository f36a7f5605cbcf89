//! Reads each body it is told of in every way, and prints a line of JSON for it.

use std::fmt::{Debug, Display};

use serde::Serialize;
use serde_json::{Value, json};

type Deviations = Vec<(String, String)>;

/// What was read, written back.
fn read<T: Debug + Serialize, E: Display>(result: Result<(T, Deviations), E>) -> Value {
    match result {
        Err(error) => json!({ "error": error.to_string() }),
        Ok((value, deviations)) => match serde_json::to_value(&value) {
            Err(error) => json!({ "error": format!("what was read cannot be written: {error}") }),
            Ok(written) => {
                json!({ "written": written, "deviations": deviations, "unknown": unknown(&format!("{value:?}")) })
            }
        },
    }
}

/// How many values no member of a union fits: an enum's unknown values are plain texts and numbers.
fn unknown(debug: &str) -> usize {
    let is_value = |rest: &&str| ["Object", "Array", "String(", "Number(", "Bool("].iter().any(|it| rest.starts_with(it));
    debug.split("Unknown(").skip(1).filter(is_value).count()
}

/// What each way of reading a type gives.
macro_rules! reader {
    ($name:ident, $wire:path, $type:ty) => {
        fn $name(text: &[u8]) -> Value {
            use $wire as wire;
            let plain = serde_json::from_slice::<$type>(text).map(|value| (value, Deviations::new()));
            let decoded = wire::decode::<$type>(text).map(|decoded| {
                let deviations = decoded.deviations.iter();
                let deviations = deviations.map(|it| (it.path.to_string(), format!("{:?}", it.kind))).collect();
                (decoded.value, deviations)
            });
            let strict = wire::decode_strict::<$type>(text).is_ok();
            json!({ "plain": read(plain), "decode": read(decoded), "strict": strict })
        }
    };
}

fn main() {
    for (number, (path, read)) in BODIES.iter().enumerate() {
        let mut line = read(&std::fs::read(path).expect("the body is there"));
        line["number"] = json!(number);
        println!("{line}");
    }
}

type Reader = fn(&[u8]) -> Value;
