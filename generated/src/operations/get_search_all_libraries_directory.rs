// @generated from Models/Operations/GetSearchAllLibrariesDirectory.md: change the docs, not this file.

use crate::wire;

/// 13 fields; part of [`SearchResult`](crate::operations::SearchResult).
#[derive(Default)]
pub struct GetSearchAllLibrariesDirectory {
    /// Required. Example: `/library/sections/3/all?actor=197429`.
    pub key: String,

    /// Required. Example: `1`.
    #[doc(alias = "librarySectionID")]
    pub library_section_id: i64,

    /// Required. Example: `/library/sections/1`.
    #[doc(alias = "librarySectionKey")]
    pub library_section_key: String,

    /// Required. Example: `Movies`.
    #[doc(alias = "librarySectionTitle")]
    pub library_section_title: String,

    /// Optional.
    #[doc(alias = "librarySectionType")]
    pub library_section_type: Option<i64>,

    /// Required. Example: `tag`.
    pub r#type: String,

    /// Required. Example: `197429`.
    pub id: i64,

    /// Optional. Example: `actor=197429`.
    pub filter: Option<String>,

    /// Required. Example: `Ben Stiller`.
    pub tag: String,

    /// Optional.
    #[doc(alias = "tagType")]
    pub tag_type: Option<i64>,

    /// Optional. Example: `5d776826999c64001ec2c606`.
    #[doc(alias = "tagKey")]
    pub tag_key: Option<String>,

    /// Optional. Example: `https://metadata-static.plex.tv/5/people/57bd7c7d6c5c9e2881251b30e5603d3d.jpg`.
    pub thumb: Option<String>,

    /// Optional. Example: `10`.
    pub count: Option<i64>,
}

impl wire::Model for GetSearchAllLibrariesDirectory {
    const OBJECT: wire::Object = wire::Object::of(
        "GetSearchAllLibrariesDirectory",
        &[
            wire::Field::Required("key", wire::STRING),
            wire::Field::Required("librarySectionID", wire::INTEGER),
            wire::Field::Required("librarySectionKey", wire::STRING),
            wire::Field::Required("librarySectionTitle", wire::STRING),
            wire::Field::Optional("librarySectionType", wire::INTEGER),
            wire::Field::Required("type", wire::STRING),
            wire::Field::Required("id", wire::INTEGER),
            wire::Field::Optional("filter", wire::STRING),
            wire::Field::Required("tag", wire::STRING),
            wire::Field::Optional("tagType", wire::INTEGER),
            wire::Field::Optional("tagKey", wire::STRING),
            wire::Field::Optional("thumb", wire::STRING),
            wire::Field::Optional("count", wire::INTEGER),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.key,
                    &mut self.library_section_id,
                    &mut self.library_section_key,
                    &mut self.library_section_title,
                    &mut self.library_section_type,
                    &mut self.r#type,
                ),
                (
                    &mut self.id,
                    &mut self.filter,
                    &mut self.tag,
                    &mut self.tag_type,
                    &mut self.tag_key,
                    &mut self.thumb,
                ),
                (&mut self.count,),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (
                &self.key,
                &self.library_section_id,
                &self.library_section_key,
                &self.library_section_title,
                &self.library_section_type,
                &self.r#type,
            ),
            (
                &self.id,
                &self.filter,
                &self.tag,
                &self.tag_type,
                &self.tag_key,
                &self.thumb,
            ),
            (&self.count,),
        ))
    }
}

wire::model!(GetSearchAllLibrariesDirectory);

impl Eq for GetSearchAllLibrariesDirectory {}
