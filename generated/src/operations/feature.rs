// @generated from Models/Operations/Feature.md: change the docs, not this file.

use crate::operations::{Action, GetMediaProvidersDirectory};
use crate::wire;

/// 7 fields; part of [`MediaProvider`](crate::operations::MediaProvider).
#[derive(Default)]
pub struct Feature {
    /// Optional.
    pub key: Option<String>,

    /// Required.
    pub r#type: String,

    /// Optional. Example: `global`.
    pub flavor: Option<String>,

    /// Optional. Example: `/:/scrobble/new`.
    #[doc(alias = "scrobbleKey")]
    pub scrobble_key: Option<String>,

    /// Optional. Example: `/:/unscrobble/new`.
    #[doc(alias = "unscrobbleKey")]
    pub unscrobble_key: Option<String>,

    /// Optional. The JSON key is `Directory` (says `wire.toml`).
    #[doc(alias = "Directory")]
    pub directory: Option<Vec<GetMediaProvidersDirectory>>,

    /// Optional. The JSON key is `Action` (says `wire.toml`).
    #[doc(alias = "Action")]
    pub action: Option<Vec<Action>>,
}

impl Feature {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            ..Self::default()
        }
    }
}

impl wire::Model for Feature {
    const OBJECT: wire::Object = wire::Object::of(
        "Feature",
        &[
            wire::Field::Optional("key", wire::STRING),
            wire::Field::Required("type", wire::STRING),
            wire::Field::Optional("flavor", wire::STRING),
            wire::Field::Optional("scrobbleKey", wire::STRING),
            wire::Field::Optional("unscrobbleKey", wire::STRING),
            wire::Field::Optional(
                "Directory",
                wire::shape::<Vec<GetMediaProvidersDirectory>>(),
            ),
            wire::Field::Optional("Action", wire::shape::<Vec<Action>>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.key,
                    &mut self.r#type,
                    &mut self.flavor,
                    &mut self.scrobble_key,
                    &mut self.unscrobble_key,
                    &mut self.directory,
                ),
                (&mut self.action,),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.key,
                &self.r#type,
                &self.flavor,
                &self.scrobble_key,
                &self.unscrobble_key,
                &self.directory,
            ),
            (&self.action,),
        ))
    }
}

wire::model!(Feature);

impl Eq for Feature {}
