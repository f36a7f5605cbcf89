//! Hands out names so that no two things of one scope have the same.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::Ident;

/// The names of one scope: a module's types, a struct's fields.
#[derive(Debug, Default)]
pub(super) struct Scope {
    taken: HashSet<String>,
    announced: Vec<Ident>,
    /// What was announced, once a name was taken: most scopes never ask.
    wanted: BTreeSet<String>,
    /// The number to try next for a name that is taken, so that many of one name do not all start
    /// from the first.
    next: BTreeMap<String, usize>,
    /// How many names were tried.
    #[cfg(test)]
    tried: usize,
}

impl Scope {
    /// A scope in which these names are taken from the start.
    pub(super) fn with_taken(names: &[&str]) -> Self {
        Self { taken: names.iter().map(|name| fold(name).into_owned()).collect(), ..Self::default() }
    }

    /// Announces a name that something will claim, so that no number made up for another thing
    /// takes it first.
    pub(super) fn announce(&mut self, ident: &Ident) {
        self.announced.push(ident.clone());
    }

    /// Whether nobody has the name.
    pub(super) fn is_free(&self, ident: &Ident) -> bool {
        !self.taken.contains(&*fold(ident.as_str()))
    }

    /// The name itself for the first to ask, the name with the smallest free number for others.
    pub(super) fn claim(&mut self, ident: Ident) -> Ident {
        if self.taken.insert(fold(ident.as_str()).into_owned()) {
            return ident;
        }
        let announced = self.announced.drain(..);
        self.wanted.extend(announced.map(|ident| fold(ident.as_str()).into_owned()));
        let mut number = self.next.get(&*fold(ident.as_str())).copied().unwrap_or(2);
        let free = loop {
            #[cfg(test)]
            {
                self.tried += 1;
            }
            let candidate = ident.numbered(number);
            number += 1;
            let folded = fold(candidate.as_str()).into_owned();
            if !self.wanted.contains(&folded) && self.taken.insert(folded) {
                break candidate;
            }
        };
        self.next.insert(fold(ident.as_str()).into_owned(), number);
        free
    }
}

/// Names that differ only in case count as the same: as files they would be, on some systems.
fn fold(name: &str) -> Cow<'_, str> {
    let name = name.trim_start_matches("r#");
    let is_folded = name.bytes().all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase());
    if is_folded { name.into() } else { name.to_lowercase().into() }
}

#[cfg(test)]
mod tests {
    use super::super::names::type_ident;
    use super::*;

    #[track_caller]
    fn check(taken: &[&str], names: &[&str], expected: &[&str]) {
        let mut scope = Scope::with_taken(taken);
        let idents: Vec<Ident> = names.iter().map(|name| type_ident(name)).collect();
        idents.iter().for_each(|ident| scope.announce(ident));
        let claimed: Vec<Ident> = idents.into_iter().map(|ident| scope.claim(ident)).collect();
        assert_eq!(claimed.iter().map(Ident::as_str).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn the_first_keeps_the_name() {
        check(&[], &["Foo", "foo", "FOO"], &["Foo", "Foo2", "Foo3"]);
    }

    #[test]
    fn a_number_that_another_name_has_is_passed_over() {
        check(&[], &["Foo", "foo", "Foo2"], &["Foo", "Foo3", "Foo2"]);
    }

    #[test]
    fn a_reserved_name_is_never_given() {
        check(&["Unknown"], &["unknown"], &["Unknown2"]);
    }

    /// Twice as many of one name are twice the work.
    #[test]
    fn many_of_one_name_are_no_more_work_than_others() {
        let tried = |count: usize| {
            let mut scope = Scope::default();
            (0..count).for_each(|_| drop(scope.claim(type_ident("Foo"))));
            scope.tried
        };
        assert!(tried(2000) <= 2 * tried(1000) + 1, "{} and {}", tried(1000), tried(2000));
    }

    #[test]
    fn case_alone_does_not_tell_files_apart() {
        check(&[], &["SAMLConnection", "SamlConnection"], &["SamlConnection", "SamlConnection2"]);
    }
}
