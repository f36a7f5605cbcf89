// @generated from Models/Operations/GetTimelineRequest.md by `cargo run -p generator`: change the docs, not this file.

use crate::operations::State;
use crate::wire;

/// Documented in `Models/Operations/GetTimelineRequest.md`.
#[derive(Clone, Default)]
pub struct GetTimelineRequest {
    /// Required. Example: `23409`.
    pub rating_key: f64,

    /// Required. Example: `/library/metadata/23409`.
    pub key: String,

    /// Required. Example: `playing`.
    pub state: State,

    /// Required. Example: `1`.
    pub has_mde: f64,

    /// Required. Example: `2000`.
    pub time: f64,

    /// Required. Example: `10000`.
    pub duration: f64,

    /// Required. Example: `home:hub.continueWatching`.
    pub context: String,

    /// Required. Example: `1`.
    pub play_queue_item_id: f64,

    /// Required. Example: `2000`.
    pub play_back_time: f64,

    /// Required. Example: `1`.
    pub row: f64,
}

impl wire::Model for GetTimelineRequest {
    const OBJECT: wire::Object = wire::Object::of(
        "GetTimelineRequest",
        &[
            wire::Field::Required("ratingKey", wire::FLOAT),
            wire::Field::Required("key", wire::STRING),
            wire::Field::Required("state", wire::shape::<State>()),
            wire::Field::Required("hasMDE", wire::FLOAT),
            wire::Field::Required("time", wire::FLOAT),
            wire::Field::Required("duration", wire::FLOAT),
            wire::Field::Required("context", wire::STRING),
            wire::Field::Required("playQueueItemID", wire::FLOAT),
            wire::Field::Required("playBackTime", wire::FLOAT),
            wire::Field::Required("row", wire::FLOAT),
        ],
    );

    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.rating_key,
                &mut self.key,
                &mut self.state,
                &mut self.has_mde,
                &mut self.time,
                &mut self.duration,
                &mut self.context,
                &mut self.play_queue_item_id,
                &mut self.play_back_time,
                &mut self.row,
            ))
    }

    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.rating_key,
            &self.key,
            &self.state,
            &self.has_mde,
            &self.time,
            &self.duration,
            &self.context,
            &self.play_queue_item_id,
            &self.play_back_time,
            &self.row,
        ))
    }
}

wire::model!(GetTimelineRequest);
