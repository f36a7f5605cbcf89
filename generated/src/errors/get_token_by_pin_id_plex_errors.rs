// @generated from Models/Errors/GetTokenByPinIdPlexErrors.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Errors/GetTokenByPinIdPlexErrors.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetTokenByPinIdPlexErrors {
    /// Optional. Example: `1020`.
    pub code: Option<i64>,

    /// Optional. Example: `Code not found or expired`.
    pub message: Option<String>,
}

impl wire::Model for GetTokenByPinIdPlexErrors {
    const NAME: &'static str = "GetTokenByPinIdPlexErrors";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("code", wire::INTEGER),
        wire::Field::Optional("message", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.code),
            1 => value.read(&mut self.message),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.code);
        to.put(&self.message);
    }
}

wire::serde!(GetTokenByPinIdPlexErrors);
