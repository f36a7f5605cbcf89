// @generated from Models/Operations/GetWatchListResponseBody.md: change the docs, not this file.

use crate::operations::Metadata;
use crate::wire;

/// 7 fields; part of [`GetWatchListResponse`](crate::operations::GetWatchListResponse).
#[derive(Default)]
pub struct GetWatchListResponseBody {
    /// Optional.
    #[doc(alias = "librarySectionID")]
    pub library_section_id: Option<String>,

    /// Optional.
    #[doc(alias = "librarySectionTitle")]
    pub library_section_title: Option<String>,

    /// Optional.
    pub offset: Option<i64>,

    /// Optional.
    #[doc(alias = "totalSize")]
    pub total_size: Option<i64>,

    /// Optional.
    pub identifier: Option<String>,

    /// Optional.
    pub size: Option<i64>,

    /// Optional. The JSON key is `Metadata` (says `wire.toml`).
    #[doc(alias = "Metadata")]
    pub metadata: Option<Vec<Metadata>>,
}

impl wire::Model for GetWatchListResponseBody {
    const OBJECT: wire::Object = wire::Object::of(
        "GetWatchListResponseBody",
        &[
            wire::Field::Optional("librarySectionID", wire::STRING),
            wire::Field::Optional("librarySectionTitle", wire::STRING),
            wire::Field::Optional("offset", wire::INTEGER),
            wire::Field::Optional("totalSize", wire::INTEGER),
            wire::Field::Optional("identifier", wire::STRING),
            wire::Field::Optional("size", wire::INTEGER),
            wire::Field::Optional("Metadata", wire::shape::<Vec<Metadata>>()),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.library_section_id,
                    &mut self.library_section_title,
                    &mut self.offset,
                    &mut self.total_size,
                    &mut self.identifier,
                    &mut self.size,
                ),
                (&mut self.metadata,),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.library_section_id,
                &self.library_section_title,
                &self.offset,
                &self.total_size,
                &self.identifier,
                &self.size,
            ),
            (&self.metadata,),
        ))
    }
}

wire::model!(GetWatchListResponseBody);
