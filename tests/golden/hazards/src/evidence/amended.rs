// @generated from Models/Evidence/Amended.md: change the docs, not this file.

use crate::evidence::{AmendedValue, Kind, Part};
use crate::wire;

/// What the user and a payload say otherwise than this page.
///
/// Documented in `Models/Evidence/Amended.md`.
#[derive(Default)]
pub struct Amended {
    /// Its key is another.
    ///
    /// Required. The JSON key is `Amended-Name` (says `wire.toml`). Example: `Rex`.
    #[doc(alias = "Amended-Name")]
    pub name: String,

    /// Required.
    pub guid: String,

    /// Optional. The JSON key is `Guid` (seen in `amended.json` at `$[0].Guid`).
    #[doc(alias = "Guid")]
    pub guids: Option<Vec<Part>>,

    /// May be missing, and may be null.
    ///
    /// Optional. May be null (seen in `amended.json` at `$[0].note`). Example: `some text`.
    pub note: wire::OptionalNullable<String>,

    /// Optional. May be null (says `wire.toml`).
    pub parent: wire::OptionalNullable<Box<Amended>>,

    /// Anything but a flag.
    ///
    /// Optional. Documented as `boolean`, and is `boolean | float | string` (seen in `amended.json`
    /// at `$[0].value`).
    pub value: Option<AmendedValue>,

    /// Required. Example: `cat`.
    pub kind: Kind,

    /// Optional. Documented as required, and may be missing (seen in `amended.json` at `$[1]`).
    /// Example: `a number`.
    pub missing: Option<i64>,

    /// Required. Documented as `list<string>`, and is `list<?string>` (seen in `amended.json` at `$[0].gaps[1]`).
    /// Example: `["a", null]`.
    pub gaps: Vec<Option<String>>,

    /// Optional. Documented as `string`, and is `date` (says `wire.toml`). Example: `2022-12-14`.
    pub born: Option<jiff::civil::Date>,

    /// The user has a better name.
    ///
    /// Optional.
    #[doc(alias = "type")]
    pub sort_of: Option<String>,

    /// Null is a value like any other.
    ///
    /// Optional.
    pub free: Option<serde_json::Value>,
}

impl Amended {
    /// The required fields set, all others left out.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        guid: impl Into<String>,
        kind: Kind,
        gaps: Vec<Option<String>>,
    ) -> Self {
        Self {
            name: name.into(),
            guid: guid.into(),
            kind,
            gaps,
            ..Self::default()
        }
    }
}

impl wire::Model for Amended {
    const OBJECT: wire::Object = wire::Object::of(
        "Amended",
        &[
            wire::Field::Required("Amended-Name", wire::STRING),
            wire::Field::Required("guid", wire::STRING),
            wire::Field::Optional("Guid", wire::shape::<Vec<Part>>()),
            wire::Field::Optional(
                "note",
                wire::shape::<wire::OptionalNullable<String>>(),
            ),
            wire::Field::Optional(
                "parent",
                wire::shape::<wire::OptionalNullable<Box<Amended>>>(),
            ),
            wire::Field::Optional("value", wire::shape::<AmendedValue>()),
            wire::Field::Required("kind", wire::shape::<Kind>()),
            wire::Field::Optional("missing", wire::INTEGER),
            wire::Field::Required("gaps", wire::shape::<Vec<Option<String>>>()),
            wire::Field::Optional("born", wire::shape::<jiff::civil::Date>()),
            wire::Field::Optional("type", wire::STRING),
            wire::Field::Optional("free", wire::Shape::Any),
        ],
    );

    #[inline]
    fn set<S: wire::Source>(&mut self, value: &mut S) {
        value
            .set((
                (
                    &mut self.name,
                    &mut self.guid,
                    &mut self.guids,
                    &mut self.note,
                    &mut self.parent,
                    &mut self.value,
                ),
                (
                    &mut self.kind,
                    &mut self.missing,
                    &mut self.gaps,
                    &mut self.born,
                    &mut self.sort_of,
                    &mut self.free,
                ),
            ))
    }

    #[inline]
    fn put<S: wire::Sink>(&self, to: &mut S) {
        to.put((
            (&self.name, &self.guid, &self.guids, &self.note, &self.parent, &self.value),
            (
                &self.kind,
                &self.missing,
                &self.gaps,
                &self.born,
                &self.sort_of,
                &self.free,
            ),
        ))
    }
}

wire::model!(Amended);
