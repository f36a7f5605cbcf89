//! Reads and writes bodies with the crates of tables and of derives in turn. Prints a line for each
//! round: kind, size, order of keys, action, bytes, the seconds of the tables, those of the derives.

#![recursion_limit = "256"]

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::Instant;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// How much is read in one timing: a small body many times.
const BYTES_A_TIMING: usize = 5_000_000;

const SIZES: [(&str, usize); 3] = [("1 KB", 1_000), ("100 KB", 100_000), ("5 MB", 5_000_000)];

fn main() {
    let rounds: usize = std::env::args().nth(1).and_then(|text| text.parse().ok()).expect("a number of rounds");
    let mut races = Vec::new();
    for (size, bytes) in SIZES {
        races.extend(races_of::<plex_tables::operations::GetLibrarySectionsAllResponseBody, plex_derives::operations::GetLibrarySectionsAllResponseBody>("objects", size, bytes, listing));
        races.extend(races_of::<made_tables::feed::Timeline, made_derives::feed::Timeline>("unions", size, bytes, timeline));
        races.extend(races_of::<made_tables::atlas::Atlas, made_derives::atlas::Atlas>("maps", size, bytes, atlas));
    }
    for round in 0..rounds {
        races.iter().for_each(|race| race(round));
    }
}

/// A body of as many entries as make it so large.
fn of_size(bytes: usize, body: fn(usize) -> Value) -> Value {
    let one = body(1).to_string().len();
    let more = body(11).to_string().len() - one;
    body(((bytes.saturating_sub(one) * 10) / more).max(1))
}

type Race = Box<dyn Fn(usize)>;

fn races_of<Tables, Derives>(kind: &'static str, size: &'static str, bytes: usize, body: fn(usize) -> Value) -> Vec<Race>
where
    Tables: DeserializeOwned + Serialize + 'static,
    Derives: DeserializeOwned + Serialize + 'static,
{
    // What the entries leave out is filled in with defaults: derives read nothing less.
    let whole: Tables = serde_json::from_value(of_size(bytes, body)).expect("the body is read");
    let documented = serde_json::to_string(&whole).expect("the body is written");
    let derives: Derives = serde_json::from_str(&documented).expect("derives read the body");
    assert_eq!(serde_json::to_string(&derives).expect("derives write it"), documented, "both read the same");
    let shuffled = shuffle(&documented);
    let back: Tables = serde_json::from_str(&shuffled).expect("the shuffled body is read");
    assert_eq!(serde_json::to_string(&back).expect("and written"), documented, "the order of keys means nothing");
    let times = (BYTES_A_TIMING / documented.len()).max(1);
    let races = [("documented", documented.clone()), ("shuffled", shuffled)].map(|(order, json)| -> Race {
        Box::new(move |round| {
            let (ours, theirs) = race(round, || read::<Tables>(&json, times), || read::<Derives>(&json, times));
            println!("{kind}\t{size}\t{order}\treading\t{}\t{ours}\t{theirs}", json.len() * times);
        })
    });
    let writing: Race = Box::new(move |round| {
        let json = &documented;
        let (ours, theirs) = race(round, || write::<Tables>(json, times), || write::<Derives>(json, times));
        println!("{kind}\t{size}\tdocumented\twriting\t{}\t{ours}\t{theirs}", json.len() * times);
    });
    races.into_iter().chain([writing]).collect()
}

/// The seconds that it takes to read a body so often.
fn read<T: DeserializeOwned>(json: &str, times: usize) -> f64 {
    time(|| {
        for _ in 0..times {
            black_box(serde_json::from_str::<T>(black_box(json)).expect("it is read"));
        }
    })
}

/// The seconds that it takes to write a body so often. It is read before, each time and by both: where its parts lie in
/// memory decides what a large one takes.
fn write<T: DeserializeOwned + Serialize>(json: &str, times: usize) -> f64 {
    let whole: T = serde_json::from_str(json).expect("it is read");
    time(|| {
        for _ in 0..times {
            black_box(serde_json::to_string(black_box(&whole)).expect("it is written"));
        }
    })
}

/// Runs both twice: who comes first finds the memory that was freed before, so that is each in turn. What was raced
/// before had other code and other memory: one pass of each, which does not count, takes their place.
fn race(round: usize, ours: impl Fn() -> f64, theirs: impl Fn() -> f64) -> (f64, f64) {
    ours();
    theirs();
    let mut seconds = (0.0, 0.0);
    for ours_first in [round % 2 == 0, round % 2 == 1] {
        if ours_first {
            seconds.0 += ours();
            seconds.1 += theirs();
        } else {
            seconds.1 += theirs();
            seconds.0 += ours();
        }
    }
    (seconds.0 / 2.0, seconds.1 / 2.0)
}

/// The processor time that some work takes where the system tells it, else the time on the clock.
fn time(work: impl Fn()) -> f64 {
    let (before, started) = (processor(), Instant::now());
    work();
    let elapsed = started.elapsed().as_secs_f64();
    match (before, processor()) {
        (Some(before), Some(after)) => after - before,
        _ => elapsed,
    }
}

/// The processor time of this thread, as Linux tells it.
fn processor() -> Option<f64> {
    // The count is brought up to date when another thread gets its turn.
    std::thread::sleep(std::time::Duration::from_nanos(1));
    let times = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds: f64 = times.split_whitespace().next()?.parse().ok()?;
    Some(nanoseconds / 1e9)
}

/// The same JSON with the keys of each object in another order.
fn shuffle(json: &str) -> String {
    let mut out = String::new();
    let mut seed = 1;
    put(&serde_json::from_str(json).expect("it is JSON"), &mut seed, &mut out);
    out
}

