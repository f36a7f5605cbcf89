// @generated from Models/Operations/Activity.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::Context;
use crate::wire;

/// Documented in `Models/Operations/Activity.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Activity {
    /// Optional.
    pub uuid: Option<String>,

    /// Optional.
    pub r#type: Option<String>,

    /// Optional.
    pub cancellable: Option<bool>,

    /// Optional.
    pub user_id: Option<f64>,

    /// Optional.
    pub title: Option<String>,

    /// Optional.
    pub subtitle: Option<String>,

    /// Optional.
    pub progress: Option<f64>,

    /// Optional. The JSON key is `Context` (says `wire.toml`).
    pub context: Option<Context>,
}

impl wire::Model for Activity {
    const NAME: &'static str = "Activity";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("uuid", wire::STRING),
        wire::Field::Optional("type", wire::STRING),
        wire::Field::Optional("cancellable", wire::BOOLEAN),
        wire::Field::Optional("userID", wire::FLOAT),
        wire::Field::Optional("title", wire::STRING),
        wire::Field::Optional("subtitle", wire::STRING),
        wire::Field::Optional("progress", wire::FLOAT),
        wire::Field::Optional("Context", wire::shape::<Context>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.uuid),
            1 => value.read(&mut self.r#type),
            2 => value.read(&mut self.cancellable),
            3 => value.read(&mut self.user_id),
            4 => value.read(&mut self.title),
            5 => value.read(&mut self.subtitle),
            6 => value.read(&mut self.progress),
            7 => value.read(&mut self.context),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.uuid);
        to.put(&self.r#type);
        to.put(&self.cancellable);
        to.put(&self.user_id);
        to.put(&self.title);
        to.put(&self.subtitle);
        to.put(&self.progress);
        to.put(&self.context);
    }
}

wire::serde!(Activity);
