// @generated from Models/Docs/Prose.md: change the docs, not this file.

use std::collections::BTreeMap;

use crate::wire;

/// **Overview**
///
/// Text with \[a reference\], a \<tag>, Vec\<T>, bold and <https://example.com/a_b>. An *emphasis*,
/// `code`, a [link](<https://example.com>) and a page.
///
/// - one
///   - nested
/// - two
///   goes on
///
/// 1. first
/// 2. second
///
/// > quoted
/// > lazily
///
/// | Token | Name |
/// | --- | --- |
/// | `a\|b` | \[x\] |
///
/// ```text
/// let runs = panic!();
/// ```
///
/// ```text
/// indented("code")
/// ```
///
/// More
/// hidden
///
/// ```text
/// closed
/// ```
///
/// Documented in `Models/Docs/Prose.md`.
#[derive(Default)]
pub struct Prose {
    /// Must match:
    ///
    /// ```text
    /// ^\w+$
    /// ```
    ///
    /// - a
    /// - b \[c\] \<d> <https://example.com>
    ///
    /// Optional. Example: `` `tick` | pipe ``.
    pub cell: Option<String>,

    /// Optional. Example:
    ///
    /// ```json
    /// {
    /// "a": [1, 2]
    /// }
    /// ```
    pub json: Option<BTreeMap<String, serde_json::Value>>,
}

impl wire::Model for Prose {
    const OBJECT: wire::Object = wire::Object::of(
        "Prose",
        &[
            wire::Field::Optional("cell", wire::STRING),
            wire::Field::Optional(
                "json",
                wire::shape::<BTreeMap<String, serde_json::Value>>(),
            ),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value.set((&mut self.cell, &mut self.json))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((&self.cell, &self.json))
    }
}

wire::model!(Prose);

impl Eq for Prose {}
