//! What is written reads back: arbitrary values of every enum and every union of the Plex crate, and
//! of its largest structs.
//!
//! The values are made from the graph of `docs/`, never by the crate under test. The same values
//! come in every run.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

mod arbitrary;
mod enums;
mod lists;
mod structs;
mod unions;

use std::fmt::Debug;
use std::path::Path;
use std::sync::LazyLock;

use generated::wire::{Wire, decode};
use generator::diagnostic::Diagnostics;
use generator::graph::{TypeDef, TypeGraph};
use generator::plan::{self, File, RustModel};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseResult, TestRng, TestRunner};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The types of `docs/`, and what the generator makes of them.
struct Reference {
    graph: TypeGraph,
    model: RustModel,
}

static REFERENCE: LazyLock<Reference> = LazyLock::new(|| {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs");
    let graph = tests::stages::graph(&docs).unwrap();
    let model = plan::build(&graph, "generated", &mut Diagnostics::default());
    Reference { graph, model }
});

impl Reference {
    /// Every type by its path in Rust, with its definition: `operations::State`.
    fn types(&self) -> impl Iterator<Item = (String, &File, &TypeDef)> {
        let defs = self.graph.iter().map(|(_, def)| def);
        self.model.files.iter().zip(defs).map(|(file, def)| {
            assert_eq!((&file.name, &file.page), (&def.name, &def.page), "a file stands for another type");
            let (module, _) = file.path.rsplit_once('/').unwrap();
            (format!("{}::{}", module.replace('/', "::"), file.ident.as_str()), file, def)
        })
    }

    /// The definition of the type with this path in Rust.
    fn definition(&self, path: &str) -> &TypeDef {
        let found = self.types().find(|(known, ..)| known == path);
        found.unwrap_or_else(|| panic!("the docs have no {path}")).2
    }
}

/// Has a test run with so many values of a strategy, the same ones in every run.
fn for_all<S: Strategy>(what: &str, cases: u32, values: &S, test: impl Fn(S::Value) -> TestCaseResult) {
    let config = Config { failure_persistence: None, ..Config::with_cases(cases) };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    if let Err(error) = TestRunner::new_with_rng(config, rng).run(values, test) {
        panic!("{what}: {error}");
    }
}

/// Writes a value and reads it back, by every door: text and `Value`, plain serde and `decode`.
/// Bytes throughout: each kind of source is compiled anew for each of the types.
fn round_trip<T>(value: &T) -> TestCaseResult
where
    T: Wire + Serialize + DeserializeOwned + PartialEq + Debug,
{
    let text = serde_json::to_string(value).map_err(failure)?;
    prop_assert_eq!(
        &serde_json::from_slice::<T>(text.as_bytes()).map_err(failure)?,
        value,
        "written as {}",
        text
    );
    prop_assert_eq!(&decode::<T>(text.as_bytes()).map_err(failure)?.value, value, "written as {}", text);
    let json = serde_json::to_value(value).map_err(failure)?;
    prop_assert_eq!(&serde_json::from_value::<T>(json).map_err(failure)?, value, "written as {}", text);
    Ok(())
}

fn failure(error: impl std::fmt::Display) -> TestCaseError {
    TestCaseError::fail(error.to_string())
}
