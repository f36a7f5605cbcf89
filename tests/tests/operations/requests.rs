//! Requests written by hand from the examples of the API's reference. Nothing here looks at a table.

use bytes::Bytes;
use generated::operations as plex;
use generated::wire::{Api, Call};
use serde::de::DeserializeOwned;

/// A value of an enum.
fn value<T: DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).unwrap()
}

/// A request as it would be on the wire: the line, the headers by their names, the body.
fn shown(request: &http::Request<Bytes>) -> String {
    let mut lines: Vec<String> = request
        .headers()
        .iter()
        .map(|(name, value)| format!("{name}: {}", value.to_str().unwrap()))
        .collect();
    lines.sort();
    lines.insert(0, format!("{} {}", request.method(), request.uri().path_and_query().unwrap()));
    if !request.body().is_empty() {
        lines.push(String::new());
        lines.push(String::from_utf8(request.body().to_vec()).unwrap());
    }
    lines.join("\n")
}

#[track_caller]
fn check(call: &impl Call, expected: &[&str]) {
    let api = Api::new("http://localhost:32400");
    assert_eq!(shown(&call.to_http(&api).unwrap()), expected.join("\n"));
}

#[test]
fn signing_in_is_a_form_with_headers() {
    let call = plex::PostUsersSignInDataRequest {
        client_name: Some("Plex for Roku".into()),
        device_nickname: Some("Roku 3".into()),
        client_version: Some("2.4.1".into()),
        platform: Some("Roku".into()),
        request_body: Some(plex::PostUsersSignInDataRequestBody {
            remember_me: Some(false),
            verification_code: Some("123456".into()),
            ..plex::PostUsersSignInDataRequestBody::new("username@email.com", "pass word&1")
        }),
        ..plex::PostUsersSignInDataRequest::new("3381b62b-9ab7-4e37-827b-203e9809eb58")
    };
    let expected = [
        "POST /users/signin",
        "content-type: application/x-www-form-urlencoded",
        "x-plex-client-identifier: 3381b62b-9ab7-4e37-827b-203e9809eb58",
        "x-plex-device: Roku 3",
        "x-plex-platform: Roku",
        "x-plex-product: Plex for Roku",
        "x-plex-version: 2.4.1",
        "",
        "login=username@email.com&password=pass%20word%261&rememberMe=false&verificationCode=123456",
    ];
    check(&call, &expected);
}

#[test]
fn what_takes_nothing_is_a_unit() {
    check(&plex::GetServerIdentityRequest, &["GET /identity"]);
    check(&plex::GetServerPreferencesRequest, &["GET /:/prefs"]);
    check(&plex::GetButlerTasksRequest, &["GET /butler"]);
    check(&plex::StartAllTasksRequest, &["POST /butler"]);
    check(&plex::StopAllTasksRequest, &["DELETE /butler"]);
    check(&plex::GetAllLibrariesRequest, &["GET /library/sections"]);
}

#[test]
fn paths_are_filled() {
    let call = plex::StartTaskRequest { task_name: value("\"BackupDatabase\"") };
    check(&call, &["POST /butler/BackupDatabase"]);
    check(&plex::DeleteLibraryRequest { section_key: 9518 }, &["DELETE /library/sections/9518"]);
    let call = plex::CancelServerActivitiesRequest::new("25b71ed5-0f9d-461c-baa7-d404e9e10d3e");
    check(&call, &["DELETE /activities/25b71ed5-0f9d-461c-baa7-d404e9e10d3e"]);
    let call = plex::StopTranscodeSessionRequest::new("zz7llzqlx8w9vnrsbnwhbmep");
    check(&call, &["DELETE /transcode/sessions/zz7llzqlx8w9vnrsbnwhbmep"]);
    let call =
        plex::GetMetadataChildrenRequest { rating_key: 1539.0, include_elements: Some("Stream".into()) };
    check(&call, &["GET /library/metadata/1539/children?includeElements=Stream"]);
    let call =
        plex::UpdatePlaylistRequest { playlist_id: 3915.0, title: Some("A, B & C".into()), summary: None };
    check(&call, &["PUT /playlists/3915?title=A,%20B%20%26%20C"]);
}

