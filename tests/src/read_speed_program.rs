//! Reads and writes a listing with both crates in turn and prints how their speeds compare.

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

fn listing() -> String {
    let entries: Vec<Value> = (0..3750).map(entry).collect();
    let body = json!({ "MediaContainer": {
        "size": entries.len(), "allowSync": true, "art": "/art", "identifier": "library", "librarySectionID": 1,
        "title1": "Movies", "viewGroup": "movie", "Metadata": entries
    } });
    body.to_string()
}

/// The time a piece of work takes, in seconds.
fn time<T>(work: impl FnOnce() -> T) -> (f64, T) {
    let started = Instant::now();
    let result = std::hint::black_box(work());
    (started.elapsed().as_secs_f64(), result)
}

/// The time that each of the two took, in seconds.
#[derive(Default)]
struct Race {
    ours: f64,
    theirs: f64,
}

impl Race {
    fn run<A, B>(&mut self, ours_first: bool, ours: impl FnOnce() -> A, theirs: impl FnOnce() -> B) -> (A, B) {
        let ((our_time, a), (their_time, b)) = if ours_first {
            let a = time(ours);
            (a, time(theirs))
        } else {
            let b = time(theirs);
            (time(ours), b)
        };
        self.ours += our_time;
        self.theirs += their_time;
        (a, b)
    }

    fn ratio(&self) -> f64 {
        self.theirs / self.ours
    }
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
        let (mut read, mut write) = (Race::default(), Race::default());
        // Who comes first finds the memory that was freed before; that is each in turn.
        for ours_first in [true, false] {
            let (tables, derives) = read.run(
                ours_first,
                || serde_json::from_str::<Tables>(&json).expect("tables read"),
                || serde_json::from_str::<Derives>(&json).expect("derives read"),
            );
            write.run(
                ours_first,
                || serde_json::to_string(&tables).expect("tables write"),
                || serde_json::to_string(&derives).expect("derives write"),
            );
        }
        reading.push(read.ratio());
        writing.push(write.ratio());
        speeds.push(2.0 * json.len() as f64 / 1e6 / read.ours);
    }
    println!("reading, speed of tables / speed of derives: {:.3} ({:.0} MB/s; at least 0.9 is the aim)", median(reading), median(speeds));
    println!("writing, speed of tables / speed of derives: {:.3}", median(writing));
}

type Tables = tables::operations::GetLibrarySectionsAllResponseBody;
type Derives = derives::operations::GetLibrarySectionsAllResponseBody;
