//! Recorded responses of real servers, read into the shipped crate: how many are read, and how many
//! of their values arrive in a typed field. Neither figure says enough alone: a model that reads
//! nothing reads everything.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use generated::operations::{
    GetLibrarySectionsAllResponseBody, GetMediaMetaDataResponseBody, GetMediaProvidersResponseBody,
    GetMetadataChildrenResponseBody, GetPinAuthPinContainer, GetServerPreferencesResponseBody,
    GetTranscodeSessionsResponseBody, PlexDevice, PostUsersSignInDataUserPlexAccount,
};
use generated::wire::{self, Decoded, DeviationKind, Wire};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What became of a payload.
struct Reading {
    /// What deviated, by its path and kind.
    deviations: Vec<(String, String)>,
    written: Value,
}

fn read<T: Wire + DeserializeOwned + serde::Serialize + PartialEq>(json: &[u8]) -> Reading {
    let plain: T = serde_json::from_slice(json).unwrap();
    let Decoded { value, deviations } = wire::decode::<T>(json).unwrap();
    assert!(plain == value, "plain serde and decode read different values");
    Reading {
        deviations: deviations.into_iter().map(|it| (it.path, it.kind.as_str().to_owned())).collect(),
        written: serde_json::to_value(value).unwrap(),
    }
}

/// A list of the documented type, each item read by itself.
fn read_list<T: Wire + DeserializeOwned + serde::Serialize + PartialEq>(json: &[u8]) -> Reading {
    let items: Vec<Value> = serde_json::from_slice(json).unwrap();
    let _: Vec<T> = serde_json::from_slice(json).unwrap();
    let mut whole = Reading { deviations: Vec::new(), written: Value::Array(Vec::new()) };
    for (index, item) in items.iter().enumerate() {
        let reading = read::<T>(&serde_json::to_vec(item).unwrap());
        let below = |(path, kind): (String, _)| (path.replacen('$', &format!("$[{index}]"), 1), kind);
        whole.deviations.extend(reading.deviations.into_iter().map(below));
        whole.written.as_array_mut().unwrap().push(reading.written);
    }
    whole
}

type Read = fn(&[u8]) -> Reading;

const PAYLOADS: &[(&str, Read)] = &[
    ("user_info_plexpass.json", read::<PostUsersSignInDataUserPlexAccount>),
    ("pins_new.json", read::<GetPinAuthPinContainer>),
    ("resources.json", read_list::<PlexDevice>),
    ("movie_library.json", read::<GetLibrarySectionsAllResponseBody>),
    ("metadata_108.json", read::<GetMediaMetaDataResponseBody>),
    ("prefs.json", read::<GetServerPreferencesResponseBody>),
    ("tv_seasons.json", read::<GetMetadataChildrenResponseBody>),
    ("video_sessions.json", read::<GetTranscodeSessionsResponseBody>),
    ("providers_free.json", read::<GetMediaProvidersResponseBody>),
];

/// The payloads of the project, and the recorded ones as they came where they are at hand.
fn folders() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let recorded = root.join("../shared/payloads/plex");
    let mut folders = vec![root.join("docs/payloads")];
    folders.extend(recorded.is_dir().then_some(recorded));
    folders
}

/// Every value without parts but null, by its path.
fn scalars(value: &Value, path: String, into: &mut BTreeMap<String, Value>) {
    match value {
        Value::Null => {}
        Value::Array(items) => {
            items
                .iter()
                .enumerate()
                .for_each(|(index, item)| scalars(item, format!("{path}[{index}]"), into));
        }
        Value::Object(entries) => {
            entries.iter().for_each(|(key, value)| scalars(value, format!("{path}.{key}"), into));
        }
        scalar => {
            into.insert(path, scalar.clone());
        }
    }
}

/// Whether two values say the same: numbers by value, times by instant.
fn is_same(a: &Value, b: &Value) -> bool {
    let instant = |value: &Value| value.as_str().and_then(|text| text.parse::<jiff::Timestamp>().ok());
    a == b
        || (a.is_number() && a.as_f64() == b.as_f64())
        || (instant(a).is_some() && instant(a) == instant(b))
}

/// A payload held against what became of it.
struct Account {
    all: usize,
    /// The paths of the values that no field takes; each is a deviation.
    unknown: Vec<String>,
}

