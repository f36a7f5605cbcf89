//! The runtime of the written crate: hand-written files of `generator/runtime`, of which a crate
//! gets the ones its types need.

use std::collections::BTreeMap;

use super::{layout, modules};
use crate::plan::{Dates, RuntimePart, RustModel};

/// The files that every crate has.
const CORE: &[(&str, &str)] = &[
    ("atom", include_str!("../../runtime/atom.rs")),
    ("buffer", include_str!("../../runtime/buffer.rs")),
    ("context", include_str!("../../runtime/context.rs")),
    ("cursor", include_str!("../../runtime/cursor.rs")),
    ("decode", include_str!("../../runtime/decode.rs")),
    ("fill", include_str!("../../runtime/fill.rs")),
    ("input", include_str!("../../runtime/input.rs")),
    ("judge", include_str!("../../runtime/judge.rs")),
    ("keys", include_str!("../../runtime/keys.rs")),
    ("listed", include_str!("../../runtime/listed.rs")),
    ("lone", include_str!("../../runtime/lone.rs")),
    ("marks", include_str!("../../runtime/marks.rs")),
    ("node", include_str!("../../runtime/node.rs")),
    ("scalars", include_str!("../../runtime/scalars.rs")),
    ("scan", include_str!("../../runtime/scan.rs")),
    ("sent", include_str!("../../runtime/sent.rs")),
    ("shape", include_str!("../../runtime/shape.rs")),
    ("syntax", include_str!("../../runtime/syntax.rs")),
    ("text", include_str!("../../runtime/text.rs")),
    ("value", include_str!("../../runtime/value.rs")),
    ("words", include_str!("../../runtime/words.rs")),
];

const ROOT: &str = include_str!("../../runtime/mod.rs");

/// A part: its file and the lines that `mod.rs` gets for it.
struct Part {
    file: &'static str,
    text: &'static str,
    lines: &'static str,
}

/// The keys and the fields of models, and what is done with all of them.
const MODELS: &[(&str, &str)] = &[
    ("entries", include_str!("../../runtime/entries.rs")),
    ("index", include_str!("../../runtime/index.rs")),
    ("parts", include_str!("../../runtime/parts.rs")),
    ("reader", include_str!("../../runtime/reader.rs")),
    ("whole", include_str!("../../runtime/whole.rs")),
];

/// What enums have as values.
const RAW: (&str, &str) = ("raw", include_str!("../../runtime/raw.rs"));

/// What the parts for numbers of any size have in common.
const DIGITS: (&str, &str) = ("digits", include_str!("../../runtime/digits.rs"));

/// What dates have in common.
const DATED: &[(&str, &str)] =
    &[("dated", include_str!("../../runtime/dated.rs")), ("moment", include_str!("../../runtime/moment.rs"))];

/// What dates of other crates than jiff have in common.
const SPELLED: (&str, &str) = ("spelled", include_str!("../../runtime/spelled.rs"));

/// The file of what operations are.
const OPERATION: &str = "operation";

/// What operations need besides it.
const CALLS: &[(&str, &str)] = &[
    ("answer", include_str!("../../runtime/answer.rs")),
    ("form", include_str!("../../runtime/form.rs")),
    ("request", include_str!("../../runtime/request.rs")),
    ("send", include_str!("../../runtime/send.rs")),
];

