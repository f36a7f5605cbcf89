//! Hands out names so that no two things of one scope have the same.

use std::collections::BTreeSet;

use super::Ident;

/// The names of one scope: a module's types, a struct's fields.
#[derive(Debug, Default)]
pub(super) struct Scope {
    taken: BTreeSet<String>,
    wanted: BTreeSet<String>,
}

impl Scope {
    /// A scope in which these names are taken from the start.
    pub(super) fn with_taken(names: &[&str]) -> Self {
        Self { taken: names.iter().map(|name| fold(name)).collect(), wanted: BTreeSet::new() }
    }

    /// Announces a name that something will claim, so that no number made up for another thing
    /// takes it first.
    pub(super) fn announce(&mut self, ident: &Ident) {
        self.wanted.insert(fold(ident.as_str()));
    }

    /// The name itself for the first to ask, the name with the smallest free number for others.
    pub(super) fn claim(&mut self, ident: Ident) -> Ident {
        if self.taken.insert(fold(ident.as_str())) {
            return ident;
        }
        let mut number = 2;
        loop {
            let candidate = ident.numbered(number);
            let folded = fold(candidate.as_str());
            if !self.wanted.contains(&folded) && self.taken.insert(folded) {
                return candidate;
            }
            number += 1;
        }
    }
}

/// Names that differ only in case count as the same: as files they would be, on some systems.
fn fold(name: &str) -> String {
    name.trim_start_matches("r#").to_lowercase()
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

    #[test]
    fn case_alone_does_not_tell_files_apart() {
        check(&[], &["SAMLConnection", "SamlConnection"], &["SamlConnection", "SamlConnection2"]);
    }
}
