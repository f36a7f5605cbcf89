// @generated as it comes with the generator: changes to this file are lost.

//! From a model to an HTTP request. Every value is written as JSON first, so that it looks in a query, a
//! path or a header as it would in a body; then it goes where the operation's table says. What a value
//! holds cannot leave its place: paths and queries are percent-encoded, headers are checked.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fmt;

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, Request};

use super::form::{self, Value};
use super::operation::{Auth, Operation, Place};
use super::parts::{Each, Values};
use super::{Sink, Wire, Write};

/// Where an API is, and what every request to it has.
#[derive(Debug, Clone, Default)]
pub struct Api {
    base: Option<String>,
    headers: HeaderMap,
    query: Vec<(String, String)>,
    credential: Option<String>,
}

impl Api {
    /// The API at an address: what the paths of all operations are added to.
    pub fn new(base: impl Into<String>) -> Self {
        Self { base: Some(base.into()), ..Self::default() }
    }

    /// The API where its docs say that each operation is. One of which they do not say it cannot be called.
    pub fn documented() -> Self {
        Self::default()
    }

    /// A header that every request has, unless it has one of that name itself.
    ///
    /// # Errors
    ///
    /// When HTTP has no such header.
    pub fn header(mut self, name: &str, value: impl AsRef<str>) -> Result<Self, RequestError> {
        let (name, value) = header(name, value.as_ref())?;
        self.headers.insert(name, value);
        Ok(self)
    }

    /// What every request has in its query.
    #[must_use]
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// What the caller makes itself known with, wherever each operation has it; in an `Authorization:
    /// Bearer` where that is not known.
    #[must_use]
    pub fn credential(mut self, credential: impl Into<String>) -> Self {
        self.credential = Some(credential.into());
        self
    }

    /// Every request has `Authorization: Basic …`
    ///
    /// # Errors
    ///
    /// When the name has a colon.
    pub fn basic(self, name: &str, password: &str) -> Result<Self, RequestError> {
        if name.contains(':') {
            return Err(RequestError::new("a name with a colon cannot be told from its password"));
        }
        self.header("authorization", format!("Basic {}", form::base64(format!("{name}:{password}").as_bytes())))
    }
}

/// Why there is no request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestError(String);

impl RequestError {
    fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for RequestError {}

fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), RequestError> {
    let parsed = HeaderName::from_bytes(name.as_bytes());
    let parsed = parsed.map_err(|_| RequestError::new(format!("{name:?} is no name of a header")))?;
    let value = HeaderValue::from_bytes(value.as_bytes());
    let value = value.map_err(|_| RequestError::new(format!("the header {name} cannot have that value")))?;
    Ok((parsed, value))
}

/// A request that is being made of a model's fields.
pub(crate) struct Placing<'a> {
    operation: &'a Operation,
    api: &'a Api,
    path: Vec<(&'static str, String)>,
    query: String,
    headers: HeaderMap,
    body: Option<(String, Vec<u8>)>,
    error: Option<RequestError>,
}

impl Sink for Placing<'_> {
    fn put(&mut self, fields: impl Values) {
        let Ok(()) = fields.each(0, self);
    }
}

impl Each for Placing<'_> {
    type Stop = Infallible;

    fn field<T: Wire>(&mut self, index: usize, value: &T) -> Result<(), Infallible> {
        let place = self.operation.places.get(index).copied();
        let (Some(place), false) = (place, value.is_none()) else { return Ok(()) };
        match serde_json::to_string(&Write(value)) {
            Ok(json) => self.place(place, &json),
            Err(error) => self.fail(error.to_string()),
        }
        Ok(())
    }

    /// What has no place of its own goes into the query.
    fn extra<T: Wire>(&mut self, _: usize, values: &BTreeMap<String, T>) -> Result<(), Infallible> {
        for (name, value) in values {
            match serde_json::to_string(&Write(value)) {
                Ok(json) => form::pairs(&mut self.query, name, &Value::of(&json)),
                Err(error) => self.fail(error.to_string()),
            }
        }
        Ok(())
    }
}

impl<'a> Placing<'a> {
    pub(crate) fn new(operation: &'a Operation, api: &'a Api) -> Self {
        Self {
            operation,
            api,
            path: Vec::new(),
            query: String::new(),
            headers: HeaderMap::new(),
            body: None,
            error: None,
        }
    }