fn part(part: RuntimePart, dates: Dates) -> Part {
    let (file, text, lines) = match part {
        RuntimePart::Models => (
            "model",
            include_str!("../../runtime/model.rs"),
            "mod entries;\nmod index;\nmod model;\nmod parts;\nmod reader;\nmod whole;\npub use model::{Model, Objects, Sink, Source};\npub(crate) use model::{json, model};\n\
             pub use parts::{Each, Extra, Slots, Values};\npub use whole::{copy, same, show};\n",
        ),
        RuntimePart::Enums => (
            "enums",
            include_str!("../../runtime/enums.rs"),
            "pub mod enums;\nmod raw;\npub use enums::Open;\npub(crate) use enums::open_enum;\n",
        ),
        RuntimePart::Unions => (
            "unions",
            include_str!("../../runtime/unions.rs"),
            "pub mod unions;\npub(crate) use unions::union;\npub use unions::{Union, Visit};\n",
        ),
        RuntimePart::Opaque => (
            "opaque",
            include_str!("../../runtime/opaque.rs"),
            "mod opaque;\npub(crate) use opaque::opaque;\n",
        ),
        RuntimePart::OptionalNullable => (
            "optional_nullable",
            include_str!("../../runtime/optional_nullable.rs"),
            "mod optional_nullable;\npub use optional_nullable::OptionalNullable;\n",
        ),
        RuntimePart::Time => match dates {
            Dates::Chrono => (
                "time",
                include_str!("../../runtime/time_chrono.rs"),
                "mod dated;\nmod moment;\nmod spelled;\nmod time;\n",
            ),
            Dates::Time => (
                "time",
                include_str!("../../runtime/time_time.rs"),
                "mod dated;\nmod moment;\nmod spelled;\nmod time;\npub use self::time::{Date, DateTime};\n",
            ),
            Dates::Jiff | Dates::String => {
                ("time", include_str!("../../runtime/time.rs"), "mod dated;\nmod moment;\nmod time;\n")
            }
        },
        RuntimePart::Own => ("own", include_str!("../../runtime/own.rs"), "pub mod own;\n"),
        RuntimePart::BigInteger => (
            "bigint",
            include_str!("../../runtime/bigint.rs"),
            "mod bigint;\npub use bigint::limit_digits;\n",
        ),
        RuntimePart::Decimal => ("decimal", include_str!("../../runtime/decimal.rs"), "mod decimal;\n"),
        RuntimePart::Bytes => ("binary", include_str!("../../runtime/binary.rs"), "mod binary;\n"),
        RuntimePart::Http => {
            ("http", include_str!("../../runtime/http.rs"), "mod http;\npub use self::http::same_message;\n")
        }
        RuntimePart::Calls => (
            OPERATION,
            include_str!("../../runtime/operation.rs"),
            "mod answer;\nmod form;\nmod operation;\nmod request;\nmod send;\n\
             pub use answer::{CallError, FaultBody, Json, Nothing, Output, Raw, Refusal, Reply, Text};\n\
             pub use operation::{Auth, Call, Fault, Fields, NoFault, Operation, Place};\n\
             pub use request::{Api, RequestError};\n",
        ),
    };
    Part { file, text, lines }
}

/// Adds the files.
pub(super) fn emit(model: &RustModel, files: &mut BTreeMap<String, String>) {
    let parts = &model.parts;
    let root: String = model.root.iter().map(|module| format!("::{module}")).collect();
    let mut put = |name: &str, text: &str| {
        let header = layout::RUNTIME;
        let text = text.replace("$crate::wire", &format!("$crate{root}::wire"));
        files.insert(super::in_sources(model, &format!("wire/{name}.rs")), format!("{header}\n{text}"));
    };
    let gate = modules::gate(model);
    let mut root = ROOT.to_owned();
    for (docs, name, value) in [
        (
            "Whether the docs have one type for whole numbers and fractions.",
            "ONE_NUMBER_TYPE",
            model.one_number_type,
        ),
        ("Whether plain serde refuses a required key that is missing or null.", "STRICT", model.strict),
    ] {
        root.push_str(&format!("\n/// {docs}\nconst {name}: bool = {value};\n"));
    }
    if !parts.is_empty() {
        root.push('\n');
    }
    for part in parts.iter().map(|&name| part(name, model.dates)) {
        let own =
            (part.file == "own").then(|| model.own.iter().map(|ty| format!("\nown!({});\n", ty.as_str())));
        put(part.file, &(part.text.to_owned() + &own.into_iter().flatten().collect::<String>()));
        match part.file {
            OPERATION => part.lines.lines().for_each(|line| root.push_str(&format!("{gate}{line}\n"))),
            _ => root.push_str(part.lines),
        }
    }
    if parts.contains(&RuntimePart::Models) {
        MODELS.iter().for_each(|(name, text)| put(name, text));
    }
    if parts.contains(&RuntimePart::Enums) {
        put(RAW.0, RAW.1);
    }
    if parts.contains(&RuntimePart::Time) {
        DATED.iter().for_each(|(name, text)| put(name, text));
    }
    if parts.contains(&RuntimePart::Time) && matches!(model.dates, Dates::Chrono | Dates::Time) {
        put(SPELLED.0, SPELLED.1);
    }
    if parts.contains(&RuntimePart::BigInteger) || parts.contains(&RuntimePart::Decimal) {
        put(DIGITS.0, DIGITS.1);
        root.push_str("mod digits;\n");
    }
    if parts.contains(&RuntimePart::Calls) {
        CALLS.iter().for_each(|(name, text)| put(name, text));
    }
    CORE.iter().for_each(|(name, text)| put(name, text));
    put("mod", &root);
}
