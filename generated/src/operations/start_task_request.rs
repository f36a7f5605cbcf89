// @generated from Models/Operations/StartTaskRequest.md: change the docs, not this file.

use crate::operations::TaskName;
use crate::wire;

/// 1 field.
#[derive(Default)]
pub struct StartTaskRequest {
    /// Required.
    #[doc(alias = "taskName")]
    pub task_name: TaskName,
}

impl StartTaskRequest {
    /// All fields set.
    #[inline]
    pub fn new(task_name: TaskName) -> Self {
        Self { task_name }
    }
}

impl wire::Model for StartTaskRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "StartTaskRequest",
        &[wire::Field::Required("taskName", wire::shape::<TaskName>())],
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

wire::model!(StartTaskRequest);

impl Eq for StartTaskRequest {}

/// `POST /butler/{taskName}`.
///
/// Has the butler do one chore.
#[cfg(feature = "calls")]
impl wire::Call for StartTaskRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "startTask",
        method: "POST",
        path: "/butler/{taskName}",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[wire::Place::Path("taskName")],
    };
    type Output = wire::Nothing;
    type Fault = StartTaskFault;
}

/// The documented errors of `POST /butler/{taskName}`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum StartTaskFault {
    /// Status 400.
    BadRequest(crate::errors::StartTaskBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::StartTaskUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for StartTaskFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
