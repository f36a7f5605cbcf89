//! Reads the payloads of the folders it is given, and prints for each a line of JSON: the values
//! sent, and the values written back with the deviations by path and kind, or the error.

#![recursion_limit = "256"]

use plain::operations as o;
use plain::wire::{Decoded, decode};
use serde_json::{Value, json};

macro_rules! read {
    ($type:ty) => {
        |json| {
            let Decoded { value, deviations, .. } =
                decode::<$type>(json).map_err(|error| error.to_string())?;
            let plain: $type = serde_json::from_slice(json).map_err(|error| error.to_string())?;
            assert!(plain == value, "plain serde and decode read different values");
            let deviations: Vec<(String, &str)> =
                deviations.into_iter().map(|it| (it.path, it.kind.as_str())).collect();
            Ok((serde_json::to_value(value).expect("what was read is written"), json!(deviations)))
        }
    };
}

type Read = fn(&[u8]) -> Result<(Value, Value), String>;

/// One object of a list is enough for its type.
const PAYLOADS: &[(&str, bool, Read)] = &[
    ("user_info_plexpass.json", false, read!(o::PostUsersSignInDataUserPlexAccount)),
    ("pins_new.json", false, read!(o::GetPinAuthPinContainer)),
    ("resources.json", true, read!(o::PlexDevice)),
    ("movie_library.json", false, read!(o::GetLibrarySectionsAllResponseBody)),
    ("metadata_108.json", false, read!(o::GetMediaMetaDataResponseBody)),
    ("prefs.json", false, read!(o::GetServerPreferencesResponseBody)),
    ("tv_seasons.json", false, read!(o::GetMetadataChildrenResponseBody)),
    ("video_sessions.json", false, read!(o::GetTranscodeSessionsResponseBody)),
    ("providers_free.json", false, read!(o::GetMediaProvidersResponseBody)),
];

fn main() {
    for folder in std::env::args().skip(1) {
        for (file, is_list, read) in PAYLOADS {
            let text = std::fs::read(format!("{folder}/{file}")).expect("the payload is there");
            let mut sent: Value = serde_json::from_slice(&text).expect("the payload is JSON");
            if *is_list {
                sent = sent[0].take();
            }
            let line = match read(sent.to_string().as_bytes()) {
                Ok((written, deviations)) => {
                    json!({ "file": file, "sent": sent, "written": written, "deviations": deviations })
                }
                Err(error) => json!({ "file": file, "error": error }),
            };
            println!("{line}");
        }
    }
}
