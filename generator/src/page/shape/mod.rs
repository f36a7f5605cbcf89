//! The shapes that pages have: headings, columns, how required is marked, where enums stand. A family of docs
//! (all that one generator of SDKs publishes) has one, whatever its language. Each gives the same
//! [`Page`](crate::page::Page), and nothing after it knows which it was.

mod apimatic;
mod openapi;
mod parts;
mod speakeasy;

use std::fmt;
use std::ops::Range;

use super::Reading;
use super::lines::lines;
use crate::diagnostic::Diagnostics;
use crate::source::{Limits, Source, SourceId};
pub use speakeasy::{Method, ServicePage, Snippet};

/// Reads the pages of one family.
pub(super) trait Shape: Sync {
    /// Reads one page. What is over a limit is left out.
    fn read(&self, id: SourceId, source: &Source, limits: &Limits, diagnostics: &mut Diagnostics) -> Reading;

    /// Reads a page that is no model's. Nothing, if it documents no operation, or if operations of the family
    /// are not read.
    fn read_service(
        &self,
        _id: SourceId,
        _source: &Source,
        _limits: &Limits,
        _diagnostics: &mut Diagnostics,
    ) -> Option<ServicePage> {
        None
    }
}

/// The families of docs that can be read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// Speakeasy's: `Field | Type | Required | Description`.
    #[default]
    Speakeasy,
    /// APIMATIC's: `Name | Type | Tags | Description`.
    Apimatic,
    /// OpenAPI Generator's and swagger-codegen's: `Name | Type | Description | Notes`.
    OpenApi,
}

impl Family {
    /// Every family there is.
    pub const ALL: &'static [Self] = &[Self::Speakeasy, Self::Apimatic, Self::OpenApi];

    /// The name as `--family` takes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Speakeasy => "speakeasy",
            Self::Apimatic => "apimatic",
            Self::OpenApi => "openapi",
        }
    }

    /// The family of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|family| family.as_str() == name).copied()
    }

    /// The names of all families.
    pub fn names() -> Vec<&'static str> {
        Self::ALL.iter().map(|family| family.as_str()).collect()
    }

    /// The sections that say what a type is, for messages.
    pub(super) fn sections(self) -> &'static str {
        match self {
            Self::Speakeasy => "`## Fields`, `## Values` or `## Supported Types`",
            Self::Apimatic => "`## Fields` or `## Cases`",
            Self::OpenApi => "`## Properties` or `## Enum`",
        }
    }

    /// What reads a folder of pages with these texts.
    pub(super) fn shape<'t>(self, texts: impl Iterator<Item = &'t str>) -> Box<dyn Shape> {
        match self {
            Self::Speakeasy => Box::new(speakeasy::Speakeasy),
            Self::Apimatic => Box::new(apimatic::Apimatic),
            Self::OpenApi => Box::new(openapi::OpenApi::of(texts)),
        }
    }
}

/// As people write it.
impl fmt::Display for Family {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Speakeasy => "Speakeasy",
            Self::Apimatic => "APIMATIC",
            Self::OpenApi => "OpenAPI Generator",
        })
    }
}

/// The family of a page, and the line that shows it: the heading of a table of fields, which no other family
/// has, or else the first heading of a section; prose may have such a heading, too.
pub(super) fn sign(text: &str) -> Option<(Family, Range<usize>)> {
    let mut by_heading = None;
    for line in lines(text, 0..text.len()) {
        let content = &text[line.clone()];
        if let Some(family) = by_columns(content) {
            return Some((family, line));
        }
        if by_heading.is_none() {
            by_heading = by_section(content).map(|family| (family, line));
        }
    }
    by_heading
}

/// The family of a page that documents operations in a way that can be read, and what shows the first of them.
/// A page of another family is read as none.
pub(super) fn operations(text: &str) -> Option<(Family, Range<usize>)> {
    Some((Family::Speakeasy, speakeasy::operations(text).into_iter().next()?))
}

fn by_section(line: &str) -> Option<Family> {
    match line.trim_end() {
        "## Structure" | "## Enumeration" | "## Cases" => Some(Family::Apimatic),
        "## Properties"
        | "## Enum"
        | "## Enum Variants"
        | "### `openapi_one_of`"
        | "### `openapi_any_of`" => Some(Family::OpenApi),
        "## Supported Types" | "## Values" => Some(Family::Speakeasy),
        line if line.starts_with("All URIs are relative to ") => Some(Family::OpenApi),
        _ => None,
    }
}

fn by_columns(line: &str) -> Option<Family> {
    if !line.contains('|') {
        return None;
    }
    let mut cells = line.trim().trim_matches('|').split('|').map(str::trim);
    match (cells.next()?, cells.next()?, cells.next()) {
        ("Name", "Type", Some("Tags")) => Some(Family::Apimatic),
        ("Name", "Type", Some("Description")) if cells.next() == Some("Notes") => Some(Family::OpenApi),
        ("Field", "Type", Some("Required")) => Some(Family::Speakeasy),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_shows_the_family() {
        let cases = [
            ("| Field | Type | Required | Description |", Some(Family::Speakeasy)),
            ("| Name | Type | Tags | Description | Getter | Setter |", Some(Family::Apimatic)),
            ("Name | Type | Description | Notes", Some(Family::OpenApi)),
            ("| Name | Value |", None),
            ("## Fields", None),
            ("## Properties", Some(Family::OpenApi)),
            ("## Structure", Some(Family::Apimatic)),
        ];
        for (line, family) in cases {
            assert_eq!(by_columns(line).or_else(|| by_section(line)), family, "{line}");
        }
        let (family, place) = sign("# A\n\nprose\n\n## Enum\n").expect("an enum's page");
        assert_eq!((family, place), (Family::OpenApi, 12..19));
        let prose = "# A\n\n## Structure\n\nof it\n\n## Fields\n\n| Field | Type | Required |\n";
        assert_eq!(sign(prose).map(|(family, _)| family), Some(Family::Speakeasy));
    }

    #[test]
    fn every_family_has_a_name() {
        for family in Family::ALL {
            assert_eq!(Family::named(family.as_str()), Some(*family));
        }
    }
}