/// Checks that no value is changed, and that none is missing but below a deviation. `path` is how
/// paths are compared.
fn account(file: &str, sent: &Value, reading: &Reading, path: fn(&str) -> String) -> Account {
    let (mut before, mut after) = (BTreeMap::new(), BTreeMap::new());
    scalars(sent, "$".to_owned(), &mut before);
    scalars(&reading.written, "$".to_owned(), &mut after);
    let after: BTreeMap<String, Value> = after.into_iter().map(|(at, value)| (path(&at), value)).collect();
    let unknown_fields: Vec<&str> = (reading.deviations.iter())
        .filter(|(_, kind)| kind == DeviationKind::UnknownField.as_str())
        .map(|(path, _)| path.as_str())
        .collect();
    let is_unknown = |path: &str| {
        let below =
            |at: &&str| path.strip_prefix(*at).is_some_and(|it| it.is_empty() || it.starts_with(['.', '[']));
        unknown_fields.iter().any(below)
    };
    let mut unknown = Vec::new();
    for (at, value) in &before {
        match after.get(&path(at)) {
            Some(found) => assert!(is_same(value, found), "{file} {at}: {value} became {found}"),
            None => {
                assert!(is_unknown(at), "{file} {at}: {value} is lost without a word");
                unknown.push(format!("{file} {at}"));
            }
        }
    }
    Account { all: before.len(), unknown }
}

/// What servers send and no field is there for: an object that has no key of its page is of another type,
/// which payloads cannot say.
const UNDOCUMENTED: &[&str] = &[
    "user_info_plexpass.json $.subscriptions[0].mode",
    "user_info_plexpass.json $.subscriptions[0].state",
    "user_info_plexpass.json $.subscriptions[0].type",
];

#[test]
fn every_payload_is_read_and_nothing_is_lost_without_a_word() {
    for folder in folders() {
        let mut all = 0;
        let mut unknown = Vec::new();
        for (file, read) in PAYLOADS {
            let json = fs::read(folder.join(file)).unwrap();
            let reading = read(&json);
            let account = account(file, &serde_json::from_slice(&json).unwrap(), &reading, str::to_owned);
            all += account.all;
            unknown.extend(account.unknown);
            let other = |(_, kind): &&(String, String)| kind != DeviationKind::UnknownField.as_str();
            let others: Vec<_> = reading.deviations.iter().filter(other).collect();
            assert!(others.is_empty(), "{file} deviates from what it showed itself: {others:?}");
        }
        assert_eq!(all, 2505, "values in {}", folder.display());
        assert_eq!(unknown, UNDOCUMENTED);
        assert!(unknown.len() * 100 <= all, "less than 99 % of the values lie in a typed field");
    }
}

/// Reads each payload with the crate of the pages alone, and says what came of it as JSON.
const PROGRAM: &str = include_str!("../src/payloads_program.rs");

#[test]
fn the_pages_alone_read_all_but_what_they_document_wrongly() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let plain = tests::stages::plan_without_evidence(&root.join("docs"), "plain").unwrap();
    let mut scratch = tests::scratch::Scratch::new().unwrap();
    scratch.add("plain", &generator::emit::emit(&plain).0).unwrap();
    let folders = folders();
    let paths: Vec<&Path> = folders.iter().map(PathBuf::as_path).collect();
    let output = scratch.run(PROGRAM, &[], &paths).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let lines: Vec<Value> = output
        .stdout
        .split(|byte| *byte == b'\n')
        .filter_map(|line| serde_json::from_slice(line).ok())
        .collect();
    assert_eq!(lines.len(), PAYLOADS.len() * folders.len());
    for line in lines {
        let (file, sent) = (line["file"].as_str().unwrap(), &line["sent"]);
        if let Some(error) = line["error"].as_str() {
            // Documented as `?bool`, and a string.
            assert_eq!(file, "prefs.json", "{error}");
            assert!(error.starts_with("$.MediaContainer.Setting["), "{error}");
            continue;
        }
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let pairs = line["deviations"].as_array().unwrap().iter();
        let deviations: Vec<_> = pairs.map(|pair| (text(&pair[0]), text(&pair[1]))).collect();
        assert!(file != "prefs.json" && !deviations.is_empty(), "{file} is read without a deviation");
        // Without evidence a key is written as the page has it.
        let folded = |path: &str| path.to_lowercase().replace('_', "");
        account(file, sent, &Reading { deviations, written: line["written"].clone() }, folded);
    }
}
