// @generated from Models/Operations/GetPlaylistContentsDirector.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetPlaylistContentsDirector.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPlaylistContentsDirector {
    /// Optional. Example: `Joss Whedon`.
    pub tag: Option<String>,
}

impl wire::Model for GetPlaylistContentsDirector {
    const NAME: &'static str = "GetPlaylistContentsDirector";
    const FIELDS: &'static [wire::Field] = &[wire::Field::Optional("tag", wire::STRING)];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.tag),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.tag);
    }
}

wire::serde!(GetPlaylistContentsDirector);
