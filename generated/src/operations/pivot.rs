// @generated from Models/Operations/Pivot.md: change the docs, not this file.

use crate::wire;

/// 6 fields; part of
/// [`GetMediaProvidersDirectory`](crate::operations::GetMediaProvidersDirectory).
#[derive(Default)]
pub struct Pivot {
    /// Optional.
    pub id: Option<String>,

    /// Optional.
    pub key: Option<String>,

    /// Optional.
    pub r#type: Option<String>,

    /// Optional.
    pub title: Option<String>,

    /// Optional.
    pub context: Option<String>,

    /// Optional.
    pub symbol: Option<String>,
}

impl wire::Model for Pivot {
    const OBJECT: wire::Object = wire::Object::of(
        "Pivot",
        &[
            wire::Field::Optional("id", wire::STRING),
            wire::Field::Optional("key", wire::STRING),
            wire::Field::Optional("type", wire::STRING),
            wire::Field::Optional("title", wire::STRING),
            wire::Field::Optional("context", wire::STRING),
            wire::Field::Optional("symbol", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                &mut self.id,
                &mut self.key,
                &mut self.r#type,
                &mut self.title,
                &mut self.context,
                &mut self.symbol,
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            &self.id,
            &self.key,
            &self.r#type,
            &self.title,
            &self.context,
            &self.symbol,
        ))
    }
}

wire::model!(Pivot);

impl Eq for Pivot {}