fn put(value: &Value, seed: &mut u64, out: &mut String) {
    match value {
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                put(item, seed, out);
            }
            out.push(']');
        }
        Value::Object(entries) => {
            let mut entries: Vec<_> = entries.iter().collect();
            for last in (1..entries.len()).rev() {
                // Knuth's constants; the high bits are the random ones.
                *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                entries.swap(last, (*seed >> 33) as usize % (last + 1));
            }
            out.push('{');
            for (index, (key, value)) in entries.into_iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write!(out, "{}:", json!(key)).expect("a string takes it");
                put(value, seed, out);
            }
            out.push('}');
        }
        scalar => write!(out, "{scalar}").expect("a string takes it"),
    }
}

/// A listing of a library, in the shape of a server's answer.
fn listing(entries: usize) -> Value {
    let entries: Vec<Value> = (0..entries).map(entry).collect();
    json!({ "MediaContainer": {
        "size": entries.len(), "allowSync": true, "art": "/art", "identifier": "library", "librarySectionID": 1,
        "title1": "Movies", "viewGroup": "movie", "Metadata": entries
    } })
}

fn entry(number: usize) -> Value {
    json!({
        "ratingKey": number.to_string(), "key": format!("/library/metadata/{number}"),
        "guid": format!("plex://movie/{number:024x}"), "slug": format!("film-{number}"), "studio": "A Studio",
        "type": "movie", "title": format!("A Film, Part {number}"), "librarySectionTitle": "Movies",
        "librarySectionID": 1, "librarySectionKey": "/library/sections/1", "contentRating": "PG-13",
        "summary": "What happens in this film takes a sentence or two, and this is about how long they are. ".repeat(3),
        "rating": 7.6, "audienceRating": 9.2, "year": 1990 + number % 30, "tagline": "A line.",
        "thumb": format!("/library/metadata/{number}/thumb/1705739923"),
        "art": format!("/library/metadata/{number}/art/1705739923"), "duration": 9_654_321, "addedAt": 1_705_739_914,
        "updatedAt": 1_705_739_923, "chapterSource": "media",
        "Media": [{
            "id": number, "duration": 9_654_321, "bitrate": 10_340, "width": 1920, "height": 1080, "aspectRatio": 1.85,
            "audioChannels": 6, "audioCodec": "eac3", "videoCodec": "h264", "videoResolution": "1080",
            "container": "mkv", "videoFrameRate": "24p", "videoProfile": "high",
            "Part": [{
                "id": number, "key": format!("/library/parts/{number}/1705739923/file.mkv"), "duration": 9_654_321,
                "file": format!("/movies/A Film, Part {number}.mkv"), "size": 12_345_678_901_i64, "container": "mkv",
                "videoProfile": "high"
            }]
        }],
        "Genre": [{ "tag": "Action" }, { "tag": "Drama" }], "Country": [{ "tag": "Somewhere" }],
        "Director": [{ "tag": "A Director" }], "Role": [{ "tag": "One" }, { "tag": "Two" }, { "tag": "Three" }]
    })
}

/// Posts of four kinds, which say what they are.
fn timeline(posts: usize) -> Value {
    json!({ "owner": "ada", "posts": (0..posts).map(post).collect::<Vec<Value>>() })
}

fn post(number: usize) -> Value {
    let (id, at) = (format!("post-{number}"), format!("2026-03-{:02}T10:{:02}:00Z", 1 + number % 28, number % 60));
    match number % 4 {
        0 => photo(number, &id, &at),
        1 => json!({
            "kind": "article", "id": id, "postedAt": at, "likes": number, "title": format!("Of the tide, {number}"),
            "words": 240, "text": "The water comes and goes, and what lies between the two is neither land nor sea. ".repeat(4),
            "tags": ["sea", "moon"]
        }),
        2 => json!({
            "kind": "poll", "id": id, "postedAt": at, "likes": number, "question": "Which way is the wind?", "open": true,
            "answers": [{ "text": "West", "votes": number }, { "text": "North", "votes": 3 }, { "text": "None", "votes": 0 }]
        }),
        _ => {
            let about = match number % 12 {
                3 => json!("the harbour"),
                7 => json!(number),
                _ => photo(number, "shown", &at),
            };
            json!({ "kind": "notice", "id": id, "postedAt": at, "likes": number, "about": about })
        }
    }
}

fn photo(number: usize, id: &str, at: &str) -> Value {
    json!({
        "kind": "photo", "id": id, "postedAt": at, "likes": number, "url": format!("https://example.com/{number}.jpg"),
        "width": 4000, "height": 3000, "caption": "From the pier, at low water", "exposure": 0.004
    })
}

/// Places by name, and what there is to know of each, by name, too.
fn atlas(places: usize) -> Value {
    let places: serde_json::Map<String, Value> =
        (0..places).map(|number| (format!("Place {number:05}"), place(number))).collect();
    json!({ "edition": 3, "places": places })
}

fn place(number: usize) -> Value {
    let map = |count: usize, value: &dyn Fn(usize) -> Value| -> Value {
        (0..count).map(|at| (format!("{:03}", at * 37 % 1000), value(at))).collect::<serde_json::Map<_, _>>().into()
    };
    json!({
        "north": 47.25 + number as f64 / 64.0, "east": 8.5, "height": 408.0,
        "names": map(4, &|at| json!(format!("a name, {at}"))),
        "roads": map(12, &|at| json!(at * 17)),
        "census": map(2, &|_| map(6, &|at| json!(at * 311)))
    })
}
