//! Takes the [`TypeGraph`], gives it amended by what is known beyond the pages: `wire.toml`, which is
//! the user's word, and recorded payloads, which show what a server sends. Each amendment is kept
//! with its evidence.
//!
//! The docs show property names instead of JSON keys, and call required what servers leave out. A
//! key is known, in this order, by `wire.toml`, a payload, the words that the docs quote, or the
//! documented name. A naming convention in `wire.toml` stands for what the docs quote.
//!
//! What is done, in this order, and by which file:
//!
//! 1. **Keys from the docs.** `docs_keys` puts together what is known of each name: `docs_tokens` finds the
//!    words that docs quote, `votes` counts them for a `convention`, `signs` knows what SDKs make of `@` and
//!    `_`, `enum_keys` finds structs of an enum's values, `type_names` fields named after their types.
//!    `page_examples` walks the examples of whole types, and `constants` finds the values of enums of which
//!    docs show constants only.
//! 2. **The user's word.** `config` reads `wire.toml` and its like, each of which has the last word on what
//!    those before it say, `word` and `values` apply it, `notation` reads its types;
//!    `own` says which types are others in code.
//! 3. **Payloads.** `payloads` reads them; `observations` walks them along the graph, where `fit` says how well
//!    a value is of a type, and `path` where it stands. `key_claims` finds the keys they show, and `docs_keys`
//!    learns from those for all other pages. `undocumented` adds fields for keys that no page has;
//!    `flat_unions` finds pages that seem to stand for several types; `verdicts` amends presence, nulls, types and enums.
//! 4. **Examples.** `samples` makes JSON of the Example cells, once all types are known.
//! 5. **What is wanted.** `only` marks the types that the user wants, if not all. Everything before is done
//!    with all pages, so that what is known of a type does not depend on which others are wanted.

mod calls;
mod config;
mod constants;
mod convention;
mod docs_keys;
mod docs_tokens;
mod enum_keys;
mod fit;
mod flat_unions;
mod glob;
mod key_claims;
mod keys;
mod notation;
mod observations;
mod only;
mod own;
mod page_examples;
mod pages;
mod path;
mod payloads;
mod samples;
mod signs;
mod type_names;
mod undocumented;
mod values;
mod verdicts;
mod votes;
mod word;

pub(crate) use calls::{Calls, FieldWord, PlaceWord, Said, output};
pub use config::KEYS;
pub(crate) use convention::Convention;
pub use docs_keys::keys_from_docs;
pub use keys::{Keys, keys};
pub use only::{Unmatched, narrow};
pub use pages::{Chosen, choose};

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::graph::{self, Evidence, Schema, TypeDef, TypeGraph, TypeId};
use crate::source::{SourceMap, Span};
use page_examples::Shown;

/// Amends a graph by the evidence among the sources, and marks its recursion.
pub fn amend(mut graph: TypeGraph, sources: &SourceMap, diagnostics: &mut Diagnostics) -> TypeGraph {
    let others = others(&graph, sources);
    let mut undocumented = true;
    let mut naming = None;
    keys_from_docs(&mut graph, &others);
    let shown = Shown::of(&graph);
    constants::spell(&mut graph, &shown);
    for config in config::read_all(sources, diagnostics) {
        graph.plain_strict = config.plain.map_or(graph.plain_strict, |plain| plain == config::Plain::Strict);
        graph.apart = config.identical.map_or(graph.apart, |identical| identical == config::Identical::Apart);
        undocumented &= config.undocumented.unwrap_or(true);
        naming = config.naming.or(naming);
        if let Some(convention) = config.naming {
            docs_keys::keys_by_convention(&mut graph, convention);
        }
        values::apply(&mut graph, &config, diagnostics);
        word::apply(&mut graph, &config, diagnostics);
        own::apply(&mut graph, &config, diagnostics);
    }
    forget_mended(&graph, diagnostics);
    let payloads = payloads::read(&graph, sources, diagnostics);
    if !payloads.is_empty() {
        key_claims::claim(&mut graph, &payloads);
        docs_keys::keys_from_payloads(&mut graph, &others, naming);
        key_claims::claim(&mut graph, &payloads);
        if undocumented {
            undocumented::add_seen(&mut graph, &payloads);
        }
        verdicts::amend(&mut graph, &payloads, diagnostics);
    }
    note_amendments(&graph, diagnostics);
    own::dates_as_texts(&mut graph);
    samples::sample(&mut graph, diagnostics);
    graph::mark_recursion(&mut graph, diagnostics);
    graph
}

