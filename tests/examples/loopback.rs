//! A server in axum and a client in reqwest, with the same models on both sides. They talk on loopback.
//!
//! `cargo run -p tests --example loopback`

use std::error::Error;
use std::io::{self, Write};

use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Form, Json, Router};
use generated::errors::{
    PostUsersSignInDataAuthenticationErrors as Refusal, PostUsersSignInDataUnauthorized as Unauthorized,
};
use generated::operations::{
    PostUsersSignInDataFault as Fault, PostUsersSignInDataRequest as SignIn,
    PostUsersSignInDataRequestBody as Credentials, PostUsersSignInDataUserPlexAccount as Account,
};
use generated::wire::Api;
use reqwest::StatusCode;
use tokio::net::TcpListener;

fn main() -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(talk(&mut io::stdout().lock()))
}

/// Signs in, once with the right password and once with another.
pub(crate) async fn talk(to: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let api = Api::new(format!("http://{}", listener.local_addr()?));
    tokio::spawn(async { axum::serve(listener, Router::new().route("/users/signin", post(sign_in))).await });

    let client = reqwest::Client::new();
    for password in ["secret", "guess"] {
        let body = Credentials::new("rowan", password);
        let call = SignIn { request_body: Some(body), ..SignIn::new("example") };
        match api.send(&client, &call).await {
            Ok(account) => writeln!(to, "{}: {} is in", account.status, account.email)?,
            Err(error) => match error.fault() {
                Some(Fault::Unauthorized(it)) => writeln!(to, "401: {}", reason(it))?,
                _ => return Err(error.into()),
            },
        }
    }
    Ok(())
}

fn reason(fault: &Unauthorized) -> &str {
    let first = fault.errors.as_deref().and_then(<[Refusal]>::first);
    first.and_then(|error| error.message.as_deref()).unwrap_or("no reason given")
}

/// The server: models come in and go out by plain serde.
async fn sign_in(Form(credentials): Form<Credentials>) -> Response {
    if credentials.password != "secret" {
        let refusal =
            Refusal { code: Some(1001), message: Some("wrong password".to_owned()), ..Refusal::default() };
        let body = Unauthorized { errors: Some(vec![refusal]), ..Unauthorized::default() };
        return (StatusCode::UNAUTHORIZED, Json(body)).into_response();
    }
    let account = Account { email: format!("{}@example.com", credentials.login), ..Account::default() };
    (StatusCode::CREATED, Json(account)).into_response()
}
