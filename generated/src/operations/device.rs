// @generated from Models/Operations/Device.md: change the docs, not this file.

use crate::wire;

/// 5 fields; part of
/// [`GetDevicesMediaContainer`](crate::operations::GetDevicesMediaContainer).
#[derive(Default)]
pub struct Device {
    /// Optional. Example: `1`.
    pub id: Option<f64>,

    /// Optional. Example: `iPhone`.
    pub name: Option<String>,

    /// Optional. Example: `iOS`.
    pub platform: Option<String>,

    /// Optional.
    #[doc(alias = "clientIdentifier")]
    pub client_identifier: Option<String>,

    /// Optional. Example: `1654131230`.
    #[doc(alias = "createdAt")]
    pub created_at: Option<f64>,
}

impl wire::Model for Device {
    const OBJECT: wire::Object = wire::Object::of(
        "Device",
        &[
            wire::Field::Optional("id", wire::FLOAT),
            wire::Field::Optional("name", wire::STRING),
            wire::Field::Optional("platform", wire::STRING),
            wire::Field::Optional("clientIdentifier", wire::STRING),
            wire::Field::Optional("createdAt", wire::FLOAT),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.id,
                &mut self.name,
                &mut self.platform,
                &mut self.client_identifier,
                &mut self.created_at,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.id,
            &self.name,
            &self.platform,
            &self.client_identifier,
            &self.created_at,
        ))
    }
}

wire::model!(Device);
