// @generated from Models/Operations/QueryParamFilter.md by `cargo run -p generator`: change the docs, not this file.

use crate::wire;

/// Documented in `Models/Operations/QueryParamFilter.md`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct QueryParamFilter {}

impl wire::Model for QueryParamFilter {
    const NAME: &'static str = "QueryParamFilter";
    const FIELDS: &'static [wire::Field] = &[];

    fn set(&mut self, _: usize, value: &mut impl wire::Source) {
        value.skip()
    }

    fn put(&self, _: &mut impl wire::Sink) {}
}

wire::serde!(QueryParamFilter);
