// @generated from Models/Errors/GetServerIdentityRequestTimeout.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Errors/GetServerIdentityRequestTimeout.md`.
#[derive(Debug, Clone, Default)]
pub struct GetServerIdentityRequestTimeout {
    /// Optional. Example: `408`.
    pub code: Option<i64>,

    /// Optional. Example: `The server timed out waiting for the request.`.
    pub message: Option<String>,

    /// Optional. Never part of the JSON.
    pub raw_response: Option<http::Response<bytes::Bytes>>,
}

impl ::std::cmp::PartialEq for GetServerIdentityRequestTimeout {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code && self.message == other.message
            && wire::same_optional_response(
                self.raw_response.as_ref(),
                other.raw_response.as_ref(),
            )
    }
}

impl wire::Model for GetServerIdentityRequestTimeout {
    const NAME: &'static str = "GetServerIdentityRequestTimeout";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("code"),
        wire::Field::optional("message"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.code),
            1 => value.read(&mut self.message),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.code)?;
        entries.put(&self.message)
    }
}

wire::model!(GetServerIdentityRequestTimeout);
