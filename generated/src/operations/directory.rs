// @generated from Models/Operations/Directory.md: change the docs, not this file.

use crate::wire;

/// 3 fields; part of [`MediaContainer`](crate::operations::MediaContainer).
#[derive(Default)]
pub struct Directory {
    /// Optional.
    pub count: Option<f64>,

    /// Optional.
    pub key: Option<String>,

    /// Optional.
    pub title: Option<String>,
}

impl wire::Model for Directory {
    const OBJECT: wire::Object = wire::Object::of(
        "Directory",
        &[
            wire::Field::Optional("count", wire::FLOAT),
            wire::Field::Optional("key", wire::STRING),
            wire::Field::Optional("title", wire::STRING),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.count, &mut self.key, &mut self.title))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.count, &self.key, &self.title))
    }
}

wire::model!(Directory);