    fn fail(&mut self, message: String) {
        self.error.get_or_insert(RequestError(message));
    }

    fn place(&mut self, place: Place, json: &str) {
        let value = Value::of(json);
        if matches!(value, Value::Null) && !matches!(place, Place::Json(_)) {
            return;
        }
        match place {
            Place::Path(hole) => self.path.push((hole, form::plain(&value))),
            Place::Query(name) => form::pairs(&mut self.query, name, &value),
            Place::QueryCommas(name) => form::pair(&mut self.query, name, &form::plain(&value)),
            Place::QueryJson(name) => form::pair(&mut self.query, name, json),
            Place::Header(name) => match header(name, &form::plain(&value)) {
                Ok((name, value)) => drop(self.headers.insert(name, value)),
                Err(error) => self.fail(error.0),
            },
            Place::Json(media) => self.body = Some((media.to_owned(), json.as_bytes().to_vec())),
            Place::Form => {
                let mut text = String::new();
                for (name, value) in value.entries() {
                    form::pairs(&mut text, &name, &value);
                }
                self.body = Some(("application/x-www-form-urlencoded".to_owned(), text.into_bytes()));
            }
            Place::Multipart(files) => self.body = Some(form::multipart(&value, files)),
            Place::Bytes(media) => match form::from_base64(&form::plain(&value)) {
                Some(bytes) => self.body = Some((sendable(media, "application/octet-stream"), bytes)),
                None => self.fail("the body is no bytes".to_owned()),
            },
            Place::Text(media) => {
                self.body = Some((sendable(media, "text/plain"), form::plain(&value).into_bytes()));
            }
        }
    }

    pub(crate) fn finish(mut self) -> Result<Request<Bytes>, RequestError> {
        self.authorize()?;
        if let Some(error) = self.error {
            return Err(error);
        }
        let Self { operation, api, path, mut query, mut headers, body, .. } = self;
        let base = api.base.as_deref().or(operation.server);
        let base = base.ok_or_else(|| {
            RequestError::new(format!("the docs do not say where {} is: use Api::new", operation.id))
        })?;
        let mut uri = base.trim_end_matches('/').to_owned();
        // Without its slash a path would be a part of the host's name: `https://h` and `@other/x`.
        if !operation.path.starts_with('/') {
            uri.push('/');
        }
        uri.push_str(&form::path(operation.path, &path).map_err(RequestError)?);
        api.query.iter().for_each(|(name, value)| form::pair(&mut query, name, value));
        if !query.is_empty() {
            uri.push(if uri.contains('?') { '&' } else { '?' });
            uri.push_str(&query);
        }
        for (name, value) in &api.headers {
            headers.entry(name).or_insert_with(|| value.clone());
        }
        let mut bytes = Vec::new();
        if let Some((media, content)) = body {
            let media = HeaderValue::try_from(media).map_err(|error| RequestError::new(error.to_string()))?;
            headers.entry(CONTENT_TYPE).or_insert(media);
            bytes = content;
        }
        let request = Request::builder().method(operation.method).uri(uri.as_str()).body(Bytes::from(bytes));
        let mut request =
            request.map_err(|error| RequestError::new(format!("{uri:?} is no address: {error}")))?;
        *request.headers_mut() = headers;
        Ok(request)
    }

    fn authorize(&mut self) -> Result<(), RequestError> {
        let Some(credential) = &self.api.credential else { return Ok(()) };
        let (name, value) = match self.operation.auth {
            Some(Auth::Query(name)) => {
                form::pair(&mut self.query, name, credential);
                return Ok(());
            }
            Some(Auth::Header(name)) => header(name, credential)?,
            Some(Auth::Basic) => {
                header(AUTHORIZATION.as_str(), &format!("Basic {}", form::base64(credential.as_bytes())))?
            }
            Some(Auth::Bearer) | None => header(AUTHORIZATION.as_str(), &format!("Bearer {credential}"))?,
        };
        self.headers.entry(name).or_insert(value);
        Ok(())
    }
}

/// A media type that can be sent: a pattern such as `image/*` is none.
fn sendable(media: &str, otherwise: &str) -> String {
    if media.contains('*') || media.is_empty() { otherwise.to_owned() } else { media.to_owned() }
}