#[test]
fn queries_are_what_the_reference_shows() {
    check(&plex::MarkPlayedRequest { key: 59398.0 }, &["GET /:/scrobble?key=59398"]);
    let call =
        plex::UpdatePlayProgressRequest { key: "some key".into(), time: 90000.0, state: "played".into() };
    check(&call, &["POST /:/progress?key=some%20key&time=90000&state=played"]);
    let call = plex::LogLineRequest {
        level: value("3"),
        message: "Test log message".into(),
        source: "Postman".into(),
    };
    check(&call, &["GET /log?level=3&message=Test%20log%20message&source=Postman"]);
    let call = plex::PerformSearchRequest { query: "arnold".into(), section_id: None, limit: Some(5.0) };
    check(&call, &["GET /hubs/search?query=arnold&limit=5"]);
    let call = plex::CreatePlaylistRequest {
        title: "Mix".into(),
        r#type: value("\"photo\""),
        smart: value("1"),
        uri: "server://abc/com.plexapp.plugins.library/library/metadata/1".into(),
        play_queue_id: None,
    };
    let uri = "server://abc/com.plexapp.plugins.library/library/metadata/1";
    check(&call, &[&format!("POST /playlists?title=Mix&type=photo&smart=1&uri={uri}")]);
    let call = plex::GetResizedPhotoRequest {
        width: 110.0,
        height: 165.0,
        opacity: 100,
        blur: 20.0,
        min_size: value("1"),
        upscale: value("1"),
        url: "/library/metadata/49564/thumb/1654258204".into(),
    };
    let url = "/library/metadata/49564/thumb/1654258204";
    let query = format!("width=110&height=165&opacity=100&blur=20&minSize=1&upscale=1&url={url}");
    check(&call, &[&format!("GET /photo/:/transcode?{query}")]);
    let call = plex::GetSourceConnectionInformationRequest { source: "server://client-identifier".into() };
    check(&call, &["GET /security/resources?source=server://client-identifier"]);
    check(&plex::ApplyUpdatesRequest::default(), &["PUT /updater/apply"]);
}

#[test]
fn headers_stand_beside_queries() {
    let call = plex::GetPinRequest { strong: Some(true), ..plex::GetPinRequest::new("client-1") };
    check(&call, &["POST /pins?strong=true", "x-plex-client-identifier: client-1"]);
    let call = plex::GetTokenByPinIdRequest {
        pin_id: 232248,
        client_id: "client-1".into(),
        platform: Some("Roku".into()),
        ..Default::default()
    };
    check(&call, &["GET /pins/232248", "x-plex-client-identifier: client-1", "x-plex-platform: Roku"]);
    let call = plex::GetServerResourcesRequest {
        include_https: Some(value("1")),
        include_relay: Some(value("1")),
        include_ipv6: Some(value("1")),
        client_id: "client-1".into(),
    };
    let line = "GET /resources?includeHttps=1&includeRelay=1&includeIPv6=1";
    check(&call, &[line, "x-plex-client-identifier: client-1"]);
    let call = plex::GetThumbImageRequest {
        rating_key: 9518,
        width: 396,
        height: 396,
        min_size: 1,
        upscale: 1,
        x_plex_token: "CV5xoxjTpFKUzBTShsaf".into(),
    };
    let line = "GET /library/metadata/9518/thumb?width=396&height=396&minSize=1&upscale=1";
    check(&call, &[line, "x-plex-token: CV5xoxjTpFKUzBTShsaf"]);
    let call = plex::GetSearchAllLibrariesRequest {
        search_types: Some(vec![value("\"movies\""), value("\"tv\"")]),
        limit: Some(10),
        ..plex::GetSearchAllLibrariesRequest::new("dead", "client-1")
    };
    let line = "GET /library/search?query=dead&limit=10&searchTypes=movies,tv";
    check(&call, &[line, "x-plex-client-identifier: client-1"]);
    let call = plex::GetLibraryItemsRequest {
        tag: value("\"edition\""),
        section_key: 9518,
        r#type: value("2"),
        include_guids: Some(value("1")),
        x_plex_container_start: Some(0),
        x_plex_container_size: Some(50),
        ..Default::default()
    };
    let query = "includeGuids=1&type=2&X-Plex-Container-Start=0&X-Plex-Container-Size=50";
    check(&call, &[&format!("GET /library/sections/9518/edition?{query}")]);
}

#[test]
fn a_body_of_text_is_sent_as_it_is() {
    let lines = "level=4&message=Test%20message%201&source=postman\nlevel=3&message=Test%20message%202";
    let call = plex::LogMultiLineRequest { request_body: lines.into() };
    check(&call, &["POST /log", "content-type: text/plain", "", lines]);
    let call = plex::PostMediaArtsRequest {
        rating_key: 2268,
        url: Some("https://api.mediux.pro/assets/fcfdc487".into()),
        request_body: None,
    };
    check(&call, &["POST /library/metadata/2268/arts?url=https://api.mediux.pro/assets/fcfdc487"]);
}
