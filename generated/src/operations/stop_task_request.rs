// @generated from Models/Operations/StopTaskRequest.md: change the docs, not this file.

use crate::operations::PathParamTaskName;
use crate::wire;

/// 1 field.
#[derive(Default)]
pub struct StopTaskRequest {
    /// Required.
    #[doc(alias = "taskName")]
    pub task_name: PathParamTaskName,
}

impl StopTaskRequest {
    /// All fields set.
    #[inline]
    pub fn new(task_name: PathParamTaskName) -> Self {
        Self { task_name }
    }
}

impl wire::Model for StopTaskRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "StopTaskRequest",
        &[wire::Field::Required("taskName", wire::shape::<PathParamTaskName>())],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.task_name,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.task_name,))
    }
}

wire::model!(StopTaskRequest);

impl Eq for StopTaskRequest {}

/// `DELETE /butler/{taskName}`.
///
/// Stops one of the butler's chores.
#[cfg(feature = "calls")]
impl wire::Call for StopTaskRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "stopTask",
        method: "DELETE",
        path: "/butler/{taskName}",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Path("taskName")],
    };
    type Output = wire::Nothing;
    type Fault = StopTaskFault;
}

/// The documented errors of `DELETE /butler/{taskName}`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum StopTaskFault {
    /// Status 400.
    BadRequest(crate::errors::StopTaskBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::StopTaskUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for StopTaskFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
