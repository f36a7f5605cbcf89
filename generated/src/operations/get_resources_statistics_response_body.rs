// @generated from Models/Operations/GetResourcesStatisticsResponseBody.md: change the docs, not this file.

use crate::operations::GetResourcesStatisticsMediaContainer;
use crate::wire;

/// 1 field; part of
/// [`GetResourcesStatisticsResponse`](crate::operations::GetResourcesStatisticsResponse).
#[derive(Default)]
pub struct GetResourcesStatisticsResponseBody {
    /// Optional. The JSON key is `MediaContainer` (says `wire.toml`).
    #[doc(alias = "MediaContainer")]
    pub media_container: Option<GetResourcesStatisticsMediaContainer>,
}

impl wire::Model for GetResourcesStatisticsResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetResourcesStatisticsResponseBody",
        &[
            wire::Field::Optional(
                "MediaContainer",
                wire::shape::<GetResourcesStatisticsMediaContainer>(),
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

wire::model!(GetResourcesStatisticsResponseBody);
