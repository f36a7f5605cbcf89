//! What the tests of the dialects share: pages around a cell or a section, read by one dialect.

use super::{Body, Dialect, Model, Parsed};
use crate::diagnostic::Diagnostics;
use crate::page::{self, Habits, Links, Reading};
use crate::source::{Limits, Source, SourceMap};

/// What a type cell is read as, or what is said of it and where.
pub(super) fn field(dialect: &dyn Dialect, cell: &str) -> String {
    let body = format!(
        "## Fields\n\n| Field | Type | Required |\n|---|---|---|\n| `a` | {cell} | :heavy_check_mark: |"
    );
    let (sources, page) = page(&body);
    let page::Body::Fields(rows) = &page.body else { panic!("no fields") };
    shown(&dialect.field_type(&rows[0].ty), &sources)
}

/// The same of a cell whose links are around whole types.
pub(super) fn openapi_field(dialect: &dyn Dialect, cell: &str) -> String {
    let body = format!(
        "## Properties\n\n| Name | Type | Description | Notes |\n|---|---|---|---|\n| **a** | {cell} | | |"
    );
    let (sources, page) = page(&body);
    let page::Body::Fields(rows) = &page.body else { panic!("no fields") };
    shown(&dialect.field_type(&rows[0].ty), &sources)
}

/// A family's habits where it has none.
pub(super) const HABITS: Habits = Habits {
    links: Links::OfName,
    swaps_dates: false,
    guards: &[],
    names_accessors: false,
    flattens_unions: false,
    null_is_missing: false,
};

/// What the members of a `## Supported Types` section are read as.
pub(super) fn members(dialect: &dyn Dialect, section: &str) -> Vec<String> {
    let (sources, model) = model(dialect, &format!("## Supported Types\n\n{section}"));
    let Body::Union(members) = &model.body else { panic!("no union") };
    members.iter().map(|member| shown(&member.ty, &sources)).collect()
}

/// The values of a `## Values` section as `name = value`, a text in quotes where the page says so.
pub(super) fn values(dialect: &dyn Dialect, section: &str) -> Vec<String> {
    let (_, model) = model(dialect, &format!("## Values\n\n{section}"));
    let Body::Enum(values) = &model.body else { panic!("no enum") };
    let value = |value: &super::EnumValue| match value.quoted {
        true => format!("{} = {:?}", value.name.value, value.value.value),
        false => format!("{} = {}", value.name.value, value.value.value),
    };
    values.read.iter().map(value).collect()
}

fn model(dialect: &dyn Dialect, body: &str) -> (SourceMap, Model) {
    let (sources, page) = page(body);
    (sources, super::read(dialect, page))
}

fn page(body: &str) -> (SourceMap, page::Page) {
    let mut sources = SourceMap::default();
    let id = sources.add(Source::page("Pet.md", format!("# Pet\n\n{body}\n")));
    let Reading::Model(page) =
        page::read(id, sources.get(id), &Limits::default(), &mut Diagnostics::default())
    else {
        panic!("no model page");
    };
    (sources, *page)
}

fn shown(parsed: &Parsed, sources: &SourceMap) -> String {
    match parsed {
        Ok(expr) => expr.to_string(),
        Err(wrong) => format!("{}: {}", sources.text(wrong.span), wrong.message),
    }
}
