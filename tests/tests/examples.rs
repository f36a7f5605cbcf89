//! The examples of `tests/examples` do what they say. That of a build script is a project, see `projects.rs`.

#![expect(clippy::unwrap_used, reason = "where the test itself cannot go on, it fails")]
#![allow(dead_code, reason = "an example has a `main`")]

#[path = "../examples/loopback.rs"]
mod loopback;
#[path = "../examples/sign_in.rs"]
mod sign_in;

use std::path::Path;

#[test]
fn a_recorded_sign_in_is_shown_with_its_deviations() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/payloads/user_info_plexpass.json");
    let body = std::fs::read_to_string(file).unwrap();
    let body = body.replacen(r#""status": "online""#, r#""status": "asleep""#, 1);
    let mut shown = Vec::new();
    sign_in::show(body.as_bytes(), &mut shown).unwrap();
    let shown = String::from_utf8(shown).unwrap();
    for text in [
        "<rowan.hale@example.com>\n",
        " is asleep\n",
        "8 deviations:\n",
        "].status: unknown value (PostUsersSignInDataServices.status): expected one of [\"online\"",
        "strictly: ",
    ] {
        assert!(shown.contains(text), "no {text:?} in:\n{shown}");
    }
}

#[test]
fn a_server_and_a_client_share_the_models() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut said = Vec::new();
    runtime.block_on(loopback::talk(&mut said)).unwrap();
    assert_eq!(
        String::from_utf8(said).unwrap(),
        "201 Created: rowan@example.com is in\n401: wrong password\n"
    );
}
