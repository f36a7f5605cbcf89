//! Looks up what service pages spell, once the types of all model pages are there.

use std::collections::BTreeSet;

use super::expr::{Place, Resolver};
use super::{Type, TypeGraph};
use crate::diagnostic::Diagnostics;
use crate::dialect::{Model, Parsed, Reference};
use crate::source::SourceMap;

/// Looks cells up. Types that a cell spells in full are added to the graph by [`finish`](Self::finish).
pub(crate) struct Cells<'a> {
    resolver: Resolver<'a>,
}

impl<'a> Cells<'a> {
    /// For the pages of a graph.
    pub(crate) fn new(
        graph: &TypeGraph,
        sources: &'a SourceMap,
        models: &'a [Model],
        left_out: &BTreeSet<String>,
    ) -> Self {
        Self { resolver: Resolver::new(sources, models, left_out).after(graph) }
    }

    /// The type of a cell on a page. What is in it without a name is called after an owner and its part.
    pub(crate) fn resolve(
        &mut self,
        page: &str,
        owner: &str,
        part: &str,
        parsed: &Parsed,
        diagnostics: &mut Diagnostics,
    ) -> Type {
        self.resolver.parsed(parsed, Place { page, owner, part, example: None }, diagnostics)
    }

    /// The page that a reference on a page means, if there is one.
    pub(crate) fn find(&self, page: &str, reference: &Reference) -> Option<Type> {
        self.resolver.find(page, reference)
    }

    /// Adds the types that cells have spelled in full.
    pub(crate) fn finish(self, graph: &mut TypeGraph) {
        graph.one_number_type |= self.resolver.one_number_type;
        graph.types.extend(self.resolver.inline);
    }
}
