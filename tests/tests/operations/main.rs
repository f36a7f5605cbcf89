//! Operations of the Plex API: the requests are what the API documents, and a server on loopback answers
//! with recorded bodies.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]

mod loopback;
mod requests;
mod runtime;
