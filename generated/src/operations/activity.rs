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

    /// Optional.
    pub context: Option<Context>,
}

impl wire::Model for Activity {
    const NAME: &'static str = "Activity";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::optional("uuid"),
        wire::Field::optional("type"),
        wire::Field::optional("cancellable"),
        wire::Field::optional("userID"),
        wire::Field::optional("title"),
        wire::Field::optional("subtitle"),
        wire::Field::optional("progress"),
        wire::Field::optional("context"),
    ];

    fn set<'de, A: serde::de::MapAccess<'de>>(
        &mut self,
        field: usize,
        value: wire::Slot<'_, 'de, A>,
    ) -> Result<(), A::Error> {
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

    fn put<M: serde::ser::SerializeMap>(
        &self,
        entries: &mut wire::Entries<'_, M>,
    ) -> Result<(), M::Error> {
        entries.put(&self.uuid)?;
        entries.put(&self.r#type)?;
        entries.put(&self.cancellable)?;
        entries.put(&self.user_id)?;
        entries.put(&self.title)?;
        entries.put(&self.subtitle)?;
        entries.put(&self.progress)?;
        entries.put(&self.context)
    }
}

wire::model!(Activity);
