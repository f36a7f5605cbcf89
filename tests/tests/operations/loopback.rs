//! A server on loopback, through both transports.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::time::Duration;

use axum::Router;
use axum::body::to_bytes;
use axum::extract::Request;
use axum::response::{IntoResponse as _, Response};
use generated::operations as plex;
use generated::wire::{Api, Call, CallError, Output, Reply};
use http::StatusCode;

/// What a call comes to.
type Outcome<C> = Result<Reply<<<C as Call>::Output as Output>::Value>, CallError<<C as Call>::Fault>>;

/// How long a client waits.
const PATIENCE: Duration = Duration::from_millis(500);

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

/// Starts the server, on a thread of its own.
fn serve() -> SocketAddr {
    let (send, receive) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        runtime().block_on(async {
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
            send.send(listener.local_addr().unwrap()).unwrap();
            axum::serve(listener, Router::new().fallback(answer)).await.unwrap();
        });
    });
    receive.recv().unwrap()
}

fn recorded(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/payloads");
    std::fs::read_to_string(folder.join(name)).unwrap()
}

fn json(status: u16, body: String) -> Response {
    let status = StatusCode::from_u16(status).unwrap();
    (status, [("content-type", "application/json")], body).into_response()
}

/// The API, as far as it is called here.
async fn answer(request: Request) -> Response {
    let line = format!("{} {}", request.method(), request.uri());
    let headers = request.headers().clone();
    let body = to_bytes(request.into_body(), 1 << 20).await.unwrap();
    match line.as_str() {
        "POST /api/v2/users/signin" => sign_in(&headers, std::str::from_utf8(&body).unwrap()).await,
        "GET /library/metadata/108?includeConcerts=true" => json(200, recorded("metadata_108.json")),
        "GET /:/prefs" => json(200, recorded("prefs.json")),
        "GET /resources" => json(200, recorded("resources.json")),
        "POST /pins" => json(201, recorded("pins_new.json")),
        "POST /butler" if body.is_empty() => StatusCode::ACCEPTED.into_response(),
        "PUT /updater/check" => (StatusCode::NOT_MODIFIED, "").into_response(),
        _ => (StatusCode::NOT_FOUND, format!("no {line}")).into_response(),
    }
}

