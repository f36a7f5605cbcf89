// @generated from Models/Operations/GetServerActivitiesMediaContainer.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::Activity;
use crate::wire;

/// Documented in `Models/Operations/GetServerActivitiesMediaContainer.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetServerActivitiesMediaContainer {
    /// Optional.
    pub size: Option<f64>,

    /// Optional.
    pub activity: Option<Vec<Activity>>,
}

impl wire::Model for GetServerActivitiesMediaContainer {
    const NAME: &'static str = "GetServerActivitiesMediaContainer";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("size"),
        wire::Field::optional("activity"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match field {
            0 => value.read(&mut self.size),
            1 => value.read(&mut self.activity),
            _ => value.skip(),
        }
    }

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.size)?;
        entries.put(&self.activity)
    }
}

wire::model!(GetServerActivitiesMediaContainer);
