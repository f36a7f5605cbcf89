// @generated from Models/Operations/Activity.md: change the docs, not this file.

use crate::operations::Context;
use crate::wire;

/// 8 fields; part of
/// [`GetServerActivitiesMediaContainer`](crate::operations::GetServerActivitiesMediaContainer).
#[derive(Default)]
pub struct Activity {
    /// Optional.
    pub uuid: Option<String>,

    /// Optional.
    pub r#type: Option<String>,

    /// Optional.
    pub cancellable: Option<bool>,

    /// Optional.
    #[doc(alias = "userID")]
    pub user_id: Option<f64>,

    /// Optional.
    pub title: Option<String>,

    /// Optional.
    pub subtitle: Option<String>,

    /// Optional.
    pub progress: Option<f64>,

    /// Optional. The JSON key is `Context` (says `wire.toml`).
    #[doc(alias = "Context")]
    pub context: Option<Context>,
}

impl wire::Model for Activity {
    const OBJECT: wire::Object = wire::Object::of(
        "Activity",
        &[
            wire::Field::Optional("uuid", wire::STRING),
            wire::Field::Optional("type", wire::STRING),
            wire::Field::Optional("cancellable", wire::BOOLEAN),
            wire::Field::Optional("userID", wire::FLOAT),
            wire::Field::Optional("title", wire::STRING),
            wire::Field::Optional("subtitle", wire::STRING),
            wire::Field::Optional("progress", wire::FLOAT),
            wire::Field::Optional("Context", wire::shape::<Context>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.uuid,
                    &mut self.r#type,
                    &mut self.cancellable,
                    &mut self.user_id,
                    &mut self.title,
                    &mut self.subtitle,
                ),
                (&mut self.progress, &mut self.context),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.uuid,
                &self.r#type,
                &self.cancellable,
                &self.user_id,
                &self.title,
                &self.subtitle,
            ),
            (&self.progress, &self.context),
        ))
    }
}

wire::model!(Activity);
