//! Takes the pages, gives those that the user wants, under the names that the user wants: what
//! `[pages]` of `wire.toml` says before there are types.

use std::collections::{BTreeMap, BTreeSet};

use super::config::{self, PageEntry};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::page::{Page, Pages, ServicePage};
use crate::source::{SourceId, SourceMap, Span, Spanned};

/// The pages that are to be types.
#[derive(Debug, Default)]
pub struct Chosen {
    /// Those that are, by their names.
    pub pages: Vec<Page>,
    /// The pages of operations.
    pub services: Vec<ServicePage>,
    /// The paths of those that are left out.
    pub left_out: BTreeSet<String>,
}

/// Leaves out and renames pages, and says of the others why they are no types, but where the user wants it
/// so. What `wire.toml` has that cannot be read is said by [`amend`](super::amend).
pub fn choose(pages: Pages, sources: &SourceMap, diagnostics: &mut Diagnostics) -> Chosen {
    let Pages { models, services, mut others, .. } = pages;
    let mut chosen = Chosen { pages: models, services, left_out: BTreeSet::new() };
    for config in config::read_all(sources, &mut Diagnostics::default()) {
        chosen.apply(&config.pages, &mut others, sources, diagnostics);
    }
    others.into_iter().for_each(|other| diagnostics.push(other));
    chosen
}

impl Chosen {
    fn apply(
        &mut self,
        entries: &[PageEntry],
        others: &mut Vec<Diagnostic>,
        sources: &SourceMap,
        diagnostics: &mut Diagnostics,
    ) {
        let mut matched = BTreeSet::new();
        let mut kept = Vec::new();
        let mut names: BTreeMap<(String, String), Span> = BTreeMap::new();
        for mut page in std::mem::take(&mut self.pages) {
            let path = sources.get(page.source).path.as_str();
            let meant = meant(entries, path);
            matched.extend(meant.iter().map(|(at, _)| *at));
            let renames = meant.iter().filter_map(|(_, entry)| entry.rename.as_ref());
            let rename = only(renames, "rename", path, diagnostics);
            if self.leaves_out(page.source, path, &meant, diagnostics) {
                continue;
            }
            if let Some(rename) = rename {
                let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
                refuse_name(rename, names.insert((folder, rename.value.clone()), rename.span), diagnostics);
                page.title.value.clone_from(&rename.value);
            }
            kept.push(page);
        }
        self.pages = kept;
        let mut services = std::mem::take(&mut self.services);
        services.retain(|service| {
            let path = sources.get(service.source).path.as_str();
            let meant = meant(entries, path);
            matched.extend(meant.iter().filter(|(_, entry)| entry.skip.is_some()).map(|(at, _)| *at));
            !self.leaves_out(service.source, path, &meant, diagnostics)
        });
        self.services = services;
        others.retain(|other| {
            let path = sources.get(other.span.source).path.as_str();
            let meant = meant(entries, path);
            matched.extend(meant.iter().filter(|(_, entry)| entry.skip.is_some()).map(|(at, _)| *at));
            !self.leaves_out(other.span.source, path, &meant, diagnostics)
        });
        for (at, entry) in entries.iter().enumerate() {
            if (entry.skip.is_some() || entry.rename.is_some()) && !matched.contains(&at) {
                let message = format!("no page is meant by `{}`", entry.page.text.value);
                let help = "patterns are for paths below the docs folder, or names of files, without ending";
                let unmatched = Diagnostic::new(Code::ConfigUnmatched, entry.page.text.span, message);
                diagnostics.push(unmatched.help(help));
            }
        }
    }

    /// Whether the user wants a page left out; then it is.
    fn leaves_out(
        &mut self,
        page: SourceId,
        path: &str,
        meant: &[(usize, &PageEntry)],
        diagnostics: &mut Diagnostics,
    ) -> bool {
        let skips = meant.iter().filter_map(|(_, entry)| entry.skip.as_ref());
        let Some(skip) = only(skips, "skip", path, diagnostics).filter(|skip| skip.value) else {
            return false;
        };
        let message = "skipped: `wire.toml` says so";
        let note = Diagnostic::new(Code::SkippedPage, Span::new(page, 0, 0), message);
        diagnostics.push(note.related(skip.span, "here"));
        self.left_out.insert(path.to_owned());
        true
    }
}

/// The entries that are for a page, each with its place among all.
fn meant<'e>(entries: &'e [PageEntry], path: &str) -> Vec<(usize, &'e PageEntry)> {
    entries.iter().enumerate().filter(|(_, entry)| entry.page.matches_page(path)).collect()
}

/// The setting that all entries agree on.
fn only<'e, T: PartialEq + std::fmt::Debug>(
    mut said: impl Iterator<Item = &'e Spanned<T>>,
    setting: &str,
    path: &str,
    diagnostics: &mut Diagnostics,
) -> Option<&'e Spanned<T>> {
    let first = said.next()?;
    if let Some(other) = said.find(|other| other.value != first.value) {
        let message =
            format!("`{setting}` is {:?} here and {:?} elsewhere for `{path}`", other.value, first.value);
        let contradiction = Diagnostic::new(Code::ConfigContradiction, other.span, message);
        let help = "make the patterns narrower, so that no page is meant twice";
        diagnostics.push(contradiction.related(first.span, "the other").help(help));
    }
    Some(first)
}

/// Says what is wrong with a name.
fn refuse_name(name: &Spanned<String>, taken: Option<Span>, diagnostics: &mut Diagnostics) {
    if let Some(first) = taken {
        let message = format!("two pages of one folder would be called `{}`", name.value);
        let contradiction = Diagnostic::new(Code::ConfigContradiction, name.span, message);
        diagnostics.push(contradiction.related(first, "the first one is called so here"));
    }
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    if !name.value.starts_with(char::is_alphabetic) || !name.value.chars().all(is_word) {
        let message = format!("`{}` is no name of a type", name.value);
        diagnostics.push(Diagnostic::new(Code::ConfigValue, name.span, message));
    }
}
