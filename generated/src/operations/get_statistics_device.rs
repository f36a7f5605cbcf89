// @generated from Models/Operations/GetStatisticsDevice.md: change the docs, not this file.

use crate::wire;

/// 5 fields; part of
/// [`GetStatisticsMediaContainer`](crate::operations::GetStatisticsMediaContainer).
#[derive(Default)]
pub struct GetStatisticsDevice {
    /// Optional. Example: `208`.
    pub id: Option<i64>,

    /// Optional. Example: `Roku Express`.
    pub name: Option<String>,

    /// Optional. Example: `Roku`.
    pub platform: Option<String>,

    /// Optional. Example: `793095d235660625108ef785cc7646e9`.
    #[doc(alias = "clientIdentifier")]
    pub client_identifier: Option<String>,

    /// Optional. Example: `1706470556`.
    #[doc(alias = "createdAt")]
    pub created_at: Option<i64>,
}

impl wire::Model for GetStatisticsDevice {
    const OBJECT: wire::Object = wire::Object::of(
        "GetStatisticsDevice",
        &[
            wire::Field::Optional("id", wire::INTEGER),
            wire::Field::Optional("name", wire::STRING),
            wire::Field::Optional("platform", wire::STRING),
            wire::Field::Optional("clientIdentifier", wire::STRING),
            wire::Field::Optional("createdAt", wire::INTEGER),
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

wire::model!(GetStatisticsDevice);

impl Eq for GetStatisticsDevice {}