async fn sign_in(headers: &http::HeaderMap, body: &str) -> Response {
    let is_form = headers["content-type"] == "application/x-www-form-urlencoded";
    let is_known = headers["x-plex-client-identifier"] == "client-1";
    if !is_form || !is_known {
        return (StatusCode::UNSUPPORTED_MEDIA_TYPE, "").into_response();
    }
    let errors = |code: u16, status: u16| {
        json(status, format!(r#"{{"errors": [{{"code": {code}, "message": "no", "status": {status}}}]}}"#))
    };
    match body.split('&').next().unwrap_or_default() {
        "login=me@home" if body == "login=me@home&password=%C3%A4%20%2B" => {
            json(201, recorded("user_info_plexpass.json"))
        }
        "login=unsaid" => errors(1000, 400),
        "login=wrong" => errors(1001, 401),
        "login=broken" => {
            let page = "<html><body>Bad day</body></html>";
            (StatusCode::INTERNAL_SERVER_ERROR, [("content-type", "text/html")], page).into_response()
        }
        "login=hang" => {
            tokio::time::sleep(Duration::from_secs(20)).await;
            StatusCode::OK.into_response()
        }
        other => (StatusCode::NOT_FOUND, other.to_owned()).into_response(),
    }
}

/// Through reqwest.
fn reqwest<C: Call>(api: &Api, call: &C) -> Outcome<C> {
    let client = ::reqwest::Client::builder().timeout(PATIENCE).build().unwrap();
    runtime().block_on(api.send(&client, call))
}

/// Through ureq.
fn ureq<C: Call>(api: &Api, call: &C) -> Outcome<C> {
    let config = ::ureq::Agent::config_builder().timeout_global(Some(PATIENCE)).build();
    api.send_blocking(&config.into(), call)
}

fn credentials(login: &str, password: &str) -> plex::PostUsersSignInDataRequest {
    plex::PostUsersSignInDataRequest {
        request_body: Some(plex::PostUsersSignInDataRequestBody::new(login, password)),
        ..plex::PostUsersSignInDataRequest::new("client-1")
    }
}

/// Has both transports call, and the same said of both.
macro_rules! both {
    ($api:expr, $call:expr, |$outcome:ident| $check:block) => {
        for send in [reqwest::<_>, ureq::<_>] {
            let $outcome = send($api, $call);
            $check
        }
    };
}

#[test]
fn the_sign_in_works_from_end_to_end() {
    let api = Api::new(format!("http://{}/api/v2", serve()));
    both!(&api, &credentials("me@home", "ä +"), |outcome| {
        let account = outcome.unwrap();
        assert_eq!(account.status, 201);
        assert_eq!(account.email, "rowan.hale@example.com");
        assert_eq!(account.headers["content-type"], "application/json");
    });
    both!(&api, &credentials("unsaid", ""), |outcome| {
        let error = outcome.unwrap_err();
        let Some(plex::PostUsersSignInDataFault::BadRequest(fault)) = error.fault() else {
            panic!("{error}")
        };
        assert_eq!(fault.errors.as_ref().unwrap()[0].code, Some(1000));
    });
    both!(&api, &credentials("wrong", ""), |outcome| {
        let error = outcome.unwrap_err();
        let Some(plex::PostUsersSignInDataFault::Unauthorized(fault)) = error.fault() else {
            panic!("{error}")
        };
        assert_eq!(fault.errors.as_ref().unwrap()[0].code, Some(1001));
    });
    both!(&api, &credentials("broken", ""), |outcome| {
        let error = outcome.unwrap_err();
        let CallError::Status(response) = &error else { panic!("{error}") };
        assert_eq!(response.status(), 500);
        assert_eq!(response.headers()["content-type"], "text/html");
        assert_eq!(response.body(), "<html><body>Bad day</body></html>");
    });
    both!(&api, &credentials("hang", ""), |outcome| {
        assert!(matches!(outcome.unwrap_err(), CallError::Transport(_)));
    });
}

#[test]
fn a_connection_that_is_cut_is_the_transports_error() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let _ = stream.read(&mut [0; 4096]);
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"MediaContainer\":");
        }
    });
    both!(&Api::new(format!("http://{address}")), &plex::GetServerIdentityRequest, |outcome| {
        assert!(matches!(outcome.unwrap_err(), CallError::Transport(_)));
    });
}

#[test]
fn recorded_bodies_come_through_both_transports() {
    let api = Api::new(format!("http://{}", serve()));
    let call = plex::GetMediaMetaDataRequest {
        include_concerts: Some(true),
        ..plex::GetMediaMetaDataRequest::new("108")
    };
    both!(&api, &call, |outcome| {
        assert!(outcome.unwrap().media_container.is_some());
    });
    both!(&api, &plex::GetServerPreferencesRequest, |outcome| {
        assert!(outcome.unwrap().media_container.is_some());
    });
    both!(&api, &plex::GetServerResourcesRequest::new("client-1"), |outcome| {
        assert!(!outcome.unwrap().is_empty());
    });
    both!(&api, &plex::GetPinRequest::new("client-1"), |outcome| {
        assert_eq!(outcome.unwrap().status, 201);
    });
    both!(&api, &plex::StartAllTasksRequest, |outcome| {
        assert_eq!(outcome.unwrap().status, 202);
    });
    both!(&api, &plex::CheckForUpdatesRequest::default(), |outcome| {
        assert!(matches!(outcome.unwrap_err(), CallError::Status(response) if response.status() == 304));
    });
}
