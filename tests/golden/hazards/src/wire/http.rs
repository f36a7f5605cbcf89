// @generated from generator/runtime by `cargo run -p generator`: change the docs, not this file.

//! Raw HTTP responses: they are no JSON, but the structs that hold them have `==`.

use bytes::Bytes;
use http::Response;

/// Whether two responses have the same status, version, headers and body.
pub fn same_response(a: &Response<Bytes>, b: &Response<Bytes>) -> bool {
    a.status() == b.status()
        && a.version() == b.version()
        && a.headers() == b.headers()
        && a.body() == b.body()
}

/// Whether both are the same response, or neither is there.
pub fn same_optional_response(a: Option<&Response<Bytes>>, b: Option<&Response<Bytes>>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => same_response(a, b),
        (a, b) => a.is_none() && b.is_none(),
    }
}
