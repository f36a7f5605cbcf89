// @generated from Models/Operations/GetServerActivitiesMediaContainer.md: change the docs, not this file.

use crate::operations::Activity;
use crate::wire;

/// 2 fields; part of
/// [`GetServerActivitiesResponseBody`](crate::operations::GetServerActivitiesResponseBody).
#[derive(Default)]
pub struct GetServerActivitiesMediaContainer {
    /// Optional.
    pub size: Option<f64>,

    /// Optional. The JSON key is `Activity` (says `wire.toml`).
    #[doc(alias = "Activity")]
    pub activity: Option<Vec<Activity>>,
}

impl wire::Model for GetServerActivitiesMediaContainer {
    const OBJECT: wire::Object = wire::Object::of(
        "GetServerActivitiesMediaContainer",
        &[
            wire::Field::Optional("size", wire::FLOAT),
            wire::Field::Optional("Activity", wire::shape::<Vec<Activity>>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.size, &mut self.activity))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.size, &self.activity))
    }
}

wire::model!(GetServerActivitiesMediaContainer);
