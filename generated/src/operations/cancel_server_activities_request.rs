// @generated from Models/Operations/CancelServerActivitiesRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/CancelServerActivitiesRequest.md`.
#[derive(Clone, Default)]
pub struct CancelServerActivitiesRequest {
    /// Required. Example: `25b71ed5-0f9d-461c-baa7-d404e9e10d3e`.
    pub activity_uuid: String,
}

impl CancelServerActivitiesRequest {
    /// All fields set.
    #[inline]
    pub fn new(activity_uuid: impl Into<String>) -> Self {
        Self {
            activity_uuid: activity_uuid.into(),
        }
    }
}

impl wire::Model for CancelServerActivitiesRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "CancelServerActivitiesRequest",
        &[wire::Field::Required("activityUUID", wire::STRING)],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.activity_uuid,))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.activity_uuid,))
    }
}

wire::model!(CancelServerActivitiesRequest);
