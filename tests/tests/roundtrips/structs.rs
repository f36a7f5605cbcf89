//! The largest structs, and all that lies within them: what keeps to the docs is read whole and
//! without a word, and written as it came.

use generated::wire::{Wire, decode};
use generator::graph::Schema;
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::arbitrary::Documented;
use crate::lists::STRUCTS;
use crate::{REFERENCE, failure, for_all};

/// A struct as tests see it.
pub(crate) struct Row {
    pub(crate) path: &'static str,
    pub(crate) check: fn(Value) -> TestCaseResult,
}

pub(crate) fn check<T>(json: Value) -> TestCaseResult
where
    T: Wire + Serialize + DeserializeOwned + PartialEq,
{
    let decoded = decode::<T>(json.to_string().as_bytes()).map_err(failure)?;
    let said: Vec<String> = decoded.deviations.iter().map(ToString::to_string).collect();
    prop_assert_eq!(said, [] as [&str; 0]);
    let written = serde_json::to_string(&decoded.value).map_err(failure)?;
    prop_assert_eq!(&serde_json::from_str::<Value>(&written).map_err(failure)?, &json);
    let again: T = serde_json::from_slice(written.as_bytes()).map_err(failure)?;
    prop_assert!(again == decoded.value, "written as {}", written);
    Ok(())
}

#[test]
fn what_keeps_to_the_docs_comes_back_whole() {
    let documented = Documented::new(&REFERENCE.graph);
    for row in STRUCTS {
        let Schema::Struct(strukt) = &REFERENCE.definition(row.path).schema else {
            panic!("{} is no struct", row.path)
        };
        for_all(row.path, 16, &documented.object(strukt), row.check);
    }
}
