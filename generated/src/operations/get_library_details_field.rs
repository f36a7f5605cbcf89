// @generated from Models/Operations/GetLibraryDetailsField.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetLibraryDetailsField.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLibraryDetailsField {
    /// Optional. Example: `label`.
    pub key: Option<String>,

    /// Optional. Example: `Label`.
    pub title: Option<String>,

    /// Optional. Example: `tag`.
    pub r#type: Option<String>,

    /// Optional. Example: `bitrate`.
    pub sub_type: Option<String>,
}

impl wire::Model for GetLibraryDetailsField {
    const NAME: &'static str = "GetLibraryDetailsField";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("key", wire::STRING),
        wire::Field::Optional("title", wire::STRING),
        wire::Field::Optional("type", wire::STRING),
        wire::Field::Optional("subType", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.key),
            1 => value.read(&mut self.title),
            2 => value.read(&mut self.r#type),
            3 => value.read(&mut self.sub_type),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.key);
        to.put(&self.title);
        to.put(&self.r#type);
        to.put(&self.sub_type);
    }
}

wire::serde!(GetLibraryDetailsField);
