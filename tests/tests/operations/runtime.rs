//! What the caller refuses, adds and keeps.

use bytes::Bytes;
use generated::operations as plex;
use generated::wire::{self, Api, Call, CallError};

fn uri(call: &impl Call, api: &Api) -> String {
    call.to_http(api).unwrap().uri().to_string()
}

/// A value of a path stays in its segment, whatever it holds.
#[test]
fn a_value_cannot_leave_its_segment() {
    let api = Api::new("http://h/");
    let stop = |key: &str| plex::StopTranscodeSessionRequest::new(key);
    assert_eq!(
        uri(&stop("a/b?c#d%2F e\\é"), &api),
        "http://h/transcode/sessions/a%2Fb%3Fc%23d%252F%20e%5C%C3%A9"
    );
    for refused in ["..", ".", ""] {
        let error = stop(refused).to_http(&api).unwrap_err();
        assert!(error.to_string().contains("/transcode/sessions/{sessionKey}"), "{error}");
    }
}

/// The path of an operation comes from docs, which may be anybody's; where it goes, the user says.
#[test]
fn a_path_cannot_leave_its_host() {
    struct Evil;
    impl wire::Fields for Evil {}
    impl Call for Evil {
        const OPERATION: wire::Operation = wire::Operation {
            id: "evil",
            method: "GET",
            path: "@other.example/x",
            server: None,
            auth: None,
            places: &[],
        };
        type Output = wire::Nothing;
        type Fault = wire::NoFault;
    }
    for base in ["http://h", "http://h/"] {
        assert_eq!(uri(&Evil, &Api::new(base)), "http://h/@other.example/x");
    }
}

#[test]
fn a_value_cannot_leave_its_header() {
    let call = plex::GetPinRequest::new("a\r\nX-Evil: 1");
    let error = call.to_http(&Api::new("http://h")).unwrap_err();
    assert_eq!(error.to_string(), "the header X-Plex-Client-Identifier cannot have that value");
    assert!(Api::new("http://h").header("a b", "c").is_err());
    assert!(Api::new("http://h").header("a", "c\n").is_err());
}

#[test]
fn who_calls_is_said_where_the_api_wants_it() {
    let api = Api::new("http://h").credential("secret").query("lang", "en gb");
    let request = plex::GetServerIdentityRequest.to_http(&api).unwrap();
    assert_eq!(request.headers()["x-plex-token"], "secret");
    assert_eq!(request.uri().to_string(), "http://h/identity?lang=en%20gb");
    let api = Api::new("http://h").header("X-Plex-Token", "mine").unwrap().credential("secret");
    assert_eq!(plex::GetServerIdentityRequest.to_http(&api).unwrap().headers()["x-plex-token"], "secret");
    let api = Api::new("http://h").basic("Aladdin", "open sesame").unwrap();
    let request = plex::GetServerIdentityRequest.to_http(&api).unwrap();
    assert_eq!(request.headers()["authorization"], "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    assert!(Api::new("http://h").basic("a:b", "c").is_err());
}

#[test]
fn an_operation_knows_its_server() {
    assert_eq!(uri(&plex::GetTokenDetailsRequest, &Api::documented()), "https://plex.tv/api/v2/user");
    assert_eq!(uri(&plex::GetTokenDetailsRequest, &Api::new("http://h:1/x/")), "http://h:1/x/user");
    let error = plex::GetServerIdentityRequest.to_http(&Api::documented()).unwrap_err();
    assert!(error.to_string().contains("get-server-identity"), "{error}");
    assert!(plex::GetServerIdentityRequest.to_http(&Api::new("no address")).is_err());
}

fn answer(status: u16, body: &str) -> http::Response<Bytes> {
    http::Response::builder().status(status).body(Bytes::from(body.to_owned())).unwrap()
}

/// What is no text is not made one: an image stays what it is, and what should be text and is none is kept whole.
#[test]
fn bytes_stay_bytes() {
    let image = || http::Response::new(Bytes::from_static(b"\xff\xd8\xff\xe0 JFIF"));
    let reply = plex::GetThumbImageRequest::from_http(image()).unwrap();
    assert_eq!(reply.value, image().body());
    let error = plex::GetUsersRequest::from_http(image()).unwrap_err();
    assert!(matches!(&error, CallError::Body(..)), "{error}");
    assert_eq!(error.response().unwrap().body(), image().body());
}

#[test]
fn what_came_is_kept() {
    let body = r#"{"MediaContainer": {"size": "0", "version": "1.2", "novel": 1}}"#;
    let reply = plex::GetServerIdentityRequest::from_http(answer(203, body)).unwrap();
    assert_eq!(reply.status, 203);
    assert_eq!(reply.media_container.as_ref().and_then(|it| it.version.as_deref()), Some("1.2"));
    assert!(!reply.deviations.is_empty());
    let error = plex::GetServerIdentityRequest::from_http(answer(200, "<html>")).unwrap_err();
    assert!(matches!(&error, CallError::Body(..)), "{error}");
    assert_eq!(error.response().unwrap().body(), "<html>");
    let error = plex::GetServerIdentityRequest::from_http(answer(408, r#"{"code": 408}"#)).unwrap_err();
    assert!(
        matches!(error.fault(), Some(plex::GetServerIdentityFault::RequestTimeout(it)) if it.code == Some(408))
    );
    let error = plex::GetServerIdentityRequest::from_http(answer(408, r#"{"code": "408"}"#)).unwrap_err();
    assert!(
        matches!(&error, CallError::Fault(_, refusal) if refusal.deviations.len() == 1 && refusal.response.body().len() == 15),
        "{error}"
    );
    // A documented status with another body, and a status that nobody documents.
    for (status, body) in [(408, "no JSON"), (418, "{}"), (302, "")] {
        let error = plex::GetServerIdentityRequest::from_http(answer(status, body)).unwrap_err();
        assert!(matches!(error, CallError::Status(_)), "{error}");
        assert_eq!(error.response().unwrap().status(), status);
    }
}
