// @generated from Models/Operations/GetTimelineRequest.md: change the docs, not this file.

use crate::operations::State;
use crate::wire;

/// 10 fields.
#[derive(Default)]
pub struct GetTimelineRequest {
    /// Required. Example: `23409`.
    #[doc(alias = "ratingKey")]
    pub rating_key: f64,

    /// Required. Example: `/library/metadata/23409`.
    pub key: String,

    /// Required. Example: `playing`.
    pub state: State,

    /// Required. Example: `1`.
    #[doc(alias = "hasMDE")]
    pub has_mde: f64,

    /// Required. Example: `2000`.
    pub time: f64,

    /// Required. Example: `10000`.
    pub duration: f64,

    /// Required. Example: `home:hub.continueWatching`.
    pub context: String,

    /// Required. Example: `1`.
    #[doc(alias = "playQueueItemID")]
    pub play_queue_item_id: f64,

    /// Required. Example: `2000`.
    #[doc(alias = "playBackTime")]
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

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.rating_key,
                    &mut self.key,
                    &mut self.state,
                    &mut self.has_mde,
                    &mut self.time,
                    &mut self.duration,
                ),
                (
                    &mut self.context,
                    &mut self.play_queue_item_id,
                    &mut self.play_back_time,
                    &mut self.row,
                ),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.rating_key,
                &self.key,
                &self.state,
                &self.has_mde,
                &self.time,
                &self.duration,
            ),
            (&self.context, &self.play_queue_item_id, &self.play_back_time, &self.row),
        ))
    }
}

wire::model!(GetTimelineRequest);

/// `GET /:/timeline`.
///
/// Reports the state of a player, and asks for the timeline.
#[cfg(feature = "calls")]
impl wire::Call for GetTimelineRequest {
    const OPERATION: wire::Operation = wire::Operation {
        id: "getTimeline",
        method: "GET",
        path: "/:/timeline",
        server: ::std::option::Option::None,
        auth: ::std::option::Option::Some(wire::Auth::Header("X-Plex-Token")),
        places: &[
            wire::Place::Query("ratingKey"),
            wire::Place::Query("key"),
            wire::Place::Query("state"),
            wire::Place::Query("hasMDE"),
            wire::Place::Query("time"),
            wire::Place::Query("duration"),
            wire::Place::Query("context"),
            wire::Place::Query("playQueueItemID"),
            wire::Place::Query("playBackTime"),
            wire::Place::Query("row"),
        ],
    };
    type Output = wire::Nothing;
    type Fault = GetTimelineFault;
}

/// The documented errors of `GET /:/timeline`.
#[cfg(feature = "calls")]
#[derive(Debug)]
pub enum GetTimelineFault {
    /// Status 400.
    BadRequest(crate::errors::GetTimelineBadRequest),

    /// Status 401.
    Unauthorized(crate::errors::GetTimelineUnauthorized),
}

#[cfg(feature = "calls")]
impl wire::Fault for GetTimelineFault {
    fn read(status: u16, body: &mut impl wire::FaultBody) -> Option<Self> {
        match status {
            400 => body.read().map(Self::BadRequest),
            401 => body.read().map(Self::Unauthorized),
            _ => ::std::option::Option::None,
        }
    }
}
