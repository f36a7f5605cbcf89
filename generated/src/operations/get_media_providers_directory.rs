// @generated from Models/Operations/GetMediaProvidersDirectory.md: change the docs, not this file.

use crate::operations::Pivot;
use crate::wire;

/// 14 fields; part of [`Feature`](crate::operations::Feature).
#[derive(Default)]
pub struct GetMediaProvidersDirectory {
    /// Optional.
    #[doc(alias = "hubKey")]
    pub hub_key: Option<String>,

    /// Optional.
    pub title: Option<String>,

    /// Optional.
    pub agent: Option<String>,

    /// Optional.
    pub language: Option<String>,

    /// Optional.
    pub refreshing: Option<bool>,

    /// Optional.
    pub scanner: Option<String>,

    /// Optional.
    pub uuid: Option<String>,

    /// Optional.
    pub id: Option<String>,

    /// Optional.
    pub key: Option<String>,

    /// Optional.
    pub r#type: Option<String>,

    /// Optional.
    pub subtype: Option<String>,

    /// Optional.
    #[doc(alias = "updatedAt")]
    pub updated_at: Option<i64>,

    /// Optional.
    #[doc(alias = "scannedAt")]
    pub scanned_at: Option<i64>,

    /// Optional. The JSON key is `Pivot` (says `wire.toml`).
    #[doc(alias = "Pivot")]
    pub pivot: Option<Vec<Pivot>>,
}

impl wire::Model for GetMediaProvidersDirectory {
    const OBJECT: wire::Object = wire::Object::of(
        "GetMediaProvidersDirectory",
        &[
            wire::Field::Optional("hubKey", wire::STRING),
            wire::Field::Optional("title", wire::STRING),
            wire::Field::Optional("agent", wire::STRING),
            wire::Field::Optional("language", wire::STRING),
            wire::Field::Optional("refreshing", wire::BOOLEAN),
            wire::Field::Optional("scanner", wire::STRING),
            wire::Field::Optional("uuid", wire::STRING),
            wire::Field::Optional("id", wire::STRING),
            wire::Field::Optional("key", wire::STRING),
            wire::Field::Optional("type", wire::STRING),
            wire::Field::Optional("subtype", wire::STRING),
            wire::Field::Optional("updatedAt", wire::INTEGER),
            wire::Field::Optional("scannedAt", wire::INTEGER),
            wire::Field::Optional("Pivot", wire::shape::<Vec<Pivot>>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.hub_key,
                    &mut self.title,
                    &mut self.agent,
                    &mut self.language,
                    &mut self.refreshing,
                    &mut self.scanner,
                ),
                (
                    &mut self.uuid,
                    &mut self.id,
                    &mut self.key,
                    &mut self.r#type,
                    &mut self.subtype,
                    &mut self.updated_at,
                ),
                (&mut self.scanned_at, &mut self.pivot),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.hub_key,
                &self.title,
                &self.agent,
                &self.language,
                &self.refreshing,
                &self.scanner,
            ),
            (
                &self.uuid,
                &self.id,
                &self.key,
                &self.r#type,
                &self.subtype,
                &self.updated_at,
            ),
            (&self.scanned_at, &self.pivot),
        ))
    }
}

wire::model!(GetMediaProvidersDirectory);

impl Eq for GetMediaProvidersDirectory {}
