// @generated from Models/Operations/StartTaskRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::TaskName;
use crate::wire;

/// Documented in `Models/Operations/StartTaskRequest.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct StartTaskRequest {
    /// Required.
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
    const NAME: &'static str = "StartTaskRequest";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Required("taskName", wire::shape::<TaskName>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.task_name),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.task_name);
    }
}

wire::serde!(StartTaskRequest);

/// `POST /butler/{taskName}`.
///
/// Has the butler do one chore.
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
#[derive(Debug, Clone, PartialEq)]
pub enum StartTaskFault {
    /// Status 400.
    BadRequest(crate::errors::StartTaskBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::StartTaskUnauthorized),
}

impl wire::Fault for StartTaskFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
