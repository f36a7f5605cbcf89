// @generated from Models/Operations/GetServerIdentityMediaContainer.md: change the docs, not this file.

use crate::wire;

/// 4 fields; part of
/// [`GetServerIdentityResponseBody`](crate::operations::GetServerIdentityResponseBody).
#[derive(Default)]
pub struct GetServerIdentityMediaContainer {
    /// Optional. Example: `0`.
    pub size: Option<f64>,

    /// Optional.
    pub claimed: Option<bool>,

    /// Optional. Example: `96f2fe7a78c9dc1f16a16bedbe90f98149be16b4`.
    #[doc(alias = "machineIdentifier")]
    pub machine_identifier: Option<String>,

    /// Optional. Example: `1.31.3.6868-28fc46b27`.
    pub version: Option<String>,
}

impl wire::Model for GetServerIdentityMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetServerIdentityMediaContainer",
        &[
            wire::Field::Optional("size", wire::FLOAT),
            wire::Field::Optional("claimed", wire::BOOLEAN),
            wire::Field::Optional("machineIdentifier", wire::STRING),
            wire::Field::Optional("version", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.size,
                &mut self.claimed,
                &mut self.machine_identifier,
                &mut self.version,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.size, &self.claimed, &self.machine_identifier, &self.version))
    }
}

wire::model!(GetServerIdentityMediaContainer);
