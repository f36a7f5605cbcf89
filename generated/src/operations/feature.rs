// @generated from Models/Operations/Feature.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::{Action, GetMediaProvidersDirectory};
use crate::wire;

/// Documented in `Models/Operations/Feature.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Feature {
    /// Optional.
    pub key: Option<String>,

    /// Required.
    pub r#type: String,

    /// Optional. Example: `global`.
    pub flavor: Option<String>,

    /// Optional. Example: `/:/scrobble/new`.
    pub scrobble_key: Option<String>,

    /// Optional. Example: `/:/unscrobble/new`.
    pub unscrobble_key: Option<String>,

    /// Optional. The JSON key is `Directory` (says `wire.toml`).
    pub directory: Option<Vec<GetMediaProvidersDirectory>>,

    /// Optional. The JSON key is `Action` (says `wire.toml`).
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
    const NAME: &'static str = "Feature";
    const FIELDS: &'static [wire::Field] = &[
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
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.key),
            1 => value.read(&mut self.r#type),
            2 => value.read(&mut self.flavor),
            3 => value.read(&mut self.scrobble_key),
            4 => value.read(&mut self.unscrobble_key),
            5 => value.read(&mut self.directory),
            6 => value.read(&mut self.action),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.key);
        to.put(&self.r#type);
        to.put(&self.flavor);
        to.put(&self.scrobble_key);
        to.put(&self.unscrobble_key);
        to.put(&self.directory);
        to.put(&self.action);
    }
}

wire::serde!(Feature);
