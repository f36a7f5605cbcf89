// @generated from Models/Operations/GetHomeDataResponseBody.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetHomeDataResponseBody.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetHomeDataResponseBody {
    /// Optional. Example: `1841489`.
    pub id: Option<f64>,

    /// Optional. Example: `Blindkitty38's home`.
    pub name: Option<String>,

    /// Optional. Example: `58815432`.
    pub guest_user_id: Option<f64>,

    /// Optional. Example: `f3df4e01bfca0787`.
    pub guest_user_uuid: Option<String>,

    /// Optional.
    pub guest_enabled: Option<bool>,

    /// Optional.
    pub subscription: Option<bool>,
}

impl wire::Model for GetHomeDataResponseBody {
    const NAME: &'static str = "GetHomeDataResponseBody";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("id", wire::FLOAT),
        wire::Field::Optional("name", wire::STRING),
        wire::Field::Optional("guestUserID", wire::FLOAT),
        wire::Field::Optional("guestUserUUID", wire::STRING),
        wire::Field::Optional("guestEnabled", wire::BOOLEAN),
        wire::Field::Optional("subscription", wire::BOOLEAN),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.name),
            2 => value.read(&mut self.guest_user_id),
            3 => value.read(&mut self.guest_user_uuid),
            4 => value.read(&mut self.guest_enabled),
            5 => value.read(&mut self.subscription),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
        to.put(&self.name);
        to.put(&self.guest_user_id);
        to.put(&self.guest_user_uuid);
        to.put(&self.guest_enabled);
        to.put(&self.subscription);
    }
}

wire::serde!(GetHomeDataResponseBody);
