//! The derive twin: the same crate with serde's derives in place of the runtime.
//!
//! It is made of the written files as syntax, so that docs, names, types and modules are the same;
//! only what reads and writes JSON differs, and that is taken from the plan. Nothing here knows how the
//! runtime does its work: whatever mentions it is left out.

mod derives;
mod runtime;

use std::collections::BTreeMap;

use generator::emit;
use generator::plan::RustModel;

use self::runtime::Runtime;
pub use self::runtime::names as runtime_names;

/// The folder of the runtime, and the one of its files that has nothing to do with JSON.
const RUNTIME: &str = "src/wire/";
const RUNTIME_ROOT: &str = "src/wire/mod.rs";
const MESSAGES: &str = "src/wire/http.rs";

/// The files of the twin by their path.
///
/// # Errors
///
/// When a written file is not what the twin can be made of; the text names it.
pub fn files(model: &RustModel) -> Result<BTreeMap<String, String>, String> {
    let mut files = emit::emit(model).0;
    let root = files.get(RUNTIME_ROOT).ok_or("the written crate has no runtime")?;
    let runtime = Runtime::of(root).map_err(|error| format!("{RUNTIME_ROOT}: {error}"))?;
    files.retain(|path, _| !path.starts_with(RUNTIME) && !path.starts_with("tests/") || path == MESSAGES);
    files.insert(RUNTIME_ROOT.to_owned(), runtime.source().to_owned());
    for file in &model.files {
        let path = format!("src/{}.rs", file.path);
        let text = files.get(&path).ok_or_else(|| format!("{path} is not written"))?;
        let twin = derives::twin(text, file, &runtime).map_err(|error| format!("{path}: {error}"))?;
        files.insert(path, twin);
    }
    let manifest = files.get_mut("Cargo.toml").ok_or("the written crate has no manifest")?;
    *manifest = with_serde(manifest);
    Ok(files)
}

/// What the dependencies must have for serde's derives.
const DEPENDENCIES: &[(&str, &str)] = &[
    ("serde", r#"{ version = "1", features = ["derive"] }"#),
    ("jiff", r#"{ version = "1", default-features = false, features = ["std", "serde"] }"#),
    ("num-bigint", r#"{ version = "0.5", features = ["serde"] }"#),
    ("rust_decimal", r#"{ version = "1", features = ["serde"] }"#),
    ("bytes", r#"{ version = "1", features = ["serde"] }"#),
];

fn with_serde(manifest: &str) -> String {
    let line = |line: &str| {
        let name = line.split_once(" = ").map(|(name, _)| name);
        match DEPENDENCIES.iter().find(|(dependency, _)| name == Some(dependency)) {
            Some((name, requirement)) => format!("{name} = {requirement}\n"),
            None => format!("{line}\n"),
        }
    };
    manifest.lines().map(line).collect()
}
