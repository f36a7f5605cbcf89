// @generated from Models/Operations/CancelServerActivitiesRequest.md: change the docs, not this file.

use crate::wire;

/// 1 field.
#[derive(Default)]
pub struct CancelServerActivitiesRequest {
    /// Required. Example: `25b71ed5-0f9d-461c-baa7-d404e9e10d3e`.
    #[doc(alias = "activityUUID")]
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

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.activity_uuid,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.activity_uuid,))
    }
}

wire::model!(CancelServerActivitiesRequest);

impl Eq for CancelServerActivitiesRequest {}

/// `DELETE /activities/{activityUUID}`.
///
/// Stops one of the server's activities.
#[cfg(feature = "calls")]
impl wire::Call for CancelServerActivitiesRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "cancelServerActivities",
        method: "DELETE",
        path: "/activities/{activityUUID}",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Path("activityUUID")],
    };
    type Output = wire::Nothing;
    type Fault = CancelServerActivitiesFault;
}

/// The documented errors of `DELETE /activities/{activityUUID}`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum CancelServerActivitiesFault {
    /// Status 400.
    BadRequest(crate::errors::CancelServerActivitiesBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::CancelServerActivitiesUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for CancelServerActivitiesFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
