//! Reads and writes a listing with both crates in turn and prints what each round took.

#![recursion_limit = "256"]

use std::time::Instant;

use serde_json::{Value, json};

const ROUNDS: usize = 15;

/// An entry of a library, in the shape of a server's answer.
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
        "media": [{
            "id": number, "duration": 9_654_321, "bitrate": 10_340, "width": 1920, "height": 1080, "aspectRatio": 1.85,
            "audioChannels": 6, "audioCodec": "eac3", "videoCodec": "h264", "videoResolution": "1080",
            "container": "mkv", "videoFrameRate": "24p", "videoProfile": "high",
            "part": [{
                "id": number, "key": format!("/library/parts/{number}/1705739923/file.mkv"), "duration": 9_654_321,
                "file": format!("/movies/A Film, Part {number}.mkv"), "size": 12_345_678_901_i64, "container": "mkv",
                "videoProfile": "high"
            }]
        }],
        "genre": [{ "tag": "Action" }, { "tag": "Drama" }], "country": [{ "tag": "Somewhere" }],
        "director": [{ "tag": "A Director" }], "role": [{ "tag": "One" }, { "tag": "Two" }, { "tag": "Three" }]
    })
}

fn listing() -> String {
    let entries: Vec<Value> = (0..3000).map(entry).collect();
    let body = json!({ "mediaContainer": {
        "size": entries.len(), "allowSync": true, "art": "/art", "identifier": "library", "librarySectionID": 1,
        "title1": "Movies", "viewGroup": "movie", "metadata": entries
    } });
    body.to_string()
}

/// The time a piece of work takes, in seconds.
fn time<T>(work: impl FnOnce() -> T) -> (f64, T) {
    let started = Instant::now();
    let result = std::hint::black_box(work());
    (started.elapsed().as_secs_f64(), result)
}

fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}

fn main() {
    // What the entries leave out is filled in with defaults: derives read nothing less.
    let whole: Tables = serde_json::from_str(&listing()).expect("the listing is read");
    let json = serde_json::to_string(&whole).expect("the listing is written");
    let decoded = tables::wire::decode::<Tables>(json.as_bytes()).expect("the whole listing is read");
    println!("a listing of {:.1} MB, {} deviations\n", json.len() as f64 / 1e6, decoded.deviations.len());
    let (mut reading, mut writing) = (Vec::new(), Vec::new());
    let mut speeds = Vec::new();
    for _ in 0..ROUNDS {
        let (ours, tables) = time(|| serde_json::from_str::<Tables>(&json).expect("tables read"));
        let (theirs, derives) = time(|| serde_json::from_str::<Derives>(&json).expect("derives read"));
        reading.push(theirs / ours);
        speeds.push(json.len() as f64 / 1e6 / ours);
        let (ours, _) = time(|| serde_json::to_string(&tables).expect("tables write"));
        let (theirs, _) = time(|| serde_json::to_string(&derives).expect("derives write"));
        writing.push(theirs / ours);
    }
    println!("reading, speed of tables / speed of derives: {:.3} ({:.0} MB/s; at least 0.9 is the aim)", median(reading), median(speeds));
    println!("writing, speed of tables / speed of derives: {:.3}", median(writing));
}

type Tables = tables::operations::GetLibrarySectionsAllResponseBody;
type Derives = derives::operations::GetLibrarySectionsAllResponseBody;
