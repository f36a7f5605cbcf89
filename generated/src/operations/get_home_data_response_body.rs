// @generated from Models/Operations/GetHomeDataResponseBody.md: change the docs, not this file.

use crate::wire;

/// 6 fields; part of [`GetHomeDataResponse`](crate::operations::GetHomeDataResponse).
#[derive(Default)]
pub struct GetHomeDataResponseBody {
    /// Optional. Example: `1841489`.
    pub id: Option<f64>,

    /// Optional. Example: `Blindkitty38's home`.
    pub name: Option<String>,

    /// Optional. Example: `58815432`.
    #[doc(alias = "guestUserID")]
    pub guest_user_id: Option<f64>,

    /// Optional. Example: `f3df4e01bfca0787`.
    #[doc(alias = "guestUserUUID")]
    pub guest_user_uuid: Option<String>,

    /// Optional.
    #[doc(alias = "guestEnabled")]
    pub guest_enabled: Option<bool>,

    /// Optional.
    pub subscription: Option<bool>,
}

impl wire::Model for GetHomeDataResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetHomeDataResponseBody",
        &[
            wire::Field::Optional("id", wire::FLOAT),
            wire::Field::Optional("name", wire::STRING),
            wire::Field::Optional("guestUserID", wire::FLOAT),
            wire::Field::Optional("guestUserUUID", wire::STRING),
            wire::Field::Optional("guestEnabled", wire::BOOLEAN),
            wire::Field::Optional("subscription", wire::BOOLEAN),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.id,
                &mut self.name,
                &mut self.guest_user_id,
                &mut self.guest_user_uuid,
                &mut self.guest_enabled,
                &mut self.subscription,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.id,
            &self.name,
            &self.guest_user_id,
            &self.guest_user_uuid,
            &self.guest_enabled,
            &self.subscription,
        ))
    }
}

wire::model!(GetHomeDataResponseBody);
