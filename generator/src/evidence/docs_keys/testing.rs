//! Docs made up for tests.

use super::keys_from_docs;
use crate::diagnostic::Diagnostics;
use crate::dialect;
use crate::graph::{Schema, TypeGraph, build};
use crate::page::{self, Reading};
use crate::source::{Limits, Source, SourceMap};

/// A page of fields, each given as name, description and example.
pub(in crate::evidence) fn page(name: &str, fields: &[(&str, &str, &str)]) -> (String, String) {
    let mut text = format!(
        "# {name}\n\n## Fields\n\n| Field | Type | Required | Description | Example |\n|---|---|---|---|---|\n"
    );
    for (field, description, example) in fields {
        text += &format!("| `{field}` | *string* | :heavy_check_mark: | {description} | {example} |\n");
    }
    (format!("{name}.md"), text)
}

pub(in crate::evidence) fn graph(pages: &[(String, String)]) -> TypeGraph {
    let mut sources = SourceMap::default();
    for (path, text) in pages {
        sources.add(Source::page(path.as_str(), text.as_str()));
    }
    let mut diagnostics = Diagnostics::default();
    let mut models = Vec::new();
    for (id, source) in sources.iter() {
        if let Reading::Model(page) = page::read(id, source, &Limits::default(), &mut diagnostics) {
            let known = dialect::detect(std::slice::from_ref(&*page), &[]).dialect;
            models.push(dialect::read(known, *page));
        }
    }
    build(&sources, &models, &mut diagnostics)
}

/// The keys that docs give evidence of for one page.
pub(in crate::evidence) fn keys_of(pages: &[(String, String)], page: &str) -> Vec<String> {
    let mut graph = graph(pages);
    keys_from_docs(&mut graph, &[]);
    let def = graph.types.iter().find(|def| def.page == page).expect("the page");
    let Schema::Struct(strukt) = &def.schema else { panic!("no fields") };
    strukt.fields.iter().map(|field| field.key.name.clone()).collect()
}
