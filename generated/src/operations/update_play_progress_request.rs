// @generated from Models/Operations/UpdatePlayProgressRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/UpdatePlayProgressRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePlayProgressRequest {
    /// Required.
    pub key: String,

    /// Required. Example: `90000`.
    pub time: f64,

    /// Required. Example: `played`.
    pub state: String,
}

impl UpdatePlayProgressRequest {
    /// All fields set.
    pub fn new(key: impl Into<String>, time: f64, state: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            time,
            state: state.into(),
        }
    }
}

impl wire::Model for UpdatePlayProgressRequest {
    const NAME: &'static str = "UpdatePlayProgressRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::required("key"),
        wire::Field::required("time"),
        wire::Field::required("state"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.key),
            1 => value.read(&mut self.time),
            2 => value.read(&mut self.state),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.key)?;
        entries.put(&self.time)?;
        entries.put(&self.state)
    }
}

wire::model!(UpdatePlayProgressRequest);
