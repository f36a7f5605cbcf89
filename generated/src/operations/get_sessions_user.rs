// @generated from Models/Operations/GetSessionsUser.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/GetSessionsUser.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetSessionsUser {
    /// Optional. Example: `1`.
    pub id: Option<String>,

    /// Optional. Example: `https://plex.tv/users/844780fc6f8a26b5/avatar?c=1705853661`.
    pub thumb: Option<String>,

    /// Optional. Example: `Blindkitty38`.
    pub title: Option<String>,
}

impl wire::Model for GetSessionsUser {
    const NAME: &'static str = "GetSessionsUser";
    const FIELDS: &'static [wire::Field] = &[
        wire::Field::Optional("id", wire::STRING),
        wire::Field::Optional("thumb", wire::STRING),
        wire::Field::Optional("title", wire::STRING),
    ];

    fn set(&mut self, field: usize, value: &mut impl wire::Source) {
        match field {
            0 => value.read(&mut self.id),
            1 => value.read(&mut self.thumb),
            2 => value.read(&mut self.title),
            _ => value.skip(),
        }
    }

    fn put(&self, to: &mut impl wire::Sink) {
        to.put(&self.id);
        to.put(&self.thumb);
        to.put(&self.title);
    }
}

wire::serde!(GetSessionsUser);
