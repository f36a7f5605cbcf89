// @generated from Models/Operations/GetServerActivitiesMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::Activity;
use crate::wire;

/// Documented in `Models/Operations/GetServerActivitiesMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServerActivitiesMediaContainer {
    /// Optional.
    pub size: Option<f64>,

    /// Optional. The JSON key is `Activity` (says `wire.toml`).
    pub activity: Option<Vec<Activity>>,
}

impl wire::Model for GetServerActivitiesMediaContainer {
    const NAME: &'static str = "GetServerActivitiesMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("size", wire::FLOAT),
        wire::Field::Optional("Activity", wire::shape::<Vec<Activity>>()),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.activity),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.size);
        to.put(&self.activity);
    }
}

wire::serde!(GetServerActivitiesMediaContainer);
