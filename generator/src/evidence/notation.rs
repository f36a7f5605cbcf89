//! Reads a type in the neutral notation: `list<?string>`, `map<Operations/Pet>`, `string | integer`.

use crate::dialect::Reference;
use crate::graph::{Found, Index, Type};
use crate::source::Span;

/// How deep brackets may nest: no documented type comes near.
const MAX_DEPTH: usize = 32;

/// A type as it is spelled, unions not yet given a name.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Notation {
    Type(Type),
    List(Box<Notation>),
    Map(Box<Notation>),
    Nullable(Box<Notation>),
    Union(Vec<Notation>),
}

/// Where names are looked up.
pub(super) struct Names<'a> {
    pub(super) index: &'a Index,
    /// The page whose folder is preferred.
    pub(super) page: &'a str,
    pub(super) span: Span,
}

/// Reads a type, or says what is wrong with it.
pub(super) fn parse(text: &str, names: &Names<'_>) -> Result<Notation, String> {
    let mut parser = Parser { rest: text, names };
    let notation = parser.union(0)?;
    match parser.rest.trim_start() {
        "" => Ok(notation),
        rest => Err(format!("did not expect `{rest}`")),
    }
}

struct Parser<'a> {
    rest: &'a str,
    names: &'a Names<'a>,
}

impl<'a> Parser<'a> {
    fn union(&mut self, depth: usize) -> Result<Notation, String> {
        let mut members = vec![self.one(depth)?];
        while self.take('|') {
            members.push(self.one(depth)?);
        }
        Ok(if members.len() == 1 { members.remove(0) } else { Notation::Union(members) })
    }

    fn one(&mut self, depth: usize) -> Result<Notation, String> {
        if depth > MAX_DEPTH {
            return Err("the brackets nest too deep".to_owned());
        }
        if self.take('?') {
            return Ok(Notation::Nullable(Box::new(self.one(depth + 1)?)));
        }
        if self.take('(') {
            let inner = self.union(depth + 1)?;
            return self.expect(')').map(|()| inner);
        }
        let word = self.word();
        let generic = match word {
            "list" => Notation::List as fn(Box<Notation>) -> Notation,
            "map" => Notation::Map,
            _ => return self.named(word),
        };
        self.expect('<')?;
        let inner = self.union(depth + 1)?;
        self.expect('>').map(|()| generic(Box::new(inner)))
    }

    fn named(&self, word: &str) -> Result<Notation, String> {
        if let Some(ty) = Type::from_word(word) {
            return Ok(Notation::Type(ty));
        }
        if word.is_empty() {
            let words: Vec<&str> = Type::words().collect();
            return Err(format!("expected a type: a page's name, list<…>, map<…>, {}", words.join(", ")));
        }
        let name = word.split('/').filter(|segment| !segment.is_empty()).map(str::to_owned).collect();
        let reference =
            Reference { target: None, name, spelled: None, made_up: false, span: self.names.span };
        match self.names.index.find(self.names.page, &reference) {
            Found::One(id) => Ok(Notation::Type(Type::Reference(id))),
            Found::Several(_) => Err(format!("`{word}` could be several pages: put the folder before it")),
            found => {
                let nearest = match found {
                    Found::Elsewhere(pages) => pages,
                    _ => self.names.index.nearest(&reference),
                };
                let list = if nearest.is_empty() { "" } else { "; the nearest are " };
                Err(format!("no page documents `{word}`{list}{}", nearest.join(", ")))
            }
        }
    }

    fn word(&mut self) -> &'a str {
        let rest = self.rest.trim_start();
        let end = rest
            .find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '/' | '.' | '$')))
            .unwrap_or(rest.len());
        let (word, rest) = rest.split_at(end);
        self.rest = rest;
        word
    }

    fn take(&mut self, wanted: char) -> bool {
        let rest = self.rest.trim_start().strip_prefix(wanted);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn expect(&mut self, wanted: char) -> Result<(), String> {
        match (self.take(wanted), self.rest.trim_start().chars().next()) {
            (true, _) => Ok(()),
            (false, Some(found)) => Err(format!("expected `{wanted}`, found `{found}`")),
            (false, None) => Err(format!("expected `{wanted}` at the end")),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::source::{Source, SourceMap};

    fn parsed(text: &str) -> Result<Notation, String> {
        let mut sources = SourceMap::default();
        let source = sources.add(Source::page("Models/Pet.md", ""));
        let graph = crate::graph::TypeGraph::default();
        let index = Index::of(&graph);
        parse(text, &Names { index: &index, page: "Models/Pet.md", span: Span::new(source, 0, 0) })
    }

    #[test]
    fn lists_maps_nulls_and_unions() {
        let string = || Box::new(Notation::Type(Type::String));
        assert_eq!(parsed("list<?string>"), Ok(Notation::List(Box::new(Notation::Nullable(string())))));
        assert_eq!(parsed(" map< string > "), Ok(Notation::Map(string())));
        let union = vec![Notation::Type(Type::BigInteger), *string()];
        assert_eq!(parsed("(big-integer | string)"), Ok(Notation::Union(union)));
    }

    #[test]
    fn mistakes_are_explained() {
        assert_eq!(parsed("list<string"), Err("expected `>` at the end".to_owned()));
        assert_eq!(parsed("list[string]"), Err("expected `<`, found `[`".to_owned()));
        assert_eq!(parsed("string integer"), Err("did not expect `integer`".to_owned()));
        assert_eq!(parsed("Pet"), Err("no page documents `Pet`".to_owned()));
        assert_eq!(parsed("http-response"), Err("no page documents `http-response`".to_owned()));
        assert!(parsed("").is_err_and(|error| error.starts_with("expected a type")));
        assert_eq!(parsed(&"(".repeat(1000)), Err("the brackets nest too deep".to_owned()));
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in ".*") {
            let _ = parsed(&text);
        }

        #[test]
        fn brackets_in_any_order_are_read_or_refused(text in "[?|<>() a-z]*") {
            let _ = parsed(&text);
        }
    }
}