/// Takes back that a page does not say what it is, where the user does.
fn forget_mended(graph: &TypeGraph, diagnostics: &mut Diagnostics) {
    let is_mended = |id: TypeId, def: &TypeDef| {
        !matches!(def.schema, Schema::Opaque) || graph.own.get(&id).is_some_and(|own| own.replace.is_some())
    };
    let mended: BTreeSet<Span> =
        graph.iter().filter(|(id, def)| is_mended(*id, def)).map(|(_, def)| def.span).collect();
    diagnostics.retain(|it| {
        !matches!(it.code, Code::MembersUnknown | Code::EmptyUnion) || !mended.contains(&it.span)
    });
}

/// The texts of the pages that document no type.
fn others<'s>(graph: &TypeGraph, sources: &'s SourceMap) -> Vec<&'s str> {
    let documented: BTreeSet<&str> = graph.types.iter().map(|def| def.page.as_str()).collect();
    let others = sources.pages().filter(|(_, source)| !documented.contains(source.path.as_str()));
    others.map(|(_, source)| source.text.as_str()).collect()
}

/// Every amendment, with the place in the docs that it is about.
fn note_amendments(graph: &TypeGraph, diagnostics: &mut Diagnostics) {
    for (_, def) in graph.iter() {
        match &def.schema {
            Schema::Struct(strukt) => {
                for field in &strukt.fields {
                    if let Some(evidence) = &field.observed {
                        let message =
                            format!("`{}` of `{}` is not in the docs ({evidence})", field.name, def.name);
                        let mut note = Diagnostic::new(Code::Amended, field.span, message);
                        if let Evidence::Config(span) = evidence {
                            note = note.related(*span, "says so");
                        }
                        diagnostics.push(note);
                    }
                    for amendment in &field.amendments {
                        let message = format!("`{}` of `{}`: {amendment}", field.name, def.name);
                        let mut note = Diagnostic::new(Code::Amended, field.span, message);
                        if let Evidence::Config(span) = amendment.evidence {
                            note = note.related(span, "says so");
                        }
                        diagnostics.push(note);
                    }
                }
            }
            Schema::Enum(enumeration) => {
                for value in &enumeration.values {
                    if let Some(evidence) = &value.observed {
                        let message = format!("`{}` has the value `{}` ({evidence})", def.name, value.value);
                        diagnostics.push(Diagnostic::new(Code::Amended, def.span, message));
                    }
                }
            }
            Schema::Union(_) | Schema::Opaque => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Source, SourceKind};

    /// The graph of a folder without pages whose `wire.toml` has this text.
    #[track_caller]
    fn amended(config: &str) -> TypeGraph {
        let mut sources = SourceMap::default();
        sources.add(Source {
            path: "wire.toml".to_owned(),
            text: config.to_owned(),
            kind: SourceKind::Config,
        });
        let mut diagnostics = Diagnostics::default();
        let graph = amend(TypeGraph::default(), &sources, &mut diagnostics);
        assert!(!diagnostics.has_errors(), "{config}");
        graph
    }

    #[test]
    fn plain_serde_is_tolerant_unless_the_user_wants_it_strict() {
        assert!(amended("plain = \"strict\"").plain_strict);
        assert!(!amended("plain = \"tolerant\"").plain_strict);
        assert!(!amended("").plain_strict);
    }
}
