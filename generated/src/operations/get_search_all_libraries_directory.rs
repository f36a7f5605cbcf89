// @generated from Models/Operations/GetSearchAllLibrariesDirectory.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetSearchAllLibrariesDirectory.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSearchAllLibrariesDirectory {
    /// Required. Example: `/library/sections/3/all?actor=197429`.
    pub key: String,

    /// Required. Example: `1`.
    pub library_section_id: i64,

    /// Required. Example: `/library/sections/1`.
    pub library_section_key: String,

    /// Required. Example: `Movies`.
    pub library_section_title: String,

    /// Optional.
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
    pub tag_type: Option<i64>,

    /// Optional. Example: `5d776826999c64001ec2c606`.
    pub tag_key: Option<String>,

    /// Optional. Example: `https://metadata-static.plex.tv/5/people/57bd7c7d6c5c9e2881251b30e5603d3d.jpg`.
    pub thumb: Option<String>,

    /// Optional. Example: `10`.
    pub count: Option<i64>,
}

impl wire::Model for GetSearchAllLibrariesDirectory {
    const NAME: &'static str = "GetSearchAllLibrariesDirectory";
    const FIELDS: &'static [wire::Field] = &[
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
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.key),
            1 => value.read(&mut self.library_section_id),
            2 => value.read(&mut self.library_section_key),
            3 => value.read(&mut self.library_section_title),
            4 => value.read(&mut self.library_section_type),
            5 => value.read(&mut self.r#type),
            6 => value.read(&mut self.id),
            7 => value.read(&mut self.filter),
            8 => value.read(&mut self.tag),
            9 => value.read(&mut self.tag_type),
            10 => value.read(&mut self.tag_key),
            11 => value.read(&mut self.thumb),
            12 => value.read(&mut self.count),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.key);
        to.put(&self.library_section_id);
        to.put(&self.library_section_key);
        to.put(&self.library_section_title);
        to.put(&self.library_section_type);
        to.put(&self.r#type);
        to.put(&self.id);
        to.put(&self.filter);
        to.put(&self.tag);
        to.put(&self.tag_type);
        to.put(&self.tag_key);
        to.put(&self.thumb);
        to.put(&self.count);
    }
}

wire::serde!(GetSearchAllLibrariesDirectory);
