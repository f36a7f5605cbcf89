// @generated from Models/Operations/GetStatisticsResponseBody.md: change the docs, not this file.

use crate::operations::GetStatisticsMediaContainer;
use crate::wire;

/// 1 field; part of [`GetStatisticsResponse`](crate::operations::GetStatisticsResponse).
#[derive(Default)]
pub struct GetStatisticsResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetStatisticsMediaContainer>,
}

impl wire::Model for GetStatisticsResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetStatisticsResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetStatisticsMediaContainer>(),
            ),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.media_container,))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.media_container,))
    }
}

wire::model!(GetStatisticsResponseBody);

impl Eq for GetStatisticsResponseBody {}
