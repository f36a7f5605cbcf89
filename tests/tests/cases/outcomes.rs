//! The crates of all cases in one program, compiled and run once, and what it said.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use generator::diagnostic::Severity;
use generator::{Options, generate};
use serde_json::Value;
use tests::scratch::Scratch;

/// A case's folder and the type that each of its bodies is read as.
pub(crate) const CASES: &[(&str, &str, &[&str])] = &[
    ("arbitrary-precision", "components::Sack", &["body", "spelled"]),
    ("base64-of-the-other-alphabet", "components::Letter", &["body", "unpadded", "lines", "exact"]),
    ("boolean-literal-discriminator", "components::Upload", &["body", "contradicted"]),
    ("discriminator-of-several-values", "components::Trip", &["body", "unlisted"]),
    ("empty-list-for-object-or-map", "components::Shelf", &["body", "filled"]),
    ("enums-of-fractions-and-booleans", "components::Lamp", &["body", "whole", "spelled", "unlisted"]),
    ("exact-numbers-in-serde-buffers", "components::Ledger", &["body", "long", "alike", "union"]),
    ("example-null-of-a-nullable-field", "components::Feed", &["body"]),
    ("last-day-of-9999", "components::Lease", &["body", "empty", "zero"]),
    ("lists-and-nulls-of-php-and-xml", "components::Parcel", &["body", "php", "xml", "wrong"]),
    ("no-path-when-a-string-is-broken", "components::Chat", &["body", "any", "unknown"]),
    ("null-items-shift-a-list", "components::Log", &["body"]),
    ("plain-strict", "components::Ticket", &["whole", "missing", "null"]),
    ("python-event-stream-union", "models::Chunk", &["body"]),
    ("python-io-iobase", "models::Scan", &["body"]),
    ("unclosed-block-in-description", "components::Fence", &["body"]),
    ("unclosed-block-in-description", "components::Pre", &["body"]),
    ("unclosed-block-in-description", "components::Remark", &["body"]),
    ("union-by-nested-keys", "models::Notice", &["body"]),
    ("union-by-what-one-member-has", "models::Desk", &["body", "null"]),
    ("union-member-by-value-type", "components::Setting", &["body", "flag", "tags", "text"]),
    ("warning-for-self-and-self", "components::Owner", &["body"]),
];

/// What one way of reading gave.
#[derive(Debug)]
pub(crate) enum Outcome {
    Read {
        /// The value's `Debug`.
        debug: String,
        /// The value written.
        json: String,
        /// Path and kind of each deviation, sorted.
        deviations: Vec<(String, String)>,
    },
    Refused(String),
}

/// Outcomes by type, body and way.
type Outcomes = BTreeMap<(String, String, String), Outcome>;

/// All there is to know of the cases.
pub(crate) struct Said {
    /// The messages of the generator by case.
    pub(crate) messages: BTreeMap<&'static str, Vec<String>>,
    /// The cases whose docs gave no crate.
    pub(crate) unwritten: Vec<&'static str>,
    /// What rustc and cargo said.
    pub(crate) compiler: String,
    outcomes: Outcomes,
}

impl Said {
    /// What a way of reading a case's body as a type gave; none where it has no such way.
    pub(crate) fn outcome(&self, ty: &str, body: &str, way: &str) -> Option<&Outcome> {
        self.outcomes.get(&(ty.to_owned(), body.to_owned(), way.to_owned()))
    }
}

/// The cases with serde_json as it is.
pub(crate) fn as_it_is() -> &'static Said {
    static SAID: OnceLock<Result<Said, String>> = OnceLock::new();
    got(SAID.get_or_init(|| run("serde_json = \"1\"")))
}

/// The cases in a build that has another idea of numbers.
pub(crate) fn arbitrary_precision() -> &'static Said {
    static SAID: OnceLock<Result<Said, String>> = OnceLock::new();
    got(SAID.get_or_init(|| run("serde_json = { version = \"1\", features = [\"arbitrary_precision\"] }")))
}

/// What a program that could be compiled and run has said: it is tried once, not once a test.
fn got(said: &'static Result<Said, String>) -> &'static Said {
    match said {
        Ok(said) => said,
        Err(error) => panic!("{error}"),
    }
}

const READER: &str = include_str!("reader.rs");

pub(crate) fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/cases")
}

fn run(serde_json: &str) -> Result<Said, String> {
    let mut scratch = Scratch::new().unwrap();
    scratch.depend(serde_json);
    scratch.depend("serde = { version = \"1\", features = [\"derive\"] }");
    let mut said = Said {
        messages: BTreeMap::new(),
        unwritten: Vec::new(),
        compiler: String::new(),
        outcomes: BTreeMap::new(),
    };
    let mut main = format!(
        "{READER}\nfn main() {{\n    let folder = std::env::args().nth(1).expect(\"the cases' folder\");\n"
    );
    for (case, ty, bodies) in CASES {
        if !said.messages.contains_key(case) {
            said.add(case, &mut scratch);
        }
        if said.unwritten.contains(case) {
            continue;
        }
        let package = package(case);
        for body in *bodies {
            writeln!(
                main,
                "    read!(Body::new(&folder, {case:?}, {body:?}, {ty:?}), {package}::wire, {package}::{ty});"
            )
            .unwrap();
        }
    }
    main.push_str("}\n");
    let output = scratch.run(&main, &[], &[&cases()]).unwrap();
    said.compiler = String::from_utf8(output.stderr).unwrap();
    if !output.status.success() {
        return Err(said.compiler);
    }
    let lines = String::from_utf8(output.stdout).unwrap();
    said.outcomes = lines.lines().map(|line| outcome(&serde_json::from_str(line).unwrap())).collect();
    Ok(said)
}

fn package(case: &str) -> String {
    case.replace('-', "_")
}

impl Said {
    /// Generates a case's crate.
    fn add(&mut self, case: &'static str, scratch: &mut Scratch) {
        let package = package(case);
        let options = Options::new(cases().join(case).join("docs"), scratch.folder_of(&package));
        let report = generate(&options).unwrap();
        let messages = report.diagnostics.iter();
        let text = |it: &generator::diagnostic::Diagnostic| format!("{:?}: {}", it.severity(), it.message);
        self.messages.insert(case, messages.map(text).collect());
        if report.diagnostics.count(Severity::Error) > 0 {
            self.unwritten.push(case);
        } else {
            scratch.add_written(&package);
        }
    }
}

fn outcome(line: &Value) -> ((String, String, String), Outcome) {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let key = (text(&line["type"]), text(&line["body"]), text(&line["way"]));
    if line["error"].is_string() {
        return (key, Outcome::Refused(text(&line["error"])));
    }
    let pairs = line["deviations"].as_array().unwrap().iter();
    let mut deviations: Vec<_> = pairs.map(|pair| (text(&pair[0]), text(&pair[1]))).collect();
    deviations.sort();
    (key, Outcome::Read { debug: text(&line["debug"]), json: text(&line["json"]), deviations })
}
